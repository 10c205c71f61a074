"""The ledger posting by posting with the record behind each, and the trial balance of its lines."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.statements.lines import LINES
from desktop_app.core.table import Column, RowKind, Table, Unit, units
from desktop_app.core.text import text
from desktop_app.figures.trial import Posted, postings
from desktop_app.reports.columns import LINE, LINE_LABEL, OFFICE, RECORD
from desktop_app.reports.columns import PRODUCT as PRODUCT_COLUMN
from desktop_app.reports.report import PERIOD, PRODUCT, SCOPE, Report, ReportOption
from desktop_app.store.offices import code_of_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

COLUMNS = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    LINE,
    PRODUCT_COLUMN,
    OFFICE,
    Column("amount", text("Field", "Amount"), Unit.MONEY, adds=True),
    RECORD,
)
"""The postings by the names of the contract."""
_ONE_LINE = ReportOption("line", text("Ledger", "of one line only"), default="")


def known_line(code: str | None) -> str | None:
    """A line by its code; Refused where nothing is posted on it."""
    if not code or (code in LINES and not LINES[code].parts):
        return code or None
    known = ", ".join(each for each, line in LINES.items() if not line.parts)
    raise refused(
        text("Ledger", "Nothing is posted on {code}. Lines with postings are: {known}", code=code, known=known)
    )


def ledger(asked: Asked) -> Iterator[Table]:
    """Every posting of the period, debits positive; of the whole they add up to nought."""
    yield ledger_table(asked, known_line(asked["line"]))


def ledger_table(asked: Asked, line: str | None = None) -> Table:
    """The postings of a period, of a product or of a line, by day."""
    figures = asked.figures

    @cache
    def office(row: int) -> str:
        return code_of_office(figures.book, row)

    def cells(of: Posted) -> tuple[Cell, ...]:
        product = str(figures.products[of.product].code) if of.product else None
        return of.day, of.line, product, office(of.office), of.amount, of.record

    found = postings(figures, asked.period, asked.product, line)
    rows = tuple(cells(each) for each in found if asked.office in (None, each.office))
    note = text("Ledger", "A debit is positive, a credit negative: all postings together are nought.")
    return Table("postings", text("Ledger", "Postings"), COLUMNS, rows, (note,))


def trial_balance(asked: Asked) -> Iterator[Table]:
    """Debits, credits and balance of every line with postings in the period."""
    debit, credit = _sides(postings(asked.figures, asked.period, asked.product))
    lines = sorted({*debit, *credit})
    rows: list[tuple[Cell, ...]] = [
        (line, LINES[line].label, debit[line], credit[line], debit[line] - credit[line]) for line in lines
    ]
    rows.append(("", text("Statement", "Sum"), *(sum(units(row[at]) for row in rows) for at in (2, 3, 4))))
    columns = (
        LINE,
        LINE_LABEL,
        Column("debit", text("Ledger", "Debit"), Unit.MONEY, adds=True),
        Column("credit", text("Ledger", "Credit"), Unit.MONEY, adds=True),
        Column("balance", text("Ledger", "Balance"), Unit.MONEY, adds=True),
    )
    kinds, label = (*(RowKind.PLAIN for _ in rows[1:]), RowKind.TOTAL), text("Ledger", "Trial balance")
    yield Table("trial_balance", label, columns, tuple(rows), (), kinds, (*lines, ""))


def _sides(found: Iterable[Posted]) -> tuple[Counter[str], Counter[str]]:
    """Debits and credits by line, one posting after the other: a frame of them all would hold the window up."""
    debit, credit = Counter[str](), Counter[str]()
    for each in found:
        side = debit if each.amount > 0 else credit
        side[each.line] += abs(each.amount)
    return debit, credit


REPORTS = (
    Report("ledger", text("Ledger", "Ledger"), ledger, (*SCOPE, _ONE_LINE), shelf="accounts"),
    Report("trial_balance", text("Ledger", "Trial balance"), trial_balance, (*PERIOD, PRODUCT), shelf="accounts"),
)
