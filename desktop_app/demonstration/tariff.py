"""What cover costs and pays in a region, rising a little every January."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.demonstration.clock import YEARS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.demonstration.region import Region

_RISE = 1.05
_A_MONTH = MappingProxyType({"holder": 60.0, "spouse": 60.0, "child": 43.0, "parent": 90.0, "other": 60.0})
"""Family health, by the person's place in the household."""


class Tariff:
    """The amounts of a scheme in minor units."""

    def __init__(self, region: Region) -> None:
        """Work them out once."""
        money = region.money
        self.level: Mapping[int, float] = {year: _RISE ** (year - YEARS[0]) for year in YEARS}
        self.health = {
            year: {relation: money(amount * level) for relation, amount in _A_MONTH.items()}
            for year, level in self.level.items()
        }
        """A month of family health by year and relation."""
        self.fee = money(100)
        self.life, self.life_sum = money(10), money(16_000)
        self.funeral = {year: money(10 * level) for year, level in self.level.items()}
        """A quarter of group funeral for one life."""
        self.grant = money(3_000)
        self.rainfall, self.rainfall_sum = money(420), money(3_500)
        self.field = money(14_000)
        self.accident, self.accident_sum = money(500), money(4_000)
        self.outpatient_limit, self.outpatient_year = money(1_500), money(9_000)
        self.hospital_limit, self.hospital_year, self.hospital_first = money(15_000), money(40_000), money(150)
        self.maternity = money(2_600)
