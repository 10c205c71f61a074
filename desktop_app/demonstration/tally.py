"""The running sums of a scheme by month, from which its vouchers and certificates are imagined afterwards."""

from __future__ import annotations

from collections import defaultdict
from itertools import accumulate

from desktop_app.demonstration.clock import MONTHS

_ROOM = MONTHS + 14


def _by_month() -> list[int]:
    """An amount for every month, and for the terms that reach beyond the last."""
    return [0] * _ROOM


class MoneyTally:
    """What was written, paid in, paid out and is still owed, in minor units by running month."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.written: dict[tuple[str, int], list[int]] = defaultdict(_by_month)
        """Premium by (product, months of its span) and the month in which the span starts."""
        self.cash = _by_month()
        self.fees = _by_month()
        self.prepaid = _by_month()
        """Premium paid before it is due, or for cover that never ran: up when paid, down when no longer owed."""
        self.doubtful = _by_month()
        """Premium that nobody will ever pay, by the month in which it was due."""
        self.saved = _by_month()
        """Members' savings: deposits less withdrawals."""
        self.recovered = _by_month()
        """What the reinsurer owes of the claims paid in a month."""
        self.claims: dict[str, list[int]] = defaultdict(_by_month)
        self._owed = _by_month()
        self._unreported = _by_month()
        self.lives = _by_month()

    def happened(self, incurred: int, reported: int | None, settled: int | None, amount: int) -> None:
        """Note a claim by the months in which it happened, was reported and was settled; None: not yet."""
        self._unreported[incurred] += amount
        if reported is not None:
            self._unreported[reported] -= amount
            self._owed[reported] += amount
            if settled is not None:
                self._owed[settled] -= amount

    def written_in(self, product: str, month: int) -> int:
        """What was written for a product in a month."""
        return sum(amounts[month] for (of, _), amounts in self.written.items() if of == product)

    def earned(self, product: str | None = None) -> list[int]:
        """Earned premium by month: half a month's share in the first and in the month after the last of a span."""
        found = [0.0] * (2 * _ROOM)
        for (_, step), amounts in self._written_of(product):
            for month, amount in enumerate(amounts):
                share = amount / step
                found[month] += share / 2
                found[month + step] += share / 2
                for between in range(month + 1, month + step):
                    found[between] += share
        return [int(amount) for amount in found[:MONTHS]]

    def unearned(self, product: str | None = None) -> list[int]:
        """What is written and not yet earned at the end of every month."""
        amounts_of = [amounts for _, amounts in self._written_of(product)]
        written = [sum(amounts[month] for amounts in amounts_of) for month in range(MONTHS)]
        earned = self.earned(product)
        return [due - so_far for due, so_far in zip(accumulate(written), accumulate(earned), strict=True)]

    def _written_of(self, product: str | None) -> list[tuple[tuple[str, int], list[int]]]:
        """What was written for a product, or for all."""
        return [(key, amounts) for key, amounts in self.written.items() if product in {None, key[0]}]

    def claims_owed(self) -> list[int]:
        """What will be paid for claims that have happened, reported or not, at the end of every month."""
        both = (owed + unreported for owed, unreported in zip(self._owed, self._unreported, strict=True))
        return list(accumulate(both))[:MONTHS]

    def owed_to_members(self) -> list[int]:
        """What was paid too early or in vain, and what members have saved, at the end of every month."""
        both = (prepaid + saved for prepaid, saved in zip(self.prepaid, self.saved, strict=True))
        return list(accumulate(both))[:MONTHS]

    def paid_out(self, month: int) -> int:
        """All claims paid in a month."""
        return sum(amounts[month] for amounts in self.claims.values())
