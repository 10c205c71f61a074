"""What is payable within three months by each of three ways (indicator 10), day by day and claim by claim."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_claims import claims_of
from tests.second_opinion.oracle_folder import ONE_DAY, months_later, rounded, twelve_months
from tests.second_opinion.oracle_members import exposure, insured_of, policies_of
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.oracle_reserves import reserves
from tests.second_opinion.oracle_service import processed_on
from tests.second_opinion.oracle_statements import balance, income

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder

RESERVES = ("B14", "B17", "B20", "B21", "B23")


@dataclass(frozen=True)
class Day:
    """The day that is asked about, with the scheme's own settings."""

    folder: Folder
    last: date
    factors: Mapping[str, Fraction]
    margin: Fraction

    @property
    def year(self) -> tuple[date, date]:
        """The last twelve months."""
        return twelve_months(self.last)

    @property
    def until(self) -> date:
        """The last of the three months."""
        return months_later(self.last + ONE_DAY, 3) - ONE_DAY


def by_factors(asked: Day) -> int:
    """Each reserve by its share, B25 in full, and a quarter of a year's operating expenses."""
    lines, year = balance(asked.folder, asked.last), income(asked.folder, None, *asked.year)
    exact = sum((lines[line] * asked.factors.get(line, Fraction(0)) for line in RESERVES), Fraction(0))
    return rounded(exact + lines["B25"] + Fraction(year["P16"], 4))


def by_year(asked: Day) -> int:
    """A quarter of a year's claims and expenses with the margin."""
    lines = income(asked.folder, None, *asked.year)
    return rounded(Fraction(lines["P12"] + lines["P16"], 4) * (1 + asked.margin))


def years_ahead(asked: Day, product: str) -> Fraction:
    """Insured years of the three months of those in force on the day, to the ends of their policies."""
    spans = [(each.start, each.last, each.policy["end"], 1) for each in insured_of(asked.folder, product)]
    spans += [
        (row["start"], min(row["end"], row.get("exit_date") or row["end"]), row["end"], row["lives"])
        for row in policies_of(asked.folder, product)
        if row.get("lives") and not asked.folder.rows("covers", policy=row["code"])
    ]
    days, day = 0, asked.last + ONE_DAY
    while day <= asked.until:
        days += sum(lives for start, left, end, lives in spans if start <= asked.last < left and day <= end)
        day += ONE_DAY
    return Fraction(days, 365)


def part_paid(asked: Day, product: str) -> Fraction:
    """Of events on each of the days ahead, how many are paid in time if they take as long as those paid last year."""
    took = []
    for claim in claims_of(asked.folder, product):
        end = processed_on(asked.folder, claim)
        paid = claim["decision"] != "rejected" and claim["covered"]
        if paid and end is not None and asked.year[0] <= end <= asked.last:
            took.append((end - claim["incurred"]).days)
    length = (asked.until - asked.last).days
    if not took:
        return Fraction(1)
    in_time = [day for days in took for day in range(1, length + 1) if day + days <= length]
    return Fraction(len(in_time), length * len(took))


def coming(asked: Day, product: str) -> int:
    """Claims still to happen within the three months and to be paid in them."""
    lines = income(asked.folder, product, *asked.year)
    cost = lines["P12"] + lines["P13"] + lines["P14"]
    years = exposure(asked.folder, product, ANY_OFFICE, *asked.year)
    if cost <= 0 or not years:
        return 0
    return rounded(cost / years * years_ahead(asked, product) * part_paid(asked, product))


def projected(asked: Day) -> int | None:
    """Claims known, claims to come, expenses and what else is owed; nothing where the file does not tell enough."""
    lines, year = balance(asked.folder, asked.last), income(asked.folder, None, *asked.year)
    starts = [row["start"] for row in asked.folder.rows("policies")]
    if not starts or min(starts) > asked.year[0] or (lines["B23"] and "B23" not in asked.factors):
        return None
    held = [reserves(asked.folder, product, asked.last) for product in asked.folder.products]
    known = sum(of.cics + of.ibnr for of in held)
    still = sum(coming(asked, product) for product in asked.folder.products)
    spent = rounded(Fraction(year["P16"], 4) * (1 + asked.margin))
    accrued = rounded(lines["B23"] * asked.factors.get("B23", Fraction(0)))
    return known + still + spent + lines["B21"] + accrued + lines["B25"]
