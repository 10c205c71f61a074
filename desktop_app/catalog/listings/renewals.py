"""The call list of renewals as rows: whom to call, what runs out, and what the next term costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.text import Text

RENEW_HEAP: Text = text("Act", "Renew policies")
"""What is done on the sheet, as its button and its title say."""

RENEWALS = Listing(
    "renewals",
    (
        ListColumn("name", text("Today", "Member or group"), share=5),
        ListColumn("village", text("Field", "Village"), share=3, detail=1),
        ListColumn("phone", text("Field", "Phone"), share=3),
        ListColumn("product", text("Field", "Product"), share=3),
        ListColumn("end", text("Today", "Covered up to"), share=3),
        ListColumn("premium", text("Field", "Premium"), share=3, figures=True),
        ListColumn("state", text("Field", "State"), share=3),
    ),
    text("Today", "No policy ends within 60 days."),
    key=7,
)

CHOSEN = Mark(Tone.GOOD, text("Renewals", "Is renewed"))
LEFT_OUT = Mark(Tone.QUIET, text("Renewals", "Is left out"))
NO_PREMIUM = Mark(Tone.WATCH, text("Renewals", "Needs the form"))
REFUSED = Mark(Tone.BAD, text("Renewals", "Not renewed"))
"""What the state of a line says."""

KEYS = text("Renewals", "Enter: renew this one · Space: in or out · Ctrl+A: all or none · Ctrl+Enter: renew all chosen")
HINT = text("Renewals", "A village, a group, or any part of a name or phone number")
