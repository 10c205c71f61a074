"""Counts of claims explained: what was decided, and how long it took."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.explained import Measure, Node, added
from desktop_app.core.indicators.service import BANDS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
        parts = (
            self._leaves.counted_within(step, label, "settled_days", period, word=step, product=self._product)
            for step, label in _STEPS.items()
        )
        return added("days", text("Explained", "Days from event to end"), parts, Measure.COUNT)

    def ended(self, period: Period) -> Node:
        """Claims that ended in the period, by the days they took."""
        return added("claims_ended", text("Explained", "Claims settled"), self._bands(period), Measure.COUNT)

    def _bands(self, period: Period) -> Iterator[Node]:
        """Claims by the days they took."""
        for name, low, high in BANDS:
            label = text("Explained", "Claims that took {band} days", band=name)
            asked = {"low": low or -_EVER, "high": _EVER if high is None else high, "product": self._product}
            yield self._leaves.counted_within(name, label, "settled", period, **asked)

    def rejected(self, period: Period, reasons: Iterable[str | None]) -> Node:
        """Claims rejected of those reported in the period, by reason."""
        parts = (
            self._decided(f"rejected_{reason or 'unknown'}", "rejected", period, reason, whole=0)
            for reason in sorted(reasons, key=str)
        )
        return added("claims_rejected", text("Explained", "Claims rejected"), parts, Measure.COUNT)

    def reported(self, period: Period) -> Node:
        """Claims reported in the period, by decision."""
        parts = (self._decided(decision, decision, period, None, whole=1) for decision in _DECISIONS)
        return added("claims_reported", text("Explained", "Claims reported"), parts, Measure.COUNT)

    def _decided(self, name: str, decision: str, period: Period, reason: str | None, *, whole: int) -> Node:
        """Claims reported in the period with a decision; of one reason unless of the whole."""
        label = _DECISIONS[decision] if whole else text("Explained", "Reason: {reason}", reason=reason or "unknown")
        asked: dict[str, int | str | None] = {"word": decision, "reason": reason, "whole": whole}
        return self._leaves.counted_within(name, label, "decisions", period, **asked, product=self._product)
