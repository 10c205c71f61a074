"""What the accrued liabilities reserve of a product rests on (appendix B 4)."""

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
    """What was saved by a day, in minor units."""

    deposits: int
    withdrawals: int
    interest: int

    @property
    def balance(self) -> int:
        """Deposits and interest less withdrawals."""
        return self.deposits + self.interest - self.withdrawals


@dataclass(frozen=True, slots=True)
class Accrued:
    """The latest certificate, and the savings, where a product has them; a certificate goes before savings."""

    certificate: Certificate | None = None
    savings: Savings | None = None

    @property
    def amount(self) -> int:
        """The reserve in the books: what is certified, else the savings with interest; 0 where there is neither."""
        if self.certificate:
            return self.certificate.amount
        return self.savings.balance if self.savings else 0

    @property
    def source(self) -> str | None:
        """What the reserve in the books is."""
        return "certificate" if self.certificate else "savings" if self.savings else None
