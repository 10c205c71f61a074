"""Counts of claims explained: what was decided, and how long it took."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.explained import Measure, Node, added
from desktop_app.core.indicators.service import BANDS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.actions.explained.leaves import Leaves
    from desktop_app.core.period import Period

_EVER = 1 << 40

_DECISIONS = MappingProxyType(
    {
        "open": text("Explained", "Not decided yet"),
        "paid": text("Explained", "Paid"),
        "partly": text("Explained", "Partly paid"),
        "rejected": text("Explained", "Rejected"),
    }
)
_STEPS = MappingProxyType(
    {
        "report": text("Explained", "Days to report"),
        "decide": text("Explained", "Days to decide"),
        "deliver": text("Explained", "Days to deliver"),
    }
)


class ClaimTrees:
    """The trees of the claims of one file, of a product or of all."""

    def __init__(self, leaves: Leaves, product: int | None) -> None:
        """Prepare."""
        self._leaves, self._product = leaves, product

    def days(self, period: Period) -> Node:
        """Days from event to end of the claims that ended in the period, by step."""
        parts = (self.days_of(step, period) for step in _STEPS)
        return added("days", text("Explained", "Days from event to end"), parts, Measure.COUNT)

    def days_of(self, step: str, period: Period) -> Node:
        """Days that one step took of the claims that ended in the period."""
        return self._leaves.counted_within(step, _STEPS[step], "settled_days", period, word=step, product=self._product)

    def ended(self, period: Period, step: str | None = None) -> Node:
        """Claims that ended in the period, by the days they took; of a step those that took it."""
        parts = (self.band(name, period, step) for name, _, _ in BANDS)
        return added("claims_ended", text("Explained", "Claims settled"), parts, Measure.COUNT)

    def band(self, name: str, period: Period, step: str | None = None) -> Node:
        """Claims that ended in the period after so many days."""
        low, high = next((low, high) for each, low, high in BANDS if each == name)
        label = text("Explained", "Claims that took {band} days", band=name)
        asked = {"low": low or -_EVER, "high": _EVER if high is None else high, "product": self._product}
        return self._leaves.counted_within(name, label, "settled", period, **asked, word=step)

    def happened(self, period: Period, *, amount: bool = False) -> Node:
        """Claims that happened in the period, known and not rejected by its end; or what is covered of them."""
        if amount:
            label = text("Explained", "Covered of the claims that happened")
            return self._leaves.within("covered", label, "covered", period, product=self._product)
        label = text("Explained", "Claims that happened")
        return self._leaves.counted_within("claims_happened", label, "happened", period, product=self._product)

    def rejected(self, period: Period, reasons: Iterable[str | None]) -> Node:
        """Claims rejected of those reported in the period, by reason."""
        parts = (
            self.decided(f"rejected_{reason or 'unknown'}", "rejected", period, reason, whole=0)
            for reason in sorted(reasons, key=str)
        )
        return added("claims_rejected", text("Explained", "Claims rejected"), parts, Measure.COUNT)

    def reported(self, period: Period) -> Node:
        """Claims reported in the period, by decision."""
        parts = (self.decided(decision, decision, period) for decision in _DECISIONS)
        return added("claims_reported", text("Explained", "Claims reported"), parts, Measure.COUNT)

    def decided(self, name: str, decision: str, period: Period, reason: str | None = None, *, whole: int = 1) -> Node:
        """Claims reported in the period with a decision; of one reason unless of the whole."""
        label = _DECISIONS[decision] if whole else text("Explained", "Reason: {reason}", reason=reason or "unknown")
        asked: dict[str, int | str | None] = {"word": decision, "reason": reason, "whole": whole}
        return self._leaves.counted_within(name, label, "decisions", period, **asked, product=self._product)
