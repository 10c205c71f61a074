"""A region we serve: what its people, places and money are called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """A health facility with what it charges and how long its papers take, against the usual 1."""

    name: str
    cost: float = 1.0
    pace: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """The names, the places and the level of prices of one invented scheme."""

    scheme: str
    country: str
    currency: str
    legal_form: str
    languages: str
    contact: str
    price: float
    """Units of the currency for what costs 1 in the tariff."""
    step: int
    """Amounts are multiples of so many minor units."""
    offices: tuple[tuple[str, str, str], ...]
    """(code, name, region)."""
    villages: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    occupations: tuple[str, ...]
    groups: tuple[str, ...]
    """What savings groups are called, before the village's name."""
    providers: tuple[Provider, ...]
    insurer: str
    reinsurer: str
    bank: str
    agent: str
    actuary: str
    season: str
    """What the rainfall cover is called."""
    crop: str
    id_type: str
    phone: str

    def money(self, value: float) -> int:
        """Minor units for a value of the tariff."""
        return max(round(value * self.price * 100 / self.step), 1) * self.step
