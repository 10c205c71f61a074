"""The sheet on which a cash box is counted: notes and coins, what the book says, the difference, who counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Facts, PaperColumn, PaperRow, Paragraph, Signatures
from desktop_app.catalog.pages.slips import EmptyRoom, Figured, Pack, Questions, SlipTitle, WritingLine, WritingTable
from desktop_app.core.denominations import NOTES
from desktop_app.core.problems import no_such
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import TODAY, Report, ReportOption
from desktop_app.reports.slips.slip_parts import letterhead, money
from desktop_app.store.accounts import AccountRow, accounts, balances

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.reports.report import Asked

OF_ACCOUNT = ReportOption("account", text("Slip", "of one cash box, by its code; else of each"), default="")
_TITLE = text("Slip", "Cash count")
_BY_BOOK = text("Cash book", "By the book")
_COLUMNS = (
    Column("account", text("Field", "Account"), sheet="accounts"),
    Column("name", text("Field", "Name")),
    Column("book", _BY_BOOK, Unit.MONEY, adds=True),
)
_COUNTED = (
    PaperColumn(text("Slip", "Note or coin"), 1, figures=True),
    PaperColumn(text("Slip", "How many"), 1.2),
    PaperColumn(text("Field", "Amount"), 1.4),
)
_BY_HAND = 3
"""Empty rows under the notes that are known; where none are, four times as many."""


def tables(asked: Asked) -> Iterator[Table]:
    """Each cash box with what the book says lies in it."""
    held = balances(asked.figures.book, asked.day)
    rows = tuple((each.code, each.name, held.get(each.row, 0)) for each in _boxes(asked))
    nothing = () if rows else (text("Slip", "The file has no cash box yet: add one in the settings."),)
    yield Table("accounts", _TITLE, _COLUMNS, rows, nothing)


def papers(asked: Asked) -> PaperHeap:
    """A sheet for each cash box; a blank one where the file has none."""
    held, boxes = balances(asked.figures.book, asked.day), _boxes(asked)
    sheets = [_sheet(asked, each, held.get(each.row, 0)) for each in boxes] or [_sheet(asked, None, None)]
    return PaperHeap(len(sheets), sheets)


def _boxes(asked: Asked) -> list[AccountRow]:
    """The cash boxes asked for; Refused where there is none of that code."""
    found = [each for each in accounts(asked.figures.book) if each.kind == "cash"]
    code = str(asked["account"] or "")
    wanted = [each for each in found if not code or each.code == code]
    if code and not wanted:
        raise no_such(code, "account")
    return wanted


def _sheet(asked: Asked, of: AccountRow | None, held: int | None) -> Document:
    by_book = () if held is None else (Figured(_BY_BOOK, money(asked, held)), EmptyRoom(2))
    lines = (
        WritingLine(text("Slip", "Counted in all"), after=asked.figures.scheme.currency),
        WritingLine(text("Slip", "More or less than by the book"), after=asked.figures.scheme.currency),
        WritingLine(text("Slip", "Why, where it differs")),
    )
    blocks = (
        letterhead(asked, small=True),
        SlipTitle(_TITLE, of.code if of else None),
        Facts(((text("Field", "Account"), of.name if of else None), (text("Field", "Date"), When(asked.day)))),
        *by_book,
        WritingTable(_COUNTED, _notes(asked), _BY_HAND if asked.figures.scheme.currency in NOTES else 4 * _BY_HAND, 7),
        Questions(lines),
        Paragraph(text("Slip", "Two people count, each alone; then both sign."), quiet=True),
        EmptyRoom(6),
        Signatures((text("Account form", "Counted by"), text("Slip", "Counted again by"), text("Slip", "Checked by"))),
    )
    return Document(_TITLE, asked.figures.scheme.name, _TITLE, blocks, pack=Pack.LETTER)


def _notes(asked: Asked) -> tuple[PaperRow, ...]:
    """The notes and coins of the currency, where they are known."""
    notes = NOTES.get(asked.figures.scheme.currency, ())
    return tuple(PaperRow((Amount(each, 0), None, None)) for each in notes)


REPORT = Report("cash_count", _TITLE, tables, (TODAY, OF_ACCOUNT), shelf="accounts", papers=papers, of_figures=False)
