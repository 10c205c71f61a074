"""The income statement: what records and vouchers post, changes of reserves, and shares of what belongs to nobody.

What belongs to no product is shared among the products, and what belongs to no office among a product's offices, month
by month, each month by what weighed in it; so the months add up to the quarter, and the quarters to the year.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.core.period import Period, add_months, month_start
from desktop_app.core.statements.allocation import key_of, shared_lines
from desktop_app.core.statements.totals import income_statement
from desktop_app.figures.reserves import NONE
from desktop_app.figures.shares import office_weights, weights

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from desktop_app.figures.figures import Figures, Lines, Office

_CEDED = (("P21.4", "ceded_premium"), ("P21.5", "ceded_claims"))
_AT_OFFICES = (("P04", "upr"), ("P13", "ibnr"), ("P14", "cics"), *_CEDED)
_CHANGES = (*_AT_OFFICES, ("P15", "certified"))
_OWED = (("P21.2", "stop_loss"),)
"""The lines on which what a reserve changed by stands, and what a stop loss came to owe."""


class Income:
    """The income statements of one book."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self.income = lru_cache(maxsize=2048)(self._income)
        self.own = lru_cache(maxsize=2048)(self._own)
        self.shares = lru_cache(maxsize=512)(self._shares)
        self._month_shares = lru_cache(maxsize=512)(self._shares_of_month)
        self._at_offices = lru_cache(maxsize=512)(self._offices_of)

    def _income(self, period: Period, product: int | None, office: Office) -> Lines:
        """Every P line."""
        return income_statement(self.leaves(period, product, office))

    def leaves(self, period: Period, product: int | None, office: Office) -> Lines:
        """The leaf lines of the whole, of a product, of an office or of both."""
        figures = self._figures
        asked = tuple(figures.products) if product is None else (product,)
        if office is not None:
            return _together(self._at_offices(period, of).get(office, {}) for of in asked)
        if product is None:
            return _together(self.own(period, of) for of in (*asked, NONE))
        return _together((self.own(period, product), self.shares(period).get(product, {})))

    def _own(self, period: Period, product: int) -> Lines:
        """The leaf lines that belong to a product (0: to none) by name."""
        share = {"P20": self._figures.operators.within(period, product)}
        return _together((self._recorded(period, product), share))

    def _recorded(self, period: Period, product: int) -> Lines:
        """The same without what its operator has of the result."""
        moved = self._figures.ledger.within(period).get(product, {})
        lines = {code: amount for code, amount in moved.items() if code.startswith("P")}
        return _together((lines, self._changes(period, product)))

    def before_operator(self, period: Period, product: int) -> Lines:
        """Every P line of a product, but for what its operator has of the result."""
        return income_statement(_together((self._recorded(period, product), self.shares(period).get(product, {}))))

    def _changes(self, period: Period, product: int) -> Lines:
        """The changes of a product's reserves: each the difference of two rounded balances."""
        before, after = (self._figures.reserve(product, day) for day in (period.before, period.last))
        return {code: getattr(after, name) - getattr(before, name) for code, name in (*_CHANGES, *_OWED)}

    def _shares(self, period: Period) -> dict[int, Lines]:
        """What each product has of what belongs to none."""
        found: dict[int, Lines] = {product: defaultdict(int) for product in self._figures.products}
        for month in months_of(period):
            for product, lines in self._month_shares(month).items():
                _add(found[product], lines)
        return found

    def _shares_of_month(self, month: Period) -> dict[int, Lines]:
        """The same of one month, or of the part of it that is asked for; each cost by its own key where it has one."""
        everything = self.own(month, NONE)
        if not any(everything.values()):
            return {}
        told: Mapping[str, Lines] = {}
        if len(self._figures.allocations(month_start(month.first))) > 1:
            told = self._figures.ledger.of_purposes(month)
        known = _together(told.values())
        rest = {code: amount - known.get(code, 0) for code, amount in everything.items()}
        return self._shared(month, [*told.items(), ("", rest)])

    def _shared(self, month: Period, of_purposes: Iterable[tuple[str, Lines]]) -> dict[int, Lines]:
        """What each product has of lines of no product, told by what they were for: each cost by its key."""
        found: dict[int, Lines] = defaultdict(lambda: defaultdict(int))
        days = known_days(month)
        keys = self._figures.allocations(days.first)
        for cost, lines in _by_cost(of_purposes, keys).items():
            known = {code: amount for code, amount in lines.items() if amount}
            if known:
                for product, shares in shared_lines(known, weights(self._figures, days, keys[cost])).items():
                    _add(found[product], shares)
        return found

    def _offices_of(self, period: Period, product: int) -> dict[int, Lines]:
        """The leaf lines of a product by office: what is posted there, and its share of all else."""
        found: dict[int, Lines] = defaultdict(lambda: defaultdict(int))
        for (of, office), lines in self._figures.ledger.at_offices(period).items():
            if of == product:
                _add(found[office], _of_income(lines))
        for office, lines in self._reserved_at_offices(period, product).items():
            _add(found[office], lines)
        for month in months_of(period):
            named = self._named(month, product)
            for office, lines in chain(named.items(), self._at_no_office(month, product, named).items()):
                _add(found[office], lines)
        return found

    def _reserved_at_offices(self, period: Period, product: int) -> dict[int, Lines]:
        """What the reserves that stand at offices, and the reinsurers' share of them, changed by."""
        found: dict[int, Lines] = defaultdict(lambda: defaultdict(int))
        for sign, day in ((-1, period.before), (1, period.last)):
            for office, parts in self._figures.reserve(product, day).offices().items():
                _add(found[office], {code: sign * parts[name] for code, name in _AT_OFFICES})
        return found

    def _named(self, month: Period, product: int) -> dict[int, Lines]:
        """What is posted to offices by name: of the product, and its share of what is posted to no product there."""
        found: dict[int, Lines] = defaultdict(lambda: defaultdict(int))
        shared: dict[int, dict[str, Lines]] = defaultdict(dict)
        for (of, office, purpose), lines in self._figures.ledger.named_at_offices(month).items():
            if of == product:
                _add(found[office], _of_income(lines))
            elif of == NONE:
                shared[office][purpose] = _of_income(lines)
        for office, of_purposes in shared.items():
            _add(found[office], self._shared(month, of_purposes.items()).get(product, {}))
        return found

    def _at_no_office(self, month: Period, product: int, named: Mapping[int, Lines]) -> dict[int, Lines]:
        """What of a product belongs to no office by name, shared among its offices as the scheme shares."""
        figures = self._figures
        shares = self._month_shares(month).get(product, {})
        known = _together(named.values())
        for (of, _), lines in figures.ledger.at_offices(month).items():
            if of == product:
                _add(known, lines)
        everything = _together((self.own(month, product), shares))
        for sign, day in ((-1, month.before), (1, month.last)):
            held = figures.reserves_at(day).named(product)
            _add(known, {code: sign * held[name] for code, name in _AT_OFFICES})
        rest = {code: amount - known.get(code, 0) for code, amount in everything.items()}
        return shared_lines(
            {code: amount for code, amount in rest.items() if amount},
            office_weights(figures, known_days(month), product),
        )


