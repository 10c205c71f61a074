"""The minutes of the committees that decide claims: who sat on which day, what was decided of which claim, and why."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.proposal import reason_words
from desktop_app.catalog.pages.page import Document, Facts, Heading, Paragraph, Signatures
from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When, shown_money
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import beside, text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.fields import columns_of
from desktop_app.reports.report import SCOPE, Report
from desktop_app.store.claim_steps import sittings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked
    from desktop_app.store.claim_steps import FoundSitting

_DAY, _MEMBERS, _MINUTES = columns_of("claim_sittings", "date", "members", "minutes")
_DECISION, _REASON, _LOSS = columns_of("claims", "decision", "reason", "loss")
_FIELD = sheet("claims").field("decision")
_COLUMNS = (
    _DAY,
    _MEMBERS,
    Column("claim", text("Field", "Claim"), sheet="claims"),
    Column("name", text("Field", "Name")),
    _DECISION,
    _LOSS,
    Column("approved", text("Claim", "Approved"), Unit.MONEY),
    _REASON,
    _MINUTES,
)
_NONE = text("Minutes", "No committee decided a claim in these days.")


def tables(asked: Asked) -> Iterator[Table]:
    """Every claim that a committee decided in the period."""
    rows: list[tuple[Cell, ...]] = []
    for each in sittings(asked.figures.book, asked.period, asked.product, asked.office):
        met = None if each.decision == "open" else 0 if each.decision == "rejected" else each.covered
        about = (each.date, each.members, each.claim, each.name)
        rows.append((*about, each.decision, each.loss, met, each.reason, each.minutes))
    label = text("Minutes", "What committees decided")
    yield Table("minutes", label, _COLUMNS, tuple(rows), () if rows else (_NONE,))


def papers(asked: Asked) -> PaperHeap:
    """The minutes, each day's under its heading, with lines to sign."""
    days = groupby(
        sittings(asked.figures.book, asked.period, asked.product, asked.office), lambda of: (of.date, of.members)
    )
    blocks = [block for (day, members), found in days for block in _of_day(asked, day, members, tuple(found))]
    nothing = () if blocks else (Paragraph(_NONE),)
    currency = asked.figures.scheme.currency
    words = text("Statement", "{first} to {last}, amounts in {currency}", currency=currency)
    between = words.about(first=When(asked.period.first), last=When(asked.day))
    return PaperHeap(1, (Document(REPORT.label, asked.figures.scheme.name, between, (*nothing, *blocks)),))


def _of_day(asked: Asked, day: Day, members: str, found: tuple[FoundSitting, ...]) -> Iterator[Block]:
    """What a committee decided on a day."""
    yield Heading(text("Minutes", "Sitting of {day}", day=When(day)))
    yield Facts(((text("Claim", "Committee"), members),))
    decimals = asked.figures.decimals
    for each in found:
        decided = label_of(_FIELD, each.decision)
        met = 0 if each.decision == "rejected" else each.covered
        yield Facts(
            (
                (text("Field", "Claim"), beside(each.claim, each.name) if each.name else each.claim),
                (text("Field", "Whole loss"), shown_money(each.loss, decimals)),
                (text("Field", "Decision"), decided),
                (text("Claim", "Approved"), Amount(met, decimals)),
                (text("Field", "Reason"), reason_words(each.reason)),
                (text("Claim form", "Minutes"), each.minutes),
            )
        )
    yield Signatures((text("Slip", "Chair"), text("Slip", "Sat on the committee"), text("Slip", "Secretary")))


REPORT = Report(
    "minutes",
    text("Minutes", "Minutes of committees"),
    tables,
    SCOPE,
    shelf="records",
    papers=papers,
    of_figures=False,
)
