"""Policies and covers of random schemes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.second_opinion.corners import ONE_DAY
from tests.second_opinion.oracle_folder import months_later

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.schemes import Drawn

REASONS = ("death", "maximum_age", "migrated", "unpaid_premium", "too_expensive", "unknown")
RENEWED_AFTER = (1, 1, 1, 2, 3, 31, 32, 0, -1, -58, -59, -60)
"""Days from the end of a term to the start of the next: at once, in grace or just after, early or just too early."""


def add_policy(drawn: Drawn, code: str, products: list[str]) -> None:
    """A policy of any length, often renewing an earlier one, with covers, a holder or a head count."""
    policy: dict[str, Any] = {"code": code, "product": drawn.chosen(*products), "renews": None}
    start, before = drawn.day(), None
    if drawn.rows.get("policies") and drawn.chosen(True, False):
        before = drawn.any_of("policies")
        policy["product"] = before["product"]
        start = before["end"] + ONE_DAY * drawn.chosen(*RENEWED_AFTER)
    policy |= {"start": start, "end": end_of_term(drawn, start), **_sides(drawn)}
    if before is not None and drawn.chosen(True, False):
        policy |= {name: before[name] for name in ("holder", "group", "lives")}
    policy["sum_insured"] = drawn.chosen(None, None, 1, drawn.amount(1), 100 * drawn.step)
    policy["office"] = drawn.chosen(None, *(row["code"] for row in drawn.rows.get("offices", ())))
    policy["exit_date"] = _exit(drawn, start, policy["end"])
    policy["exit_reason"] = drawn.chosen(*REASONS, None) if policy["exit_date"] else None
    if before is not None and may_renew(policy, before):
        policy["renews"] = drawn.chosen(before["code"], None)
    drawn.add("policies", **policy)
    if drawn.chosen(True, True, False):
        people = [row["code"] for row in drawn.rows["people"]]
        for person in drawn.draw(st.lists(st.sampled_from(people), max_size=3, unique=True)):
            _add_cover(drawn, policy, person)


def _sides(drawn: Drawn) -> dict[str, Any]:
    """Whose policy it is: a person's, or a group's with a head count."""
    people = [row["code"] for row in drawn.rows["people"]]
    heads = drawn.chosen(False, False, False, True)
    return {
        "holder": drawn.chosen(None, *people) if heads else drawn.chosen(*people, None),
        "group": drawn.chosen("Weavers", "Weavers", None) if heads else None,
        "lives": drawn.chosen(0, 1, 17) if heads else None,
    }


def may_renew(policy: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether a policy can name another as renewed: an earlier one of the same product, and holder or group."""
    same = any(policy[name] and policy[name] == other[name] for name in ("holder", "group"))
    earlier = (other["start"], other["code"]) < (policy["start"], policy["code"]) and other["start"] < policy["start"]
    return bool(same and earlier and policy["product"] == other["product"])


def end_of_term(drawn: Drawn, start: date) -> date:
    """The last day of a term: a day, some months, a year, two, or any number of days."""
    months = drawn.chosen(0, 1, 3, 6, 12, 12, 12, 24, None)
    if months is None:
        return start + timedelta(days=drawn.draw(st.integers(0, 500)))
    return start if months == 0 else months_later(start, months) - ONE_DAY


def _exit(drawn: Drawn, start: date, end: date) -> date | None:
    """Often no exit; else on the first or last day, before cover began, or any day of the term."""
    if drawn.chosen(True, True, False):
        return None
    inside = start + timedelta(days=drawn.draw(st.integers(0, (end - start).days)))
    return drawn.chosen(start - ONE_DAY, start, end, inside, inside)  # type: ignore[no-any-return]


def _add_cover(drawn: Drawn, policy: dict[str, Any], person: str) -> None:
    """A cover, sometimes joined later or with an exit of its own, even one that outlives the policy's end."""
    left = _exit(drawn, policy["start"], policy["end"])
    if left is not None and drawn.chosen(True, False, False, False, False):
        left = policy["end"] + ONE_DAY
    reason = drawn.chosen(*REASONS, None) if left else None
    joined = drawn.chosen(None, None, None, policy["start"], policy["start"] + timedelta(days=40), policy["end"])
    drawn.add("covers", policy=policy["code"], person=person, start=joined, exit_date=left, exit_reason=reason)
