"""The lists of premiums: all that is due or paid, those of one person, and the parts of one due amount."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of, details
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.table import Unit
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.period import Day

PAID = Mark(Tone.GOOD, text("Premium state", "Paid"))
DUE = Mark(Tone.QUIET, text("Premium state", "Due"))
OVERDUE = Mark(Tone.WATCH, text("Premium state", "Overdue"))
TO_REFUND = Mark(Tone.QUIET, text("Premium state", "To be refunded"))
DUE_TODAY = Mark(Tone.WATCH, text("Premium state", "Due today"))
NOT_OWED = Mark(Tone.QUIET, text("Premium state", "Not owed"))
PREMIUM_MARKS = MappingProxyType(
    {"paid": PAID, "due": DUE, "overdue": OVERDUE, "to_refund": TO_REFUND, "not_owed": NOT_OWED}
)
"""How a premium stands, by the key of it (`store/owed_premium`)."""

PREMIUMS = Listing(
    "premiums",
    (
        ListColumn("member", text("Field", "Member"), share=5),
        *details(*columns_of("premiums", due=3)),
        *columns_of("premiums", amount=3),
        ListColumn(
            "state", text("Field", "State"), 3, words={key: of.words for key, of in PREMIUM_MARKS.items()}, detail=2
        ),
    ),
    text("Premiums", "No premium is due yet. Each policy brings its premium when it is written or renewed."),
    text("Act", "Enrol the first household"),
    key=4,
    further=(
        *columns_of("premiums", code=3, receipt=4, paid_on=3, method=3, kind=3, policy=3),
        ListColumn("product", text("Field", "Product"), share=4),
        ListColumn("owed", text("Premium", "Owed"), 3, figures=True, unit=Unit.MONEY),
    ),
)

PREMIUMS_OF_PERSON = Listing(
    "premiums_of_person",
    (
        *columns_of("premiums", due=3, receipt=4, amount=3),
        ListColumn("state", text("Field", "State"), share=3),
    ),
    text("Premiums", "No premium is due or paid."),
    key=4,
)

PARTS_OF_PREMIUM = Listing(
    "parts_of_premium",
    (
        *columns_of("premiums", paid_on=3, receipt=4, amount=3),
        ListColumn("state", text("Field", "State"), share=3),
    ),
    text("Field", "Nothing is paid yet."),
    key=4,
)


def premium_mark(state: str, due: Day, today: Day) -> Mark:
    """How a premium stands today; on the very day it falls due it is overdue by the evening."""
    return DUE_TODAY if state == "overdue" and due == today else PREMIUM_MARKS[state]
