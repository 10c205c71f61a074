"""Where and when the demonstration scheme lives: products, offices, partners, villages, calendar; all invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import Period, make_day

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = tuple[object, ...]

FIRST = make_day(2020, 7, 1)
LAST_QUARTER = Period(make_day(2026, 7, 1), make_day(2026, 9, 30))
"""The last quarter that is over: statements and indicators are shown of it."""
TODAY = make_day(2026, 11, 20)
"""Nothing is dated later."""
BAD_QUARTER = Period(make_day(2025, 7, 1), make_day(2025, 9, 30))
"""A monsoon with more sickness than any before."""

VILLAGES = (
    *("Simaltar", "Bagargaun", "Kolpani", "Ratmate", "Deurali Tol", "Phulbari", "Sisneri", "Chautara Tol", "Lampata"),
    *("Gairigaun", "Thulo Khet", "Amarbas", "Bhirkuna", "Puranagaun", "Sallaghari", "Dhungedhara", "Kaphalbot"),
)
OCCUPATIONS = ("farmer", "day labourer", "shopkeeper", "tailor", "driver", "teacher", "herder", "weaver", "carpenter")
CAUSES = (
    *("respiratory infection", "diarrhoea", "typhoid", "injury", "delivery", "fever", "gastritis", "skin infection"),
    *("dengue", "pneumonia"),
)
ITEMS = ("Consultation", "Medicine", "Laboratory", "Bed days", "X-ray")
METHODS = ("cash", "cash", "cash", "bank", "mobile")
STATIONS = ("Simaltar rain gauge", "Kolpani rain gauge")


def fixed_rows(members: int) -> Iterator[tuple[str, list[Row]]]:
    """The rows that do not depend on chance: scheme, offices, partners, products, benefits, targets, populations."""
    yield "scheme", [("Hariyali Health Mutual", "Nepal", "NPR", 1, "cooperative", "en, ne", "Simaltar, ward 4")]
    yield "offices", [("SIM", "Simaltar", "Hill"), ("KOL", "Kolpani", "Hill"), ("PHU", "Phulbari", "Plain")]
    yield "partners", list(_partners())
    yield "products", list(_products())
    yield "benefits", list(_benefits())
    yield "targets", list(_targets())
    yield "populations", list(_populations(members))
    yield "indices", [("IX-1", "WI", STATIONS[0], *_season(2025), 300.0, 120.0, 150000)]


def _partners() -> Iterator[Row]:
    """Providers, the insurer behind credit life, a reinsurer and the bank."""
    for at, name in enumerate(
        ("Simaltar Health Post", "Kolpani Clinic", "Phulbari Hospital", "Sisneri Health Post"), 1
    ):
        yield f"PR-{at}", name, "provider"
    yield "IN-1", "Himchuli Life", "insurer"
    yield "RE-1", "Sagar Reinsurance", "reinsurer"
    yield "BK-1", "Deurali Savings Bank", "bank"


def _products() -> Iterator[Row]:
    """Four products, each with another way to earn premium and to reserve."""
    health = ("FH", "Family health", "health", "individual", "voluntary", "self", "conventional", 12, 30, 0, 75, 30)
    yield (*health, "days", "chain_ladder", "month", None, None, None, None, 3)
    credit = ("CL", "Credit life", "credit_life", "group", "compulsory", "partner_agent", "conventional", 12, 0, 18, 65)
    yield (*credit, 0, "months", "lag_factor", "quarter", 0.6, None, None, None, 5)
    group = ("GF", "Group funeral", "funeral", "group", "automatic", "self", "conventional", 12, 0, 0, 80, 15)
    yield (*group, "months", "lag_factor", "quarter", None, None, None, None, 1)
    index = ("WI", "Monsoon cover", "weather_index", "individual", "voluntary", "mixed", "conventional", 4, 0, 18, 80)
    yield (*index, 330, "days", "none", "month", None, None, None, None, 10)


def _benefits() -> Iterator[Row]:
    """What each product promises, in minor units."""
    yield "FH-OUT", "FH", "Outpatient care", 400000, 1500000, 5000, 10.0
    yield "FH-IN", "FH", "Hospital care", 2500000, 5000000, None, 15.0
    yield "CL-D", "CL", "Balance of the loan", None, None, None, None
    yield "GF-D", "GF", "Funeral grant", 1000000, None, None, None
    yield "WI-R", "WI", "Rainfall payout", 150000, None, None, None


def _targets() -> Iterator[Row]:
    """The business plan, year by year."""
    for year in range(2020, 2027):
        days = (make_day(year, 1, 1), make_day(year, 12, 31))
        plan = {"incurred_expense_ratio": 0.36 - 0.025 * (year - 2020), "incurred_claims_ratio": 0.70}
        plan |= {"renewal_ratio": 0.85, "coverage_ratio": 0.04 * (year - 2018), "growth_ratio": 0.03}
        for name, target in (plan | {"solvency_ratio": 1.2, "promptness": 30.0}).items():
            yield name, None, *days, round(target, 4)


def _populations(members: int) -> Iterator[Row]:
    """Whom each product is meant for, as counted every January."""
    for year in range(2020, 2027):
        grown = members * (100 + 2 * (year - 2020)) // 100
        for product, share in (("FH", 300), ("CL", 80), ("GF", 200), ("WI", 90)):
            yield product, make_day(year, 1, 1), grown * share // 100
        yield None, make_day(year, 1, 1), grown * 3


def _season(year: int) -> tuple[int, int]:
    """The monsoon cover's months of a year."""
    return make_day(year, 6, 1), make_day(year, 9, 30)


def season(year: int) -> Period:
    """The monsoon cover's season of a year."""
    return Period(*_season(year))
