"""What opens the indicators of claims, from the definitions, section 8: sets, steps, bands, reasons, months, causes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of
from tests.second_opinion.oracle_service import BANDS, days_to_deliver, is_delivered, processed_on

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

STEPS = ("report", "decide", "deliver", "total")


@dataclass(frozen=True)
class Measured:
    """A set of claims: how many are in it, and the days of those that are processed, by step."""

    claims: int
    days: dict[str, list[int]]

    @property
    def waiting(self) -> int:
        """How many are not processed."""
        return self.claims - len(self.days["total"])

    def step(self, name: str) -> tuple[int, Fraction | None, float | None]:
        """Claims, mean and median of a step."""
        days = self.days[name]
        return (len(days), Fraction(sum(days), len(days)), median(days)) if days else (0, None, None)

    def bands(self) -> list[int]:
        """Claims by the schedule."""
        return [len([days for days in self.days["total"] if low <= days <= high]) for _, low, high in BANDS]


def measured(folder: Folder, claims: list[Row]) -> Measured:
    """The days of claims."""
    days: dict[str, list[int]] = {step: [] for step in STEPS}
    for claim in claims:
        end = processed_on(folder, claim)
        if end is None:
            continue
        days["report"].append((claim["reported"] - claim["incurred"]).days)
        days["decide"].append((claim["decided"] - claim["reported"]).days)
        days["total"].append((end - claim["incurred"]).days)
        if is_delivered(claim):
            days["deliver"].append(days_to_deliver(claim, end))
    return Measured(len(claims), days)


def ended(folder: Folder, claims: list[Row], first: date, last: date) -> list[Row]:
    """Those that were processed within a period."""
    ends = [(claim, processed_on(folder, claim)) for claim in claims]
    return [claim for claim, end in ends if end is not None and first <= end <= last]


def reported(claims: list[Row], first: date, last: date) -> list[Row]:
    """Those that were reported within a period."""
    return [claim for claim in claims if first <= claim["reported"] <= last]


def all_claims(folder: Folder, products: list[str], office: str | None) -> list[Row]:
    """The claims of products, of an office or of all."""
    return [claim for product in products for claim in claims_of(folder, product, office)]


def decided(claims: list[Row]) -> tuple[int, int, int, int]:
    """How many there are, and how many of them were rejected, paid in part, not decided yet."""
    kinds = [claim["decision"] for claim in claims]
    return len(claims), kinds.count("rejected"), kinds.count("partly"), kinds.count("open")


def reasons(claims: list[Row], decision: str) -> dict[str, int]:
    """The claims of a decision by reason."""
    found: dict[str, int] = {}
    for claim in claims:
        if claim["decision"] == decision:
            reason = claim.get("reason") or "unknown"
            found[reason] = found.get(reason, 0) + 1
    return found
