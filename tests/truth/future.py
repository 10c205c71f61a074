"""What is true of claims on a day, because the simulation knows all that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.truth.days import Day
    from tests.truth.world import Claim, Policy


def claims(policies: Iterable[Policy]) -> Iterator[Claim]:
    """Every claim of some policies."""
    return (claim for policy in policies for claim in policy.claims)


def unreported(of: Iterable[Claim], day: Day) -> int:
    """The true IBNR: what the claims that have happened and that nobody has reported will cost."""
    return sum(claim.covered for claim in of if claim.incurred <= day < claim.reported)


def still_to_pay(of: Iterable[Claim], day: Day) -> int:
    """All that will ever be paid after a day for what has happened by then: the truth of CICS and IBNR together."""
    return sum(each.amount for claim in of if claim.incurred <= day for each in claim.payments if each.day > day)


def paid(of: Iterable[Claim], first: Day, last: Day) -> int:
    """Payments dated in a period."""
    return sum(each.amount for claim in of for each in claim.payments if first <= each.day <= last)


def set_aside(of: Iterable[Claim], day: Day) -> int:
    """The value at a day of what is reported and not rejected, less what was paid; not below nought for any claim."""
    return sum(_left(claim, day) for claim in of if claim.reported <= day)


def _left(claim: Claim, day: Day) -> int:
    value = claim.covered if claim.decided <= day else max(of for of in claim.estimates if of[0] <= day)[1]
    return max(value - sum(each.amount for each in claim.payments if each.day <= day), 0)


def ended(claim: Claim) -> Day:
    """The day on which a claim is over for its beneficiary: refused, or the last money in hand."""
    return max((each.received for each in claim.payments), default=claim.decided)


def by_days(of: Iterable[Claim], first: Day, last: Day) -> dict[str, int]:
    """How many claims that ended in a period took how many days from the event (indicator 7)."""
    found = dict.fromkeys(("0-7", "8-30", "31-90", "91+"), 0)
    for claim in of:
        if first <= ended(claim) <= last:
            found[_bracket(ended(claim) - claim.incurred)] += 1
    return found


def _bracket(days: int) -> str:
    if days < 8:
        return "0-7"
    if days <= 30:
        return "8-30"
    return "31-90" if days <= 90 else "91+"


def rejections(of: Iterable[Claim]) -> tuple[int, int]:
    """How many claims were rejected in the end, and how many there are."""
    decisions = [claim.decision for claim in of]
    return decisions.count("rejected"), len(decisions)
