"""The notes and coins of some currencies, the largest first, for the sheet on which a cash box is counted."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTES: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "BDT": (1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
        "INR": (500, 200, 100, 50, 20, 10, 5, 2, 1),
        "KHR": (100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 100),
        "LKR": (5000, 1000, 500, 100, 50, 20, 10, 5, 2, 1),
        "NPR": (1000, 500, 100, 50, 20, 10, 5, 2, 1),
        "PHP": (1000, 500, 200, 100, 50, 20, 10, 5, 1),
        "PKR": (5000, 1000, 500, 100, 50, 20, 10, 5, 2, 1),
        "XOF": (10_000, 5000, 2000, 1000, 500, 250, 200, 100, 50, 25, 10, 5),
    }
)
"""In major units; what is not listed is written by hand, for central banks issue and withdraw notes."""
