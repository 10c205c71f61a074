"""The policies of one person, and what may be done with one policy."""

from __future__ import annotations

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.core.text import text

LEAVE_ONE, JOIN_ONE, HOLD_ONE = "leave_one", "join_one", "hold_one"
"""What one may do with the policy in sight: one person leaves or joins it, another one holds it."""

POLICIES = Listing(
    "policies",
    (
        ListColumn("code", text("Field", "Policy"), share=3),
        ListColumn("product", text("Field", "Product"), share=4),
        ListColumn("last", text("Policies", "Up to"), share=3),
        ListColumn("state", text("Field", "State"), share=3),
    ),
    text("Policies", "No policy covers this person."),
)
