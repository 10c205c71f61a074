"""What the office does with policies: renews them for another term, ends them with a reason, corrects them."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import Corrected, Correction, correct
from desktop_app.acts.costing import off_tariff_again
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.holder import give, lead, not_a_holder
from desktop_app.acts.interview import write_interview
from desktop_app.acts.judgement import known, place
from desktop_app.acts.late import CONCERNS
from desktop_app.acts.premium import first_premium, receipt_problems
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.policy import END_POLICY, RENEW_POLICY
from desktop_app.core.age import age_on
from desktop_app.core.period import Day, add_months, months_between
from desktop_app.core.problems import Problem
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.shown import When
from desktop_app.core.text import counted, text
from desktop_app.store.policies import (
    claims_after,
    first_start,
    holder_died,
    left_by_holder,
    people_covered,
    renewal_of,
)
from desktop_app.store.rows import find, insert, next_code, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.records.product import Product
    from desktop_app.store.database import Book
    from desktop_app.store.policies import Insured
    from desktop_app.store.save import Save

YEAR = 12
"""The months of a term where the product sets none."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """A policy renewed: the new one, whose it is, its term, its premium and the receipt if it was paid at once."""

    policy: str
    name: str
    start: Day
    end: Day
    premium: str
    receipt: str | None


@dataclass(frozen=True, slots=True)
class Ended:
    """A policy ended, whose it is, with the last day covered."""

    policy: str
    name: str
    last: Day


def _plan_renewing(book: Book, values: Mapping[str, Any]) -> Plan[Renewed]:
    """Another term with everyone covered to the end of the last one, and its premium."""
    old = known(book, "policies", values, "renews")
    product = find(book, "products", old.product)
    start = values["start_day"]
    covered = people_covered(book, old.code)
    staying = [person for person in covered if person.last >= old.end_day]
    headless = left_by_holder(old.holder, covered, old.end_day)

    def write(save: Save) -> Renewed:
        term = {"start_day": start, "end_day": _renewed_to(book, old, product, start), "renews": old.code}
        term["sum_insured"] = values.get("sum_insured", old.sum_insured)
        term["lives"] = None if old.lives is None else values.get("lives", old.lives)
        if headless and values.get("holder"):
            _follow(save, old, values["holder"])
            term["holder"] = values["holder"]
        new = changed(old, code=next_code(book, "policies"), exit_date=None, exit_reason=None, concerns=None, **term)
        insert(save, "policies", new)
        _cover_again(save, new.code, staying)
        premium = first_premium(save, new, values)
        return Renewed(new.code, name_of(book, "policies", new.code), start, new.end_day, premium.code, premium.receipt)

    doubts = [*_late(old, product, start), *_over_age(product, staying, start), *off_tariff_again(book, values)]
    problems = [*_cannot_renew(book, old, start), *_nobody(old, staying), *receipt_problems(book, values)]
    problems += _uncounted(old, values)
    if headless and values.get("holder"):
        problems += not_a_holder(old, staying, values["holder"])
    elif headless and not holder_died(book, old.code):  # of one who died the check asks
        doubts += not_a_holder(old, staying, None)
    return Plan(write, problems, doubts)


def _plan_ending(book: Book, values: Mapping[str, Any]) -> Plan[Ended]:
    """A policy ends on a day, for a reason."""
    policy = known(book, "policies", values, "policy")
    left = {name: values.get(name) for name in ("exit_date", "exit_reason", CONCERNS)}

    def write(save: Save) -> Ended:
        replace(save, "policies", place(book, "policies", policy.code), **left)
        write_interview(save, policy.code, policy.holder, values)
        return Ended(policy.code, name_of(book, "policies", policy.code), values["exit_date"])

    problems = _ended("policy", policy) or problems_of("policies", changed(policy, **left))
    problems += _death_of_one(book, policy, values["exit_reason"])
    return Plan(write, problems, _claimed_later(book, policy, values.get(CONCERNS) or values["exit_date"]))


def _death_of_one(book: Book, policy: Policy, reason: str) -> list[Problem]:
    """A death ends the cover of one person: the others stay covered."""
    if reason != "death" or len(people_covered(book, policy.code)) <= 1:
        return []
    words = text("Acts", "A death ends one person's cover, not the household's: take that person off the policy.")
    return [Problem(words, "exit_reason")]


def _follow(save: Save, old: Policy, holder: str) -> None:
    """Let somebody hold the next term: of one who died the old term stays theirs, else it changes hands first."""
    if holder_died(save.book, old.code):
        lead(save, holder, old.holder)
    else:
        give(save, old, holder)


def correct_policy(book: Book, code: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Replace what is wrong about a policy; what it was before stays in its history."""
    return correct(book, Correction("policies", code, values), who)


