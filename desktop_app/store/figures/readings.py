"""The sums that figures are made of, each asked for once: from cells as the file stands, from rows as it once stood."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.figures import members, premium, vouchers
from desktop_app.store.figures.grouped import Grouped
from desktop_app.store.figures.running import Running

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book
    from desktop_app.store.figures.running import Sums

_STEPS = MappingProxyType(
    {
        "receipts": """SELECT NULL, sum(amount), sum(fees) FROM receipt_days
        WHERE day > :after AND day <= :day HAVING count(*)""",
        "vouchers": """SELECT line, product, sum(amount) FROM vouchers
        WHERE date > :after AND date <= :day GROUP BY 1, 2""",
        "insured": """SELECT product, sum(persons) FROM insured_steps
        WHERE product IN (SELECT 0 UNION ALL SELECT id FROM products) AND office = 0 AND day > :after AND day <= :day
        GROUP BY product""",
        "insured_by_office": """SELECT product, office, sum(persons) FROM insured_steps
        WHERE day > :after AND day <= :day GROUP BY 1, 2""",
    }
)
_KEYS = MappingProxyType({"receipts": 1, "vouchers": 2, "insured": 1, "insured_by_office": 2})


class Readings:
    """What one file says, for as long as its figures are looked at."""

    def __init__(self, book: Book) -> None:
        """Read nothing yet."""
        self.book = book
        self.products = Grouped(book, by_office=False)
        """Sums by product."""
        self.offices = Grouped(book, by_office=True)
        """Sums by product and office; read only when an office is asked for."""
        self._running = {name: Running(book, query, _KEYS[name]) for name, query in _STEPS.items()}

    def receipts(self, period: Period) -> tuple[int, int]:
        """Premium and fees received less refunds paid, and of these the fees."""
        if not self.book.current:
            ((_, _, amount, fees),) = premium.receipts(self.book, period)
            return amount, fees
        amount, fees = self._running["receipts"].within(period).get(None, (0, 0))
        return amount, fees

    def vouchers(self, period: Period) -> Sums:
        """Debit less credit by line and product, None being none."""
        if self.book.current:
            return self._running["vouchers"].within(period)
        return {(line, product): (amount,) for line, product, amount in vouchers.movements(self.book, period)}

    def active(self, day: Day, product: int | None, office: int | None) -> int:
        """Distinct persons in force on a day, and the lives of head-count policies."""
        if not self.book.current:
            return members.active(self.book, day, product, office)
        lives = sum(of[0] for of in self._covers(day, product, office))
        if office is None:
            return lives + self._running["insured"].at(day).get(product or 0, (0,))[0]
        return lives + self._running["insured_by_office"].at(day).get((product or 0, office), (0,))[0]

    def insured_days(self, period: Period, product: int | None, office: int | None) -> int:
        """Days in force within the period, added up over all insured."""
        if not self.book.current:
            return members.insured_days(self.book, period, product, office)
        return self._days_up_to(period.last, product, office) - self._days_up_to(period.before, product, office)

    def _days_up_to(self, day: Day, product: int | None, office: int | None) -> int:
        """Days in force up to the end of a day: each step counts from its own day on."""
        return sum((day + 1) * count - weighed for _, count, weighed in self._covers(day, product, office))

    def _covers(self, day: Day, product: int | None, office: int | None) -> Iterable[tuple[int, ...]]:
        """The steps of covers up to a day, of the products and the office in question."""
        if office is None:
            steps = self.products.covers(day)
            return steps.values() if product is None else [steps[product]] if product in steps else []
        parts = self.offices.covers(day).items()
        return [of for (each, at), of in parts if at == office and product in (None, each)]

    def population(self, day: Day, product: int | None) -> int | None:
        """The latest target population of a product (None: of the whole scheme) by a day; None if unknown."""
        known = self._populations.get(product, ([], []))
        place = bisect_right(known[0], day)
        return known[1][place - 1] if place else None

    @cached_property
    def _populations(self) -> dict[int | None, tuple[list[Day], list[int]]]:
        """Every target population, with its days, by product."""
        return members.populations(self.book)
