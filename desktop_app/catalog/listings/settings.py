"""The lists of the scheme's own description: products, benefits, offices and partners."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of
from desktop_app.core.text import text

PRODUCTS = Listing(
    "products",
    columns_of("products", code=2, name=4, line=3, earning=3),
    text("Settings lists", "No product is described yet. Members can enrol as soon as there is one."),
    text("Settings lists", "Describe the first product"),
)

BENEFITS = Listing(
    "benefits",
    columns_of("benefits", code=2, name=4, product=2, limit_per_claim=3, limit_per_year=3),
    text("Settings lists", "No benefit is described yet. Claims can be reported without one."),
)

OFFICES = Listing(
    "offices",
    columns_of("offices", code=2, name=4, region=4),
    text("Settings lists", "No office is described yet. A scheme with one office needs none."),
)

PARTNERS = Listing(
    "partners",
    columns_of("partners", code=2, name=4, role=4),
    text("Settings lists", "No partner is described yet."),
)

STAFF = Listing(
    "staff",
    (
        ListColumn("name", text("Field", "Name"), 2),
        ListColumn("role", text("Scheme form", "Role"), 2),
        ListColumn("about", text("Settings lists", "Does"), 5),
    ),
    text("Settings lists", "Nobody is here yet."),
)
"""The people of a locked book, who are no sheet of it."""

SETTINGS_LISTS = MappingProxyType({each.name: each for each in (PRODUCTS, BENEFITS, OFFICES, PARTNERS)})
"""Each list by the sheet of its records."""
