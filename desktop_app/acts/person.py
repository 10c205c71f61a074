"""What the office does with people: enrols a household, corrects what is known of a person."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import Corrected, Correction, correct
from desktop_app.acts.costing import off_tariff
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.policy import over_age, term_end
from desktop_app.acts.premium import first_premium, receipt_problems
from desktop_app.catalog.forms.form import KNOWN
from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.core.age import age_on
from desktop_app.core.problems import Problem
from desktop_app.core.records.person import Person
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.look_alikes import PersonSought, look_alikes, surely_same
from desktop_app.store.policies import policies_of
from desktop_app.store.rows import find, insert, next_code, replace, row_of
from desktop_app.store.words import next_household

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.period import Day
    from desktop_app.core.records.product import Product
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


_OWN = ("name", "relation", "sex", "birth_date", "birth_date_estimated")
"""What the form asks of each person."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A household enrolled: its people, holder first, their policy, the premium and the receipt if it was paid.

    Policy and premium are empty where nobody was insured.
    """

    household: str
    name: str
    people: tuple[str, ...]
    policy: str
    premium: str
    receipt: str | None


def _plan_enrolling(book: Book, values: Mapping[str, Any]) -> Plan[Enrolled]:
    """Everybody of a household, holder first, with one policy and its first premium where a product is chosen."""
    product = known(book, "products", values, "product") if values.get("product") else None
    members = _members(values)

    def write(save: Save) -> Enrolled:
        household = values.get("household") or next_household(book)
        codes = [enter(save, member, household, values) for member in _holder_first(members)]
        name = str(_holder_first(members)[0]["name"])
        if product is None:
            return Enrolled(household, name, tuple(codes), "", "", None)
        policy = _insure(save, product, codes, values)
        premium = first_premium(save, policy, values)
        return Enrolled(household, name, tuple(codes), policy.code, premium.code, premium.receipt)

    problems, doubts = judged_for(book, product, members, values)
    problems = [*_household(members, values), *problems, *(receipt_problems(book, values) if product else ())]
    doubts += off_tariff(book, values) if product else []
    return Plan(write, problems, doubts)


def judged_for(
    book: Book, product: Product | None, members: list[dict[str, Any]], values: Mapping[str, Any]
) -> tuple[list[Problem], list[Problem]]:
    """What cannot be, and what is doubtful, about people whom a product shall cover (or none) from a day on."""
    problems, doubts = _named_twice(book, members), _known_already(book, members, values)
    if product is None:
        return problems, [*doubts, _not_insured()]
    problems += _too_old(product, members, values)
    insured = _insured_already(book, product, members, values)
    return problems, [*_too_young(product, members, values), *insured, *doubts]


def correct_person(book: Book, code: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Replace what is wrong or missing about a person; what it was before stays in its history."""
    return correct(book, Correction("people", code, values), who)


def _members(values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The members as given, each with their place in the form; the first one holds the policy if nobody is said to."""
    members = [{**member, "at": at} for at, member in enumerate(values.get("members") or ())]
    if _joins(values):
        return members
    if members and not any(member.get("relation") == "holder" for member in members) and not members[0].get("relation"):
        members[0]["relation"] = "holder"
    return members


def _holder_first(members: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The holder before the others, who keep their order."""
    return sorted(members, key=lambda member: member.get("relation") != "holder")


def _joins(values: Mapping[str, Any]) -> bool:
    """Whether people come to a household that is there, without a policy of their own: its holder is known."""
    return bool(values.get("household")) and not values.get("product")


def _household(members: list[dict[str, Any]], values: Mapping[str, Any]) -> list[Problem]:
    """A household has one holder."""
    if not members:
        return [Problem(text("Acts", "Write down at least the holder."), "members")]
    holders = [member["at"] for member in members if member.get("relation") == "holder"]
    if not holders and not _joins(values):
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


def _known_already(book: Book, members: list[dict[str, Any]], values: Mapping[str, Any]) -> list[Problem]:
    """Somebody of the same name in any spelling, born on the same day, is likely the same person."""
    found = []
    for member in (each for each in members if not each.get(KNOWN)):
        of = PersonSought(member["name"], member.get("birth_date"), values.get("household"))
        same = next((each for each in look_alikes(book, of) if surely_same(of, each)), None)
        if same is not None and same.birth_date is not None:
            message = text("Acts", "{name}, born on {day}, is known already as {code}.")
            known_as = message.about(name=member["name"], day=When(same.birth_date), code=same.code)
            found.append(Problem(known_as, _name_of(member)))
    return found


def _named_twice(book: Book, members: list[dict[str, Any]]) -> list[Problem]:
    """Somebody who is there already stands in one row, and is there."""
    codes = [str(member.get(KNOWN) or "") for member in members]
    problems = []
    for member, code in zip(members, codes, strict=True):
        if code and (find(book, "people", code) is None or codes.index(code) < member["at"]):
            words = text("Acts", "{code} is in another row already, or nobody has this code.", code=code)
            problems.append(Problem(words, _name_of(member)))
    return problems


def _insured_already(
    book: Book, product: Product, members: list[dict[str, Any]], values: Mapping[str, Any]
) -> list[Problem]:
    """Somebody who is there already may be covered by the product on that day."""
    start, found = values["start_day"], []
    for member in (each for each in members if each.get(KNOWN)):
        covers = policies_of(book, row_of(book, "people", str(member[KNOWN])) or 0)
        on_the_day = (each for each in covers if each.product == product.code and each.start <= start <= each.last)
        for policy in islice(on_the_day, 1):
            words = text("Acts", "{name} is covered up to {day} by {policy} already.")
            told = words.about(name=member["name"], day=When(policy.last), policy=policy.code)
            found.append(Problem(told, _name_of(member)))
    return found


def _not_insured() -> Problem:
    """Without a product nobody is insured: asked about, for it is easily left out."""
    return Problem(
        text("Acts", "No product is chosen: nobody of this household will be insured. Is that right?"),
        "product",
        agreed=text("Acts", "Enrolled without cover"),
    )


def _birth_of(member: Mapping[str, Any]) -> str:
    """The field of a member's birth date."""
    return f"members.{member['at']}.birth_date"


def _name_of(member: Mapping[str, Any]) -> str:
    """The field of a member's name."""
    return f"members.{member['at']}.name"


def enter(save: Save, member: Mapping[str, Any], household: str | None, values: Mapping[str, Any]) -> str:
    """Write down one person and return the code; somebody who is there already comes to live with the others."""
    if member.get(KNOWN):
        return _move(save, member, household) if household else str(member[KNOWN])
    code = next_code(save.book, "people")
    own: dict[str, Any] = {name: member.get(name) for name in _OWN}
    shared: dict[str, Any] = {name: values.get(name) for name in ("village", "office")}
    phone = values.get("phone") if member.get("relation") == "holder" else None
    joined = values["start_day"]
    insert(save, "people", Person(code=code, household=household, phone=phone, joined=joined, **own, **shared))
    return code


def _move(save: Save, member: Mapping[str, Any], household: str) -> str:
    """Let somebody who is there already belong to a household, as what they are there to the holder."""
    person: Person = find(save.book, "people", str(member[KNOWN]))
    if person.household != household:
        now = {"household": household, "relation": member.get("relation") or person.relation}
        replace(save, "people", place(save.book, "people", person.code), **now)
    return person.code


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


enrol_household = Procedure("enrol_household", _plan_enrolling, ENROL_HOUSEHOLD, ("start_day", "paid_on"))
"""Enrol the people of a household; where a product is chosen, insure them and put down the first premium."""
