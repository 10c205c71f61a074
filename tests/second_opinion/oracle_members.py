"""Who is insured, from the definitions, section 3; exposure from section 10."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY
from tests.second_opinion.oracle_premium import ANY_OFFICE

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row


@dataclass(frozen=True)
class Insured:
    """One person under one policy, from the first to the last day covered."""

    person: str
    policy: Row
    start: date
    """The first day of the policy, or a later one on which the person joined it."""
    last: date
    left: date | None
    reason: str | None

    def in_force(self, day: date) -> bool:
        """Whether the cover is in force at the end of a day."""
        return bool(self.start <= day <= self.last)


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
            start = max(policy["start"], cover.get("start") or policy["start"])
            found.append(Insured(cover["person"], policy, start, last, left, reason))
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
