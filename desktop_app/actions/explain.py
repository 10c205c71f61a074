"""Open a figure: an indicator, a line or a reserve as the tree of its parts, down to counts and sums of records."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.actions.explained.claims import ClaimTrees
from desktop_app.actions.explained.leaves import Leaves
from desktop_app.actions.explained.lines import LineTrees
from desktop_app.actions.explained.members import MemberTrees
from desktop_app.actions.explained.parts import PART_NAMES, PartTrees
from desktop_app.actions.indicators import BookFacts
from desktop_app.actions.reserves import whole_parts
from desktop_app.actions.settings import liquidity_factors
from desktop_app.core.explained import Measure, Node, added, divided
from desktop_app.core.indicators.result import Status
from desktop_app.core.problems import refused
from desktop_app.core.registry import INDICATORS
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES, RESERVES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from desktop_app.actions.figures import Figures
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.period import Period

RESERVE_NAMES = ("upr", "cics", "ibnr", "alr")
"""The reserves that can be explained by name, at the end of the period."""
NAMES = (*(each.name for each in INDICATORS), *LINES, *CASH_LINES, *RESERVE_NAMES, *PART_NAMES)
"""Every figure that can be explained."""


def explain(figures: Figures, name: str, period: Period, product: int | None = None) -> Node:
    """The tree of a figure; Refused where there is none of that name, or none of a product."""
    if name not in NAMES:
        known = ", ".join(_like(name))
        raise refused(text("Explained", "There is no figure {name}. Known are: {known}", name=name, known=known))
    lines = LineTrees(Leaves(figures))
    if name in RESERVE_NAMES:
        return lines.reserves.tree(name, period.last, product)
    if name.startswith("P") and name in LINES:
        return lines.income(name, period, product)
    if name in PART_NAMES:
        return _IndicatorTree(figures, period, product).part(name)
    if name not in LINES and name not in CASH_LINES:
        return _IndicatorTree(figures, period, product).tree(next(each for each in INDICATORS if each.name == name))
    if product is not None:
        raise refused(text("Explained", "{name} is of the whole organisation: ask without a product.", name=name))
    return lines.balance(name, period.last) if name in LINES else lines.cash(name, period)


def _like(name: str) -> tuple[str, ...]:
    """The figure of that stem and its parts, where there is one; otherwise every figure."""
    stem, _, _ = name.partition(".")
    return tuple(each for each in NAMES if each.partition(".")[0] == stem) or NAMES


_TO_PREMIUM = MappingProxyType(
    {"incurred_expense_ratio": "P16", "incurred_claims_ratio": "P11", "net_income_ratio": "P28"}
)
"""The indicators measured by earned premium, and what is measured."""


class _IndicatorTree:
    """The tree of one indicator of a period, of a product or of the whole."""

    def __init__(self, figures: Figures, period: Period, product: int | None) -> None:
        """Prepare."""
        self._figures, self._period, self._product = figures, period, product
        self._facts = BookFacts(figures, period, product, None)
        leaves = Leaves(figures)
        self._lines = LineTrees(leaves)
        self._members, self._claims = MemberTrees(leaves, product), ClaimTrees(leaves, product)

    def tree(self, indicator: Indicator) -> Node:
        """Numerator and denominator with their parts; nothing below a figure that is missing or not applicable."""
        main = indicator.compute(self._facts).main
        if main.numerator is None:
            return Node(indicator.name, indicator.label, None, measure=Measure.RATIO)
        top, bottom = self._sides(indicator.name)
        return divided(indicator.name, indicator.label, top, bottom)

    def part(self, name: str) -> Node:
        """A part of an indicator, `indicator.part`; nothing below it where the indicator does not apply."""
        indicator, part = name.split(".")
        found = next(each for each in INDICATORS if each.name == indicator).compute(self._facts)
        if found.status is Status.NOT_APPLICABLE:
            words = text("Explained", "{part} of {indicator}", part=part, indicator=indicator)
            return Node(name, words, None, measure=Measure.RATIO)
        return PartTrees(self._members, self._claims, self._period).tree(name)

    def _sides(self, name: str) -> tuple[Node, Node]:
        """The numerator and the denominator of an indicator."""
        if name in _TO_PREMIUM:
            return self._line(_TO_PREMIUM[name]), self._line(self._premium)
        if name == "solvency_ratio":
            return self._balance("B01"), self._liabilities()
        if name == "liquidity_ratio":
            return self._ready(), self._payables()
        return self._counts(name)

    def _counts(self, name: str) -> tuple[Node, Node]:
        """The two sides of an indicator that counts members or claims."""
        period, members, claims = self._period, self._members, self._claims
        match name:
            case "renewal_ratio":
                return members.renewals(period, renewed=True), members.renewals(period, renewed=False)
            case "coverage_ratio":
                return members.active("active", period.last), members.population(period.last)
            case "growth_ratio":
                return members.growth(period), members.active("active_before", period.before)
            case "promptness":
                return claims.days(period), claims.ended(period)
        reasons = {reason for decision, reason in self._facts.decisions() if decision == "rejected"}
        return claims.rejected(period, reasons), claims.reported(period)

    @property
    def _premium(self) -> str:
        """Earned premium; contributions where all products in question are pensions (chapter 2)."""
        kinds = self._facts.kinds
        return "P03" if kinds and all(kind.line == "pension" for kind in kinds) else "P02"

    def _line(self, code: str) -> Node:
        """A line of the income statement."""
        return self._lines.income(code, self._period, self._product)

    def _balance(self, code: str) -> Node:
        """A line of the balance sheet at the end of the period."""
        return self._lines.balance(code, self._period.last)

    def _liabilities(self) -> Node:
        """Reserves and other liabilities."""
        codes = (*(line.code for line in RESERVES), "B25", "B29")
        parts = (self._balance(code) for code in codes)
        return added("liabilities", text("Explained", "Reserves and other liabilities"), parts)

    def _ready(self) -> Node:
        """Cash and investments easily turned into cash."""
        parts = (self._balance(code) for code in ("B02", "B03"))
        return added("ready_money", text("Explained", "Cash and what is easily turned into cash"), parts)

    def _payables(self) -> Node:
        """Each reserve by the scheme's own factor, and B25 in full, in whole units that add up."""
        label = text("Explained", "Payable within three months")
        return added("payables", label, (*self._factored(), self._balance("B25")))

    def _factored(self) -> Iterator[Node]:
        """The part of each reserve that is payable within three months: all of it less the rest."""
        factors = liquidity_factors(self._figures.book)
        trees = [self._balance(code) for code in factors]
        exact: dict[int | None, Fraction] = {
            at: int(tree.value or 0) * factors[tree.name] for at, tree in enumerate(trees)
        }
        for tree, payable in zip(trees, whole_parts(exact).values(), strict=True):
            rest = Node("payable_later", text("Explained", "Payable later"), int(tree.value or 0) - payable).signed(-1)
            yield added(f"payable_{tree.name}", text("Explained", "Payable of {line}", line=tree.name), (tree, rest))
