"""Who left in a period, when, why, and what they said of it; and who let cover run out without renewing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.facts.lives import insured_sql
from desktop_app.store.figures.today import NOT_RENEWED

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

LAPSED = "not_renewed"
"""The reason of those who did not leave: their term ended, the days of grace are over, and nothing continues it."""

_WHO = """v.word, ifnull(h.name, g.word), h.phone, p.code, h.code, t.code"""
_JOINS = """JOIN products t ON t.id = p.product LEFT JOIN words v ON v.id = h.village
    LEFT JOIN words g ON g.id = p.group_name"""
_HERE = "(:product IS NULL OR p.product = :product) AND (:office IS NULL OR ifnull(p.office, 0) = :office)"

_EXITS = f"""SELECT {_WHO}, i.last_day AS last, ifnull(i.left_for, 'unknown') AS reason
    FROM ({insured_sql()}) i JOIN policies p ON p.id = i.policy JOIN people h ON h.id = i.person {_JOINS}
    WHERE {_HERE} AND i.last_day BETWEEN :first AND :last AND (i.left_for NOT NULL OR i.last_day < i.end_day)
    UNION ALL
    SELECT {_WHO}, p.end_day, '{LAPSED}' FROM policies p LEFT JOIN people h ON h.id = p.holder {_JOINS}
    WHERE {_HERE} AND p.end_day BETWEEN :first AND :last AND p.end_day + ifnull(t.grace_days, 0) < :last
        AND (p.exit_date IS NULL OR p.exit_date > p.end_day) AND {NOT_RENEWED}
    ORDER BY 1, 2, 7, 4"""


_SAID = f"""SELECT p.code, h.code, x.date, x.would_return, w.word, x.told
    FROM interviews x JOIN policies p ON p.id = x.policy JOIN products t ON t.id = p.product
    LEFT JOIN people h ON h.id = x.person LEFT JOIN words w ON w.id = x.missing
    WHERE {_HERE} ORDER BY x.date, x.id"""


class Exit(NamedTuple):
    """Somebody who left, or the holder or group that did not renew."""

    village: str | None
    name: str | None
    phone: str | None
    policy: str
    person: str | None
    product: str
    last: Day
    reason: str


class Said(NamedTuple):
    """What somebody said who left, or the group that did."""

    policy: str
    person: str | None
    day: Day
    would_return: str | None
    missing: str | None
    told: str | None


def exits(book: Book, period: Period, product: int | None = None, office: int | None = None) -> list[Exit]:
    """Everybody whose last day covered lies in a period, by village and name."""
    at = {"first": period.first, "last": period.last, "product": product, "office": office}
    return [Exit(*row) for row in book.query(_EXITS, at)]


def said_by(book: Book, left: Collection[str], product: int | None = None, office: int | None = None) -> list[Said]:
    """The exit interviews about policies that somebody left, in the order of their days."""
    found = (Said(*row) for row in book.query(_SAID, {"product": product, "office": office}))
    return [each for each in found if each.policy in left]
