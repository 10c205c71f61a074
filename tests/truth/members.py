"""What is true of the insured: who is in force, and who of those who could renew did (the simulation decided it)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.truth.world import INELIGIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.truth.days import Day
    from tests.truth.world import Member, Policy


def active(policies: Iterable[Policy], day: Day) -> int:
    """Distinct persons in force, and the heads of groups without names."""
    persons, heads = set(), 0
    for policy in policies:
        if policy.start <= day <= policy.last:
            heads += policy.lives
            persons |= {each.code for each in policy.members if not policy.lives and _covered(policy, each, day)}
    return len(persons) + heads


def _covered(policy: Policy, member: Member, day: Day) -> bool:
    """Whether a person's cover runs on a day."""
    return policy.start <= day <= policy.last and (member.exit is None or day <= member.exit)


def renewals(policies: Iterable[Policy], first: Day, last: Day) -> tuple[int, int]:
    """Persons renewed, and persons who could renew, of the terms whose renewal date falls in a period."""
    renewed = potential = 0
    for policy in policies:
        if first <= policy.end + 1 <= last:
            cohort = [each for each in policy.members if _covered(policy, each, policy.start)]
            could = [each for each in cohort if not {policy.reason, each.reason} & set(INELIGIBLE)]
            potential += len(could)
            renewed += sum(_renewed(policy, each) for each in could)
    return renewed, potential


def _renewed(policy: Policy, member: Member) -> bool:
    """Whether a person's cover goes on under a policy that began in time."""
    new = policy.renewed_by
    if new is None or not new.in_time:
        return False
    return any(each.code == member.code and _covered(new, each, new.start) for each in new.members)
