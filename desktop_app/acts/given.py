"""A cost that was given for free, booked at its value with the donation below the line (indicator 1, note)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.records import Added, plan_adding
from desktop_app.catalog.forms.records import LINES, MINUS, PLUS
from desktop_app.catalog.forms.schedules import GIVEN_COST, GIVEN_FOR
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.statements.given import GIVEN_PURPOSES, given_lines
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Added]:
    """A voucher of two lines; both name whose it is, so that cost and donation stay together."""
    purpose, amount = values.get(GIVEN_FOR), values.get("amount") or 0
    if purpose not in GIVEN_PURPOSES or amount <= 0:
        raise Refused(_lacking(purpose))
    own = {name: values.get(name) for name in ("product", "office", "memo")}
    cost, donation = given_lines(str(purpose))
    rows = [
        {"line": cost, "purpose": purpose, f"amount{PLUS}": amount, **own},
        {"line": donation, f"amount{MINUS}": amount, **own},
    ]
    plan = plan_adding("vouchers", book, {**values, LINES: rows})
    return replace(plan, problems=list(map(_placed, plan.problems)), place=_placed)


def _placed(problem: Problem) -> Problem:
    """What speaks against one of the two lines stands under what was given."""
    return replace(problem, field=GIVEN_FOR) if problem.field.startswith(LINES) else problem


def _lacking(purpose: object) -> Problem:
    """Nothing was given, or nothing that costs."""
    if purpose in GIVEN_PURPOSES:
        return Problem(text("Given cost", "Write what it would have cost: more than nought."), "amount")
    return Problem(text("Given cost", "Say what was given: work, a room, goods. Choose it from the list."), GIVEN_FOR)


given_cost = Procedure(GIVEN_COST.name, _plan, GIVEN_COST, ("date",))
"""Book what was given for free: an operating expense of its purpose against a donation."""
