"""Renewals from the definitions, section 8, indicator 4: every term whose renewal date falls in a period."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY
from tests.second_opinion.oracle_members import Insured, insured_of, policies_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

INELIGIBLE = frozenset(("death", "maximum_age", "other_ineligible"))
MIGRATED = frozenset(("migrated",))
EARLY = 60
"""Days before the renewal date from which a new term renews the ending one."""

Pair = tuple[int, int]
"""Renewed, and could have renewed."""


@dataclass(frozen=True)
class Ending:
    """So many lives (one person, or those of a head count) under a term that comes up for renewal."""

    person: str | None
    policy: Row
    last: date
    reason: str | None
    """Why they left before the renewal date; None where they did not, or nobody knows."""
    renewed: int
    lives: int = 1
    followed: bool | None = None
    """Whether their policy was renewed, be it with fewer lives; None where that is told by `renewed`."""

    @property
    def ineligible(self) -> bool:
        """Whether they could not have renewed."""
        return self.reason in INELIGIBLE

    @property
    def stays(self) -> bool:
        """Whether they, or others under their policy, renewed."""
        return bool(self.renewed) if self.followed is None else self.followed

    def in_force(self, day: date) -> bool:
        """Whether they are insured at the end of a day."""
        return bool(self.policy["start"] <= day <= self.last)


@dataclass(frozen=True)
class Renewals:
    """Renewed and could have renewed: persons, policies, dependants, without the migrated, and in force before."""

    persons: Pair
    policies: Pair
    dependants: Pair
    modified: Pair
    in_force_before: Pair


def renewal_date(policy: Row) -> date:
    """The day after the last of a term."""
    day: date = policy["end"] + ONE_DAY
    return day


def _ends_in(policy: Row, first: date, last: date) -> bool:
    """Whether a term comes up for renewal in a period."""
    return first <= renewal_date(policy) <= last


def renews(folder: Folder, product: str, policy: Row, other: Row) -> bool:
    """Whether a policy starts in the time in which it renews another: later than it, early or in its days of grace."""
    grace = folder.row("products", product).get("grace_days") or 0
    due = renewal_date(policy)
    in_time = due - ONE_DAY * EARLY <= other["start"] <= due + ONE_DAY * grace
    return bool(in_time and other["start"] > policy["start"])


def endings(folder: Folder, product: str, office: str | None, first: date, last: date) -> list[Ending]:
    """All who were insured on the first day of a term that comes up; they may renew at any office."""
    everyone = insured_of(folder, product)
    found = []
    for each in insured_of(folder, product, office):
        if each.last < each.start or each.start > each.policy["start"] or not _ends_in(each.policy, first, last):
            continue
        again = any(
            other.person == each.person
            and other.last >= other.start
            and renews(folder, product, each.policy, {**other.policy, "start": other.start})
            for other in everyone
        )
        found.append(Ending(each.person, each.policy, each.last, _reason(each), int(again)))
    return found


def _reason(each: Insured) -> str | None:
    """The reason of an exit before the renewal date."""
    return each.reason if each.left is not None and each.left <= each.policy["end"] else None


def policy_endings(folder: Folder, product: str, office: str | None, first: date, last: date) -> list[Ending]:
    """The policies in force on their first day that come up; renewed by one of the same holder or group, or by name."""
    return [
        Ending(None, policy, last_day(policy), _reason_of(policy), int(bool(_after(folder, product, policy))))
        for policy in policies_of(folder, product, office)
        if policy["start"] <= last_day(policy) and _ends_in(policy, first, last)
    ]


def head_endings(folder: Folder, product: str, office: str | None, first: date, last: date) -> list[Ending]:
    """The lives of head counts that come up; as many renew as the policies before and after both have."""
    found = []
    for each in policy_endings(folder, product, office, first, last):
        policy = each.policy
        if policy.get("lives") is not None and not folder.rows("covers", policy=policy["code"]):
            after = max((other.get("lives") or 0 for other in _after(folder, product, policy)), default=0)
            stay = min(policy["lives"], after)
            found.append(replace(each, renewed=stay, lives=policy["lives"], followed=bool(each.renewed)))
    return found


def _after(folder: Folder, product: str, policy: Row) -> list[Row]:
    """The policies that renew one, and began."""
    return [
        other
        for other in policies_of(folder, product)
        if renews(folder, product, policy, other) and other["start"] <= last_day(other) and _same_side(policy, other)
    ]


def _reason_of(policy: Row) -> str | None:
    """The reason of a policy's exit before the renewal date."""
    left = policy.get("exit_date")
    return policy.get("exit_reason") if left is not None and left <= policy["end"] else None


def last_day(policy: Row) -> date:
    """The last day of a policy."""
    end: date = policy["end"]
    left: date = policy.get("exit_date") or end
    return min(left, end)


def _same_side(policy: Row, other: Row) -> bool:
    """Whether a policy names another as renewed, or is of the same holder or group."""
    holder, group = policy.get("holder"), policy.get("group")
    return bool(
        other.get("renews") == policy["code"]
        or (holder and other.get("holder") == holder)
        or (group and other.get("group") == group),
    )


def is_dependant(folder: Folder, each: Ending) -> bool:
    """Whether a person is related to the holder; where the relation is unknown, whether somebody else holds."""
    if each.person is None:
        return False
    relation = folder.row("people", each.person).get("relation")
    return bool(relation != "holder") if relation else bool(each.policy.get("holder") != each.person)


def renewals(folder: Folder, product: str, office: str | None, first: date, last: date) -> Renewals:
    """How many of those who came up for renewal could renew, and did."""
    span = (office, first, last)
    persons = [*endings(folder, product, *span), *head_endings(folder, product, *span)]
    return Renewals(
        _pair(persons),
        _pair(policy_endings(folder, product, *span)),
        _pair([each for each in persons if is_dependant(folder, each)]),
        _pair(persons, MIGRATED),
        _pair([each for each in persons if each.in_force(first - ONE_DAY)]),
    )


def _pair(found: list[Ending], without: Collection[str] = ()) -> Pair:
    """Renewed and potential of some, less those who left for a reason that does not count and did not renew."""
    potential = [each for each in found if not each.ineligible and (each.stays or each.reason not in without)]
    return sum(each.renewed for each in potential), sum(each.lives for each in potential)
