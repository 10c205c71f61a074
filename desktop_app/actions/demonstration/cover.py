"""The policies of a household: yearly family health in monthly instalments, credit life behind loans, monsoon cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.actions.demonstration.people import birthday
from desktop_app.actions.demonstration.setting import METHODS, TODAY, season
from desktop_app.core.period import Day, add_months

if TYPE_CHECKING:
    from random import Random

    from desktop_app.actions.demonstration.ledger import Ledger
    from desktop_app.actions.demonstration.people import Household, Member

_A_PERSON = 5600
"""Family health costs so many minor units a person and month."""
_STAYS = 0.875
_LEAVES_FOR = (
    "too_expensive",
    "migrated",
    "poor_service",
    "not_understood",
    "claim_refused",
    "unknown",
    "other_insurer",
)


@dataclass(frozen=True, slots=True)
class Insured:
    """Someone covered by a policy, and until when."""

    policy: str
    member: Member
    first: Day
    last: Day


def health(of: Household, chance: Random, ledger: Ledger) -> list[Insured]:
    """Family health from the day of joining until the household leaves."""
    insured: list[Insured] = []
    start, before = of.joined, None
    while start <= TODAY:
        alive = [each for each in of.members if each.died is None and birthday(each, 75) > start]
        if not alive or of.holder.died is not None:
            break
        code, end = ledger.code("policies", "P"), add_months(start, 12) - 1
        left, reason = _end(end, alive, chance)
        of_policy = _covers(code, alive, start, min(end, left or end), chance, ledger)
        insured += of_policy
        ledger.add(
            "policies",
            (code, "FH", of.holder.code, None, of.office, start, end, before, left, reason, None, None),
        )
        _instalments(code, start, left or end, _A_PERSON * len(alive), chance, ledger, fee=before is None)
        if left is not None:
            break
        before, start = code, end + 1 + (0 if chance.random() < 0.85 else chance.randrange(1, 29))
    return insured


def _end(end: Day, alive: list[Member], chance: Random) -> tuple[Day | None, str | None]:
    """Whether and why a policy ends for good: in its course, or with its last day; exits to come are not known yet."""
    drawn = chance.random()
    if drawn < 0.03:
        left, reason = end - chance.randrange(1, 330), chance.choice(("unpaid_premium", "migrated"))
    elif drawn < 0.03 + 1 - _STAYS:
        left, reason = end, chance.choice(_LEAVES_FOR)
    else:
        return None, None
    del alive
    return (left, reason) if left <= TODAY else (None, None)


def _covers(code: str, alive: list[Member], start: Day, last: Day, chance: Random, ledger: Ledger) -> list[Insured]:
    """The cover of everyone in the household; a death ends it, and so does the highest age."""
    insured = []
    for member in alive:
        ends, reason = None, None
        died = start + int(chance.expovariate(_mortality(member, start)) * 365)
        if died <= min(last, TODAY):
            member.died = ends = died
            reason = "death"
        elif birthday(member, 75) <= min(last, TODAY):
            ends, reason = birthday(member, 75) - 1, "maximum_age"
        ledger.add("covers", (code, member.code, None, ends, reason))
        insured.append(Insured(code, member, start, min(last, ends or last)))
    return insured


def _mortality(member: Member, day: Day) -> float:
    """Deaths a year at an age."""
    age = (day - member.born) / 365.25
    return float(0.0015 + 0.00004 * 1.09 ** max(age - 20, 0))


def _instalments(
    code: str,
    start: Day,
    last: Day,
    amount: int,
    chance: Random,
    ledger: Ledger,
    *,
    fee: bool,
) -> None:
    """A due amount a month while the policy lasts, a fee at the very first, a refund where one paid ahead."""
    if fee:
        ledger.premium(code, start, None, None, 10000, "fee", start, chance.choice(METHODS))
    for month in range(12):
        due = add_months(start, month)
        if due > min(last, TODAY):
            break
        until = add_months(start, month + 1) - 1
        ledger.premium(code, due, due, until, amount, "premium", _paid(due, chance), chance.choice(METHODS))
        if last < until and chance.random() < 0.3:
            back = amount * (until - last) // (until - due + 1)
            ledger.premium(code, last, due, until, back, "refund", min(last + 9, TODAY), "cash")


def _paid(due: Day, chance: Random) -> Day | None:
    """When a due amount is paid: mostly within three weeks, some late, some never."""
    drawn = chance.random()
    if drawn < 0.025:
        return None
    paid = due + (chance.randrange(21) if drawn < 0.9 else chance.randrange(21, 80))
    return paid if paid <= TODAY else None


def credit(of: Household, chance: Random, ledger: Ledger) -> list[Insured]:
    """Credit life behind one loan after the other, for half of the households."""
    insured: list[Insured] = []
    if chance.random() < 0.2:
        return insured
    start = of.joined + chance.randrange(30, 200)
    while start <= TODAY and (of.holder.died is None or of.holder.died > start) and birthday(of.holder, 65) > start:
        code, end = ledger.code("policies", "P"), add_months(start, 12) - 1
        principal = chance.randrange(20, 90) * 100000
        dead = of.holder.died if of.holder.died is not None and of.holder.died <= end else None
        repaid = end - chance.randrange(20, 150) if chance.random() < 0.12 else None
        left = dead or (repaid if repaid is not None and repaid <= TODAY else None)
        reason = "death" if dead else ("loan_repaid" if left else None)
        ledger.add(
            "policies",
            (code, "CL", of.holder.code, None, of.office, start, end, None, left, reason, principal, None),
        )
        ledger.add("loans", (ledger.code("loans", "L"), code, principal, start, end, 0.14, "declining"))
        _instalments(code, start, left or end, principal * 12 // 10000, chance, ledger, fee=False)
        insured.append(Insured(code, of.holder, start, left or end))
        start = end + 1 + chance.randrange(5, 240)
    return insured


def monsoon(of: Household, chance: Random, ledger: Ledger) -> list[Insured]:
    """Monsoon cover, a season a year, for a fifth of the households."""
    insured: list[Insured] = []
    if chance.random() < 0.8:
        return insured
    for year in range(2022, 2027):
        of_year = season(year)
        if of.joined > of_year.first or of.holder.died is not None or chance.random() < 0.2:
            continue
        code = ledger.code("policies", "P")
        first, last = of_year.first, of_year.last
        ledger.add(
            "policies", (code, "WI", of.holder.code, None, of.office, first, last, None, None, None, 150000, None)
        )
        ledger.add("assets", (ledger.code("assets", "A"), code, "field", "rice, rain-fed", 1200000, None))
        ledger.premium(code, first, first, last, 42000, "premium", first - chance.randrange(20), "cash")
        insured.append(Insured(code, of.holder, first, last))
    return insured
