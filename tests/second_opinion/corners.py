"""Days, amounts and delays at which figures turn."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

ONE_DAY = timedelta(days=1)
YEAR = 365
FIRST, LAST = date(2023, 11, 1), date(2025, 1, 31)
TURNS = (
    *(date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 31), date(2024, 2, 28), date(2024, 2, 29)),
    *(date(2024, 3, 1), date(2024, 3, 31), date(2024, 4, 1), date(2024, 6, 30), date(2024, 12, 31)),
    *(date(2025, 1, 1), date(2025, 2, 28)),
)
"""Leap days, and the first and last days of months, quarters and years."""

any_day = st.one_of(st.sampled_from(TURNS), st.dates(FIRST, LAST))
delays = st.one_of(st.sampled_from((0, 0, 1, 7, 8, 30, 31, 90, 91)), st.integers(0, 400))


def amount(least: int = 0) -> SearchStrategy[int]:
    """Minor units, small ones often: they round."""
    return st.one_of(st.integers(least, 12), st.integers(least, 200_000), st.sampled_from((120_000, 36_500, 1)))


def maybe(values: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """A value, or nothing."""
    return st.one_of(st.none(), values)


def money(minor: int, decimals: int) -> str:
    """Minor units as a plain decimal."""
    sign, digits = "-" if minor < 0 else "", str(abs(minor)).rjust(decimals + 1, "0")
    return f"{sign}{digits[: len(digits) - decimals]}.{digits[len(digits) - decimals :]}".rstrip(".")