def _by_cost(of_purposes: Iterable[tuple[str, Lines]], keys: Collection[str]) -> dict[str, Lines]:
    """Lines told by what they were for, by the cost whose key shares them."""
    found: dict[str, Lines] = {}
    for purpose, lines in of_purposes:
        for code, amount in lines.items():
            of = found.setdefault(key_of(purpose, code, keys), defaultdict(int))
            of[code] += amount
    return found


def _of_income(lines: Mapping[str, int]) -> Lines:
    """The lines of the income statement among some."""
    return {code: amount for code, amount in lines.items() if code.startswith("P")}


def months_of(period: Period) -> Iterator[Period]:
    """The months of a period, the first and the last as far as it reaches."""
    first = period.first
    while first <= period.last:
        following = add_months(month_start(first), 1)
        yield Period(first, min(following - 1, period.last))
        first = following


def known_days(month: Period) -> Period:
    """The days of which a part of a month is weighed: from the month's first day to the last that is asked for."""
    whole_to = add_months(month_start(month.first), 1) - 1
    return Period(month_start(month.first), min(whole_to, month.last))


def _together(each: Iterable[Lines]) -> Lines:
    """Lines added up."""
    total: Lines = defaultdict(int)
    for lines in each:
        _add(total, lines)
    return total


def _add(total: Lines, lines: Mapping[str, int]) -> None:
    for code, amount in lines.items():
        total[code] += amount
