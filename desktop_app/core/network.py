"""What a network compares: which figures of a snapshot, among which schemes, and where the quarters of a group lie.

A like-group is what chapter 3 of the handbook asks for: the same type of product under the same participation, and
where there are enough of them schemes of the same age and size.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.snapshot import COLUMNS as WRITTEN

if TYPE_CHECKING:
    from collections.abc import Mapping

FEWEST = 5
"""A like-group of fewer schemes is not told: a scheme could be recognised in it."""
MOST = 10**15
"""A larger number is none that a scheme could have, and no whole number any more in every engine."""
AGES = (3, 10)
"""Schemes are young below the first number of whole years since their first product, old from the second one on."""
SIZES = (1_000, 10_000)
"""Schemes are small below the first number of members, large from the second one on."""
BANDS = ("below", "between", "above")
"""Where a scheme's age or size lies against these two numbers."""
OF_ORGANISATION = ("solvency_ratio", "liquidity_ratio")
"""Figures of a whole scheme that are compared; all others would mix its compulsory and its voluntary products."""
COUNTED = ("members", "policies", "claims_reported", "claims_paid")
"""Counts of whole schemes that a region adds up."""

TRENDED = ("incurred_claims_ratio", "incurred_expense_ratio", "net_income_ratio", "renewal_ratio")
"""The ratios whose course over quarters is drawn: those that depend least on where and when a scheme works."""
QUARTERS = 12
"""So many quarters of it are told."""

_TYPES = MappingProxyType({"INTEGER": "int32", "VARCHAR": "string", "DATE": "date", "DOUBLE": "float64"})
_NOT_READ = frozenset(("head", "products", "withheld"))

COLUMNS: Mapping[str, str] = MappingProxyType(
    {name: _TYPES[written] for name, written in WRITTEN.items() if name not in _NOT_READ}
)
"""The columns of a snapshot that are read, with the types they must have; others are passed over."""

LIKE = ("product_type", "participation", "measure", "unit", "currency")
"""What schemes that are compared have in common; money is compared within its currency, all else among all."""


def quarter_number(year: int, month: int) -> int:
    """Quarters since the year nought of the calendar quarter that holds a month: fiscal quarters meet there."""
    return year * 4 + (month - 1) // 3


def quarter_code(number: int) -> str:
    """A calendar quarter as people write it: 2025-Q4."""
    return f"{number // 4}-Q{number % 4 + 1}"


def quarter_of(code: str) -> int:
    """The number of a quarter written as 2025-Q4; ValueError where it is none."""
    year, _, part = code.partition("-Q")
    if not (len(year) == 4 and year.isascii() and year.isdigit() and part in tuple("1234")):  # noqa: PLR2004 - four digits
        raise ValueError(code)
    return int(year) * 4 + int(part) - 1


def last_due(year: int, month: int) -> int:
    """The last quarter that was to be reported by a month: a scheme has a month for it from the quarter's end."""
    return quarter_number(year, month) - 2 + int((month - 1) % 3 > 0)
