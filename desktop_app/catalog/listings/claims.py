"""The lists of claims: all, those of one person, and the items and payments of one claim."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of, details
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.text import text

OPEN = Mark(Tone.WATCH, text("Claim state", "Open"))
IN_REVIEW = Mark(Tone.WATCH, text("Claim board", "In review"))
TO_BE_PAID = Mark(Tone.WATCH, text("Claim state", "To be paid"))
PAID = Mark(Tone.GOOD, text("Claim state", "Paid"))
PARTLY = Mark(Tone.GOOD, text("Claim state", "Paid in part"))
REJECTED = Mark(Tone.QUIET, text("Claim state", "Rejected"))
CLAIM_MARKS = MappingProxyType(
    {
        "open": OPEN,
        "in_review": IN_REVIEW,
        "to_be_paid": TO_BE_PAID,
        "paid": PAID,
        "partly": PARTLY,
        "rejected": REJECTED,
    }
)
"""How a claim stands, by the key of it."""

CLAIMS = Listing(
    "claims",
    (
        ListColumn("member", text("Field", "Member"), share=5),
        *details(*columns_of("claims", reported=3)),
        *columns_of("claims", covered=3),
        ListColumn(
            "state", text("Field", "State"), 3, words={key: of.words for key, of in CLAIM_MARKS.items()}, detail=2
        ),
    ),
    text("Claims", "No claim is reported yet. Whatever happens to a member is written down here first."),
    text("Claims", "Report the first claim"),
    key=4,
    further=(
        *columns_of("claims", code=3, incurred=3, decided=3, event=4, cause=4, loss=3, policy=3),
        ListColumn("product", text("Field", "Product"), share=4),
    ),
)

CLAIMS_OF_PERSON = Listing(
    "claims_of_person",
    (
        *columns_of("claims", event=4, incurred=3, covered=3),
        ListColumn("state", text("Field", "State"), share=3),
    ),
    text("Claims", "No claim is reported."),
    key=4,
)

ITEMS = Listing(
    "claim_items",
    columns_of("claim_lines", item=4, billed=3, covered=3),
    text("Claims", "The bill has no items."),
)

PAYMENTS = Listing(
    "claim_payments",
    columns_of("payments", date=3, amount=3, method=3, received=3),
    text("Field", "Nothing is paid yet."),
    key=4,
)


DOCUMENTS = Listing(
    "claim_documents",
    columns_of("claim_documents", document=5, came=3),
    text("Claims", "No document is needed."),
)

APPEALS = Listing(
    "claim_appeals",
    columns_of("complaints", received=3, about=3, outcome=3, remedy=4),
    text("Claims", "Nobody has appealed."),
    key=4,
)


def claim_mark(decision: str, left: int, in_review: int) -> Mark:
    """How a claim stands, with what is left to pay of what was approved, and whether an open one was taken up."""
    if decision == "open":
        return IN_REVIEW if in_review else OPEN
    if decision == "rejected":
        return REJECTED
    if left:
        return TO_BE_PAID
    return PARTLY if decision == "partly" else PAID
