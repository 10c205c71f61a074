"""What cannot be true of a product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.product import Product


def check(product: Product) -> list[Problem]:
    """Nobody leaves a product by age before the age of entry."""
    entry, leaving = product.entry_age, product.exit_age
    if entry is None or leaving is None or entry <= leaving:
        return []
    message = text("Rules", "The exit age is at least the entry age, {entry}.", entry=entry)
    return [Problem(message, "exit_age")]
