"""The counts of a quarter: members and claims by sex, policies, and what indicators are ratios of."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.indicators.awareness import RENEWAL_RATIO
from desktop_app.core.indicators.service import CLAIMS_REJECTION_RATIO, PROMPTNESS
from desktop_app.core.records.person import SEXES
from desktop_app.core.snapshot import UNKNOWN_SEX, WHOLE
from desktop_app.core.snapshot_lines import Behind
from desktop_app.core.snapshot_rounding import disguised

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.expression import Ratio
    from desktop_app.core.snapshot import ProductGroup
    from desktop_app.figures.snapshot.quarter import Quarter
    from desktop_app.figures.snapshot.sheet import CellKey, CellSheet
    from desktop_app.store.figures.snapshot import OfHousehold

MEMBERS, POLICIES, REPORTED = Behind.MEMBERS.value, "policies", "claims_reported"
PAID, AT_WORK = Behind.PAID.value, Behind.AT_WORK.value
COUNTED = (MEMBERS, POLICIES, REPORTED, PAID)
"""The counts that go out, each under its name; the others are sides of indicators."""

TWICE = "insured_twice"
"""Covers beyond the first of each person: members less these are the active insured."""
SETTLED, DAYS = "claims_settled", "days_of_claims"
OF_RATIOS = MappingProxyType(
    {"renewal_ratio": RENEWAL_RATIO.ratio, "claims_rejection_ratio": CLAIMS_REJECTION_RATIO.ratio}
)
"""Ratios of persons or claims to all of them: told as those who did and those who did not, which add up."""


def sides(name: str) -> tuple[str, str]:
    """Under which names those are counted who did and who did not."""
    return name, f"{name}:not"


def add_counts(sheet: CellSheet, quarter: Quarter) -> None:
    """Put every count of a quarter on a sheet."""
    counts = quarter.counts
    _by_sex(sheet, quarter, MEMBERS, _by_product_and_sex(sheet, MEMBERS, counts.members))
    _by_sex(sheet, quarter, REPORTED, counts.reported)
    policies = _by_product(sheet, POLICIES, counts.policies)
    for measure, numbers in ((POLICIES, policies), (PAID, counts.paid), (AT_WORK, counts.at_work)):
        _by_group(sheet, quarter, measure, quarter.by_group(numbers))
    for name, ratio in OF_RATIOS.items():
        _ratio(sheet, quarter, name, ratio)
    _settled(sheet, quarter)
    _twice(sheet, quarter)


def _by_product_and_sex(sheet: CellSheet, measure: str, of: Iterable[OfHousehold]) -> dict[tuple[int, str], int]:
    """What all households come to, each with noise of its own as long as it stays as it is."""
    found: defaultdict[tuple[int, str], int] = defaultdict(int)
    for each in of:
        known = each.household is not None
        draw = sheet.draws.household(measure, each) if known else 0
        found[each.product, each.sex] += disguised(each.number, draw) if known else each.number
    return found


def _by_product(sheet: CellSheet, measure: str, of: Iterable[OfHousehold]) -> dict[int, int]:
    """The same by product, of what has no sex."""
    return {product: number for (product, _), number in _by_product_and_sex(sheet, measure, of).items()}


def _by_sex(sheet: CellSheet, quarter: Quarter, measure: str, numbers: Mapping[tuple[int, str], int]) -> None:
    """A count by sex and in all; a sex that nobody of a product group has is not told of it."""
    found: dict[str, list[CellKey]] = {}
    for group in quarter.groups:
        told: list[CellKey] = []
        here = {sex for (of, sex), count in numbers.items() if of in quarter.groups[group] and count}
        named = SEXES[:2] if here != {""} else ()
        for sex in (*SEXES, UNKNOWN_SEX):
            of = {product: count for (product, each), count in numbers.items() if (each or UNKNOWN_SEX) == sex}
            number, key = quarter.by_group(of)[group], quarter.key(group, measure, sex)
            if number or sex in named:
                sheet.count(key, number, disguised=measure == MEMBERS)
                told.append(key)
                found.setdefault(sex, []).append(key)
        sheet.together(quarter.key(group, measure), told)
    for sex, keys in found.items():
        sheet.together(quarter.key(WHOLE, measure, sex), keys)
    sheet.together(quarter.key(WHOLE, measure), [quarter.key(group, measure) for group in quarter.groups])
    _across(sheet, quarter, measure, tuple(found))


def _across(sheet: CellSheet, quarter: Quarter, measure: str, sexes: tuple[str, ...]) -> None:
    """The whole is the sum of its sexes, too."""
    from desktop_app.core.snapshot_withholding import CellSum

    parts = tuple((1, quarter.key(WHOLE, measure, sex)) for sex in sexes)
    sheet.sums.append(CellSum(quarter.key(WHOLE, measure), parts, apart=True))


def _by_group(
    sheet: CellSheet, quarter: Quarter, measure: str, numbers: Mapping[ProductGroup, int], *, small: bool = True
) -> None:
    """A count of each group and of the whole."""
    keys = [quarter.key(group, measure) for group in quarter.groups]
    for key in keys:
        sheet.count(key, numbers[key.group], small=small, disguised=measure == POLICIES)
    sheet.together(quarter.key(WHOLE, measure), keys, small=small)


def _ratio(sheet: CellSheet, quarter: Quarter, name: str, ratio: Ratio) -> None:
    """Those who did, withheld where they are few, and those who did not."""
    did, did_not = sides(name)
    scopes = {group: quarter.scope(group) for group in quarter.groups}
    top, bottom = (
        {group: int(of.value(side) or 0) for group, of in scopes.items()} for side in (ratio.top, ratio.bottom)
    )
    _by_group(sheet, quarter, did, top)
    _by_group(sheet, quarter, did_not, {group: bottom[group] - top[group] for group in top}, small=False)


def _settled(sheet: CellSheet, quarter: Quarter) -> None:
    """Claims that ended, and the days they took, in steps that no claim has taken longer than."""
    scopes = {group: quarter.scope(group) for group in quarter.groups}
    ratio = PROMPTNESS.ratio
    _by_group(sheet, quarter, SETTLED, {group: int(of.value(ratio.bottom) or 0) for group, of in scopes.items()})
    keys = [quarter.key(group, DAYS) for group in scopes]
    for key in keys:
        sheet.amount(key, int(scopes[key.group].value(ratio.top) or 0), quarter.steps.days[key.group])
        sheet.behind(key, quarter.key(key.group, SETTLED))
    sheet.together(quarter.key(WHOLE, DAYS), keys)


def _twice(sheet: CellSheet, quarter: Quarter) -> None:
    """By how much covers are more than persons: of each group, and of the whole on its own."""
    twice = quarter.by_group(_by_product(sheet, TWICE, quarter.counts.twice))
    twice[WHOLE] = sum(_by_product(sheet, f"{TWICE}:all", quarter.counts.twice_in_all).values())
    for group, number in twice.items():
        sheet.count(quarter.key(group, TWICE), number, small=False)
