"""What people call the keys that the figures of a network come with."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.records import background, product
from desktop_app.core.registry import KNOWN
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text

TYPES: Mapping[str, Text | None] = MappingProxyType(
    {**LISTS[product.LINES], "": text("Network", "The whole scheme")},
)
"""Types of products; a figure of none is of the whole scheme."""
PARTICIPATIONS: Mapping[str, Text | None] = MappingProxyType({**LISTS[product.PARTICIPATIONS], "": None})
COUNTS: Mapping[str, Text] = MappingProxyType(
    {
        "members": text("Field", "Members"),
        "policies": text("Member", "Policies"),
        "claims_reported": text("Explained", "Claims reported"),
        "claims_paid": text("Lines", "Claims paid"),
    }
)
"""Counts of whole schemes that are added up."""
MEASURES: Mapping[str, Text | None] = MappingProxyType(
    {**LISTS[background.PLANNED], **{each.name: each.label for each in KNOWN}, **COUNTS}
)
"""What is measured; what is not known here keeps its key."""
RUNNING: Mapping[str, Text | None] = MappingProxyType(
    {"running": text("Cover", "In force"), "not_running": text("Cover", "Ended")}
)
"""Whether anybody is insured under a product."""
AGES: Mapping[str, Text | None] = MappingProxyType(
    {
        "": text("Network", "Any age"),
        "below": text("Network", "Under 3 years"),
        "between": text("Network", "3 to 9 years"),
        "above": text("Network", "10 years or more"),
    }
)
SIZES: Mapping[str, Text | None] = MappingProxyType(
    {
        "": text("Network", "Any size"),
        "below": text("Network", "Under 1,000 members"),
        "between": text("Network", "1,000 to 9,999 members"),
        "above": text("Network", "10,000 members or more"),
    }
)
