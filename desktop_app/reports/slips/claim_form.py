"""The form on which a member reports a claim: blank, or with what the office knows of the member and the cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.forms.claim import REPORT_CLAIM
from desktop_app.catalog.forms.form import FormLine
from desktop_app.catalog.pages.page import Document, Facts, Heading, Paragraph, Signatures
from desktop_app.catalog.pages.slips import EmptyRoom, InColumns, Questions, WritingLine
from desktop_app.core.shown import When
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.report import TODAY, Report, ReportOption
from desktop_app.reports.slips.slip_parts import person_named, qr_of
from desktop_app.reports.written_form import Pen, written
from desktop_app.store.claim_rules import documents_for
from desktop_app.store.merged import who_stays
from desktop_app.store.policies import policies_of
from desktop_app.store.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.records.person import Person
    from desktop_app.core.shown import Shown
    from desktop_app.reports.report import Asked
    from desktop_app.store.policies import FoundPolicy

ONE = ReportOption("member", text("Slip", "filled in for the member with this code; blank without"), default="")
_TITLE = text("Slip", "Claim form")
_COLUMNS = (
    Column("asked", text("Slip", "What is asked"), Unit.TEXT),
    Column("answer", text("Slip", "Filled in"), Unit.TEXT),
)
_BLANK = text("Slip", "Fill in what you know; the office helps with the rest.")
_TRUE = text("Slip", "What is written here is true. The office may ask the care provider about this claim.")


def tables(asked: Asked) -> Iterator[Table]:
    """The questions in their order, with what is filled in."""
    person = _person(asked)
    filled = _filled(_policy(asked, person), person)
    lines = [part for part in REPORT_CLAIM.parts if isinstance(part, FormLine)]
    rows = tuple((each.label, filled.get(each.key)) for each in lines)
    yield Table("questions", _TITLE, _COLUMNS, rows)


def papers(asked: Asked) -> PaperHeap:
    """The one form."""
    person = _person(asked)
    policy = _policy(asked, person)
    known = _filled(policy, person), policy.code if policy else ""
    form = written(REPORT_CLAIM, Pen(asked.figures.book, asked.figures.scheme.currency, *known))
    blocks = (*_about(asked, person), *form, *_end(asked, policy))
    language = (person.language or "") if person else ""
    how = text("Slip", "Write clearly. What is in bold is needed.") if person else _BLANK
    return PaperHeap(1, (Document(_TITLE, asked.figures.scheme.name, how, blocks, language=language),))


def _person(asked: Asked) -> Person | None:
    """The member it is filled in for."""
    code = str(asked["member"] or "")
    return person_named(asked, who_stays(asked.figures.book, code)) if code else None


def _policy(asked: Asked, person: Person | None) -> FoundPolicy | None:
    """The policy that covers the member on the day, else the latest one."""
    row = row_of(asked.figures.book, "people", person.code) if person else None
    found = policies_of(asked.figures.book, row) if row else []
    return next((each for each in found if each.start <= asked.day <= each.last), found[0] if found else None)


def _filled(policy: FoundPolicy | None, person: Person | None) -> Mapping[str, Shown]:
    """What is known before anything is written."""
    known: dict[str, Shown] = {}
    if policy:
        known["policy"] = text("Slip", "{product}, policy {policy}", product=policy.product_name, policy=policy.code)
    if person:
        known["person"] = text("Slip", "{name}, member {code}", name=person.name, code=person.code)
    return known


def _about(asked: Asked, person: Person | None) -> Iterator[Block]:
    """Of whom the office knows what, and the code of their card."""
    if person is None:
        return
    facts = (
        (text("Field", "Household"), person.household),
        (text("Field", "Village"), person.village),
        (text("Field", "Phone"), person.phone),
        (text("Field", "Date"), When(asked.day)),
    )
    yield InColumns(((Facts(facts),), (qr_of(asked, person.code, 20),)), (0.84, 0.16))


def _end(asked: Asked, policy: FoundPolicy | None) -> Iterator[Block]:
    """The papers to bring, what is paid for how, and who signs."""
    book = asked.figures.book
    lines = []
    needed = documents_for(book, policy.product) if policy else ()
    if needed:
        lines.append(WritingLine(text("Slip", "Papers that belong to it"), choices=tuple(needed)))
    lines.append(WritingLine(text("Slip", "How the money shall come to you")))
    yield Heading(text("Slip", "To go with it"))
    yield Questions(tuple(lines))
    yield Paragraph(_TRUE)
    yield EmptyRoom(6)
    yield Signatures((text("Field", "Member"), text("Slip", "Received at the office")))


REPORT = Report(
    "claim_form",
    _TITLE,
    tables,
    (TODAY, ONE),
    shelf="members_papers",
    papers=papers,
    of_figures=False,
)
