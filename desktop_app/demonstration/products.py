"""What a demonstration scheme is before anyone joins: itself, its offices, partners, products and benefits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demonstration.accident_takaful import FEE, PARTICIPANTS
from desktop_app.demonstration.clock import YEARS
from desktop_app.demonstration.story import STATIONS
from desktop_app.demonstration.vouchers import BANK, BOX
from desktop_app.demonstration.weather import EXIT, TRIGGER, season_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.demonstration.ledger import Batch, Row
    from desktop_app.demonstration.region import Region
    from desktop_app.demonstration.story import StorySetting

_TAKAFUL: Row = (
    *("AT", "Accident takaful", "accident", "individual", "voluntary", "self", "mudharaba", 12, 0, 18, 70, 30),
    *("days", "lag_factor", "quarter", 0.6, None, None, None, 2, None, FEE, PARTICIPANTS),
)


def fixed_rows(setting: StorySetting) -> Iterator[Batch]:
    """The rows that do not depend on anyone."""
    region = setting.region
    about = (region.legal_form, region.languages, region.contact, None)
    yield "scheme", [(region.scheme, region.country, region.currency, 1, *about)]
    yield "offices", list(region.offices)
    yield "accounts", [(BOX, "Cash box", "cash", region.offices[0][0]), (BANK, "Current account", "bank", None)]
    yield "partners", list(_partners(region))
    yield "products", [*_products(region), *([_TAKAFUL] if setting.size.takaful else [])]
    yield "benefits", list(_benefits(setting))
    yield "indices", list(_indices(setting))
    yield "readings", list(_readings(setting))


def _partners(region: Region) -> Iterator[Row]:
    """Providers, and everyone the scheme shares its work or its risk with."""
    for at, provider in enumerate(region.providers, 1):
        yield f"PR-{at:02d}", provider.name, "provider"
    yield "IN-01", region.insurer, "insurer"
    yield "RE-01", region.reinsurer, "reinsurer"
    yield "BK-01", region.bank, "bank"
    yield "AG-01", region.agent, "agent"


def _products(region: Region) -> Iterator[Row]:
    """Five products, each with its own way to earn premium and to reserve."""
    health = ("FH", "Family health", "health", "individual", "voluntary", "self", "conventional", 12, 30, 0, 75, 30)
    yield (*health, "days", "chain_ladder", "month", None, None, None, None, 2, None, None, None)
    life = ("FL", "Family life", "term_life", "individual", "voluntary", "self", "conventional", 12, 0, 18, 65, 30)
    yield (*life, "months", "lag_factor", "quarter", 0.5, None, None, None, 2, None, None, None)
    credit = ("CL", "Credit life", "credit_life", "group", "compulsory", "partner_agent", "conventional", 12, 0, 18, 65)
    yield (*credit, 0, "months", "lag_factor", "quarter", 0.4, None, None, None, 3, None, None, None)
    group = ("GF", "Group funeral", "funeral", "group", "automatic", "self", "conventional", 12, 0, 0, 80, 15)
    yield (*group, "months", "lag_factor", "quarter", None, None, None, None, 1, None, None, None)
    index = ("RC", region.season, "weather_index", "individual", "voluntary", "mixed", "conventional", 4, 0, 18, 80)
    yield (*index, 330, "days", "none", "month", None, None, None, None, 5, None, None, None)


def _benefits(setting: StorySetting) -> Iterator[Row]:
    """What each product promises, in minor units."""
    tariff = setting.tariff
    yield "FH-OUT", "FH", "Outpatient care", tariff.outpatient_limit, tariff.outpatient_year, None, 15.0
    yield "FH-IN", "FH", "Hospital care", tariff.hospital_limit, tariff.hospital_year, tariff.hospital_first, 10.0
    yield "FH-MAT", "FH", "Delivery", tariff.maternity, tariff.maternity, None, None
    yield "FL-D", "FL", "Sum insured at death", tariff.life_sum, None, None, None
    yield "CL-D", "CL", "Balance of the loan", None, None, None, None
    yield "GF-D", "GF", "Funeral grant", tariff.grant, None, None, None
    yield "RC-R", "RC", "Rainfall payout", tariff.rainfall_sum, None, None, None
    if setting.size.takaful:
        yield "AT-M", "AT", "Treatment after an accident", tariff.accident_sum, None, None, None


def station(region: Region, at: int) -> str:
    """What a rain gauge is called."""
    return f"{region.offices[at][1]} rain gauge"


def _indices(setting: StorySetting) -> Iterator[Row]:
    """One contract a season and rain gauge."""
    for year in YEARS[1:]:
        for at in range(STATIONS):
            about = (f"IX-{year}-{at + 1}", "RC", station(setting.region, at), *season_of(year))
            yield (*about, TRIGGER, EXIT, setting.tariff.rainfall_sum)


def _readings(setting: StorySetting) -> Iterator[Row]:
    """What the rain gauges measured."""
    for (year, at), values in setting.rain.items():
        if year in YEARS[1:]:
            yield from ((station(setting.region, at), day, value) for day, value in values)
