"""The lines of a sheet on which premium is collected, as rows, and what is said of a payer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.age import age_on
from desktop_app.core.collection import count_up
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.collection import Collection, CollectionLine, Payer
    from desktop_app.core.period import Day
    from desktop_app.core.shown import Shown

COLLECTION = Listing(
    "collection",
    (
        ListColumn("receipt", text("Field", "Receipt"), share=3),
        ListColumn("member", text("Field", "Member"), share=5),
        ListColumn("for", text("Collect", "For"), share=4),
        ListColumn("due", text("Collect", "To pay"), share=3, figures=True),
        ListColumn("paid", text("Collect", "Taken"), share=3, figures=True),
        ListColumn("left", text("Collect", "Still due"), share=3, figures=True),
        ListColumn("state", text("Field", "State"), share=3),
    ),
    text("Collect", "Type part of a name below: Enter takes who is meant, Enter again writes the line."),
)

NAMED = 4
"""So many of a household are named beside the one who pays."""
_FOR = 2
NARROW_COLLECTION = replace(COLLECTION, columns=(*COLLECTION.columns[:_FOR], *COLLECTION.columns[_FOR + 1 :]))
"""The same where there is no room for what a line is for."""

SAVED = Mark(Tone.GOOD, text("Collect", "Saved"))
GAP = Mark(Tone.WATCH, text("Collect", "Gap before"))
WRONG = Mark(Tone.BAD, text("Collect", "Not taken"))


def rows_of(sheet: Collection, decimals: int, wrong: frozenset[str], *, narrow: bool = False) -> list[Row]:
    """The lines as rows; those whose receipt is named are wrong."""
    missing = set(sheet.missing())
    rows = (_row(line, decimals, _state(line, missing, wrong, decimals)) for line in sheet.lines)
    return [(*row[:_FOR], *row[_FOR + 1 :]) for row in rows] if narrow else [*rows]


def _row(line: CollectionLine, decimals: int, state: Mark | None) -> Row:
    left = Amount(line.allotment.left, decimals) if line.allotment.left else None
    amounts = (Amount(line.due, decimals), Amount(line.amount, decimals), left)
    return (line.receipt, line.payer.name, purpose(line.payer, line.day), *amounts, state)


def _state(line: CollectionLine, missing: set[str], wrong: frozenset[str], decimals: int) -> Mark | None:
    """What there is to say of a line; the gravest of it."""
    if line.receipt in wrong:
        return WRONG
    if line.saved:
        return SAVED
    if any(count_up(each) == line.receipt for each in missing):
        return GAP
    if line.allotment.advance:
        kept = Amount(line.allotment.advance, decimals)
        return Mark(Tone.QUIET, text("Collect", "{amount} kept", amount=kept))
    return None


def purpose(payer: Payer, day: Day) -> Shown:
    """What a payer pays for: the product, of several the first and how many more; nothing where nothing is due."""
    products = list(dict.fromkeys(each.product for each in payer.due(day)))
    if not products:
        return text("Collect", "Advance")
    more = counted("Collect", "{product} and %n more", "", len(products) - 1, product=products[0])
    return more if products[1:] else products[0]


def payer_lines(sheet: Collection, payer: Payer, decimals: int) -> tuple[tuple[Shown, ...], tuple[Shown, ...]]:
    """What tells a payer apart, and how they stand on a sheet."""
    receipt, now = sheet.receipt_of(payer), sheet.now(payer)
    here = (text("Collect", "on this sheet: {receipt}", receipt=receipt),) if receipt else ()
    return tuple(payer_marks(now, sheet.day)), (*standing(now, sheet.day, decimals), *here)


def payer_marks(payer: Payer, day: Day) -> Iterator[Shown]:
    """What tells a payer from others of the same name."""
    if payer.others:
        more = ("…",) if payer.others[NAMED:] else ()
        yield text("Collect", "with {names}", names=", ".join((*payer.others[:NAMED], *more)))
    yield from (each for each in (payer.household, payer.village) if each)
    if payer.born is not None:
        yield counted("Answer", "%n years", "age", age_on(payer.born, day))
    yield payer.code


def standing(payer: Payer, day: Day, decimals: int) -> Iterator[Shown]:
    """What a payer owes by a day, what of it is in arrears, and what is kept for them."""
    dues, asked, late = payer.due(day), payer.asked(day), payer.arrears(day)
    words = text("Collect", "{amount} due")
    if not asked:
        words = text("Collect", "paid up")
    elif dues[0].day > day:
        words = text("Collect", "{amount} due on {day}", day=When(dues[0].day))
    elif late >= asked:
        words = text("Collect", "{amount} due since {day}", day=When(dues[0].day))
    elif late:
        words = text("Collect", "{amount} due, {late} of it since {day}", day=When(dues[0].day))
    yield words.about(amount=Amount(asked, decimals), late=Amount(late, decimals))
    if payer.owed_to_payer:
        yield text("Collect", "{amount} kept from before", amount=Amount(payer.owed_to_payer, decimals))
