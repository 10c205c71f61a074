"""Premiums as the window shows them: rows of the lists, and one premium with the parts of its amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.listings.premiums import PARTS_OF_PREMIUM, premium_mark
from desktop_app.catalog.listings.record_card import CardTable, LabelledValue, RecordAct, RecordCard
from desktop_app.catalog.words import label_of
from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, Shown, When, shown_day, shown_money
from desktop_app.core.text import text
from desktop_app.store.owed_premium import standings
from desktop_app.store.premiums import PremiumPlace, find_premiums, list_premiums, premium, premiums_at, span_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.mark import Mark
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.owed_premium import Owing
    from desktop_app.store.premiums import FoundPremium

TAKE = RecordAct("take", text("Act", "Take premium"), "premiums", "take_premium")
REFUND = RecordAct("refund", text("Act", "Give back"), "take", "refund_premium")
RECEIPT = RecordAct("receipt", text("Premium", "Print receipt"), "print")
MEMBER = RecordAct("member", text("Act", "Show member"), "members")
CORRECT = RecordAct("correct", text("Act", "Correct"), "correct", "correct_premiums")


def premium_rows(book: Book, words: str, after: Row | None, today: Day) -> list[Row]:
    """The next premiums, those to be taken first, as rows of the list; with words those they are found by."""
    if words and after:
        return []  # what words find is all on the first page
    found = find_premiums(book, words, today) if words else list_premiums(book, today, _place(after))
    return _rows(book, found, today)


def premium_rows_at(book: Book, rows: Sequence[int], today: Day) -> list[Row]:
    """The premiums in some rows of the file, as rows of the list."""
    return _rows(book, premiums_at(book, rows), today)


def premium_card(book: Book, code: str, today: Day) -> RecordCard:
    """One premium with the other parts of the same due amount."""
    each = premium(book, code)
    if each is None:
        raise no_such(code)
    decimals, of_span = decimals_of(book), span_of(book, each.row)
    stand = standings(book, [part.row for part in of_span], today)
    same = [part for part in of_span if part.code != each.code]
    rows = tuple(
        (shown_day(part.paid_on), part.receipt, Amount(part.amount, decimals), _mark(part, stand, today), part.code)
        for part in same
    )
    parts = (CardTable(text("Premium", "Other parts of this premium"), PARTS_OF_PREMIUM, rows, "premiums"),)
    mark, facts = _mark(each, stand, today), (*_facts(each, decimals), *_owed(each, stand[each.row], decimals))
    acts = (
        TAKE.only(each.paid_on is None and each.kind != "refund"),
        RECEIPT.only(each.receipt),
        MEMBER.only(each.holder),
        REFUND.only((each.paid_on is None) is (each.kind == "refund")),
        CORRECT,
    )
    return RecordCard(each.code, each.name or each.code, (mark,), facts, parts if same else (), acts)


def holder_of(book: Book, code: str) -> str:
    """The member who holds the policy of a premium; nobody for a group."""
    each = premium(book, code)
    return (each and each.holder) or ""


def receipt_of(book: Book, code: str) -> str:
    """The number of the receipt of a premium; empty where it has none."""
    each = premium(book, code)
    return (each and each.receipt) or ""


def rows_of_person(
    premiums: Sequence[FoundPremium], stand: Mapping[int, Owing], decimals: int, today: Day
) -> tuple[Row, ...]:
    """The premiums of a person as rows."""
    return tuple(
        (When(each.due), each.receipt, Amount(each.amount, decimals), _mark(each, stand, today), each.code)
        for each in premiums
    )


def _rows(book: Book, found: Sequence[FoundPremium], today: Day) -> list[Row]:
    """Premiums as rows of the list."""
    decimals, stand = decimals_of(book), standings(book, [each.row for each in found], today)
    return [_row(each, decimals, stand[each.row], _mark(each, stand, today)) for each in found]


def _place(after: Row | None) -> PremiumPlace | None:
    """Where the list ended."""
    if after is None:
        return None
    due, row, is_paid = unseen(after, 3)
    return PremiumPlace(due, row, bool(is_paid))


def _row(each: FoundPremium, decimals: int, stands: Owing, mark: Mark) -> Row:
    """A premium as a row of the list, with what is needed to read on after."""
    usual = (each.name, When(each.due), Amount(each.amount, decimals), mark)
    kind = label_of(sheet("premiums").field("kind"), each.kind)
    further = (each.code, each.receipt, shown_day(each.paid_on), each.method, kind, each.policy, each.product)
    owed = shown_money(stands.owed if each.paid_on is None and each.kind != "refund" else None, decimals)
    return (*usual, *further, owed, each.due, each.row, int(each.paid_on is not None))


def _mark(each: FoundPremium, stand: Mapping[int, Owing], today: Day) -> Mark:
    """How a premium stands today."""
    return premium_mark(stand[each.row].state, each.due, today)


def _owed(each: FoundPremium, stands: Owing, decimals: int) -> tuple[LabelledValue, ...]:
    """What is owed of a premium of which an exit left less than its amount."""
    if each.paid_on is not None or each.kind == "refund" or stands.left_on is None or stands.owed == each.amount:
        return ()
    words = text("Premium", "{amount}, for the cover ended on {day}")
    return (
        LabelledValue(
            text("Premium", "Owed"), words.about(amount=Amount(stands.owed, decimals), day=When(stands.left_on))
        ),
    )


def _facts(each: FoundPremium, decimals: int) -> tuple[LabelledValue, ...]:
    """What is known of the premium."""
    return (
        LabelledValue(text("Field", "Amount"), Amount(each.amount, decimals)),
        LabelledValue(text("Field", "Due on"), When(each.due)),
        LabelledValue(text("Field", "Policy"), each.policy),
        LabelledValue(text("Field", "Product"), each.product),
        LabelledValue(text("Premium", "Earned over"), _span(each)),
        LabelledValue(text("Field", "Kind"), label_of(sheet("premiums").field("kind"), each.kind)),
        LabelledValue(text("Premium", "Paid on"), shown_day(each.paid_on)),
        LabelledValue(text("Field", "Receipt"), each.receipt),
        LabelledValue(text("Premium", "Paid by"), each.method),
    )


def _span(each: FoundPremium) -> Shown:
    """The days it is earned over."""
    if each.first is None or each.last is None:
        return None
    return text("Statements page", "{first} to {last}", first=When(each.first), last=When(each.last))
