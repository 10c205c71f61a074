"""The parts of the indicators explained: a figure beside a figure opens as that one does."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.explained import divided
from desktop_app.core.indicators.service import BANDS, STEPS
from desktop_app.core.records.claim import REJECTION_REASONS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.actions.explained.claims import ClaimTrees
    from desktop_app.actions.explained.members import MemberTrees
    from desktop_app.core.explained import Node
    from desktop_app.core.period import Period

PARTS = MappingProxyType(
    {
        "incurred_claims_ratio": ("frequency", "average_claim"),
        "renewal_ratio": ("policies", "dependants", "modified_migrated"),
        "promptness": (*(name for name, _, _ in BANDS), *STEPS),
        "claims_rejection_ratio": (
            *("undecided", "partly_paid"),
            *(f"rejected_{reason}" for reason in (*REJECTION_REASONS, "unknown")),
        ),
    }
)
"""The parts of an indicator that can be opened, by the names that the JSON gives them."""
PART_NAMES = tuple(f"{indicator}.{part}" for indicator, parts in PARTS.items() for part in parts)
"""Each part by the name it is asked for."""

_DECISIONS = MappingProxyType({"undecided": "open", "partly_paid": "partly"})


class PartTrees:
    """The trees of the parts of one period, of a product or of the whole."""

    def __init__(self, members: MemberTrees, claims: ClaimTrees, period: Period) -> None:
        """Prepare."""
        self._members, self._claims, self._period = members, claims, period

    def tree(self, name: str) -> Node:
        """A part by its name, `indicator.part`."""
        indicator, part = name.split(".")
        top, bottom = {
            "incurred_claims_ratio": self._burden,
            "renewal_ratio": self._renewals,
            "promptness": self._days,
            "claims_rejection_ratio": self._decided,
        }[indicator](part)
        return divided(name, text("Explained", "{part} of {indicator}", part=part, indicator=indicator), top, bottom)

    def _burden(self, part: str) -> tuple[Node, Node]:
        """Claims that happened to the insured years; what is covered of them to their number (indicator 2)."""
        happened = self._claims.happened(self._period)
        if part == "frequency":
            return happened, self._members.exposure(self._period)
        return self._claims.happened(self._period, amount=True), happened

    def _renewals(self, part: str) -> tuple[Node, Node]:
        """Those who renewed to those who could: policies, dependants, or persons without those who migrated."""
        return (
            self._members.renewals(self._period, renewed=True, of=part),
            self._members.renewals(self._period, renewed=False, of=part),
        )

    def _days(self, part: str) -> tuple[Node, Node]:
        """The claims of a band to all; or the days of a step to the claims that took it (indicator 7)."""
        if part in STEPS:
            return self._claims.days_of(part, self._period), self._claims.ended(self._period, part)
        return self._claims.band(part, self._period), self._claims.ended(self._period)

    def _decided(self, part: str) -> tuple[Node, Node]:
        """Claims by their decision or the reason of it, to all that were reported (indicator 8)."""
        reported = self._claims.reported(self._period)
        if part in _DECISIONS:
            return self._claims.decided(part, _DECISIONS[part], self._period), reported
        reason = part.removeprefix("rejected_")
        return self._claims.rejected(self._period, (None if reason == "unknown" else reason,)), reported
