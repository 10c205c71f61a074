"""Who is insured and who is covered for some benefits, for the information brief of the scheme."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.store.facts.lives import heads_sql, insured_sql

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row

_IN_FORCE = "start_day <= :day AND last_day >= :day"
_OF = "benefit IN (SELECT value FROM json_each(:benefits))"


def insured_by_sex_and_birth(book: Book, day: Day) -> list[Row]:
    """(sex, day of birth, distinct persons insured on a day); either may be unknown."""
    return book.query(
        f"""SELECT h.sex, h.birth_date, count(*)
        FROM (SELECT DISTINCT person FROM ({insured_sql()}) WHERE {_IN_FORCE}) JOIN people h ON h.id = person
        GROUP BY 1, 2""",
        {"day": day},
    )


def lives_without_names(book: Book, day: Day) -> int:
    """The lives of head counts in force on a day."""
    return int(book.value(f"SELECT ifnull(sum(lives), 0) FROM ({heads_sql()}) WHERE {_IN_FORCE}", {"day": day}))


def women_covered(book: Book, benefits: Collection[int], day: Day) -> int:
    """Women and girls insured on a day under a product that has one of these benefits, each once."""
    return int(
        book.value(
            f"""SELECT count(DISTINCT person) FROM ({insured_sql()}) JOIN people h ON h.id = person
            WHERE {_IN_FORCE} AND h.sex = 'f' AND product IN
                (SELECT product FROM benefits WHERE id IN (SELECT value FROM json_each(:benefits)))""",
            {"day": day, "benefits": json.dumps([*benefits])},
        )
    )


def claims_for(book: Book, benefits: Collection[int], period: Period) -> tuple[int, int]:
    """Claims for these benefits reported in a period, and what was paid for such claims in it, in minor units."""
    values = {"first": period.first, "last": period.last, "benefits": json.dumps([*benefits])}
    reported = book.value(f"SELECT count(*) FROM claims WHERE reported BETWEEN :first AND :last AND {_OF}", values)
    paid = book.value(
        f"""SELECT ifnull(sum(p.amount), 0) FROM payments p JOIN claims c ON c.id = p.claim
        WHERE p.date BETWEEN :first AND :last AND c.{_OF}""",
        values,
    )
    return int(reported), int(paid)


def villages(book: Book, day: Day) -> int:
    """The villages in which somebody who is insured on a day lives, as far as they are written down."""
    return int(
        book.value(
            f"""SELECT count(DISTINCT h.village) FROM ({insured_sql()}) JOIN people h ON h.id = person
            WHERE {_IN_FORCE}""",
            {"day": day},
        )
    )
