"""What the office does with people: enrols a household, corrects what is known of a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import Corrected, Correction, correct
from desktop_app.acts.costing import off_tariff
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.judgement import known, new_words
from desktop_app.acts.policy import over_age, term_end
from desktop_app.acts.premium import first_premium, receipt_problems
from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.core.age import age_on
from desktop_app.core.problems import Problem
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.people import same_person
from desktop_app.store.rows import insert, next_code
from desktop_app.store.words import next_household

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.period import Day
    from desktop_app.core.records.product import Product
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A household enrolled: its people, holder first, their policy, the premium and the receipt if it was paid."""

    household: str
    name: str
    people: tuple[str, ...]
    policy: str
    premium: str
    receipt: str | None


def enrol_household(book: Book, values: Mapping[str, Any], who: Who) -> Enrolled:
    """Enrol the people of a household, insure them under one policy and put down the first premium."""
    return gate(book, ENROLLING, values, who)


def _plan_enrolling(book: Book, values: Mapping[str, Any]) -> Plan[Enrolled]:
    """Everybody of a household, holder first, with one policy and its first premium."""
    product = known(book, "products", values, "product")
    members = _members(values)

    def write(save: Save) -> Enrolled:
        household = next_household(book)
        codes = [_enter(save, member, household, values) for member in _holder_first(members)]
        policy = _insure(save, product, codes, values)
        premium = first_premium(save, policy, values)
        name = str(_holder_first(members)[0]["name"])
        return Enrolled(household, name, tuple(codes), policy.code, premium.code, premium.receipt)

    problems = [*_household(members), *_too_old(product, members, values), *receipt_problems(book, values)]
    doubts = [*_too_young(product, members, values), *_known_already(book, members), *off_tariff(book, values)]
    return Plan(write, problems, [*doubts, *new_words(book, ENROL_HOUSEHOLD, values)])


def correct_person(book: Book, code: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Replace what is wrong or missing about a person; what it was before stays in its history."""
    return correct(book, Correction("people", code, values), who)


def _members(values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The members as given, each with their place in the form; the first one holds the policy if nobody is said to."""
    members = [{**member, "at": at} for at, member in enumerate(values.get("members") or ())]
    if members and not any(member.get("relation") == "holder" for member in members) and not members[0].get("relation"):
        members[0]["relation"] = "holder"
    return members


def _holder_first(members: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The holder before the others, who keep their order."""
    return sorted(members, key=lambda member: member.get("relation") != "holder")


def _household(members: list[dict[str, Any]]) -> list[Problem]:
    """A household has one holder."""
    if not members:
        return [Problem(text("Acts", "Write down at least the holder."), "members")]
    holders = [member["at"] for member in members if member.get("relation") == "holder"]
    if not holders:
        return [Problem(text("Acts", "Say who holds the policy."), f"members.{members[0]['at']}.relation")]
    message = text("Acts", "A household has one holder: choose another relation.")
    return [Problem(message, f"members.{at}.relation") for at in holders[1:]]


def _too_old(product: Product, members: list[dict[str, Any]], values: Mapping[str, Any]) -> list[Problem]:
    """Nobody enters above the age at which the product lets go."""
    start = values["start_day"]
    return [
        problem
        for member in members
        for problem in over_age(product, member["name"], member.get("birth_date"), start, _birth_of(member))
    ]


def _too_young(product: Product, members: list[dict[str, Any]], values: Mapping[str, Any]) -> list[Problem]:
    """Children below the entry age may come in with their parents, where the office says so."""
    start, least = values["start_day"], product.entry_age or 0
    known_ages = [member for member in members if member.get("birth_date") is not None]
    return [
        Problem(_younger(product, member, start), _birth_of(member))
        for member in known_ages
        if member["birth_date"] <= start and age_on(member["birth_date"], start) < least
    ]


def _younger(product: Product, member: Mapping[str, Any], start: Day) -> Any:
    """The sentence about somebody below the entry age."""
    age = age_on(member["birth_date"], start)
    return text(
        "Acts",
        "{name} is {age} on {day}: {product} takes people from {least} on.",
        name=member["name"],
        age=age,
        day=When(start),
        product=product.name,
        least=product.entry_age,
    )


def _known_already(book: Book, members: list[dict[str, Any]]) -> list[Problem]:
    """Somebody of the same name born on the same day is likely the same person."""
    found = []
    for member in members:
        born = member.get("birth_date")
        code = None if born is None else same_person(book, member["name"], born)
        if born is not None and code is not None:
            message = text("Acts", "{name}, born on {day}, is known already as {code}.")
            found.append(Problem(message.about(name=member["name"], day=When(born), code=code), _name_of(member)))
    return found


def _birth_of(member: Mapping[str, Any]) -> str:
    """The field of a member's birth date."""
    return f"members.{member['at']}.birth_date"


def _name_of(member: Mapping[str, Any]) -> str:
    """The field of a member's name."""
    return f"members.{member['at']}.name"


def _enter(save: Save, member: Mapping[str, Any], household: str, values: Mapping[str, Any]) -> str:
    """Write down one person and return the code."""
    code = next_code(save.book, "people")
    own: dict[str, Any] = {name: member.get(name) for name in ("name", "relation", "sex", "birth_date")}
    shared: dict[str, Any] = {name: values.get(name) for name in ("village", "office")}
    phone = values.get("phone") if member.get("relation") == "holder" else None
    joined = values["start_day"]
    insert(save, "people", Person(code=code, household=household, phone=phone, joined=joined, **own, **shared))
    return code


def _insure(save: Save, product: Product, people: list[str], values: Mapping[str, Any]) -> Policy:
    """Write the policy of the first term and a cover for each of the people."""
    start = values["start_day"]
    policy = Policy(
        code=next_code(save.book, "policies"),
        product=product.code,
        holder=people[0],
        office=values.get("office"),
        start_day=start,
        end_day=term_end(product, start),
        sum_insured=values.get("sum_insured"),
    )
    insert(save, "policies", policy)
    for person in people:
        insert(save, "covers", Cover(policy=policy.code, person=person))
    return policy


ENROLLING = Procedure("enrol_household", _plan_enrolling, ENROL_HOUSEHOLD)
