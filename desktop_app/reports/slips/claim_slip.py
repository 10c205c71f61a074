"""The slip that explains a decided claim to its member: claimed, covered, why not, what was paid, how to object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Facts, PaperColumn, PaperRow, PaperRowKind, PaperTable, Paragraph
from desktop_app.catalog.pages.slips import EmptyRoom, Figured, SlipTitle
from desktop_app.core.shown import Amount, When, shown_day, shown_money
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.cards import CODE
from desktop_app.reports.report import TODAY, Report
from desktop_app.reports.slips.decided import decided_claim, letter_about
from desktop_app.reports.slips.slip_parts import addressed, letterhead, money, signed
from desktop_app.store.claims import payments_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.batch import PaperHeap
    from desktop_app.reports.report import Asked
    from desktop_app.reports.slips.decided import DecidedClaim

_TITLE = text("Slip", "Your claim explained")
CLAIMED, WHY = text("Slip", "Claimed"), text("Slip", "Why not more")
_COLUMNS = (
    Column("item", text("Field", "Item"), Unit.TEXT),
    Column("claimed", CLAIMED, Unit.MONEY, adds=True),
    Column("covered", text("Field", "Covered"), Unit.MONEY, adds=True),
    Column("why", WHY, Unit.TEXT),
)
_PAPER = (
    PaperColumn(text("Field", "Item"), 0.24),
    PaperColumn(CLAIMED, 0.17, figures=True),
    PaperColumn(text("Field", "Covered"), 0.17, figures=True),
    PaperColumn(WHY, 0.42),
)
APPEAL = text(
    "Slip",
    "If you think this is wrong, say so at the office or write to us. Somebody else will look at it again, and you "
    "will get an answer in writing.",
)


def tables(asked: Asked) -> Iterator[Table]:
    """The lines of the claim as they were decided."""
    of = decided_claim(asked)
    rows = tuple((line.item, line.claimed, line.covered, line.why) for line in of.lines)
    yield Table("lines", _TITLE, _COLUMNS, rows, of.rules).totalled(text("Statement", "Sum"))


def papers(asked: Asked) -> PaperHeap:
    """The one slip."""
    of = decided_claim(asked)
    blocks = (
        letterhead(asked),
        addressed(asked, of.person, of.name),
        EmptyRoom(3),
        SlipTitle(_TITLE, of.of.code),
        Facts(facts_of(of)),
        Paragraph(_headline(asked, of)),
        *_figure(asked, of),
        table_of(asked, of),
        *(Paragraph(each) for each in of.rules),
        *map(Paragraph, _paid(asked, of)),
        Paragraph(APPEAL, quiet=True),
        EmptyRoom(6),
        signed(),
    )
    return letter_about(asked, of, _TITLE, blocks)


def facts_of(claim: DecidedClaim) -> tuple[tuple[Text, Shown], ...]:
    """What the claim was about."""
    of = claim.of
    return (
        (text("Field", "Claim"), of.code),
        (text("Field", "Product"), of.product),
        (text("Field", "Policy"), of.policy),
        (text("Field", "Benefit"), of.benefit),
        (text("Field", "Event"), of.event),
        (text("Field", "Care provider"), of.provider),
        (text("Field", "Happened on"), When(of.incurred)),
        (text("Field", "Reported on"), When(of.reported)),
        (text("Field", "Decided on"), shown_day(of.decided)),
    )


def table_of(asked: Asked, of: DecidedClaim) -> PaperTable:
    """Claimed, covered, why not more; and the sums."""
    decimals = asked.figures.decimals
    rows = [
        PaperRow((line.item, shown_money(line.claimed, decimals), Amount(line.covered, decimals), line.why))
        for line in of.lines
    ]
    if len(rows) > 1:
        claimed = sum(each.claimed or 0 for each in of.lines)
        sums = (text("Statement", "Sum"), Amount(claimed, decimals), Amount(_covered(of), decimals), None)
        rows.append(PaperRow(sums, PaperRowKind.TOTAL))
    return PaperTable(_PAPER, tuple(rows))


def _covered(of: DecidedClaim) -> int:
    """What is met of the whole claim."""
    return sum(each.covered for each in of.lines)


def _headline(asked: Asked, of: DecidedClaim) -> Text:
    """What was decided, in one sentence."""
    if of.of.decision == "rejected":
        return text("Slip", "We are sorry: nothing of this claim can be paid. The table says why.")
    amount = money(asked, _covered(of))
    if of.of.decision == "partly":
        return text("Slip", "We pay {amount} of what you claimed. The table says why not more.", amount=amount)
    return text("Slip", "Your claim is accepted: we pay {amount}.", amount=amount)


def _figure(asked: Asked, of: DecidedClaim) -> Iterator[Block]:
    """What is paid, to be seen first."""
    if of.of.decision != "rejected":
        yield Figured(text("Slip", "We pay"), money(asked, _covered(of)))
        yield EmptyRoom(2)


def _paid(asked: Asked, claim: DecidedClaim) -> Iterator[Text]:
    """What was paid when, and what is left to pay."""
    for each in payments_of(asked.figures.book, claim.of.row):
        words = text("Slip", "{amount} was paid on {day}.", amount=money(asked, each.amount), day=When(each.date))
        yield words
    if claim.of.left:
        yield text("Slip", "{amount} is still to be paid.", amount=money(asked, claim.of.left))


REPORT = Report(
    "claim_slip",
    text("Slip", "Explanation of a claim"),
    tables,
    (TODAY, CODE),
    shelf="members_papers",
    papers=papers,
    of_figures=False,
)
