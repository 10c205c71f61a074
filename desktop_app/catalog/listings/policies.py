"""The policies of one person, what may be done with one policy, and the things that it insures."""

from __future__ import annotations

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of
from desktop_app.core.text import text

LEAVE_ONE, JOIN_ONE, HOLD_ONE = "leave_one", "join_one", "hold_one"
"""What one may do with the policy in sight: one person leaves or joins it, another one holds it."""
NOTICE = "notice"
"""The letter that tells the holder of a policy that it ends soon."""

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

THINGS = Listing(
    "things",
    columns_of("assets", kind=3, description=4, serial=3, value=3),
    text("Sheet", "Animals, fields and goods that a policy insures."),
    key=4,
)
