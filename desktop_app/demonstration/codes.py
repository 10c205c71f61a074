"""Codes that count up, put together from parts kept at hand: writing a number out anew takes longest of all."""

from __future__ import annotations

from functools import cache


@cache
def endings() -> tuple[str, ...]:
    """The last three digits of every number."""
    return tuple(f"{number:03d}" for number in range(1000))


@cache
def head(prefix: str, thousands: int) -> str:
    """The beginning of a thousand codes of six digits or more."""
    return f"{prefix}-{thousands:03d}"


@cache
def receipt_head(year: int, thousands: int) -> str:
    """The beginning of a thousand receipts of a year, of five digits or more."""
    return f"R-{year}-{thousands:02d}"


def code(prefix: str, number: int) -> str:
    """A code with its number in six digits or more."""
    return f"{head(prefix, number // 1000)}{endings()[number % 1000]}"
