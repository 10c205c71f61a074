"""The policies of one person, and the things that a policy insures."""

from __future__ import annotations

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of
from desktop_app.core.text import text

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
