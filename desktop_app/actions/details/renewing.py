"""Who came up for renewal and what became of them, gathered from a file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop_app.core.indicators.renewals import came_up, choose, of_contracts, of_person
from desktop_app.store.figures.renewals import around_renewal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.actions.details.scope import Scope
    from desktop_app.core.indicators.renewals import Outcome, Outcomes
    from desktop_app.core.indicators.terms import Term


class Renewing:
    """The outcomes of a period: as a whole, each person once, and as every office has them."""

    def __init__(self, scope: Scope) -> None:
        """Gather the policies of the products to which renewal applies; the persons are added by and by."""
        self._scope, self._period = scope, scope.asked.period
        self._without = choose(scope.asked.without)
        self.products = [product for product in scope.products if not scope.why_not(product)]
        self.whole: Outcomes = Counter()
        self.offices: Outcomes = Counter()
        if self.products:
            self._gather_policies()

    def add(self, terms: Sequence[Term], people: int) -> None:
        """Add people alike by the covers that came up, if any did."""
        office = self._scope.asked.office
        for own, cohort in self._cohorts(terms):
            at_offices = {at: [each for each in cohort if each.office == at] for at in {t.office for t in cohort}}
            for at, part in at_offices.items():
                if office in (None, at):
                    self.offices[self._outcome(own, part)] += people
            mine = cohort if office is None else at_offices.get(office)
            if mine:
                self.whole[self._outcome(own, mine)] += people

    def _cohorts(self, terms: Sequence[Term]) -> Iterator[tuple[list[Term], list[Term]]]:
        """A person's covers of each product that came up, and those of them that did."""
        up = came_up(terms, self._period)
        for product in {each.product for each in up}.intersection(self.products):
            yield (
                [each for each in terms if each.product == product],
                [each for each in up if each.product == product],
            )

    def _outcome(self, own: list[Term], cohort: list[Term]) -> Outcome:
        """What became of a person."""
        return of_person(own, cohort, self._scope.graces[own[0].product], self._without)

    def _gather_policies(self) -> None:
        """The policies, and the lives of those that are head counts."""
        asked, graces = self._scope.asked, self._scope.graces
        span = self._period.first, self._period.last, max(graces.values())
        contracts = around_renewal(asked.figures.book, *span, asked.product)
        for outcome, count in of_contracts(contracts, self._period, graces, self._without):
            if outcome.product in self.products and asked.office in (None, outcome.office):
                self.whole[outcome] += count
                self.offices[outcome] += count
