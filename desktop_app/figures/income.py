"""The income statement: what records and vouchers post, changes of reserves, and shares of what belongs to nobody.

What belongs to no product is shared among the products, and what belongs to no office among a product's offices, month
by month, each month by what weighed in it; so the months add up to the quarter, and the quarters to the year.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.money import round_half_away
from desktop_app.core.period import Period, add_months, month_start
from desktop_app.core.statements.allocation import shared_lines
from desktop_app.core.statements.totals import income_statement
from desktop_app.figures.reserves import NONE
from desktop_app.figures.shares import weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.figures.figures import Figures, Lines, Office

_AT_OFFICES = (("P04", "upr"), ("P13", "ibnr"), ("P14", "cics"))
_CHANGES = (*_AT_OFFICES, ("P15", "certified"), ("P21.4", "ceded_premium"), ("P21.5", "ceded_claims"))
_OWED = (("P21.2", "stop_loss"),)
"""The lines on which what a reserve changed by stands, and what a stop loss came to owe."""


class Income:
    """The income statements of one book."""

    def __init__(self, figures: Figures) -> None:
        """Prepare."""
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
        """The same of one month, or of the part of it that is asked for."""
        lines = {code: amount for code, amount in self.own(month, NONE).items() if amount}
        if not lines:
            return {}
        return shared_lines(lines, weights(self._figures, known_days(month)))

    def _offices_of(self, period: Period, product: int) -> dict[int, Lines]:
        """The leaf lines of a product by office: what records post there, and its share of all else."""
        found: dict[int, Lines] = defaultdict(lambda: defaultdict(int))
        for (of, office), lines in self._figures.ledger.at_offices(period).items():
            if of == product:
                _add(found[office], {code: amount for code, amount in lines.items() if code.startswith("P")})
        for sign, day in ((-1, period.before), (1, period.last)):
            for office, parts in self._figures.reserve(product, day).offices().items():
                _add(found[office], {code: sign * parts[name] for code, name in _AT_OFFICES})
        for month in months_of(period):
            for office, lines in self._at_no_office(month, product).items():
                _add(found[office], lines)
        return found

    def _at_no_office(self, month: Period, product: int) -> dict[int, Lines]:
        """What of a product belongs to no office by name, shared by the premium each office earned in the month."""
        figures = self._figures
        everything = _together((self.own(month, product), self._month_shares(month).get(product, {})))
        known: Lines = defaultdict(int)
        for (of, _), lines in figures.ledger.at_offices(month).items():
            if of == product:
                _add(known, lines)
        rest = {
            code: amount - known.get(code, 0)
            for code, amount in everything.items()
            if code not in ("P04", "P13", "P14") and amount != known.get(code, 0)
        }
        rest |= {code: _posted(figures, month, product, code) for code in ("P04", "P13", "P14")}
        return shared_lines(
            {code: amount for code, amount in rest.items() if amount}, self._office_weights(month, product)
        )

    def _office_weights(self, month: Period, product: int) -> dict[int, int]:
        """What each office weighs in a month: the premium it earned; all alike where none earned any."""
        earned = self._figures.earned_at_offices(product, known_days(month))
        found = {office: max(0, round_half_away(amount)) for office, amount in sorted(earned.items())}
        if any(found.values()):
            return found
        return dict.fromkeys(self._figures.offices or (NONE,), 1)


def _posted(figures: Figures, month: Period, product: int, code: str) -> int:
    """What vouchers post on a line of a reserve's change, for products without policies."""
    return figures.ledger.within(month).get(product, {}).get(code, 0)


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


def _together(each: Iterator[Lines] | tuple[Lines, ...]) -> Lines:
    """Lines added up."""
    total: Lines = defaultdict(int)
    for lines in each:
        _add(total, lines)
    return total


def _add(total: Lines, lines: Mapping[str, int]) -> None:
    """Add lines to a total."""
    for code, amount in lines.items():
        total[code] += amount
