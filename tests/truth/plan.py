"""What kind of scheme is simulated: all that the seed does not decide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.truth.days import add_months

if TYPE_CHECKING:
    from tests.truth.days import Day


@dataclass(frozen=True)
class Delays:
    """How long claims take, each step in mean days of an exponential or a gamma delay."""

    report: float = 45.0
    shape: float = 1.0
    """Of the gamma distribution of the delay of a report: 1 is exponential, 2 humped."""
    decide: float = 20.0
    pay: float = 10.0


@dataclass(frozen=True)
class ProductPlan:
    """One product: its terms, how its members behave, and how often something happens to them."""

    code: str = "A"
    line: str = "health"
    earning: str = "days"
    members: int = 100
    """Policies in force soon after the launch."""
    growth: float = 0.15
    """Of the policies in force, a year."""
    instalments: tuple[int, ...] = (1,)
    """Into how many parts a year's premium may be divided; each policy has one of them."""
    price: int = 100
    """Minor units a day of cover of one policy: amounts are whole multiples of it, so nothing has to be rounded."""
    dependants: int = 0
    """At most so many insured beside the holder."""
    lives: int = 0
    """The mean head count of a group policy without names; nought for policies of persons."""
    renew: float = 0.8
    leave: float = 0.1
    """Share of the policies that end before their term for another reason than unpaid premium."""
    refunds: bool = True
    """Whether who leaves gets back what was paid for the days to come; else the scheme keeps it."""
    unpaid: float = 0.0
    """Share of instalments that are never paid: the policy lapses when the days of grace are over."""
    early: float = 0.15
    """Share of instalments paid before they are due."""
    late: float = 0.25
    billed_late: float = 0.0
    """Share of instalments that fall due when their cover runs already."""
    strays: float = 0.0
    """Share of what would have been paid after an exit that is paid nevertheless, and so is owed back."""
    grace: int = 30
    frequency: float = 1.0
    """Claims a policy and year, of one year of season."""
    swing: float = 0.3
    """How much more than the mean happens in the high season, as a share."""
    severity: int = 5000
    """Mean minor units covered of a claim."""
    rejected: float = 0.04
    partly: float = 0.1
    wrong: float = 0.3
    """Spread of the estimates of open claims around what they should say on average."""
    delays: Delays = field(default_factory=Delays)
    insured: tuple[int, ...] = ()
    """The sums insured that policies may have, in minor units; none where nobody asks for them."""
    settings: tuple[tuple[str, str], ...] = ()
    """More columns of products.csv."""


@dataclass(frozen=True)
class Plan:
    """A whole scheme."""

    products: tuple[ProductPlan, ...]
    first: Day
    years: int = 5
    currency: str = "INR"
    offices: tuple[str, ...] = ("", "N", "S")
    """The codes of the offices; an empty one stands for business that belongs to no office."""
    vouchers: bool = True
    times: int = 1
    """Every amount of money is so many times what it would be."""

    @property
    def last(self) -> Day:
        """The last day on which business is written."""
        return add_months(self.first, 12 * self.years) - 1
