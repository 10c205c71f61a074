"""What the accrued liabilities reserve of a product rests on (appendix B 4; definitions, section 6: ALR)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day


@dataclass(frozen=True, slots=True)
class Certificate:
    """An amount for a day, certified by an actuary."""

    day: Day
    amount: int
    certified_by: str | None
    certified_on: Day | None


@dataclass(frozen=True, slots=True)
class Savings:
    """What savings moved by over some time, in minor units."""

    deposits: int
    withdrawals: int
    interest: int

    @property
    def balance(self) -> int:
        """Deposits and interest less withdrawals."""
        return self.deposits + self.interest - self.withdrawals


@dataclass(frozen=True, slots=True)
class Accrued:
    """The latest certificate on or before a day, all savings up to it, and those since the certificate's day."""

    certificate: Certificate | None = None
    savings: Savings | None = None
    """From the first deposit on; None where a product has no savings."""
    since: Savings | None = None
    """Dated after the certificate's day; None where nothing moved, or where there is no certificate."""

    @property
    def amount(self) -> int:
        """The reserve in minor units: what is certified and moved since, else savings with interest, else 0."""
        if self.certificate:
            return self.certificate.amount + (self.since.balance if self.since else 0)
        return self.savings.balance if self.savings else 0

    @property
    def source(self) -> str | None:
        """What the reserve in the books is."""
        return "certificate" if self.certificate else "savings" if self.savings else None
