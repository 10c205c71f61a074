"""The run-off of earlier quarters from the definitions, section 6, claim by claim."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of, paid_up_to, unsettled
from tests.second_opinion.oracle_folder import ONE_DAY, month_of, months_later, rounded
from tests.second_opinion.oracle_reserves import reserves

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

Sides = tuple[int, int, int]
"""What was reserved, what was paid since, and what is still being settled."""


@dataclass(frozen=True)
class Quarter:
    """One quarter's end: CICS against claims reported by then, IBNR against those reported later."""

    end: date
    cics: Sides
    ibnr: Sides


def run_off(folder: Folder, product: str, day: date) -> list[Quarter]:
    """Every quarter's end before the day, from the first quarter with a claim on."""
    known = [row for row in claims_of(folder, product) if row["reported"] <= day]
    if not known:
        return []
    end, found = _end_of_quarter(folder, min(row["incurred"] for row in known)), []
    while end < day and end < _end_of_quarter(folder, day):
        of = reserves(folder, product, end)
        by_then = [row for row in known if row["incurred"] <= end]
        told = [row for row in by_then if row["reported"] <= end]
        late = [row for row in by_then if row["reported"] > end]
        found.append(
            Quarter(
                end,
                (of.cics, *_came_to(folder, product, told, end, day)),
                (of.ibnr, *_came_to(folder, product, late, end, day)),
            )
        )
        end = _end_of_quarter(folder, end + ONE_DAY)
    return found


def _end_of_quarter(folder: Folder, day: date) -> date:
    """The last day of the fiscal quarter that holds a day."""
    months_in = (month_of(day) - (folder.year_starts - 1)) % 3
    return months_later(day.replace(day=1), 3 - months_in) - ONE_DAY


def _came_to(folder: Folder, product: str, claims: list[Row], end: date, day: date) -> tuple[int, int]:
    """What was paid for claims after the end, and what is still being settled on the day."""
    paid = sum(paid_up_to(folder, claim, day) - paid_up_to(folder, claim, end) for claim in claims)
    return paid, rounded(sum((unsettled(folder, product, claim, day) for claim in claims), Fraction(0)))
