"""The movements of money one by one, each with its record: what the ledger lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.facts.books import ENTRIES
from desktop_app.store.facts.measured import code_sql

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

ListedEntry = tuple["Day", str, str, int, int, int, str]
"""(day, kind, a voucher's line, product, office, minor units, sheet:code)."""


def entries(book: Book, period: Period) -> Iterator[ListedEntry]:
    """Every movement of a period, by day, in constant memory; product and office are 0 where there is none."""
    code = code_sql({each.sheet for each in ENTRIES.sources})
    rows = f"""SELECT day, kind, line, product, office, amount, sheet || ':' || {code}
        FROM ({ENTRIES.sql(by_record=True)}) WHERE day BETWEEN :first AND :last AND amount <> 0
        ORDER BY day, sheet, record, kind"""
    for day, kind, line, product, office, amount, record in book.each(
        rows, {"first": period.first, "last": period.last}
    ):
        yield day, str(kind), str(line), int(product), int(office), int(amount), str(record)
