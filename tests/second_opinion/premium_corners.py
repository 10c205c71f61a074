"""Premiums of random schemes: due before, in and after cover, paid in advance, late, after the exit, or never."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.second_opinion.corners import ONE_DAY, delays
from tests.second_opinion.cover_corners import end_of_term

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.schemes import Drawn

AHEAD = (1, 28, 89, 90, 91, 92, 93, 200, 400)
"""Days by which premium is paid before it is due: about three months are the corner."""

AFTER_EXIT = (0, 1, 2, 30, 100, 200)
"""Days from an exit to what falls due or is paid around it."""


def add_premium(drawn: Drawn, code: str) -> None:
    """A due with a span of its own or its policy's."""
    policy = drawn.any_of("policies")
    due = _due(drawn, policy)
    first, last = None, None
    if drawn.chosen(True, False):
        first = drawn.chosen(policy["start"], due, drawn.day())
        last = max(first, drawn.chosen(end_of_term(drawn, first), policy["end"]))
    drawn.add(
        "premiums",
        **{"code": code, "policy": policy["code"], "due": due, "from": first, "to": last},
        paid_on=_paid(drawn, policy, due),
        amount=drawn.amount(1),
        kind=drawn.chosen("premium", "premium", "premium", "premium", "fee", "refund", "refund", None),
    )


def _due(drawn: Drawn, policy: dict[str, Any]) -> date:
    """On the first or the last day of the term, on any day, or around the exit."""
    left = policy["exit_date"]
    near = policy["start"] if left is None else left + ONE_DAY * drawn.chosen(*AFTER_EXIT, -1)
    return drawn.chosen(policy["start"], policy["end"], near, near, drawn.day())  # type: ignore[no-any-return]


def _paid(drawn: Drawn, policy: dict[str, Any], due: date) -> date | None:
    """Never, on time, late, in advance, or around the exit."""
    left = policy["exit_date"] or due
    return drawn.chosen(  # type: ignore[no-any-return]
        None,
        None,
        due,
        due + timedelta(days=drawn.draw(delays)),
        due - ONE_DAY * drawn.chosen(*AHEAD),
        left + ONE_DAY * drawn.chosen(*AFTER_EXIT),
    )


def add_end(drawn: Drawn, code: str) -> None:
    """What belongs to an end: instalments on both sides of an exit, some paid, and a refund after it."""
    ended = [row for row in drawn.rows["policies"] if row["exit_date"] is not None]
    if not ended:
        return
    policy = drawn.chosen(*ended)
    left: date = policy["exit_date"]
    for at, days in enumerate((-40, -1, 0, 1, 31)):
        due = left + ONE_DAY * days
        row = {"code": f"{code}-{at}", "policy": policy["code"], "due": due, "from": due, "to": due + ONE_DAY * 30}
        paid = drawn.chosen(None, due, left, left + ONE_DAY, due - ONE_DAY * 100)
        drawn.add("premiums", **row, paid_on=paid, amount=drawn.amount(1), kind="premium")
    due = left + ONE_DAY * drawn.chosen(*AFTER_EXIT)
    row = {"code": f"{code}-R", "policy": policy["code"], "due": due, "from": None, "to": None}
    paid = drawn.chosen(None, due, due + ONE_DAY * 3)
    concerns = drawn.chosen(None, None, min(left, due))
    drawn.add("premiums", **row, paid_on=paid, amount=drawn.amount(1), kind="refund", concerns=concerns)
    _add_parts(drawn, code, policy)


def _add_parts(drawn: Drawn, code: str, policy: dict[str, Any]) -> None:
    """A due that an exit cuts short, of which parts were paid after it: they say that they belong together."""
    left: date = policy["exit_date"]
    due = left - ONE_DAY * drawn.chosen(0, 20, 20)
    row = {"policy": policy["code"], "due": due, "from": due, "to": left + ONE_DAY * drawn.chosen(-1, 0, 10, 70)}
    for at in range(drawn.chosen(0, 2, 3) if row["to"] >= due else 0):
        paid = drawn.chosen(None, left, left + ONE_DAY, left + ONE_DAY * 40)
        part = {"code": f"{code}-P{at}", "kind": "premium", "concerns": due, "paid_on": paid}
        drawn.add("premiums", **row, **part, amount=drawn.amount(1))
