"""The ledger for whoever reads it outside: as the contract's JSON, or as one table in a file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from desktop_app.actions.table_file import write_table
from desktop_app.core.money import decimal_string
from desktop_app.core.period import iso
from desktop_app.core.problems import refused
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text
from desktop_app.store.offices import code_of_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from desktop_app.figures.figures import Figures
    from desktop_app.figures.trial import Posted

COLUMNS = ("day", "line", "product", "office", "amount", "record")
"""The heading of the table, and the names of the contract."""


def known_line(code: str | None) -> str | None:
    """A line by its code; Refused where nothing is posted on it."""
    if code is None or (code in LINES and not LINES[code].parts):
        return code
    known = ", ".join(each for each, line in LINES.items() if not line.parts)
    raise refused(
        text("Ledger", "Nothing is posted on {code}. Lines with postings are: {known}", code=code, known=known)
    )


def posting_answers(figures: Figures, found: Iterable[Posted]) -> Iterator[dict[str, Any]]:
    """Every posting by the contract's names: codes, decimal strings, no product and an empty office where none is."""

    @cache
    def office(row: int) -> str:
        return code_of_office(figures.book, row)

    for each in found:
        product = str(figures.products[each.product].code) if each.product else None
        amount = decimal_string(each.amount, figures.decimals)
        values = (iso(each.day), each.line, product, office(each.office), amount, each.record)
        yield dict(zip(COLUMNS, values, strict=True))


def write_ledger(figures: Figures, found: Iterable[Posted], out: Path) -> int:
    """Write the postings as a table, whole or not at all; their number."""
    taken = text("Ledger", "{name} cannot be written over. Choose another name for the postings.", name=str(out))
    return write_table(figures.book, out, COLUMNS, (each.values() for each in posting_answers(figures, found)), taken)