def term_end(product: Product, start: Day) -> Day:
    """The last day of a term of the product."""
    return add_months(start, product.term_months or YEAR) - 1


def _renewed_to(book: Book, old: Policy, product: Product, start: Day) -> Day:
    """The last day of a renewed term: where one follows the other, months count from the first start of them all.

    From 31 January by the month: 28 February, 31 March, never 28 March (definitions, section 3).
    """
    first = first_start(book, old.code) if start == old.end_day + 1 else start
    gone = months_between(first, start)
    if add_months(first, gone) != start:
        return term_end(product, start)
    return add_months(first, gone + (product.term_months or YEAR)) - 1


def over_age(product: Product, name: str, birth_date: Day | None, day: Day, field: str) -> list[Problem]:
    """Whether somebody is older on a day than the product covers."""
    most = product.exit_age
    if most is None or birth_date is None or age_on(birth_date, day) <= most:
        return []
    message = text("Acts", "{name} is {age} on {day}: {product} covers people up to {most}.")
    age = age_on(birth_date, day)
    return [Problem(message.about(name=name, age=age, day=When(day), product=product.name, most=most), field)]


def _cannot_renew(book: Book, old: Policy, start: Day) -> list[Problem]:
    """A policy that was ended early or is renewed already is not renewed, and terms do not overlap."""
    renewal = renewal_of(book, old.code)
    if renewal is not None:
        return [Problem(text("Acts", "{policy} renews this policy already.", policy=renewal), "renews")]
    if start <= old.end_day:
        message = text("Acts", "The new term starts after the old one ends, {end}.", end=When(old.end_day))
        return [*_ended("renews", old), Problem(message, "start_day")]
    return _ended("renews", old)


def _nobody(old: Policy, staying: list[Insured]) -> list[Problem]:
    """A policy that covers nobody to its end has nobody to insure again, unless it counts heads."""
    if staying or old.lives is not None or old.exit_date is not None:
        return []
    return [Problem(text("Acts", "Nobody is covered to the end of this policy: enrol the household anew."), "renews")]


def _uncounted(old: Policy, values: Mapping[str, Any]) -> list[Problem]:
    """A group that is counted needs its count for each term, and people who are named are not counted beside."""
    lives = values.get("lives", old.lives)
    if old.lives is None and lives is not None:
        return [Problem(text("Acts", "The people of this policy are named: leave the count empty."), "lives")]
    if old.lives is not None and not lives:
        return [Problem(text("Acts", "Say how many people the group has in this term."), "lives")]
    return []


def _ended(field: str, policy: Policy) -> list[Problem]:
    """A policy ends once."""
    if policy.exit_date is None:
        return []
    message = text("Acts", "This policy ended on {day}. Choose one that runs.", day=When(policy.exit_date))
    return [Problem(message, field)]


def _late(old: Policy, product: Product, start: Day) -> list[Problem]:
    """A new term that starts after the days of grace is no renewal in the indicators (definitions, section 7)."""
    days = start - old.end_day - 1
    if days <= (product.grace_days or 0):
        return []
    message = counted("Acts", "The new term starts %n days after the old one, later than the days of grace.", "", days)
    return [Problem(message, "start_day")]


def _over_age(product: Product, staying: list[Insured], start: Day) -> list[Problem]:
    """Asked about, not refused: the form has no way to leave one person out."""
    return [doubt for each in staying for doubt in over_age(product, each.name, each.birth_date, start, "renews")]


def _claimed_later(book: Book, policy: Policy, last: Day) -> list[Problem]:
    """Claims for events after the last day covered."""
    later = claims_after(book, policy.code, last)
    if not later:
        return []
    message = text("Acts", "Claim {claim} is for an event after {last}.", claim=later[0], last=When(last))
    return [Problem(message, "exit_date")]


def _cover_again(save: Save, policy: str, staying: list[Insured]) -> None:
    """Write a cover row for everybody who had one; a policy without cover rows covers its holder."""
    for person in staying:
        if person.named:
            insert(save, "covers", Cover(policy=policy, person=person.code, sum_insured=person.sum_insured))


renew_policy = Procedure("renew_policy", _plan_renewing, RENEW_POLICY, ("start_day", "paid_on"))
"""Insure whom a policy covered to its end for another term, and put down the premium."""
end_policy = Procedure("end_policy", _plan_ending, END_POLICY, ("exit_date",))
"""End a policy before its term does, with the last day covered and the reason."""
