"""Who holds a policy: somebody else where the holder has died or leaves, and what was the holder's stays theirs."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.policy import NEW_HOLDER
from desktop_app.core.problems import Problem
from desktop_app.core.text import text
from desktop_app.store.policies import people_covered, rows_of_the_holder
from desktop_app.store.rows import find, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.records.policy import Policy
    from desktop_app.store.database import Book
    from desktop_app.store.policies import Insured
    from desktop_app.store.save import Save

_OTHER_WAY: Mapping[str | None, str] = MappingProxyType({"spouse": "spouse", "child": "parent", "parent": "child"})
"""What the former holder is to the new one, by what the new one was to them."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A policy that has another holder: its code, and the holder's name."""

    policy: str
    name: str


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Handed]:
    """The policy is held by somebody else whom it covers."""
    policy: Policy = known(book, "policies", values, "policy")
    staying = [each for each in people_covered(book, policy.code) if each.last >= policy.end_day]

    def write(save: Save) -> Handed:
        give(save, policy, values["holder"])
        return Handed(policy.code, name_of(book, "policies", policy.code))

    return Plan(write, not_a_holder(policy, staying, values["holder"]), reason=values["why"])


def not_a_holder(policy: Policy, staying: list[Insured], holder: str | None) -> list[Problem]:
    """A policy is held by somebody else than before, whom it covers."""
    if not holder:
        return [Problem(text("Acts", "The holder is not covered any more: say who holds the policy now."), "holder")]
    if holder == policy.holder or holder not in {each.code for each in staying}:
        return [Problem(text("Acts", "Choose somebody else of those who stay covered by the policy."), "holder")]
    return []


def give(save: Save, policy: Policy, holder: str) -> None:
    """Let somebody else hold a policy; claims and complaints that named nobody were the former holder's."""
    book = save.book
    for sheet, row in rows_of_the_holder(book, policy.code) if policy.holder else ():
        replace(save, sheet, row, person=policy.holder)
    replace(save, "policies", place(book, "policies", policy.code), holder=holder)
    lead(save, holder, policy.holder)


def lead(save: Save, holder: str, former: str | None) -> None:
    """Let somebody be the holder of their household, and the former one what that makes of them."""
    now = find(save.book, "people", holder)
    before = find(save.book, "people", former) if former else None
    if before is not None and before.household == now.household and before.relation == "holder":
        relation = _OTHER_WAY.get(now.relation, "other")
        replace(save, "people", place(save.book, "people", before.code), relation=relation)
    if now.relation != "holder":
        replace(save, "people", place(save.book, "people", now.code), relation="holder")


new_holder = Procedure("new_holder", _plan, NEW_HOLDER)
"""Give a policy to another of those it covers, with the reason."""
