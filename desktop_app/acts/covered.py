"""One person leaves a policy or comes onto it: what ends or begins is their cover, not the household's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.holder import give, not_a_holder
from desktop_app.acts.interview import write_interview
from desktop_app.acts.judgement import known
from desktop_app.acts.late import CONCERNS
from desktop_app.acts.person import enter, judged_for
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.form import KNOWN
from desktop_app.catalog.forms.policy import JOIN_POLICY, LEAVE_POLICY
from desktop_app.core.problems import Problem
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.named import rows_named
from desktop_app.store.policies import claims_after, left_by_holder, people_covered
from desktop_app.store.rows import find, insert, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.policies import Insured
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class TakenOff:
    """A person taken off a policy, with the last day covered, and whose the policy is now."""

    policy: str
    person: str
    name: str
    last: Day
    holder: str


@dataclass(frozen=True, slots=True)
class TakenOn:
    """People taken onto a policy: their codes and whose policy it is."""

    policy: str
    holder: str
    people: tuple[str, ...]


def _plan_leaving(book: Book, values: Mapping[str, Any]) -> Plan[TakenOff]:
    """The cover of a person ends on a day, for a reason."""
    policy: Policy = known(book, "policies", values, "policy")
    person, last, true = str(values["person"]), values["exit_date"], values.get(CONCERNS)
    covered = people_covered(book, policy.code)
    after = [_up_to(each, last) if each.code == person else each for each in covered]
    headless = person == policy.holder and left_by_holder(policy.holder, after, last + 1)

    def write(save: Save) -> TakenOff:
        row = rows_named(book, sheet("covers"), f"{policy.code} {person}")[0]
        replace(save, "covers", row, exit_date=last, exit_reason=values["exit_reason"], concerns=true)
        write_interview(save, policy.code, person, values)
        if headless:
            give(save, policy, values["holder"])
        name = str(find(book, "people", person).name)
        return TakenOff(policy.code, person, name, last, name_of(book, "policies", policy.code))

    problems = [*_cannot_leave(policy, covered, person, last)]
    if headless and not problems:
        staying = [each for each in after if each.last > last]
        problems += not_a_holder(policy, staying, values.get("holder"))
    return Plan(write, problems, list(_claimed_later(book, policy, person, true or last)))


def _up_to(each: Insured, last: Day) -> Insured:
    """A covered person, with another last day."""
    return each._replace(last=min(each.last, last))


def _cannot_leave(policy: Policy, covered: list[Insured], person: str, last: Day) -> Iterator[Problem]:
    """Who is covered leaves within the term, and somebody else stays."""
    one = next((each for each in covered if each.code == person), None)
    if one is None:
        yield Problem(text("Acts", "The policy does not cover this person."), "person")
    elif not any(each.last > last for each in covered if each.code != person):
        yield Problem(text("Acts", "Nobody else would be covered any more: end the policy."), "policy")
    elif not policy.start_day - 1 <= last <= one.last:
        words = text("Acts", "The last day of this person lies between {first} (the day before the start) and {last}.")
        yield Problem(words.about(first=When(policy.start_day - 1), last=When(one.last)), "exit_date")


def _claimed_later(book: Book, policy: Policy, person: str, last: Day) -> Iterator[Problem]:
    """Claims of the person for events after the last day covered."""
    for claim in claims_after(book, policy.code, last, person)[:1]:
        words = text("Acts", "Claim {claim} is for an event after {last}.", claim=claim, last=When(last))
        yield Problem(words, "exit_date")


def _plan_joining(book: Book, values: Mapping[str, Any]) -> Plan[TakenOn]:
    """A cover for each of some people, who live with the holder unless they are there already."""
    policy: Policy = known(book, "policies", values, "policy")
    product = find(book, "products", policy.product)
    holder = find(book, "people", policy.holder or "")
    members = [{**member, "at": at} for at, member in enumerate(values.get("members") or ())]
    covered = people_covered(book, policy.code)
    at_home = {"village": holder.village, "office": holder.office} if holder else {"office": policy.office}
    given = {**values, **at_home, "start_day": values.get(CONCERNS) or values["joined"]}
    first = values["joined"] if values["joined"] > policy.start_day else None

    def write(save: Save) -> TakenOn:
        for alone in (each for each in covered if not each.named):
            insert(save, "covers", Cover(policy=policy.code, person=alone.code))
        home = holder.household if holder else None
        codes = [enter(save, member, None if member.get(KNOWN) else home, given) for member in members]
        for code in codes:
            insert(save, "covers", Cover(policy=policy.code, person=code, start_day=first))
        return TakenOn(policy.code, name_of(book, "policies", policy.code), tuple(codes))

    problems, doubts = judged_for(book, product, members, given)
    problems = [*_cannot_join(policy, covered, members, values["joined"]), *problems]
    return Plan(write, problems, doubts)


def _cannot_join(policy: Policy, covered: list[Insured], members: list[dict[str, Any]], day: Day) -> Iterator[Problem]:
    """People join while the policy runs, once each, and never as a second holder."""
    last = min(policy.end_day, policy.exit_date or policy.end_day)
    if policy.lives is not None:
        yield Problem(text("Acts", "This policy counts heads: correct its number of lives."), "policy")
    if not policy.start_day <= day <= last:
        words = text("Acts", "People join while the policy runs, from {first} to {last}.")
        yield Problem(words.about(first=When(policy.start_day), last=When(last)), "joined")
    for member in members:
        if member.get("relation") == "holder":
            message = text("Acts", "A household has one holder: choose another relation.")
            yield Problem(message, f"members.{member['at']}.relation")
        if member.get(KNOWN) in {each.code for each in covered}:
            words = text("Acts", "{code} has a cover under this policy already.", code=str(member[KNOWN]))
            yield Problem(words, f"members.{member['at']}.name")


leave_policy = Procedure("leave_policy", _plan_leaving, LEAVE_POLICY, ("exit_date",))
"""End the cover of one person under a policy; where it is the holder's, somebody else holds the policy."""
join_policy = Procedure("join_policy", _plan_joining, JOIN_POLICY, ("joined",))
"""Cover more people under a policy: new ones, or people who are there already."""
