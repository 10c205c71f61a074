"""What every teller of a part of the story is given: the scheme's setting, its ledger and its own stream of luck."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from desktop_app.demonstration.clock import YEARS
from desktop_app.demonstration.tariff import Tariff
from desktop_app.demonstration.weather import payout_share, rain, risk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.demonstration.ledger import StoryLedger
    from desktop_app.demonstration.region import Region
    from desktop_app.demonstration.size import Size

STATIONS = 3
"""Rain gauges, at the first offices."""


def luck_of(seed: int, *about: object) -> Random:
    """The stream of luck of one part of the story: the same for the same seed, whatever else is told."""
    return Random(" ".join(map(str, (seed, *about))))  # noqa: S311 - invented people, no secrets


@dataclass(frozen=True, slots=True)
class StorySetting:
    """What is the same for everyone of a scheme."""

    size: Size
    seed: int
    tariff: Tariff
    risk: list[float]
    rain: Mapping[tuple[int, int], list[tuple[Day, float]]]
    """Measurements by (year, station)."""

    @property
    def region(self) -> Region:
        """Where it is."""
        return self.size.region

    def payout(self, year: int, station: int) -> float:
        """The part of the sum insured that a season pays."""
        return payout_share(sum(value for _, value in self.rain[year, station]))


def setting(size: Size, seed: int) -> StorySetting:
    """The setting of a scheme."""
    fallen = {(year, at): rain(year, at, luck_of(seed, "rain", year, at)) for year in YEARS for at in range(STATIONS)}
    return StorySetting(size, seed, Tariff(size.region), risk(luck_of(seed, "risk")), fallen)


@dataclass(slots=True)
class Story:
    """One household's or group's part."""

    setting: StorySetting
    ledger: StoryLedger
    luck: Random
