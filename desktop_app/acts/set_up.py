"""A new scheme is set up: its office, its first product with benefits, and what it has and owes, in one save."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.costing import FormProposal
from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.product import plan_product, usual_product
from desktop_app.acts.records import plan_adding
from desktop_app.catalog.forms.records import LINES, MINUS, PLUS
from desktop_app.catalog.forms.set_up import (
    DONATED,
    OFFICE_CODE,
    OFFICE_NAME,
    OPENING_DAY,
    OWED,
    OWING,
    OWNED,
    SET_UP,
    SURPLUS,
)
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.records import Added
    from desktop_app.acts.who import Who
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

OPENING = "OPENING"
"""The voucher of the opening balances."""
LONGEST_CODE = 3


@dataclass(frozen=True, slots=True)
class SetUp:
    """The scheme offers this product now."""

    product: str


def set_up(book: Book, values: Mapping[str, Any], who: Who) -> SetUp:
    """Write down office, product, benefits and opening balances; Refused with each problem at its place in the form."""
    return gate(book, Procedure("set_up", _plan, SET_UP), values, who)


def when_setting_up(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """What is usual for the line of business, a code for the office, and what remains of the opening balances."""
    left = _left(values)
    note = text("Set up", "What remains, {amount}, is earlier surplus.")
    if left < 0:
        note = text("Set up", "What is missing, {amount}, is an earlier loss.")
    words = note.about(amount=Amount(abs(left), decimals_of(book))) if left else None
    return FormProposal({**usual_product(book, values.get("line")), **_code(values)}, {DONATED: words})


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[SetUp]:
    """Every part as if it were written down by itself, the ones after it knowing it."""
    parts = [*_office(book, values), plan_product(book, values), *_opening(book, values)]

    def write(save: Save) -> SetUp:
        for part in parts:
            part.carry_out(save)
        return SetUp(str(values["name"]))

    return Plan(write, [part.place(problem) for part in parts for problem in part.problems])


def _office(book: Book, values: Mapping[str, Any]) -> list[Plan[Added]]:
    """The office, where it has a name of its own."""
    if not values.get(OFFICE_NAME):
        return []
    told = {"name": values[OFFICE_NAME], "code": values.get(OFFICE_CODE)}
    return [_placed(plan_adding("offices", book, told), lambda field: f"office_{field}")]


def _opening(book: Book, values: Mapping[str, Any]) -> list[Plan[Added]]:
    """The voucher that opens the accounts; none where there is nothing to open them with."""
    rows = [{"line": code, f"amount{PLUS}": values[key]} for key, code in OWNED if values.get(key)]
    rows += [{"line": code, f"amount{MINUS}": values[key]} for key, code in OWING if values.get(key)]
    left = _left(values)
    if left:
        rows.append({"line": SURPLUS, f"amount{MINUS if left > 0 else PLUS}": abs(left)})
    if not rows:
        return []
    told = {"voucher": OPENING, "date": values.get(OPENING_DAY), LINES: rows}
    return [_placed(plan_adding("vouchers", book, told), lambda field: OPENING_DAY if field == "date" else OWED)]


def _left(values: Mapping[str, Any]) -> int:
    """What is owned and neither owed nor paid in or given, in minor units: earlier surplus, below nought a loss."""
    owned, owing = (sum(values.get(key) or 0 for key, _ in sides) for sides in (OWNED, OWING))
    return owned - owing


def _placed(plan: Plan[Added], where: Callable[[str], str]) -> Plan[Added]:
    """A plan whose problems stand at other places of the form."""

    def place(problem: Problem) -> Problem:
        return replace(problem, field=where(plan.place(problem).field))

    return replace(plan, place=place)


def _code(values: Mapping[str, Any]) -> dict[str, str]:
    """A short code for the office, from the letters of its name."""
    letters = [letter for letter in str(values.get(OFFICE_NAME) or "").upper() if letter.isascii() and letter.isalnum()]
    return {OFFICE_CODE: "".join(letters[:LONGEST_CODE])} if letters else {}


def _set_up(done: SetUp) -> Done:
    """After the scheme was set up."""
    words: Text = text("Saved", "{product} is offered now. Enrol the first household.", product=done.product)
    return Done(words, "products", done.product)


SETTING_UP = Act(SET_UP, set_up, _set_up, proposes=when_setting_up)
