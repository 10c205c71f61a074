"""The sums that figures are made of by product, or by product and office, each asked for once."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.figures import claims, premium
from desktop_app.store.figures.running import Running

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book, Row
    from desktop_app.store.figures.running import Sums

Key = Any
"""A product; with offices a product and an office, None being none."""
Span = tuple[int, int, int]
Decisions = dict[tuple[str, str | None], int]
Histograms = dict[str, dict[int, int]]

# Products in the outer loop: SQLite reads one stretch of the cells for each, in order, and sorts nothing.
_STEPS = MappingProxyType(
    {
        "dues": ("premium_days", "due", "sum(c.written), sum(c.fees), sum(c.dues)"),
        "paid": ("payment_days", "day", "sum(c.amount), sum(c.payments)"),
        "outstanding": ("claim_steps", "day", "sum(c.undecided), sum(c.unpaid), sum(c.claims)"),
        "covers": ("cover_steps", "day", "sum(c.lives), sum(c.covers + c.lives), sum((c.covers + c.lives) * c.day)"),
    }
)
_ROWS = MappingProxyType({"dues": premium.dues, "paid": claims.paid})


class Grouped:
    """What one file says of every product, for as long as its figures are looked at."""

    def __init__(self, book: Book, *, by_office: bool) -> None:
        """Read nothing yet."""
        self.book, self.by_office = book, by_office
        self._running = {name: self._steps(*of) for name, of in _STEPS.items()}
        self.spans = lru_cache(maxsize=256)(self._spans)
        self.reported = lru_cache(maxsize=256)(self._reported)
        self.happened = lru_cache(maxsize=256)(self._happened)
        self.decisions = lru_cache(maxsize=256)(self._decisions)
        self.settled = lru_cache(maxsize=256)(self._settled)
        self._within_rows = lru_cache(maxsize=256)(lambda name, period: self._summed(_ROWS[name](book, period)))
        self._outstanding_rows = lru_cache(maxsize=256)(lambda day: self._summed(claims.outstanding(book, day)))

    def _steps(self, cells: str, day: str, sums: str) -> Running:
        """Running sums over a table of cells by product, or by product and office."""
        more = ", c.office" if self.by_office else ""
        named = ", nullif(c.office, 0)" if self.by_office else ""
        return Running(
            self.book,
            f"SELECT t.id{named}, {sums} FROM products t CROSS JOIN {cells} c ON c.product = t.id "
            f"WHERE c.{day} > :after AND c.{day} <= :day GROUP BY t.id{more}",
            keys=1 + self.by_office,
        )

    def within(self, name: str, period: Period) -> Sums:
        """The sums of a period: `dues` (premium, fees, rows) or `paid` (minor units, payments)."""
        if self.book.current:
            return self._running[name].within(period)
        return self._within_rows(name, period)

    def outstanding(self, day: Day) -> Sums:
        """Undecided, approved and unpaid, and the number of claims."""
        if self.book.current:
            return self._running["outstanding"].at(day)
        return self._outstanding_rows(day)

    def covers(self, day: Day) -> Sums:
        """Lives of head-count policies, all insured, and these weighed by the days on which each began or ended."""
        return self._running["covers"].at(day)

    def _spans(self, day: Day) -> dict[Key, list[Span]]:
        """(first day, last day, minor units) of what is due by a day and not all earned at its end."""
        if not self.book.current:
            return self._listed(premium.all_unearned_spans(self.book, day))
        reaches = self._reach.items()
        spans = (premium.unearned_spans(self.book, day, *each, by_office=self.by_office) for each in reaches)
        return self._listed(chain.from_iterable(spans))

    @cached_property
    def _reach(self) -> dict[int, int]:
        """How far the spans of each product reach."""
        return premium.reach(self.book)

    def _reported(self, day: Day) -> dict[Key, list[Span]]:
        """(incurred, reported, minor units) of the claims reported by a day and not rejected by then.

        At the end of a month the two days are the first of their months: periods of a triangle are whole months.
        """
        if not self.book.current or not claims.ends_month(day):
            return self._listed(claims.reported(self.book, day))
        return {
            key: [(event, told, covered) for event, told, rejected, covered, _ in rows if told <= day < rejected]
            for key, rows in self._claim_months.items()
        }

    @cached_property
    def _claim_months(self) -> dict[Key, list[tuple[int, ...]]]:
        """(incurred, reported, rejected, minor units, claims) of all claims, by months."""
        return self._listed(claims.claim_months(self.book, by_office=self.by_office))

    def _happened(self, period: Period) -> Sums:
        """Claims that happened in the period, are known and not rejected by its end, and what is covered of them."""
        if not self.book.current or not claims.months_of(period):
            return self._summed(claims.happened(self.book, period))
        found: Sums = {}
        first, last = period.first, period.last
        for key, rows in self._claim_months.items():
            known = [row[3:] for row in rows if first <= row[0] <= last and row[1] <= last < row[2]]
            if known:
                found[key] = (sum(claims for _, claims in known), sum(covered for covered, _ in known))
        return found

    def _decisions(self, period: Period) -> dict[Key, Decisions]:
        """Claims reported in the period by decision and reason, as they stand now."""
        found: dict[Key, Decisions] = defaultdict(lambda: defaultdict(int))
        for product, office, decision, reason, count in self._decided(period):
            found[self._key(product, office)][decision, reason] += count
        return found

    def _decided(self, period: Period) -> list[Row]:
        """The rows of decisions."""
        if not self.book.current:
            return claims.decisions_from_rows(self.book, period)
        if self.by_office:
            return claims.decisions_by_office(self.book, period)
        return claims.decisions(self.book, period, self._kinds)

    @cached_property
    def _kinds(self) -> list[Row]:
        """Every kind of decision there is."""
        return claims.decision_kinds(self.book)

    def _settled(self, period: Period) -> dict[Key, Histograms]:
        """How many claims that ended in the period took how many days, by step and in `total`."""
        found: dict[Key, Histograms] = {}
        for product, office, step, days, count in self._ended(period):
            key = (product, office) if self.by_office else product
            steps = found.setdefault(key, {})
            counts = steps.setdefault(step, {})
            counts[days] = counts.get(days, 0) + count
        return found

    def _ended(self, period: Period) -> list[Row]:
        """The rows of ended claims."""
        months = claims.months_of(period)
        if not self.book.current or months is None:
            return claims.processed(self.book, period)
        return claims.settled(self.book, months, by_office=self.by_office)

    def _key(self, product: int, office: int | None) -> Key:
        """The key of a product and an office."""
        return (product, office) if self.by_office else product

    def _listed(self, rows: Iterable[Row]) -> dict[Key, list[Any]]:
        """Rows that start with product and office without these, by key."""
        found: dict[Key, list[Any]] = defaultdict(list)
        for row in rows:
            found[row[:2] if self.by_office else row[0]].append(row[2:])
        return found

    def _summed(self, rows: Iterable[Row]) -> Sums:
        """Rows that start with product and office, added up by key."""
        found: Sums = {}
        for product, office, *rest in rows:
            key = self._key(product, office)
            found[key] = tuple(map(int.__add__, found.get(key, (0,) * len(rest)), rest))
        return found
