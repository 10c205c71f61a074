"""Who owes premium, for how long, what of a period's dues came in, and what is owed to members for premium."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop_app.core.arrears import Payable, Receivables, Unpaid, receivables
from desktop_app.core.indicators.kinds import kind_of
from desktop_app.core.period import Period, quarter_holding
from desktop_app.core.problems import refused
from desktop_app.core.statements.lines import LINES
from desktop_app.core.statements.postings import VOUCHER
from desktop_app.core.text import text
from desktop_app.figures.ledger import EVERYTHING
from desktop_app.store.figures import arrears

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures, Office

Key = tuple[int, int]
"""A product and an office by their row numbers; office 0 for none."""
Counts = tuple[int, ...]


@dataclass(frozen=True)
class Arrears:
    """What is owed at the end of a day, and what of the dues since a first day is paid; of a product, of an office."""

    figures: Figures
    day: Day
    first: Day | None = None
    """Where the period of the collection rate begins; the first day of the fiscal quarter where none is given."""
    product: int | None = None
    office: Office = None

    @cached_property
    def period(self) -> Period:
        """The period of the collection rate."""
        start = quarter_holding(self.day, self.figures.fiscal_start).first if self.first is None else self.first
        return Period(start, self.day)

    @cached_property
    def owed(self) -> Mapping[Key, Receivables]:
        """The receivables of each product in each office."""
        groups: dict[Key, list[Unpaid]] = {}
        for product, office, *unpaid in arrears.receivable(self.figures.book, self.day):
            groups.setdefault((product, office), []).append(Unpaid(*unpaid))
        return {
            key: receivables(of, self.day, self.figures.products[key[0]].grace_days or 0)
            for key, of in groups.items()
            if self._asked(key)
        }

    @cached_property
    def keys(self) -> frozenset[Key]:
        """Every product and office with anything owed or due."""
        return frozenset((*self.owed, *self.collected, *self.payable))

    def together(self, keys: Iterable[Key]) -> Receivables:
        """The receivables of some products and offices."""
        return sum((self.owed.get(key, Receivables()) for key in keys), Receivables())

    def alike(self, keys: Iterable[Key]) -> bool:
        """Whether products are all of one kind of participation."""
        return len({kind_of(self.figures.products[product]).participation for product, _ in keys}) <= 1

    @cached_property
    def behind(self) -> dict[Key, Counts]:
        """Policies behind of each product in each office."""
        return self._counts(arrears.policies_behind(self.figures.book, self.day))

    @cached_property
    def collected(self) -> dict[Key, Counts]:
        """Dues of the period, how many are paid, their amounts, what of them is paid."""
        return self._counts(arrears.collected(self.figures.book, self.period))

    @cached_property
    def payable(self) -> dict[Key, Counts]:
        """What each product owes in each office: the three amounts of a Payable."""
        return self._counts(arrears.payable(self.figures.book, self.day))

    def payable_to(self, keys: Iterable[Key]) -> Payable:
        """What some products and offices owe to members."""
        each = [self.payable.get(key, Payable()) for key in keys]
        return Payable(*(sum(amounts[at] for amounts in each) for at in range(3)))

    def vouchers(self, line: str) -> int:
        """What vouchers post on a line by the day, counted as the balance sheet prints it."""
        sums = self.figures.cube.upto(EVERYTHING, self.day).items()
        posted = sum(amount for (_, kind, of, _), (amount, _) in sums if (kind, of) == (VOUCHER, line))
        return posted * LINES[line].debit

    def _counts(self, rows: Iterable[tuple[Any, ...]]) -> dict[Key, Counts]:
        """Rows by product and office, of what is asked for."""
        return {(row[0], row[1]): tuple(row[2:]) for row in rows if self._asked((row[0], row[1]))}

    def _asked(self, key: Key) -> bool:
        """Whether a product and an office belong to what is asked for."""
        return self.product in (None, key[0]) and self.office in (None, key[1])


def arrears_at(figures: Figures, day: Day, first: Day | None = None, *scope: int | None) -> Arrears:
    """What is owed at a day, of a product and an office if any; Refused where the period would end before it starts."""
    if first is not None and first > day:
        raise refused(text("Commands", "The period ends before it starts. Give its first day first."))
    return Arrears(figures, day, first, *scope)
