"""Money: whole minor units of one currency, read from and written as plain decimals, rounded once."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Key = TypeVar("Key", bound=Any)

EXPONENTS = MappingProxyType(
    {
        **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI"), 0),
        **dict.fromkeys(("VND", "VUV", "XAF", "XOF", "XPF"), 0),
        **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
        **dict.fromkeys(("CLF", "UYW"), 4),
    }
)
"""Decimals of the currencies that do not have two (ISO 4217)."""

_DECIMAL = re.compile(r"-?\d{1,15}(?:\.(\d+))?")


def exponent(currency: str) -> int:
    """How many decimals the currency has (ISO 4217): JPY 0, INR 2, TND 3."""
    return EXPONENTS.get(currency, 2)


@lru_cache(maxsize=65536)
def parse_amount(decimal: str, decimals: int) -> int:
    """Minor units of a plain decimal; ValueError where it is none, OverflowError where it has too many decimals.

    Noughts are decimals too: `12.000` of a currency without decimals may be twelve thousand (definitions, section 1).
    """
    match = _DECIMAL.fullmatch(decimal)
    if match is None:
        raise ValueError(decimal)
    tail = match[1] or ""
    if len(tail) > decimals:
        raise OverflowError(decimal)
    whole = decimal.partition(".")[0]
    units: int = int(whole.lstrip("-")) * 10**decimals + int(tail.ljust(decimals, "0") or 0)
    return -units if decimal.startswith("-") else units


def decimal_string(minor: int, decimals: int) -> str:
    """Minor units as a plain decimal, for files and JSON."""
    if decimals == 0:
        return str(minor)
    whole, part = divmod(abs(minor), 10**decimals)
    return f"{'-' if minor < 0 else ''}{whole}.{part:0{decimals}d}"


@lru_cache(maxsize=1024)
def as_written(number: float | str) -> Fraction:
    """A number exactly as it was written: 0.1 is a tenth, which the binary digits of it are not."""
    return Fraction(str(number))


def written_or_none(number: float | None) -> Fraction | None:
    """The same, where there is a number."""
    return None if number is None else as_written(number)


def round_half_away(value: Fraction | int) -> int:
    """The nearest whole number, halves away from zero (definitions, section 1)."""
    return _nearest(value.numerator, value.denominator)


def part_of(amount: int, part: Fraction) -> int:
    """A part of an amount in whole minor units, rounded once; as an exact product of both would be, and sooner."""
    return _nearest(amount * part.numerator, part.denominator)


def _nearest(numerator: int, denominator: int) -> int:
    """The whole number nearest to a quotient, halves away from zero; the denominator is above nought."""
    units = (abs(numerator) * 2 + denominator) // (2 * denominator)
    return -units if numerator < 0 else units


def shared_out(total: int, weights: Sequence[int]) -> list[int]:
    """A total split by weights into whole units that add up exactly (largest remainder; equal when none weighs)."""
    usable = [max(weight, 0) for weight in weights]
    if not any(usable):
        usable = [1] * len(usable)
    sign, size, whole = (-1 if total < 0 else 1), abs(total), sum(usable)
    parts = [size * weight // whole for weight in usable]
    rest = sorted(range(len(parts)), key=lambda at: (-(size * usable[at] % whole), at))
    for at in rest[: size - sum(parts)]:
        parts[at] += 1
    return [sign * part for part in parts]


def whole_parts(exact: Mapping[Key, Fraction]) -> dict[Key, int]:
    """Exact parts as whole units that add up to their rounded sum (largest remainder; of equal ones the first)."""
    total = round_half_away(sum(exact.values()))
    parts = {key: part.numerator // part.denominator for key, part in exact.items()}
    rest = sorted(exact, key=lambda key: parts[key] - exact[key])
    for key in rest[: total - sum(parts.values())]:
        parts[key] += 1
    return parts


def two_columns(amount: int) -> tuple[int | None, int | None]:
    """An amount in one of two columns: what came or is debited in the first, else without its sign in the second."""
    return (amount, None) if amount > 0 else (None, -amount)
