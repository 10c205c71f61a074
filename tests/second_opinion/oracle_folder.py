"""An exchange folder as plain dictionaries: days as dates, amounts as whole minor units, ratios as exact fractions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar, cast

T = TypeVar("T")

Row: TypeAlias = Mapping[str, Any]
"""One row with its values read."""

Sheets: TypeAlias = Mapping[str, Sequence[Mapping[str, str]]]
"""The text of every file: its rows by their columns, an empty cell where nothing is known."""

DAYS = frozenset(("start", "end", "exit_date", "due", "from", "to", "paid_on", "incurred", "reported", "decided"))
MORE_DAYS = frozenset(("date", "received", "certified_on", "birth_date", "joined", "ended", "concerns"))
MONEY = frozenset(("amount", "loss", "covered", "sum_insured", "retention", "limit", "residual", "proceeds"))
NUMBERS = frozenset(
    (
        *("expected_claims_ratio", "ibnr_percent", "tail_factor", "cics_portion"),
        *("share", "commission", "percent", "retention_percent", "limit_percent"),
    ),
)
WHOLES = frozenset(
    (
        *("grace_days", "delivery_days", "reporting_lag_days", "waiting_days", "term_months"),
        *("lives", "population", "fiscal_year_start", "months"),
    ),
)
DECIMALS = MappingProxyType({"JPY": 0, "INR": 2, "PKR": 2, "TND": 3})
"""Decimals of the currencies that the schemes of these tests use (ISO 4217)."""

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Folder:
    """What an exchange folder says."""

    sheets: Mapping[str, Sequence[Row]]
    _answers: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was asked before: the same rows and sums stand behind many figures."""

    def once(self, question: object, answer: Callable[[], T]) -> T:
        """The answer to a question, found once."""
        if question not in self._answers:
            self._answers[question] = answer()
        return cast("T", self._answers[question])

    def rows(self, name: str, **wanted: object) -> list[Row]:
        """The rows of a sheet that hold the wanted values."""
        of = self.sheets.get(name, ())
        return self.once(
            (name, *wanted.items()),
            lambda: [row for row in of if all(row.get(each) == value for each, value in wanted.items())],
        )

    def row(self, name: str, code: str) -> Row:
        """The row with that code."""
        (found,) = self.rows(name, code=code)
        return found

    @property
    def products(self) -> list[str]:
        """The codes of the products in the order of their rows."""
        return [row["code"] for row in self.rows("products")]

    @property
    def offices(self) -> list[str | None]:
        """The offices in the order of their codes, and last what belongs to none."""
        return [*sorted(row["code"] for row in self.rows("offices")), None]

    @property
    def year_starts(self) -> int:
        """The month in which the fiscal year starts."""
        return int(self.rows("scheme")[0].get("fiscal_year_start") or 1)


def read(sheets: Sheets) -> Folder:
    """The folder with every cell read by its column."""
    decimals = DECIMALS[sheets["scheme"][0]["currency"]]
    return Folder(
        {
            name: [{column: _value(column, cell, decimals) for column, cell in row.items()} for row in rows]
            for name, rows in sheets.items()
        },
    )


def _value(column: str, cell: str, decimals: int) -> Any:
    """What a cell says; None where nothing is known."""
    if not cell:
        return None
    if column in DAYS | MORE_DAYS:
        return date.fromisoformat(cell)
    if column in MONEY:
        return _minor(cell, decimals)
    if column in NUMBERS:
        return Fraction(cell)
    return int(cell) if column in WHOLES else cell


def _minor(cell: str, decimals: int) -> int:
    """Minor units of the currency; a longer fraction is refused (section 1)."""
    amount = Decimal(cell).scaleb(decimals)
    assert amount == amount.to_integral_value(), cell
    return int(amount)


def shared_out(amount: int, weights: Sequence[Fraction | int]) -> list[int]:
    """An amount in whole parts by weights, the units left over to the largest remainders; equal where none weighs."""
    usable = [max(weight, 0) for weight in weights]
    usable = usable if any(usable) else [1] * len(usable)
    whole = sum(usable, Fraction(0))
    exact = [abs(amount) * weight / whole for weight in usable]
    parts = [int(each) for each in exact]
    order = sorted(range(len(parts)), key=lambda at: exact[at] - parts[at], reverse=True)
    for at in order[: abs(amount) - sum(parts)]:
        parts[at] += 1
    return [part if amount >= 0 else -part for part in parts]


def rounded_together(exact: Sequence[Fraction]) -> list[int]:
    """Whole parts that add up to the rounded sum: each rounded down, the units left over to the largest remainders."""
    parts = [each.numerator // each.denominator for each in exact]
    order = sorted(range(len(parts)), key=lambda at: exact[at] - parts[at], reverse=True)
    for at in order[: rounded(sum(exact, Fraction(0))) - sum(parts)]:
        parts[at] += 1
    return parts


def rounded(exact: Fraction | int) -> int:
    """The nearest whole number, halves away from zero (section 1)."""
    size = int(abs(Fraction(exact)) + Fraction(1, 2))
    return -size if exact < 0 else size


def months_later(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month."""
    count = month_of(day) + months
    first = _first_of(count)
    return min(first + timedelta(days=day.day - 1), _first_of(count + 1) - ONE_DAY)


def months_before(day: date, months: int) -> date:
    """The same day some months earlier; the last day of a month stays the last of its month (section 6)."""
    if (day + ONE_DAY).day == 1:
        return months_later(day + ONE_DAY, -months) - ONE_DAY
    return months_later(day, -months)


def twelve_months(day: date) -> tuple[date, date]:
    """The twelve months that end on a day."""
    return months_before(day, 12) + ONE_DAY, day


def months_of(first: date, last: date) -> list[tuple[date, date]]:
    """The months of a period, the first and the last cut at its ends."""
    found = []
    while first <= last:
        end = min(_first_of(month_of(first) + 1) - ONE_DAY, last)
        found.append((first, end))
        first = end + ONE_DAY
    return found


def month_of(day: date) -> int:
    """The calendar month of a day, counted from the year 0."""
    return day.year * 12 + day.month - 1


def year_start(folder: Folder, day: date) -> date:
    """The first day of the fiscal year that holds a day."""
    starts = folder.year_starts
    return date(day.year if day.month >= starts else day.year - 1, starts, 1)


def _first_of(count: int) -> date:
    """The first day of a month counted from the year 0."""
    return date(count // 12, count % 12 + 1, 1)
