"""The policies of one person."""

from __future__ import annotations

from desktop_app.catalog.listings.listing import Column, Listing
from desktop_app.core.text import text

POLICIES = Listing(
    "policies",
    (
        Column("code", text("Policies", "Policy"), share=3),
        Column("product", text("Policies", "Product"), share=4),
        Column("last", text("Policies", "Up to"), share=3),
        Column("state", text("Policies", "State"), share=3),
    ),
    text("Policies", "No policy covers this person."),
)
