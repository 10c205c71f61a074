"""Checking the whole book: everything doubtful about a true history (principle 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.checks.finding import Finding
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.money import exponent
from desktop_app.store.findings import found
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from desktop_app.store.database import Book


def check_book(book: Book) -> list[Finding]:
    """Every finding of every check, in the order of the checks and of the codes."""
    decimals = exponent(currency(book))
    return [
        Finding(check, str(record), check.say(decimals, *facts))
        for check in CHECKS
        for record, *facts in found(book, check.id)
    ]
