"""The quota share that the reinsurer carries of family health, and how its accounts are settled in cash.

The program posts what is ceded, recovered and received as commission from the records and the treaty (definitions,
section 7); the scheme's own vouchers only pay the reinsurer and receive from it, once a quarter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import Day, make_day
from desktop_app.core.records.reinsurance import QUOTA_SHARE
from desktop_app.demonstration.clock import BAD_QUARTER, FIRST, MONTHS, month_end, month_of

if TYPE_CHECKING:
    from desktop_app.demonstration.ledger import Row
    from desktop_app.demonstration.tally import MoneyTally
    from desktop_app.demonstration.vouchers import Vouchers

CEDED = "FH"
"""The product that is reinsured."""


class _Treaty(NamedTuple):
    """A treaty: its days, and the percentages of premium and claims ceded and of commission on what is ceded."""

    code: str
    first: Day
    last: Day
    share: int
    commission: int


_TREATIES = (
    _Treaty("T-2022", make_day(2022, 1, 1), make_day(2024, 12, 31), 10, 20),
    _Treaty("T-2025", make_day(2025, 1, 1), make_day(2026, 12, 31), 12, 22),
)
"""After the epidemic the scheme cedes more, and the reinsurer pays more commission for it."""
_WAITS = 9
"""Months from the beginning of the epidemic until the reinsurer pays its part of it."""


def treaties() -> list[Row]:
    """The rows of the treaties sheet."""
    terms = ((each, (float(each.share), None, None, float(each.commission))) for each in _TREATIES)
    return [
        (each.code, CEDED, "RE-01", QUOTA_SHARE, each.first, each.last, *shares, None, None) for each, shares in terms
    ]


def share_on(day: Day) -> int:
    """The percentage of a premium due, or of a claim that happens, on a day that the reinsurer carries."""
    return next((each.share for each in _TREATIES if each.first <= day <= each.last), 0)


class Reinsurance:
    """What the scheme and its reinsurer owe each other at the end of every month."""

    def __init__(self, tally: MoneyTally) -> None:
        """Work out what the treaties make due from what was written and paid."""
        self._due = [_due(max(tally.written_in(CEDED, month), 0), month_end(month)) for month in range(MONTHS)]
        self._recovered = tally.recovered
        reserves = zip(tally.unearned(CEDED), tally.claims_owed(), strict=True)
        self.share_of_reserves = [
            (unearned + owed) * share_on(month_end(month)) // 100 for month, (unearned, owed) in enumerate(reserves)
        ]
        """The reinsurer's part of what is unearned and of all claims to be paid: nearly all are of its product."""
        self._paid, self._received = [0] * MONTHS, [0] * MONTHS

    def settle(self, month: int, vouchers: Vouchers) -> None:
        """Pay what was ceded in the quarter before a month, less commission, and receive the part of its claims."""
        day, epidemic = month_end(month) - 10, month_of()[BAD_QUARTER.first - FIRST]
        paid = _whole(self.payable(month - 1))
        self._paid[month] += paid
        vouchers.post(day, "Reinsurance of the quarter paid", ("B21", CEDED, paid), ("B02", None, -paid))
        if epidemic < month < epidemic + _WAITS:
            return
        received = _whole(self.receivable(month - 1))
        self._received[month] += received
        vouchers.post(day, "Reinsurer's part of claims received", ("B02", None, received), ("B04", CEDED, -received))

    def payable(self, month: int) -> int:
        """What the reinsurer is still owed at the end of a month."""
        return sum(self._due[: month + 1]) - sum(self._paid[: month + 1])

    def receivable(self, month: int) -> int:
        """What the reinsurer still owes for claims paid, at the end of a month."""
        return sum(self._recovered[: month + 1]) - sum(self._received[: month + 1])


def _due(written: int, day: Day) -> int:
    """The premium ceded of a month, less the commission on it."""
    treaty = next((each for each in _TREATIES if each.first <= day <= each.last), None)
    return written * treaty.share * (100 - treaty.commission) // 10000 if treaty else 0


def _whole(amount: int) -> int:
    """An amount in whole units of the currency, so that nothing is paid that is not owed."""
    return max(amount, 0) // 100 * 100
