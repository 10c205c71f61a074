"""What the indicators are computed from: lines and counts of one period, of a product, an office or the whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from desktop_app.core.period import Day, Period


@dataclass(frozen=True, slots=True)
class Renewals:
    """Those who were to renew and those who did."""

    renewed: int = 0
    potential: int = 0

    def __add__(self, other: Renewals) -> Renewals:
        """Both together."""
        return Renewals(self.renewed + other.renewed, self.potential + other.potential)


@dataclass(frozen=True, slots=True)
class RenewalCounts:
    """Renewals by persons, by policies and by dependants, and by persons without those who migrated."""

    persons: Renewals = Renewals()
    policies: Renewals = Renewals()
    dependants: Renewals = Renewals()
    modified_migrated: Renewals = Renewals()

    def __add__(self, other: RenewalCounts) -> RenewalCounts:
        """Both together."""
        return RenewalCounts(
            self.persons + other.persons,
            self.policies + other.policies,
            self.dependants + other.dependants,
            self.modified_migrated + other.modified_migrated,
        )


@dataclass(frozen=True, slots=True)
class Kind:
    """What must be known of a product to say which indicators mean something for it; all empty for the whole."""

    line: str = ""
    participation: str = "voluntary"
    carrier: str = "self"
    model: str = "conventional"

    @property
    def compulsory(self) -> bool:
        """Whether people must join."""
        return self.participation == "compulsory"

    @property
    def chosen(self) -> bool:
        """Whether people join by their own choice."""
        return self.participation == "voluntary"


class Facts(Protocol):
    """Lines and counts, computed when first asked for."""

    period: Period
    whole: bool
    """Whether they are those of the whole organisation."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of the products they cover."""
        ...

    def line(self, code: str) -> int:
        """An income statement line of the period, in minor units."""
        ...

    def balance(self, code: str) -> int:
        """A balance sheet line at the end of the period, in minor units; of the whole organisation only."""
        ...

    def liabilities(self) -> int:
        """Reserves and other liabilities at the end of the period."""
        ...

    def active(self, day: Day) -> int:
        """Active insured on a day."""
        ...

    def population(self) -> int | None:
        """The target population at the end of the period; None if unknown."""
        ...

    def renewals(self) -> RenewalCounts:
        """Who was to renew in the period and who did, products to which renewal does not apply left out."""
        ...

    def exposure(self) -> Fraction:
        """Insured days in force in the period / 365."""
        ...

    def happened(self) -> tuple[int, int]:
        """Claims that happened in the period, and what is covered of them."""
        ...

    def decisions(self) -> Mapping[tuple[str, str | None], int]:
        """Claims reported in the period by decision and reason."""
        ...

    def settled(self) -> Mapping[str, Sequence[tuple[int, int]]]:
        """(days, claims) of the claims that ended in the period, for each step and in `total`."""
        ...

    def payables(self) -> Fraction | None:
        """Payables within three months by the scheme's own factors; None while it has not set them."""
        ...

    def quarter_of_outgo(self) -> Fraction:
        """A quarter of the claims and expenses of the last twelve months, with the scheme's growth margin."""
        ...
