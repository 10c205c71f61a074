"""Active insured by segment of the population, and the target populations on record (indicator 5)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.lives import heads_sql, insured_sql
from desktop_app.store.figures.scope import scope

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

_IN_FORCE = f"start_day <= :day AND last_day >= :day AND {scope()}"

_PARTICIPATION = "(SELECT ifnull(participation, 'voluntary') FROM products t WHERE t.id = product)"

SEGMENTS = MappingProxyType(
    {
        "all": ("NULL", "NULL"),
        "office": (*["ifnull(office, 0)"] * 2,),
        "region": (*["(SELECT region FROM offices o WHERE o.id = office)"] * 2,),
        "sex": ("(SELECT sex FROM people h WHERE h.id = person)", "NULL"),
        "age": ("(SELECT birth_date FROM people h WHERE h.id = person)", "NULL"),
    }
)
"""What the insured can be told apart by: of a person, and of a head count; by age means by day of birth."""


def active_by(book: Book, segment: str, day: Day, product: int | None, office: int | None) -> list[Row]:
    """(participation, segment, is head count, active insured) on a day: distinct persons, and lives of head counts."""
    of_person, of_heads = SEGMENTS[segment]
    return book.query(
        f"""SELECT {_PARTICIPATION} AS participation, {of_person} AS segment, 0, count(DISTINCT person)
            FROM ({insured_sql()}) WHERE {_IN_FORCE} GROUP BY 1, 2
        UNION ALL SELECT {_PARTICIPATION} AS participation, {of_heads} AS segment, 1, sum(lives)
            FROM ({heads_sql()}) WHERE {_IN_FORCE} GROUP BY 1, 2""",
        {"day": day, "product": product, "office": office},
    )


def population_days(book: Book, last: Day, product: int | None, *, of_any: bool) -> list[Day]:
    """The days up to a last one on which the target population of a product was counted.

    Without a product those of the scheme as a whole, with those of any product where wanted.
    """
    rows = book.query(
        "SELECT DISTINCT date FROM populations WHERE date <= :last AND (:any OR product IS :product) ORDER BY date",
        {"last": last, "product": product, "any": of_any and product is None},
    )
    return [int(day) for (day,) in rows]


def regions(book: Book) -> dict[int, str]:
    """The names of the regions by their row numbers, in their order."""
    rows = book.query("SELECT id, word FROM words WHERE id IN (SELECT region FROM offices) ORDER BY word")
    return {int(row): str(word) for row, word in rows}
