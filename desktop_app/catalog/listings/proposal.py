"""What the rules propose for a claim, as a table of its lines and as sentences, each with its tone."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.catalog.words import label_of
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, shown_day, shown_money
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.adjudication import Proposal, ProposedLine
    from desktop_app.core.continuity import Continuity
    from desktop_app.core.cover_rulings import Ruling
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text

PROPOSED = Listing(
    "proposed_lines",
    (
        *columns_of("claim_lines", item=3, billed=2),
        ListColumn("met", text("Claim rules", "Proposed"), share=2, figures=True),
        *columns_of("claim_lines", reason=3),
    ),
    text("Claims", "The bill has no items."),
)

NOT_PAID = text("Claim rules", "nothing is paid")
WHOLE = text("Claim rules", "The whole claim")
_TONES = MappingProxyType({"paid": Tone.GOOD, "partly": Tone.WATCH, "rejected": Tone.BAD})


def headline(of: Proposal, decimals: int) -> Mark:
    """How the rules would decide, and with how much."""
    covered = Amount(of.covered, decimals)
    if of.decision == "rejected":
        words = text("Claim rules", "The rules propose to reject the claim: {reason}.", reason=reason_words(of.reason))
    elif of.decision == "partly":
        words = text("Claim rules", "The rules propose to meet a part, {covered}: {reason}.", covered=covered)
        words = words.about(reason=reason_words(of.reason))
    else:
        words = text("Claim rules", "The rules propose to pay {covered}.", covered=covered)
    return Mark(_TONES[of.decision], words)


def sentences_of(of: Proposal, decimals: int) -> tuple[Mark, ...]:
    """The headline, then everything that the rules say; what cuts stands out."""
    said = (Mark(_tone(each), each.sentence) for each in of.rulings)
    return headline(of, decimals), *said


def _tone(of: Ruling) -> Tone:
    """What cuts stands out, and so does what somebody has to weigh."""
    return Tone.BAD if of.reason else Tone.WATCH if of.asks else Tone.QUIET


def line_sentences(of: Proposal) -> tuple[Mark, ...]:
    """Which rule cut which item; where nothing is met of the whole claim that is said once, over all."""
    if of.decision == "rejected":
        return ()
    words = text("Claim rules", "{item}: {rule}")
    cut = ((line.item or WHOLE, why(line)) for line in of.lines)
    return tuple(Mark(Tone.QUIET, words.about(item=item, rule=rule)) for item, rule in cut if rule)


def cover_facts_of(cover: Continuity) -> tuple[tuple[Text, Shown], ...]:
    """Since when the person is covered, until when the waiting period runs, up to when premium is paid."""
    paid = shown_day(cover.paid_until)
    facts: tuple[tuple[Text, Shown], ...] = (
        (text("Claim rules", "Covered without a gap since"), shown_day(cover.since)),
        (text("Claim rules", "Waiting period up to"), shown_day(cover.waits_until)),
        (text("Claim rules", "Premium paid up to"), paid if cover.first_paid is not None or paid is None else NOT_PAID),
    )
    return tuple((label, value) for label, value in facts if value is not None)


def rows_of(lines: Iterable[ProposedLine], decimals: int) -> tuple[Row, ...]:
    """The lines as rows."""
    return tuple(
        (
            each.item or WHOLE,
            shown_money(each.billed, decimals),
            Amount(each.covered, decimals),
            reason_words(each.reason),
        )
        for each in lines
    )


def why(line: ProposedLine) -> Text | None:
    """All sentences about a line, one after the other."""
    said: Text | None = None
    for each in line.why:
        said = each if said is None else text("Indicators", "{first} {then}", first=said, then=each)
    return said


def reason_words(reason: str | None) -> Shown:
    """A reason in the words of its list."""
    return label_of(sheet("claims").field("reason"), reason) if reason else None
