"""The sheet one takes to a village or a group: who owes what, with room for what is paid, a receipt and a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Document, PaperColumn, PaperRow, PaperRowKind, Signatures
from desktop_app.catalog.pages.slips import EmptyRoom, SmallLines, WritingTable
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import counted, text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import TODAY, Report, ReportOption
from desktop_app.reports.slips.slip_parts import money
from desktop_app.store.payers import DUE, GROUP, VILLAGE, payers
from desktop_app.store.premiums import SOON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.collection import Payer
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

OF_VILLAGE = ReportOption(VILLAGE, text("Slip", "of one village"), default="")
OF_GROUP = ReportOption(GROUP, text("Slip", "of one group; without either: of whoever owes"), default="")
_TITLE = text("Slip", "Collection sheet")
_OWED, _ASKED = text("Slip", "Owed from before"), text("Collect", "To pay")
_COLUMNS = (
    Column("name", text("Field", "Name")),
    Column("code", text("Field", "Code")),
    Column("household", text("Field", "Household")),
    Column("village", text("Field", "Village")),
    Column("arrears", _OWED, Unit.MONEY, adds=True),
    Column("kept", text("Slip", "Kept for them"), Unit.MONEY, adds=True),
    Column("asked", _ASKED, Unit.MONEY, adds=True),
)
_PAPER = (
    PaperColumn(text("Slip", "No."), 0.4, figures=True),
    PaperColumn(text("Field", "Name"), 2.6),
    PaperColumn(text("Field", "Code"), 1.2),
    PaperColumn(_OWED, 1.1, figures=True),
    PaperColumn(_ASKED, 1.1, figures=True),
    PaperColumn(text("Premium state", "Paid"), 1.3),
    PaperColumn(text("Field", "Receipt"), 1.5),
    PaperColumn(text("Slip", "Signature"), 2),
)
_SPARE = 3
"""Empty rows for those who are not on the list."""


def tables(asked: Asked) -> Iterator[Table]:
    """Who pays, and what each is to pay by the day."""
    found = _payers(asked)
    rows = tuple(
        (of.name, of.code, of.household, of.village, of.arrears(asked.day), of.owed_to_payer, of.asked(asked.day))
        for of in found
    )
    nothing = () if rows else (text("Slip", "Nobody here has anything to pay."),)
    yield Table("payers", _TITLE, _COLUMNS, rows, nothing).totalled(text("Statement", "Sum"))


def papers(asked: Asked) -> PaperHeap:
    """The one sheet, on as many pages as it needs."""
    found = _payers(asked)
    blocks = (
        WritingTable(_PAPER, (*(_row(asked, at, of) for at, of in enumerate(found, 1)), _sum(asked, found)), _SPARE),
        SmallLines(
            (_in_all(asked, found),),
            large=True,
        ),
        EmptyRoom(6),
        Signatures((text("Slip", "Collected by"), text("Slip", "Cash received by"), text("Slip", "Checked by"))),
    )
    about = text("Slip", "{whose}, due by {day}, amounts in {currency}", whose=_whose(asked), day=When(asked.day))
    about = about.about(currency=asked.figures.scheme.currency)
    return PaperHeap(1, (Document(_TITLE, asked.figures.scheme.name, about, blocks, wide=True),))


def _payers(asked: Asked) -> list[Payer]:
    """Those of the village or group who have to pay by the day; where none is named, whoever has."""
    of, value = next(((of, asked[of]) for of in (VILLAGE, GROUP) if asked[of]), (DUE, asked.day + SOON))
    return [each for each in payers(asked.figures.book, of, value, asked.day) if each.asked(asked.day)]


def _whose(asked: Asked) -> str | Text:
    """The village or the group."""
    return asked["village"] or asked["group"] or text("Collect", "Whoever owes")


def _row(asked: Asked, at: int, of: Payer) -> PaperRow:
    """One who pays, with room for what comes in."""
    decimals = asked.figures.decimals
    owed, due = of.arrears(asked.day), of.asked(asked.day)
    amounts = Amount(owed, decimals) if owed else None, Amount(due, decimals)
    return PaperRow((at, of.name, of.code, *amounts, None, None, None))


def _sum(asked: Asked, found: list[Payer]) -> PaperRow:
    """What all have to pay."""
    decimals = asked.figures.decimals
    sums = Amount(sum(of.arrears(asked.day) for of in found), decimals), Amount(_whole(asked, found), decimals)
    return PaperRow((None, text("Statement", "Sum"), None, *sums, None, None, None), PaperRowKind.TOTAL)


def _whole(asked: Asked, found: list[Payer]) -> int:
    """What is to be collected."""
    return sum(of.asked(asked.day) for of in found)


def _in_all(asked: Asked, found: list[Payer]) -> Text:
    """The sum and from how many."""
    amount = money(asked, _whole(asked, found))
    return counted("Slip", "In all {amount} to collect from %n payers.", "", len(found), amount=amount)


REPORT = Report(
    "collection_sheet",
    _TITLE,
    tables,
    (TODAY, OF_VILLAGE, OF_GROUP),
    shelf="office_papers",
    papers=papers,
    of_figures=False,
)
