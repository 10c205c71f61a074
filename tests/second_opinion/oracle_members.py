"""Who is insured, from the definitions, section 2; renewals from section 7, indicator 4; exposure from section 9."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY
from tests.second_opinion.oracle_premium import ANY_OFFICE

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

INELIGIBLE = frozenset(("death", "maximum_age", "other_ineligible"))


@dataclass(frozen=True)
class Insured:
    """One person under one policy, from the first to the last day covered."""

    person: str
    policy: Row
    last: date
    left: date | None
    reason: str | None

    def in_force(self, day: date) -> bool:
        """Whether the cover is in force at the end of a day."""
        return bool(self.policy["start"] <= day <= self.last)


def policies_of(folder: Folder, product: str, office: str | None = ANY_OFFICE) -> list[Row]:
    """The policies of a product, of an office where one is asked for."""
    return [row for row in folder.rows("policies", product=product) if office in {ANY_OFFICE, row.get("office")}]


def _exits(*rows: Row) -> tuple[date | None, str | None]:
    """The earliest exit with its reason; of two on one day the first reason known."""
    days = [row["exit_date"] for row in rows if row.get("exit_date") is not None]
    if not days:
        return None, None
    reasons = [row["exit_reason"] for row in rows if row.get("exit_date") == min(days) and row.get("exit_reason")]
    return min(days), reasons[0] if reasons else None


def insured_of(folder: Folder, product: str, office: str | None = ANY_OFFICE) -> list[Insured]:
    """Everyone insured under a product's policies; a policy without cover rows covers its holder."""
    return folder.once(("insured of", product, office), lambda: _insured_of(folder, product, office))


def _insured_of(folder: Folder, product: str, office: str | None) -> list[Insured]:
    """The same, computed."""
    found = []
    for policy in policies_of(folder, product, office):
        covers = folder.rows("covers", policy=policy["code"])
        if not covers and policy.get("holder") and policy.get("lives") is None:
            covers = [{"person": policy["holder"]}]
        for cover in covers:
            left, reason = _exits(cover, policy)
            last = policy["end"] if left is None else min(policy["end"], left)
            found.append(Insured(cover["person"], policy, last, left, reason))
    return found


def _heads(folder: Folder, product: str, day: date, office: str | None = ANY_OFFICE) -> int:
    """The lives of head-count policies in force."""
    return sum(
        row["lives"]
        for row in policies_of(folder, product, office)
        if row.get("lives")
        and not folder.rows("covers", policy=row["code"])
        and row["start"] <= day <= min(row["end"], row.get("exit_date") or row["end"])
    )


def active(folder: Folder, product: str | None, day: date, office: str | None = ANY_OFFICE) -> int:
    """Distinct persons in force, plus the lives of head-count policies."""
    chosen = folder.products if product is None else [product]
    persons = {each.person for code in chosen for each in insured_of(folder, code, office) if each.in_force(day)}
    return len(persons) + sum(_heads(folder, code, day, office) for code in chosen)


def exposure(folder: Folder, product: str, office: str | None, first: date, last: date) -> Fraction:
    """Insured-days in force in a period / 365: of every cover, and of the lives of head-count policies."""
    days, day, everyone = 0, first, insured_of(folder, product, office)
    while day <= last:
        days += len([each for each in everyone if each.in_force(day)]) + _heads(folder, product, day, office)
        day += ONE_DAY
    return Fraction(days, 365)


@dataclass(frozen=True)
class Renewals:
    """Renewed and could have renewed: persons, policies, dependants, and persons without those lost by migration."""

    persons: tuple[int, int]
    policies: tuple[int, int]
    dependants: tuple[int, int]
    modified: tuple[int, int]


def _follows(folder: Folder, product: str, policy: Row, other: Row) -> bool:
    """Whether a policy starts between the renewal date of another and the end of its grace days."""
    due = policy["end"] + ONE_DAY
    grace = ONE_DAY * (folder.row("products", product).get("grace_days") or 0)
    return bool(other["product"] == product and due <= other["start"] <= due + grace)


def _due(policy: Row, first: date, last: date) -> bool:
    """Whether a policy comes up for renewal in the period."""
    return bool(first <= policy["end"] + ONE_DAY <= last)


def renewals(folder: Folder, product: str, office: str | None, first: date, last: date) -> Renewals:
    """The cohort in force on the day before the period whose renewal falls due in it; it may renew at any office."""
    everyone = insured_of(folder, product)
    cohort = [
        each
        for each in insured_of(folder, product, office)
        if each.in_force(first - ONE_DAY) and _due(each.policy, first, last)
    ]
    persons, dependants, modified = [0, 0], [0, 0], [0, 0]
    for person in sorted({each.person for each in cohort}):
        own = [each for each in cohort if each.person == person]
        if all(_left_for(each, INELIGIBLE) for each in own):
            continue
        renewed = any(
            _follows(folder, product, each.policy, other.policy)
            for each in own
            for other in everyone
            if other.person == person
        )
        _count(persons, 1, int(renewed))
        if all(person != each.policy.get("holder") for each in own):
            _count(dependants, 1, int(renewed))
        if renewed or not all(_left_for(each, frozenset(("migrated",))) for each in own):
            _count(modified, 1, int(renewed))
    due = [row for row in policies_of(folder, product, office) if _due(row, first, last)]
    policies = _of_policies(folder, due, first, (persons, modified))
    return Renewals(_pair(persons), policies, _pair(dependants), _pair(modified))


def _of_policies(folder: Folder, due: list[Row], first: date, heads: tuple[list[int], list[int]]) -> tuple[int, int]:
    """Policies renewed of those that could; a head-count policy brings as many lives as both policies have."""
    persons, modified = heads
    counts = [0, 0]
    for policy in due:
        left = policy.get("exit_date") or policy["end"]
        if not policy["start"] <= first - ONE_DAY <= min(left, policy["end"]):
            continue
        if policy.get("exit_reason") in INELIGIBLE:
            continue
        after = [
            other
            for other in policies_of(folder, policy["product"])
            if _follows(folder, policy["product"], policy, other) and _same_side(policy, other)
        ]
        _count(counts, 1, int(bool(after)))
        if policy.get("lives") is not None and not folder.rows("covers", policy=policy["code"]):
            stay = min(policy["lives"], max((other.get("lives") or 0 for other in after), default=0))
            _count(persons, policy["lives"], stay)
            if after or policy.get("exit_reason") != "migrated":
                _count(modified, policy["lives"], stay)
    return _pair(counts)


def _same_side(policy: Row, other: Row) -> bool:
    """Whether a policy names another as renewed, or is of the same holder or group."""
    holder, group = policy.get("holder"), policy.get("group")
    return bool(
        other.get("renews") == policy["code"]
        or (holder and other.get("holder") == holder)
        or (group and other.get("group") == group),
    )


def _count(counts: list[int], potential: int, renewed: int) -> None:
    """Add to what was renewed and what could have been."""
    counts[0] += renewed
    counts[1] += potential


def _pair(counts: list[int]) -> tuple[int, int]:
    """Renewed and potential."""
    return counts[0], counts[1]


def _left_for(each: Insured, reasons: frozenset[str]) -> bool:
    """Whether a person left before the renewal date for one of these reasons."""
    return each.left is not None and each.left <= each.policy["end"] and each.reason in reasons
