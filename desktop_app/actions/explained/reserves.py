"""Reserves explained: by product, from the premium and the claims they are held for (principle 4)."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.actions.explained.leaves import of_product
from desktop_app.core.explained import Node, added
from desktop_app.core.period import add_months, iso
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.actions.explained.leaves import Leaves
    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text

LABELS = MappingProxyType(
    {
        "upr": text("Explained", "Unearned premium reserve at the end of {day}"),
        "ibnr": text("Explained", "Incurred but not reported claims reserve at the end of {day}"),
        "cics": text("Explained", "Claims in course of settlement reserve at the end of {day}"),
        "alr": text("Explained", "Accrued liabilities reserve at the end of {day}"),
    }
)
"""Every reserve by its name."""


class ReserveTrees:
    """The trees of the reserves of one file."""

    def __init__(self, leaves: Leaves) -> None:
        """Prepare."""
        self._leaves, self._figures = leaves, leaves.figures

    def tree(self, name: str, day: Day, product: int | None) -> Node:
        """A reserve at a day, of a product or of all, each with its own part."""
        label = LABELS[name].about(day=When(day))
        if product is not None:
            return added(name, label, self._parts(name, day, product))
        return added(name, label, self._by_product(name, day))

    def change(self, name: str, period: Period, product: int | None) -> Iterator[Node]:
        """The balance at the end and, counting against it, the balance before the period."""
        for sign, day in ((1, period.last), (-1, period.before)):
            yield _dated(self.tree(name, day, product), day).signed(sign)

    def certified_for_none(self, period: Period) -> Iterator[Node]:
        """The change of what is certified for no product in particular."""
        for sign, day in ((1, period.last), (-1, period.before)):
            tree = added("alr", LABELS["alr"].about(day=When(day)), [self._certificates(day, None)])
            yield _dated(tree, day).signed(sign)

    def _by_product(self, name: str, day: Day) -> Iterator[Node]:
        """The part of each product, and what is certified for none in particular."""
        for product in self._figures.products:
            yield added(*of_product(self._figures, product), self._parts(name, day, product))
        if name == "alr":
            yield self._certificates(day, None)

    def _parts(self, name: str, day: Day, product: int) -> list[Node]:
        """What a product's reserve is made of."""
        made = {"upr": self._unearned, "cics": self._outstanding, "ibnr": self._unreported, "alr": self._accrued}
        return made[name](day, product)

    def _unearned(self, day: Day, product: int) -> list[Node]:
        """Premium whose cover has not run out, less what is earned of it."""
        written = self._leaves.leaf(
            "premiums_not_run_out",
            text("Explained", "Premium whose cover has not run out"),
            "unearned",
            day=day,
            product=product,
        )
        earned = int(written.value or 0) - self._figures.reserve(product, day).upr
        return [written, Node("earned_of_it", text("Explained", "Earned of it by then"), earned).signed(-1)]

    def _outstanding(self, day: Day, product: int) -> list[Node]:
        """Claims undecided and claims approved and not paid in full, less what is not set aside of the undecided."""
        parts = [
            self._leaves.leaf(name, label, kind, day=day, product=product)
            for name, label, kind in (
                ("claims_undecided", text("Explained", "Claims not decided yet"), "undecided"),
                ("claims_unpaid", text("Explained", "Claims approved and not paid in full"), "unpaid"),
            )
        ]
        rest = sum(int(part.value or 0) for part in parts) - self._figures.reserve(product, day).cics
        label = text("Explained", "Not set aside, by the product's share for undecided claims")
        return [*parts, Node("not_set_aside", label, rest).signed(-1)]

    def _unreported(self, day: Day, product: int) -> list[Node]:
        """What the claims are expected to come to, less what is reported of them."""
        of = self._figures.reserve(product, day)
        method = of.ibnr_fallback or of.ibnr_method
        year = add_months(day + 1, -12)
        if method not in ("chain_ladder", "lag_factor", "expected", "percent"):
            return []
        reported = self._leaves.leaf(
            "claims_reported",
            text("Explained", "Claims reported and not rejected"),
            "reported",
            day=day,
            product=product,
            event_from=year if method == "expected" else None,
            told_from=year if method == "percent" else None,
        )
        return [Node("claims_expected", _method(method), of.ibnr + int(reported.value or 0)), reported.signed(-1)]

    def _accrued(self, day: Day, product: int) -> list[Node]:
        """The latest certificate, else the savings with their interest."""
        certificate = self._certificates(day, product)
        if certificate.records:
            return [certificate]
        label = text("Explained", "Savings with interest")
        return [self._leaves.leaf("savings", label, "savings", day=day, product=product)]

    def _certificates(self, day: Day, product: int | None) -> Node:
        """The latest certificate of a product or of none in particular."""
        label = text("Explained", "Latest certificate of an actuary")
        return self._leaves.leaf("certified", label, "certified", day=day, product=product)


def _dated(tree: Node, day: Day) -> Node:
    """The tree under a name that says its day."""
    return replace(tree, name=f"{tree.name}_at_{iso(day)}")


def _method(name: str) -> Text:
    """What the claims are expected to come to, by the method that says so."""
    return {
        "chain_ladder": text("Explained", "Claims expected in the end, by chain ladder"),
        "lag_factor": text("Explained", "Claims expected in the end, by lag factors"),
        "expected": text("Explained", "Claims expected in the end, by the expected claims ratio"),
        "percent": text("Explained", "Claims expected in the end, by a percentage of those reported"),
    }[name]
