"""Money given back: a refund or an advance that waits is paid out, or a premium that was paid, or a part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known
from desktop_app.acts.late import closed_day
from desktop_app.acts.premium import pay, receipt_problems
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.premium import REFUND_PREMIUM
from desktop_app.core.manner import tidy
from desktop_app.core.period import date_of
from desktop_app.core.problems import Problem
from desktop_app.core.records.premium import Premium
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.premiums import refunded
from desktop_app.store.receipts import next_receipt
from desktop_app.store.rows import find, insert, next_code
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Refunded:
    """A refund paid: its record, to whom, with which receipt, how much, and what of it still waits."""

    premium: str
    name: str
    receipt: str
    amount: Amount
    left: Amount


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Refunded]:
    """What waits is paid; of a premium a refund of the same days is put down and paid at once."""
    given = known(book, "premiums", values, "premium")
    office = find(book, "policies", given.policy).office
    most = given.amount - (0 if given.kind == "refund" else refunded(book, given.code))

    def write(save: Save) -> Refunded:
        receipt = tidy(values.get("receipt") or "") or next_receipt(book, date_of(values["paid_on"]).year, office)
        paid = {"paid_on": values["paid_on"], "method": values.get("method"), "receipt": receipt}
        code = _pay(save, given, values["amount"], paid)
        left = most - values["amount"] if given.kind == "refund" else 0
        amount, rest = (Amount(each, decimals_of(book)) for each in (values["amount"], left))
        return Refunded(code, name_of(book, "premiums", code), receipt, amount, rest)

    problems = [*_cannot_refund(book, given, values, most), *receipt_problems(book, values)]
    return Plan(write, problems, reason=values["why"], amount=values["amount"])


def _pay(save: Save, given: Premium, amount: int, paid: Mapping[str, Any]) -> str:
    """Pay what waits, or put a refund down that is paid; the code of what was paid."""
    if given.kind == "refund":
        pay(save, given, amount, **paid)
        return given.code
    code = next_code(save.book, "premiums")
    refund = Premium(
        code=code,
        policy=given.policy,
        due=paid["paid_on"],
        from_day=given.from_day,
        to_day=given.to_day,
        amount=amount,
        kind="refund",
        concerns=closed_day(save.book, find(save.book, "policies", given.policy).exit_date),
        **paid,
    )
    insert(save, "premiums", refund)
    return code


def _cannot_refund(book: Book, given: Premium, values: Mapping[str, Any], most: int) -> list[Problem]:
    """A refund is paid once, a premium only where it was paid, and never more than came in."""
    if given.kind == "refund" and given.paid_on is not None:
        return [Problem(text("Acts", "This refund was paid already. Choose one that waits."), "premium")]
    if given.kind != "refund" and given.paid_on is None:
        return [Problem(text("Acts", "This premium is not paid: there is nothing to give back."), "premium")]
    if not 0 < values["amount"] <= most:
        words = text("Acts", "Write an amount up to {most}: more did not come in.")
        return [Problem(words.about(most=Amount(most, decimals_of(book))), "amount")]
    if given.paid_on is not None and values["paid_on"] < given.paid_on:
        return [Problem(text("Acts", "Money is given back on the day it came in, or later."), "paid_on")]
    return []


refund_premium = Procedure("refund_premium", _plan, REFUND_PREMIUM, ("paid_on",))
"""Pay out a refund that waits, or give a paid premium or a part of it back; with the reason why."""
