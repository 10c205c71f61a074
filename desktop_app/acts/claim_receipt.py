"""The last step of a claim: the day on which the money reached the beneficiary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.claim import RECEIVE_CLAIM
from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.claim_story import on_its_way
from desktop_app.store.rows import replace
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Received:
    """Money of a claim that has reached the beneficiary."""

    claim: str
    name: str
    amount: Amount
    day: Day


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Received]:
    """The day of receipt of every payment made by then that has none."""
    claim = known(book, "claims", values, "claim")
    waiting, day = on_its_way(book, place(book, "claims", claim.code)), values["received"]
    payments = [each for each in waiting if each.date <= day]
    amount = Amount(sum(each.amount for each in payments), decimals_of(book))

    def write(save: Save) -> Received:
        for each in payments:
            replace(save, "payments", each.row, received=day)
        return Received(claim.code, name_of(book, "claims", claim.code), amount, day)

    problems = []
    if not waiting:
        problems.append(Problem(text("Acts", "Nothing that was paid for this claim is on its way."), "claim"))
    elif not payments:
        paid = When(waiting[0].date)
        words = text("Rules", "The money is received on or after the day it is paid, {paid}.", paid=paid)
        problems.append(Problem(words, "received"))
    return Plan(write, problems)


receive_claim = Procedure("receive_claim", _plan, RECEIVE_CLAIM, ("received",))
"""Write down the day on which all that was paid for a claim by then, and is still on its way, has arrived."""
