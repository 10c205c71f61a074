"""How the reserves of earlier quarters ran off up to a day, by product and of all together (definitions, section 6)."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.period import add_months, quarter_holding
from desktop_app.core.reserves.run_off import PaidByDays, Promise, RunOff, Unsettled, run_off, together
from desktop_app.store.facts.claims import VALUES
from desktop_app.store.facts.cube import Question
from desktop_app.store.figures.claims_paid import first_events, known_afterwards, paid_by_months

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures

_OUTSTANDING = Question(VALUES, ("open", "approved"), ("product", "incurred_month", "reported_month"))


def run_offs(figures: Figures, day: Day) -> dict[int | None, tuple[RunOff, ...]]:
    """The quarter-ends before a day, from the first with claims on: of each product, and under None of all together."""
    paid, unsettled = _payments(figures, day), _unsettled(figures, day)
    found: dict[int | None, tuple[RunOff, ...]] = {
        product: run_off(_promises(figures, product, first, day), paid[product], unsettled[product])
        for product, first in first_events(figures.book, day).items()
    }
    return {None: together(found.values())} | dict.fromkeys(figures.products, ()) | found


def _promises(figures: Figures, product: int, first: Day, day: Day) -> Iterator[Promise]:
    """What a product reserved at the end of each quarter that is over before that of the day begins."""
    quarter, running = (quarter_holding(each, figures.fiscal_start) for each in (first, day))
    while quarter.last < running.first:
        of = figures.reserve(product, quarter.last)
        yield Promise(quarter.last, of.cics, of.ibnr)
        quarter = quarter_holding(quarter.last + 1, figures.fiscal_start)


def _payments(figures: Figures, day: Day) -> Mapping[int, list[PaidByDays]]:
    """What was paid by a day, by product."""
    found: dict[int, list[PaidByDays]] = defaultdict(list)
    for product, *row in paid_by_months(figures.book, day):
        found[int(product)].append(PaidByDays(*map(int, row)))
    return found


def _unsettled(figures: Figures, day: Day) -> Mapping[int, list[Unsettled]]:
    """What is in course of settlement at a day, by product: the same claims as its CICS, by their months."""
    found: dict[int, list[Unsettled]] = defaultdict(list)
    for (product, *months), (undecided, approved) in figures.cube.upto(_OUTSTANDING, day).items():
        if undecided or approved:
            happened, reported = (add_months(0, month + 1) - 1 for month in months)
            found[product].append(Unsettled(happened, reported, Fraction(undecided, _MILLION) + approved))
    return found


_MILLION = 1_000_000
"""What the fact tells undecided claims in, so that a portion of them stays exact."""


def claims_known_afterwards(figures: Figures, day: Day) -> dict[int | None, int]:
    """How many claims reported by a day were never estimated: of each product, and under None of all together."""
    found = known_afterwards(figures.book, day)
    return {None: sum(found.values()), **found}
