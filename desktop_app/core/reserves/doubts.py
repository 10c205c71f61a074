"""Why a method for claims not reported has no answer, or one that the data cannot carry.

A lack leaves a method without an amount, and another is booked instead; a doubt leaves the amount and warns of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text

LEAST = 2
"""Periods with claims below which nobody can see how claims develop."""

NO_RATIO = text("Reserves", "No expected claims ratio is given.")
NO_PERCENTAGE = text("Reserves", "No percentage is given.")
NO_CAPE_COD = text(
    "Reserves", "No expected claims ratio is given, and no premium was earned from which it could be told."
)
NO_PREMIUM = text("Reserves", "No premium was earned in these periods.")
NO_CLAIMS = text("Reserves", "No claim is reported, and no expected claims ratio is given.")
NO_DEVELOPMENT = text(
    "Reserves", "Fewer than two periods have claims, so nothing shows how claims come in after their period."
)
ONLY_CHAIN_LADDER = text("Reserves", "Only the chain ladder has a standard error.")
ALL_TOGETHER = text("Reserves", "Each product has its own standard error; they are not added up.")
NO_ERROR_OF_A_DELAY = text("Reserves", "An assumed delay has no standard error.")
INSTEAD = text("Reserves", "Booked instead: {method}.")


def without_development(of: Experience) -> Text | None:
    """Why nothing tells how claims develop: none is there and none expected, or all are of one period."""
    if not of.reported and of.ratio is None:
        return NO_CLAIMS
    seen = sum(latest > 0 for latest in of.triangle.latest)
    return NO_DEVELOPMENT if not of.no_pattern and seen < LEAST else None
