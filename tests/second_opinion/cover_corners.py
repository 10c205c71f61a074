"""Policies, covers and premiums of random schemes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.second_opinion.corners import ONE_DAY, delays
from tests.second_opinion.oracle_folder import months_later

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.schemes import Drawn

REASONS = ("death", "maximum_age", "migrated", "too_expensive", "unknown")


def add_policy(drawn: Drawn, code: str) -> None:
    """A policy of any length, often renewing an earlier one, with covers, a holder or a head count."""
    policy: dict[str, Any] = {"code": code, "product": drawn.any_of("products")["code"], "renews": None}
    start = drawn.day()
    if drawn.rows.get("policies") and drawn.chosen(True, False):
        before = drawn.any_of("policies")
        policy["product"], policy["renews"] = before["product"], drawn.chosen(before["code"], None)
        start = before["end"] + ONE_DAY * drawn.chosen(1, 1, 1, 2, 3, 31, 32, 0, -1)
    policy |= {"start": start, "end": _end(drawn, start)}
    people = [row["code"] for row in drawn.rows["people"]]
    heads = drawn.chosen(False, False, False, True)
    policy["holder"] = drawn.chosen(None, *people) if heads else drawn.chosen(*people, None)
    policy["group"] = drawn.chosen("Weavers", "Weavers", None) if heads else None
    for before in [row for row in drawn.rows.get("policies", ()) if row["code"] == policy["renews"]]:
        if start <= before["start"]:
            policy["renews"] = None
        else:
            policy["holder"], policy["group"] = before["holder"], before["group"]
    policy["lives"] = drawn.chosen(0, 1, 17) if heads else None
    policy["office"] = drawn.chosen(None, *(row["code"] for row in drawn.rows.get("offices", ())))
    policy["exit_date"] = _exit(drawn, start, policy["end"])
    policy["exit_reason"] = drawn.chosen(*REASONS, None) if policy["exit_date"] else None
    drawn.add("policies", **policy)
    if drawn.chosen(True, True, False):
        for person in drawn.draw(st.lists(st.sampled_from(people), max_size=3, unique=True)):
            _add_cover(drawn, policy, person)


def _end(drawn: Drawn, start: date) -> date:
    """The last day of a term: a day, some months, a year, two, or any number of days."""
    months = drawn.chosen(0, 1, 3, 6, 12, 12, 12, 24, None)
    if months is None:
        return start + timedelta(days=drawn.draw(st.integers(0, 500)))
    return start if months == 0 else months_later(start, months) - ONE_DAY


def _exit(drawn: Drawn, start: date, end: date) -> date | None:
    """No exit mostly; else on the first or last day, before cover began, or any day of the term."""
    if drawn.chosen(True, True, True, False):
        return None
    inside = start + timedelta(days=drawn.draw(st.integers(0, (end - start).days)))
    return drawn.chosen(start - ONE_DAY, start, end, inside)  # type: ignore[no-any-return]


def _add_cover(drawn: Drawn, policy: dict[str, Any], person: str) -> None:
    """A cover, sometimes with an exit of its own, even one that says the policy's end was outlived."""
    left = _exit(drawn, policy["start"], policy["end"])
    if left is not None and drawn.chosen(True, False, False, False, False):
        left = policy["end"] + ONE_DAY
    reason = drawn.chosen(*REASONS, None) if left else None
    drawn.add("covers", policy=policy["code"], person=person, exit_date=left, exit_reason=reason)


def add_premium(drawn: Drawn, code: str) -> None:
    """A due: with a span of its own or its policy's, paid late, early or never."""
    policy = drawn.any_of("policies")
    due = drawn.chosen(policy["start"], policy["start"], policy["end"], drawn.day())
    first, last = None, None
    if drawn.chosen(True, False):
        first = drawn.chosen(policy["start"], due, drawn.day())
        last = max(first, drawn.chosen(_end(drawn, first), policy["end"]))
    paid = drawn.chosen(None, due, drawn.chosen(None, drawn.day()))
    if paid == due:
        paid = due + timedelta(days=drawn.draw(delays)) * drawn.chosen(1, 1, -1)
    drawn.add(
        "premiums",
        **{"code": code, "policy": policy["code"], "due": due, "from": first, "to": last, "paid_on": paid},
        amount=drawn.amount(),
        kind=drawn.chosen("premium", "premium", "premium", "fee", "refund", None),
    )
