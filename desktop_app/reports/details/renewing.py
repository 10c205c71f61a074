"""Who came up for renewal and what became of them, gathered from a file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.core.indicators.renewals import choose, of_contracts, of_terms
from desktop_app.store.figures.renewals import renewing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.indicators.renewals import Outcomes, RenewalOutcome
    from desktop_app.core.indicators.terms import CoverTerm
    from desktop_app.reports.details.scope import DetailScope


class Renewing:
    """The outcomes of a period, of the product and the office asked for."""

    def __init__(self, scope: DetailScope) -> None:
        """Gather the policies of the products to which renewal applies; the persons are added by and by."""
        self._scope, self._period = scope, scope.asked.period
        self._without = choose(scope.asked["without"])
        self.products = [product for product in scope.products if not scope.why_not(product)]
        self.outcomes: Outcomes = Counter()
        if self.products:
            self._gather_policies()

    def add(self, terms: Sequence[CoverTerm], people: int) -> None:
        """Add people alike by their terms at any office: a term may be renewed at another than it came up at."""
        for outcome in of_terms(terms, self._period, self._scope.graces, self._without):
            self._count(outcome, people)

    def _gather_policies(self) -> None:
        """The policies, and the lives of those that are head counts."""
        asked, graces = self._scope.asked, self._scope.graces
        contracts = renewing(asked.figures.book, self._period, max(graces.values()), asked.product)
        for outcome, count in of_contracts(contracts, self._period, graces, self._without):
            self._count(outcome, count)

    def _count(self, outcome: RenewalOutcome, count: int) -> None:
        """Count an outcome where it is of what is asked for."""
        if outcome.product in self.products and self._scope.asked.office in (None, outcome.office):
            self.outcomes[outcome] += count
