"""A voucher on paper: what was paid or received, on which lines, with whom and why, for the file and for signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, Facts, PaperColumn, PaperRow, PaperRowKind, PaperTable, Signatures
from desktop_app.catalog.pages.slips import EmptyRoom, Figured, Pack, SlipTitle
from desktop_app.core.money import two_columns
from desktop_app.core.problems import no_such
from desktop_app.core.shown import Amount, When, shown_money
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.purposes import LABELS
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.cards import CODE, code_of
from desktop_app.reports.report import TODAY, Report
from desktop_app.reports.slips.slip_parts import letterhead, money
from desktop_app.store.rows import find
from desktop_app.store.vouchers import lines_of, taken_back_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.records.voucher import VoucherLine
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_TITLE = text("Voucher form", "Voucher")
_DEBIT, _CREDIT = text("Ledger", "Debit"), text("Ledger", "Credit")
_COLUMNS = (
    Column("line", text("Voucher form", "Line")),
    Column("name", text("Field", "Name"), Unit.TEXT),
    Column("product", text("Field", "Product"), sheet="products"),
    Column("office", text("Field", "Office"), sheet="offices"),
    Column("account", text("Field", "Account"), sheet="accounts"),
    Column("debit", _DEBIT, Unit.MONEY, adds=True),
    Column("credit", _CREDIT, Unit.MONEY, adds=True),
)
_PAPER = (
    PaperColumn(text("Voucher form", "Line"), 0.08),
    PaperColumn(text("Field", "Name"), 0.36),
    PaperColumn(text("Slip", "Product, office or account"), 0.2),
    PaperColumn(_DEBIT, 0.18, figures=True),
    PaperColumn(_CREDIT, 0.18, figures=True),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The lines of the voucher and what they add up to."""
    lines = _lines(asked)
    rows = tuple(
        (each.line, _name(each), each.product, each.office, each.account, *two_columns(each.amount)) for each in lines
    )
    yield Table("lines", _TITLE, _COLUMNS, rows).totalled(text("Statement", "Sum"))


def papers(asked: Asked) -> PaperHeap:
    """The one voucher."""
    lines = _lines(asked)
    blocks = (
        letterhead(asked),
        SlipTitle(_TITLE, lines[0].voucher),
        Figured(text("Field", "Amount"), money(asked, _size(lines))),
        EmptyRoom(2),
        Facts(_facts(asked, lines)),
        _paper_table(asked, lines),
        EmptyRoom(8),
        Signatures((text("Statement", "Prepared"), text("Statement", "Approved"), text("Slip", "Received by"))),
    )
    return PaperHeap(1, (Document(_TITLE, asked.figures.scheme.name, _TITLE, blocks, pack=Pack.LETTER),))


def _lines(asked: Asked) -> list[VoucherLine]:
    """The lines of the voucher asked for; Refused where there is none of that number."""
    code = code_of(asked)
    found: list[VoucherLine] = lines_of(asked.figures.book, code)
    if not found:
        raise no_such(code, "code")
    return found


def _facts(asked: Asked, lines: list[VoucherLine]) -> tuple[tuple[Text, Shown], ...]:
    """What is told of the voucher as a whole."""
    purpose, back = _first_said(lines, "purpose"), taken_back_by(asked.figures.book, lines[0].voucher)
    return (
        (text("Field", "Date"), When(lines[0].date)),
        (text("Voucher form", "Purpose"), LABELS[purpose] if purpose else None),
        (text("Voucher form", "Supplier or payer"), _first_said(lines, "supplier")),
        (text("Voucher form", "Document number"), _first_said(lines, "document")),
        (text("Voucher form", "Memo"), _first_said(lines, "memo")),
        (text("Voucher form", "Settles the voucher"), _first_said(lines, "settles")),
        (text("Slip", "Taken back by"), back),
    )


def _first_said(lines: list[VoucherLine], field: str) -> str | None:
    """What the first line that says anything in a field says there."""
    return next((str(value) for each in lines if (value := getattr(each, field))), None)


def _paper_table(asked: Asked, lines: list[VoucherLine]) -> PaperTable:
    """Debits and credits under each other, with their sums."""
    decimals = asked.figures.decimals
    rows = [
        PaperRow((each.line, _name(each), _where(asked, each), *_shown(two_columns(each.amount), decimals)))
        for each in lines
    ]
    sums = _shown((_size(lines), _size(lines)), decimals)
    return PaperTable(_PAPER, (*rows, PaperRow((None, text("Statement", "Sum"), None, *sums), PaperRowKind.TOTAL)))


def _where(asked: Asked, of: VoucherLine) -> Shown:
    """The product, office and account of a line, by their names."""
    named = (("products", of.product), ("offices", of.office), ("accounts", of.account))
    names = [str(find(asked.figures.book, sheet, code).name) for sheet, code in named if code]
    return ", ".join(names) or None


def _name(of: VoucherLine) -> Text:
    """What a line is called."""
    return LINES[of.line].label


def _shown(sides: tuple[int | None, int | None], decimals: int) -> tuple[Amount | None, ...]:
    """Both columns as amounts."""
    return tuple(shown_money(each, decimals) for each in sides)


def _size(lines: list[VoucherLine]) -> int:
    """What all debits add up to, and all credits as well."""
    return sum(each.amount for each in lines if each.amount > 0)


REPORT = Report("voucher", _TITLE, tables, (TODAY, CODE), shelf="accounts", papers=papers, of_figures=False)
