"""What a committee reads before it sits: each claim that waits, what the rules propose, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.proposal import headline, reason_words, why
from desktop_app.catalog.pages.page import (
    Document,
    Facts,
    Heading,
    PaperColumn,
    PaperRow,
    PaperTable,
    Paragraph,
    Signatures,
)
from desktop_app.catalog.pages.slips import Questions, WritingLine
from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When, shown_money
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import beside, text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import OFFICE, PRODUCT, TODAY, Report
from desktop_app.store.adjudication import proposal_of
from desktop_app.store.claim_steps import documents_missing
from desktop_app.store.claims import claims_at
from desktop_app.store.printed import Places, claims_waiting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.adjudication import Proposal
    from desktop_app.core.shown import Shown
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.claims import FoundClaim

_TITLE = text("Slip", "Agenda of the claims committee")
_COLUMNS = (
    Column("claim", text("Field", "Claim"), sheet="claims"),
    Column("name", text("Field", "Name")),
    Column("product", text("Field", "Product")),
    Column("incurred", text("Field", "Happened on"), Unit.DAY),
    Column("reported", text("Field", "Reported on"), Unit.DAY),
    Column("loss", text("Field", "Whole loss"), Unit.MONEY, adds=True),
    Column("proposed", text("Claim rules", "Proposed"), Unit.MONEY, adds=True),
    Column("why", text("Field", "Reason"), Unit.TEXT),
    Column("missing", text("Slip", "Papers missing")),
)
_LINES = (
    PaperColumn(text("Field", "Item"), 0.26),
    PaperColumn(text("Field", "Billed"), 0.16, figures=True),
    PaperColumn(text("Claim rules", "Proposed"), 0.16, figures=True),
    PaperColumn(text("Checks", "Rule"), 0.42),
)
_NOTHING = text("Slip", "No claim waits for a decision.")


def tables(asked: Asked) -> Iterator[Table]:
    """The claims that wait, the oldest report first, each with what the rules propose."""
    rows = tuple(_row(asked, each) for each in _waiting(asked))
    yield Table("claims", _TITLE, _COLUMNS, rows, () if rows else (_NOTHING,)).totalled(text("Statement", "Sum"))


def papers(asked: Asked) -> PaperHeap:
    """The one agenda, with room under each claim for what is decided."""
    waiting = _waiting(asked)
    items = (block for at, each in enumerate(waiting, 1) for block in _item(asked, at, each))
    blocks = (
        *_sitting(),
        *(() if waiting else (Paragraph(_NOTHING),)),
        *items,
        Heading(text("Slip", "Signed by those who sat")),
        Signatures((text("Slip", "Chair"), text("Slip", "Sat on the committee"), text("Slip", "Secretary"))),
    )
    day = text("Reports", "{day}, amounts in {currency}", day=When(asked.day), currency=asked.figures.scheme.currency)
    return PaperHeap(1, (Document(_TITLE, asked.figures.scheme.name, day, blocks),))


def _waiting(asked: Asked) -> list[FoundClaim]:
    """The open claims of a product and an office, by the day of their report."""
    book = asked.figures.book
    return claims_at(book, claims_waiting(book, asked.day, Places(asked.product, asked.office)))


def _row(asked: Asked, of: FoundClaim) -> tuple[Cell, ...]:
    found = proposal_of(asked.figures.book, of.code, asked.day)
    told = (found.covered, _reason(found)) if found else (None, None)
    missing = ", ".join(documents_missing(asked.figures.book, of.row)) or None
    return (of.code, of.name, of.product, of.incurred, of.reported, of.loss, *told, missing)


def _reason(of: Proposal) -> Shown:
    """Why not all is met: the rule, else the reason."""
    return of.why or reason_words(of.reason)


def _sitting() -> Iterator[Block]:
    """Who sits, where and when, to be written in."""
    yield Questions(
        (
            WritingLine(text("Slip", "Day of the meeting"), day=True),
            WritingLine(text("Slip", "Place")),
            WritingLine(text("Slip", "Who sits")),
            WritingLine(text("Slip", "Who steps aside, and for which claim")),
        )
    )


def _item(asked: Asked, at: int, of: FoundClaim) -> Iterator[Block]:
    """One claim: what it is about, what the rules say of it, and lines for the decision."""
    decimals = asked.figures.decimals
    found = proposal_of(asked.figures.book, of.code, asked.day)
    yield Heading(text("Slip", "{number}. {claim}, {name}", number=at, claim=of.code, name=of.name))
    yield Facts(_about(of, decimals))
    if found:
        rows = (
            PaperRow((each.item or None, shown_money(each.billed, decimals), Amount(each.covered, decimals), why(each)))
            for each in found.lines
        )
        yield PaperTable(_LINES, tuple(rows))
        yield Paragraph(headline(found, decimals).words)
    missing = ", ".join(documents_missing(asked.figures.book, of.row))
    if missing:
        yield Paragraph(text("Claim rules", "Still missing: {documents}.", documents=missing))
    yield Questions(_decisions(asked))


def _about(of: FoundClaim, decimals: int) -> tuple[tuple[Text, Shown], ...]:
    """What the committee has to know of a claim."""
    return (
        (text("Field", "Product"), beside(of.product, of.benefit) if of.benefit else of.product),
        (text("Field", "Village"), of.village),
        (text("Field", "Event"), beside(of.event, of.cause) if of.event and of.cause else of.event or of.cause),
        (text("Field", "Care provider"), of.provider),
        (text("Field", "Happened on"), When(of.incurred)),
        (text("Field", "Reported on"), When(of.reported)),
        (text("Field", "Whole loss"), shown_money(of.loss, decimals)),
    )


def _decisions(asked: Asked) -> tuple[WritingLine, ...]:
    """Where it is written what was decided."""
    field = sheet("claims").field("decision")
    ways = tuple(label_of(field, code) for code in ("paid", "partly", "rejected"))
    return (
        WritingLine(text("Field", "Decision"), choices=ways),
        WritingLine(text("Claim form", "Amount approved"), after=asked.figures.scheme.currency),
        WritingLine(text("Field", "Reason")),
    )


REPORT = Report(
    "committee_agenda", _TITLE, tables, (TODAY, PRODUCT, OFFICE), shelf="office_papers", papers=papers, of_figures=False
)
