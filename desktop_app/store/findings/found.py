"""What the checks find: in the whole book, or about what was written just now."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.period import add_months
from desktop_app.store.findings.claims import CLAIMS
from desktop_app.store.findings.people import PEOPLE
from desktop_app.store.findings.policies import POLICIES
from desktop_app.store.findings.premiums import PREMIUMS
from desktop_app.store.findings.rows import of_written, whole
from desktop_app.store.findings.scheme import SCHEME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.cross_rules import Written
    from desktop_app.store.database import Book, Row

_QUERIES: Mapping[str, str] = MappingProxyType({**PEOPLE, **POLICIES, **PREMIUMS, **CLAIMS, **SCHEME})


def found(book: Book, check: str, day: Day) -> list[Row]:
    """The code of every record that a check finds on a day, each with the facts its sentence is made of."""
    return book.query(f"SELECT * FROM ({whole(_QUERIES[check])}) ORDER BY 1, 2", _asked(day))


def found_new(book: Book, check: str, day: Day, written: Written) -> list[Row]:
    """The same about what was written; nothing of a check that only the whole book answers."""
    asked = {**_asked(day), **written.values}
    rows = (row for sql in of_written(_QUERIES[check], written) for row in book.query(sql, asked))
    return sorted(dict.fromkeys(tuple(row) for row in rows), key=lambda row: str(row[0]))


def _asked(day: Day) -> dict[str, object]:
    """The days that queries are asked with."""
    return {"day": day, "year_before": add_months(day, -12), "two_years_before": add_months(day, -24)}
