"""The lists of the scheme's own description: products, benefits, offices and partners."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.catalog.listings.listing import Column, Listing
from desktop_app.core.text import text

PRODUCTS = Listing(
    "products",
    (
        Column("code", text("Settings lists", "Code"), share=2),
        Column("name", text("Settings lists", "Product"), share=4),
        Column("line", text("Settings lists", "Line"), share=3),
        Column("earning", text("Settings lists", "Premium is earned"), share=3),
    ),
    text("Settings lists", "No product is described yet. Members can enrol as soon as there is one."),
    text("Settings lists", "Describe the first product"),
)

BENEFITS = Listing(
    "benefits",
    (
        Column("code", text("Settings lists", "Code"), share=2),
        Column("name", text("Settings lists", "Benefit"), share=4),
        Column("product", text("Settings lists", "Product"), share=2),
        Column("limit_per_claim", text("Settings lists", "Limit for each claim"), share=3, figures=True),
        Column("limit_per_year", text("Settings lists", "Limit for each year"), share=3, figures=True),
    ),
    text("Settings lists", "No benefit is described yet. Claims can be reported without one."),
)

OFFICES = Listing(
    "offices",
    (
        Column("code", text("Settings lists", "Code"), share=2),
        Column("name", text("Settings lists", "Office"), share=4),
        Column("region", text("Settings lists", "Region"), share=4),
    ),
    text("Settings lists", "No office is described yet. A scheme with one office needs none."),
)

PARTNERS = Listing(
    "partners",
    (
        Column("code", text("Settings lists", "Code"), share=2),
        Column("name", text("Settings lists", "Partner"), share=4),
        Column("role", text("Settings lists", "Role"), share=4),
    ),
    text("Settings lists", "No partner is described yet."),
)

SETTINGS_LISTS = MappingProxyType({each.name: each for each in (PRODUCTS, BENEFITS, OFFICES, PARTNERS)})
"""Each list by the sheet of its records."""
