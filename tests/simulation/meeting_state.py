"""What a file holds, told without anything that is its own: records by codes, figures, and all codes it has given."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Period, parse_day
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.store.row_texts import line_sql
from desktop_app.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book

CODED = ("people", "policies", "premiums", "claims", "payments", "complaints", "closings")
PERIODS = (("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30"), ("2026-01-01", "2026-12-31"))


def records(book: Book) -> dict[str, list[str]]:
    """Every row of every table, as its digest tells it, and the saves by their digests."""
    found = {
        table: sorted(str(row[0]) for row in book.query(f"SELECT {line_sql(book, table)} FROM main.{table} t"))
        for table in TABLES
    }
    found["saves"] = sorted(str(row[0]) for row in book.query("SELECT digest FROM saves"))
    return found


def figures(book: Book, known: Mapping[str, Any] = MappingProxyType({})) -> dict[str, str]:
    """Statements and indicators of some periods, of the whole and of each product; some answers may be known."""
    asked, found = Figures(book), {}
    vars(asked).update(known)
    for first, last in PERIODS:
        period = Period(parse_day(first), parse_day(last))
        for product in (None, *asked.products):
            found[f"{first} {last} {product} lines"] = str(asked.lines(period, product))
            results = indicators(asked, period, product)
            numbers = {name: (each.main, each.status, each.parts) for name, each in results.items()}
            found[f"{first} {last} {product} indicators"] = str(numbers)
    return found


def unbalanced(book: Book) -> list[str]:
    """Vouchers of which the lines do not add up to nought: two of one number were mixed."""
    sql = "SELECT voucher FROM vouchers GROUP BY voucher HAVING sum(amount) <> 0"
    return [str(code) for (code,) in book.query(sql)]


def given(book: Book, *, ever: bool = False) -> set[str]:
    """Every code that a file holds; with `ever` those of records that were taken out again, too."""
    return {
        str(code)
        for table in CODED
        for each in (table, *([f"{table}_history"] if ever else []))
        for (code,) in book.query(f"SELECT code FROM main.{each}")
    }
