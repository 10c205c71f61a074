"""A simulated scheme: everything that ever happens to it, before and after any day on which it is looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.truth.days import Day
    from tests.truth.plan import Plan, ProductPlan

INELIGIBLE = ("death", "maximum_age", "other_ineligible")
"""Reasons for which a person could not have renewed."""


@dataclass
class Due:
    """One row of premium: its price is whole minor units for every day of its span (nought for a fee)."""

    code: str
    due: Day
    first: Day
    last: Day
    amount: int
    kind: str = "premium"
    paid: Day | None = None

    @property
    def price(self) -> int:
        """Minor units a day of cover."""
        return self.amount // (self.last - self.first + 1)

    def paid_by(self, day: Day) -> bool:
        """Whether the money came (for a refund: went) by a day."""
        return self.paid is not None and self.paid <= day


@dataclass
class Member:
    """One person insured under a policy, and how this person's cover ended before the policy's own end."""

    code: str
    relation: str
    exit: Day | None = None
    reason: str = ""


@dataclass
class Policy:
    """One contract for one term."""

    code: str
    product: ProductPlan
    office: str
    start: Day
    end: Day
    household: str
    members: list[Member] = field(default_factory=list)
    lives: int = 0
    renews: Policy | None = None
    renewed_by: Policy | None = None
    """The next policy of the same household, as the member decided, not as it is found afterwards."""
    in_time: bool = False
    """Whether it starts on the days on which a new policy counts as the renewal of the one that ends."""
    exit: Day | None = None
    reason: str = ""
    dues: list[Due] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    insured: int | None = None
    """The sum insured, in minor units."""

    @property
    def last(self) -> Day:
        """The last day covered."""
        return self.end if self.exit is None else min(self.end, self.exit)

    def left_by(self, day: Day) -> bool:
        """Whether it has ended by exit at the end of a day."""
        return self.exit is not None and self.exit <= day


@dataclass
class Payment:
    """One payment of a claim, and when the beneficiary had it."""

    day: Day
    amount: int
    received: Day


@dataclass
class Claim:
    """One claim with all that will ever be known of it."""

    code: str
    person: str
    incurred: Day
    reported: Day
    decided: Day
    decision: str
    loss: int
    covered: int
    """What is approved in the end; nought where it is rejected."""
    estimates: list[tuple[Day, int]] = field(default_factory=list)
    payments: list[Payment] = field(default_factory=list)


@dataclass(frozen=True)
class Voucher:
    """One line of a voucher; debit positive."""

    code: str
    day: Day
    line: str
    product: str
    amount: int


@dataclass
class World:
    """The scheme with its whole past and future."""

    plan: Plan
    policies: list[Policy]
    vouchers: list[Voucher]
    more: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    """Other files of the folder, as they are."""

    def of(self, product: str | None = None, office: str | None = None) -> list[Policy]:
        """The policies of a product (None: of all), of an office ("": of none; None: of all)."""
        return [
            each for each in self.policies if product in {None, each.product.code} and office in {None, each.office}
        ]


def dice(*about: object) -> Random:
    """Chance that falls the same way whenever it is about the same."""
    return Random(" ".join(map(str, about)))  # noqa: S311 - invented people, no secrets
