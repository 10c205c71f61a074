"""The sums that figures are made of, each asked for once: from cells as the file stands, from rows as it once stood."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.store.figures import claims, members, premium, vouchers
from desktop_app.store.figures.running import Running

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book
    from desktop_app.store.figures.running import Key, Sums

_STEPS = MappingProxyType(
    {
        "dues": """SELECT product, nullif(office, 0), sum(written), sum(fees), sum(dues) FROM premium_days
        WHERE due > :after AND due <= :day GROUP BY 1, 2""",
        "receipts": """SELECT NULL, NULL, sum(amount), sum(fees) FROM receipt_days
        WHERE day > :after AND day <= :day HAVING count(*)""",
        "paid": """SELECT product, nullif(office, 0), sum(amount), sum(payments) FROM payment_days
        WHERE day > :after AND day <= :day GROUP BY 1, 2""",
        "outstanding": """SELECT product, nullif(office, 0), sum(undecided), sum(unpaid), sum(claims) FROM claim_steps
        WHERE day > :after AND day <= :day GROUP BY 1, 2""",
        "insured": """SELECT product, office, sum(persons) FROM insured_steps
        WHERE day > :after AND day <= :day GROUP BY 1, 2""",
        "covers": """SELECT product, office, sum(lives), sum(covers + lives), sum((covers + lives) * day)
        FROM cover_steps WHERE day > :after AND day <= :day GROUP BY 1, 2""",
        "vouchers": """SELECT line, product, sum(amount) FROM vouchers
        WHERE date > :after AND date <= :day GROUP BY 1, 2""",
    }
)


class Readings:
    """What one file says, for as long as its figures are looked at."""

    def __init__(self, book: Book) -> None:
        """Read nothing yet."""
        self.book = book
        self._running = {name: Running(book, query) for name, query in _STEPS.items()}
        self.spans = lru_cache(maxsize=256)(self._spans)
        self.reported = lru_cache(maxsize=256)(self._reported)
        self.happened = lru_cache(maxsize=256)(self._happened)
        self.decisions = lru_cache(maxsize=256)(self._decisions)
        self.settled = lru_cache(maxsize=256)(self._settled)

    def within(self, name: str, period: Period) -> Sums:
        """The sums of a period: `dues`, `receipts`, `paid` or `vouchers`, by product and office or line and product."""
        if self.book.current:
            return self._running[name].within(period)
        return _keyed(_ROWS[name](self.book, period))

    def outstanding(self, day: Day) -> Sums:
        """Undecided, approved and unpaid, and the number of claims, by product and office."""
        if self.book.current:
            return self._running["outstanding"].at(day)
        return _keyed(claims.outstanding(self.book, day))

    def active(self, day: Day, product: int | None, office: int | None) -> int:
        """Distinct persons in force on a day, and the lives of head-count policies."""
        if not self.book.current:
            return members.active(self.book, day, product, office)
        persons = self._running["insured"].at(day).get((product or 0, office or 0), (0,))[0]
        return persons + sum(of[0] for key, of in self._running["covers"].at(day).items() if _in(key, product, office))

    def insured_days(self, period: Period, product: int | None, office: int | None) -> int:
        """Days in force within the period, added up over all insured."""
        if not self.book.current:
            return members.insured_days(self.book, period, product, office)
        return self._days_up_to(period.last, product, office) - self._days_up_to(period.before, product, office)

    def _days_up_to(self, day: Day, product: int | None, office: int | None) -> int:
        """Days in force up to the end of a day: each step counts from its own day on."""
        steps = [of for key, of in self._running["covers"].at(day).items() if _in(key, product, office)]
        return sum((day + 1) * count - weighed for _, count, weighed in steps)

    def _spans(self, day: Day) -> dict[Key, list[tuple[int, int, int]]]:
        """(first day, last day, minor units) of what is not all earned at a day, by product and office."""
        found: dict[Key, list[tuple[int, int, int]]] = defaultdict(list)
        for product, office, first, last, amount in premium.unearned_spans(self.book, day):
            found[product, office].append((first, last, amount))
        return found

    def _reported(self, day: Day) -> dict[int, list[tuple[Any, ...]]]:
        """(office, incurred, reported, minor units) of the claims reported by a day and not rejected, by product."""
        return _by_product(claims.reported(self.book, day))

    def _happened(self, period: Period) -> list[tuple[Any, ...]]:
        """(product, office, claims, covered) of what happened in the period."""
        return claims.happened(self.book, period)

    def _decisions(self, period: Period) -> list[tuple[Any, ...]]:
        """(product, office, decision, reason, claims) of what was reported in the period."""
        return claims.decisions(self.book, period)

    def _settled(self, period: Period) -> list[tuple[Any, ...]]:
        """(product, office, step, days, claims) of what ended in the period."""
        return claims.processed(self.book, period)


_ROWS = MappingProxyType(
    {
        "dues": premium.dues,
        "receipts": premium.receipts,
        "paid": claims.paid,
        "vouchers": vouchers.movements,
    }
)


def _keyed(rows: list[tuple[Any, ...]]) -> Sums:
    """Rows by their two keys."""
    return {(row[0], row[1]): row[2:] for row in rows}


def _by_product(rows: list[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    """Rows without their product, by it."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for product, *rest in rows:
        found[product].append(tuple(rest))
    return found


def _in(key: Key, product: int | None, office: int | None) -> bool:
    """Whether a product and an office belong to those asked for."""
    return product in (None, key[0]) and office in (None, key[1] or None)
