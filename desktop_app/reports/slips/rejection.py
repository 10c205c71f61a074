"""The letter that says that a claim, or a part of it, is not met: why, by which rule, and how to object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.proposal import reason_words
from desktop_app.catalog.pages.page import Facts, Paragraph
from desktop_app.catalog.pages.slips import EmptyRoom, SlipTitle
from desktop_app.core.problems import refused
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.reports.cards import CODE
from desktop_app.reports.report import TODAY, Report
from desktop_app.reports.slips.claim_slip import APPEAL, facts_of, table_of
from desktop_app.reports.slips.decided import decided_claim, letter_about
from desktop_app.reports.slips.slip_parts import addressed, facts_table, letterhead, signed
from desktop_app.store.claim_steps import documents_missing, sittings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.table import Table
    from desktop_app.core.text import Text
    from desktop_app.reports.batch import PaperHeap
    from desktop_app.reports.report import Asked
    from desktop_app.reports.slips.decided import DecidedClaim

_TITLE = text("Slip", "Decision on your claim")


def tables(asked: Asked) -> Iterator[Table]:
    """What the letter says of the claim."""
    of = _refused_claim(asked)
    reasons = ((text("Field", "Reason"), each) for each in _why(asked, of))
    facts = [(label, value) for label, value in facts_of(of) if value is not None]
    yield facts_table("letter", _TITLE, (*facts, *reasons))


def papers(asked: Asked) -> PaperHeap:
    """The one letter."""
    of = _refused_claim(asked)
    blocks: tuple[Block, ...] = (
        letterhead(asked),
        addressed(asked, of.person, of.name),
        EmptyRoom(4),
        SlipTitle(_TITLE, of.of.code),
        Paragraph(_decided(of)),
        *(Paragraph(each) for each in _why(asked, of)),
        *((table_of(asked, of),) if of.of.decision == "partly" or len(of.lines) > 1 else ()),
        Facts(facts_of(of)),
        Paragraph(APPEAL),
        EmptyRoom(8),
        signed(),
    )
    return letter_about(asked, of, _TITLE, blocks)


def _refused_claim(asked: Asked) -> DecidedClaim:
    """The claim asked for; Refused where all of it is met."""
    of = decided_claim(asked)
    if of.of.decision == "paid":
        words = text("Slip", "{code} is met in full: there is nothing to refuse. Print its explanation instead.")
        raise refused(words.about(code=of.of.code), "code")
    return of


def _decided(of: DecidedClaim) -> Text:
    """The first sentence."""
    if of.of.decision == "rejected":
        words = text("Slip", "We have looked at your claim {claim} of {event}. We are sorry that we cannot pay it.")
    else:
        words = text("Slip", "We have looked at your claim {claim} of {event}. We can pay only a part of it.")
    return words.about(claim=of.of.code, event=When(of.of.incurred))


def _why(asked: Asked, of: DecidedClaim) -> Iterator[Text]:
    """The reason in its own words, the rule behind it, what is missing, and who decided."""
    if of.of.reason:
        yield text("Before saving", "The reason: {reason}.", reason=reason_words(of.of.reason))
    yield from of.rules
    missing = documents_missing(asked.figures.book, of.of.row)
    if missing and of.of.reason == "documents_missing":
        yield text("Slip", "These papers have not come: {papers}.", papers=", ".join(missing))
    for each in sittings_of(asked.figures.book, of.of.row):
        yield text("Slip", "The committee decided it on {day}: {members}.", day=When(each.date), members=each.members)


REPORT = Report(
    "rejection_letter",
    text("Slip", "Letter of rejection"),
    tables,
    (TODAY, CODE),
    shelf="members_papers",
    papers=papers,
    of_figures=False,
)
