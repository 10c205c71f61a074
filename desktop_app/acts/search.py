"""Finding anything at all, for the search field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.codes import folded
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import Text, beside, text
from desktop_app.reports.member_card import person_marks
from desktop_app.store.claims import (
    likely_claims,
)
from desktop_app.store.identity import book_id
from desktop_app.store.people import find_people
from desktop_app.store.policies import policies_coded
from desktop_app.store.premiums import likely_premiums
from desktop_app.store.receipts import replaced_receipts
from desktop_app.store.rows import find, next_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.card_code import CardCode
    from desktop_app.core.period import Day
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book
    from desktop_app.store.people import FoundPerson
    from desktop_app.store.policies import FoundPolicy
    from desktop_app.store.premiums import FoundPremium

FEW = 50_000
"""So many premiums are looked through for any part of their codes while somebody types."""
SHARE = 4
"""So many of each kind stand in the findings of the search field."""
_MEMBERS, _POLICIES = text("Field", "Members"), text("Member", "Policies")
_PREMIUMS, _CLAIMS = text("Field", "Premiums"), text("Field", "Claims")
_CODED = ("payments", "complaints", "loans", "savings", "assets", "investments", "interviews")
"""The sheets whose records are found by the whole of the code that the program gave them."""


@dataclass(frozen=True, slots=True)
class SearchFinding:
    """Something found: the page and record it stands on, how it reads, and among what it stands.

    Without a record it is the whole list of what holds the words.
    """

    page: str
    record: str
    words: Text
    group: Text


def find_anything(book: Book, words: str, today: Day, *, whole: bool = False) -> Sequence[SearchFinding]:
    """People, policies, premiums and claims that hold the words, the likeliest of each, and where more of them stand.

    A premium is found by any part of its own code, receipt or policy, or by the whole code of its member, a complaint
    or a payment by its whole code; where nothing else is, by a receipt that was replaced. In a large file the middles
    and ends of codes are looked through where nothing else is found, or for the `whole` answer.
    """
    people = find_people(book, words, today, most=SHARE + 1)
    found = _find(book, words, people, today, anywhere=whole or is_quick(book))
    if found or whole:
        return found
    coded = any(each.isdigit() for each in words)
    replaced = replaced_receipts(book, words, SHARE) if coded else ()
    return _find(book, words, people, today, anywhere=True) or [_replaced_finding(*each) for each in replaced]


def is_own_card(book: Book, card: CardCode) -> bool:
    """Whether a member's card was printed from this book."""
    return card.of(book_id(book))


def is_quick(book: Book) -> bool:
    """Whether a file is small enough to be looked through whole while somebody types."""
    return next_row(book, "premiums") <= FEW


def _find(
    book: Book, words: str, people: Sequence[FoundPerson], today: Day, *, anywhere: bool
) -> Sequence[SearchFinding]:
    """What is found in the records as they stand, beside the people."""
    rows = [each.row for each in people[:SHARE]]
    coded = any(each.isdigit() for each in words)
    named = [each.row for each in people if folded(each.code) == folded(words)]
    premiums = likely_premiums(book, words, named, SHARE + 1, anywhere=anywhere) if coded else []
    claims = likely_claims(book, words, rows, SHARE + 1, anywhere=anywhere)
    return (
        *_some("members", [_person_finding(each, today) for each in people]),
        *_some(
            "data",
            [_policy_finding(each) for each in policies_coded(book, words, SHARE + 1, anywhere=anywhere)],
            "policies",
        ),
        *_some("premiums", [_premium_finding(each) for each in premiums]),
        *_some("claims", [_claim_finding(each) for each in claims]),
        *(_with_whole_code(book, words) if coded else ()),
    )


def _some(page: str, found: Sequence[SearchFinding], sheet: str = "") -> Iterator[SearchFinding]:
    """The first of some findings of one kind, and the way to their list where there are more."""
    yield from found[:SHARE]
    if len(found) > SHARE:
        yield SearchFinding(page, f"{sheet}:" if sheet else "", text("Finder", "more…"), found[0].group)


def _with_whole_code(book: Book, words: str) -> Iterator[SearchFinding]:
    """What else has a code of its own, such as a complaint or a payment: by its whole code, as the program names it."""
    for name in _CODED:
        if (record := find(book, name, words)) is not None:
            yield SearchFinding("data", f"{name}:{record.code}", Text("", record.code), sheet(name).label)


def _person_finding(each: FoundPerson, today: Day) -> SearchFinding:
    """A person by name, with what tells people of one name apart."""
    return SearchFinding("members", each.code, beside(each.name, person_marks(each, today)), _MEMBERS)


def _policy_finding(each: FoundPolicy) -> SearchFinding:
    """A policy by its code."""
    words = text("Finder", "Policy {code}, {name}", name=each.holder_name or each.group, code=each.code)
    return SearchFinding("data", f"policies:{each.code}", words, _POLICIES)


def _premium_finding(each: FoundPremium) -> SearchFinding:
    """A premium by its receipt, or by its code while it has none."""
    group, named = _PREMIUMS, {"name": each.name, "code": each.receipt or each.code}
    if each.receipt:
        return SearchFinding("premiums", each.code, text("Finder", "Receipt {code}, {name}", **named), group)
    return SearchFinding("premiums", each.code, text("Finder", "Premium {code}, {name}", **named), group)


def _replaced_finding(code: str, receipt: str) -> SearchFinding:
    """A premium by a receipt that it no longer has: its history tells what became of it."""
    words = text("Finder", "Receipt {code}, replaced since", code=receipt)
    return SearchFinding("data", f"premiums:{code}", words, _PREMIUMS)


def _claim_finding(each: FoundClaim) -> SearchFinding:
    """A claim by its code."""
    words = text("Finder", "Claim {code}, {name}", name=each.name, code=each.code)
    return SearchFinding("claims", each.code, words, _CLAIMS)
