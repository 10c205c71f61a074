"""Checking the whole book: everything doubtful about a true history (principle 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.checks.finding import Finding
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.money import exponent
from desktop_app.core.period import today
from desktop_app.store.findings import found
from desktop_app.store.terms import currency

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book


def check_book(book: Book, day: Day | None = None) -> list[Finding]:
    """Every finding of every check on a day, today if none is given, in the order of the checks and of the codes."""
    decimals, at = exponent(currency(book)), today() if day is None else day
    return [
        Finding(check, str(record), check.say(decimals, *facts))
        for check in CHECKS
        for record, *facts in found(book, check.id, at)
    ]
