"""What the office does with premiums: puts them down when they fall due, takes them, corrects them."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import Corrected, Correction, correct
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.premium import TAKE_PREMIUM
from desktop_app.core.codes import folded
from desktop_app.core.manner import tidy
from desktop_app.core.period import date_of
from desktop_app.core.problems import Problem
from desktop_app.core.records.premium import Premium
from desktop_app.core.reserves.unearned_premium import splits_evenly
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.closings import closed_to
from desktop_app.store.owed_premium import owing
from desktop_app.store.payers import POLICY, payers
from desktop_app.store.receipts import next_receipt, with_receipt
from desktop_app.store.rows import find, insert, next_code, replace
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.period import Day
    from desktop_app.core.records.policy import Policy
    from desktop_app.store.database import Book
    from desktop_app.store.owed_premium import Owing
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Taken:
    """A premium taken: of whom, its receipt, what is left due under which code, and what is kept as an advance."""

    premium: str
    name: str
    receipt: str
    amount: Amount
    rest: Amount
    rest_code: str | None
    kept: Amount


def _plan_taking(book: Book, values: Mapping[str, Any]) -> Plan[Taken]:
    """A due premium is paid; what a part of it leaves is due under another code, what is too much is kept."""
    due = known(book, "premiums", values, "premium")
    policy, paid_for = find(book, "policies", due.policy), min(values["amount"], due.amount)
    stands = owing(book, place(book, "premiums", due.code), values["paid_on"])
    left, over = max(stands.owed - paid_for, 0), values["amount"] - paid_for

    def write(save: Save) -> Taken:
        paid = {"paid_on": values["paid_on"], "method": values.get("method")}
        receipt = tidy(values.get("receipt") or "") or next_receipt(
            book, date_of(values["paid_on"]).year, policy.office
        )
        rest_code = pay(save, due, paid_for, receipt=receipt, **paid)
        if over:
            book_advance(save, due.policy, over, {**paid, "receipt": receipt})
        decimals = decimals_of(book)
        amount, rest, kept = (Amount(each, decimals) for each in (values["amount"], left, over))
        name, stays = name_of(book, "premiums", due.code), rest_code if left else None
        return Taken(due.code, name, receipt, amount, rest, stays, kept)

    doubts = [*_doubts(book, due, stands, values["amount"]), *_too_much(book, over)]
    return Plan(write, _cannot_take(book, due, policy, stands, values), doubts)


def correct_premium(book: Book, code: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Replace what is wrong about a premium; what it was before stays in its history."""
    before = find(book, "premiums", code)
    problems = receipt_problems(book, {"paid_on": before.paid_on, **values}, code, before.policy) if before else []
    doubts = _due_changes(book, before, values) if before else []
    return correct(book, Correction("premiums", code, values, problems, doubts), who)


def first_premium(save: Save, policy: Policy, values: Mapping[str, Any]) -> Premium:
    """Put down the premium of a policy's whole term, due when it starts, with its receipt if it is paid at once."""
    paid_on = values.get("paid_on")
    receipt = tidy(values.get("receipt") or "") or None
    if paid_on is not None:
        receipt = receipt or next_receipt(save.book, date_of(paid_on).year, policy.office)
    premium = Premium(
        code=next_code(save.book, "premiums"),
        policy=policy.code,
        due=policy.start_day,
        from_day=policy.start_day,
        to_day=policy.end_day,
        amount=values["amount"],
        paid_on=paid_on,
        method=values.get("method") if paid_on is not None else None,
        receipt=receipt,
    )
    insert(save, "premiums", premium)
    return premium


def receipt_problems(book: Book, values: Mapping[str, Any], own: str = "", of: str = "") -> list[Problem]:
    """A receipt number is given once, and for money that has come in.

    One receipt may be for several dues: those which the payer of the policy `of` paid on the same day.
    """
    receipt = values.get("receipt")
    before: Any = find(book, "premiums", own) if own else None
    stays = before is not None and folded(before.receipt or "") == folded(receipt or "")
    if not receipt or (stays and (before.paid_on is None or values.get("paid_on") is not None)):
        return []
    if values.get("paid_on") is None:
        return [Problem(text("Acts", "A receipt needs the day on which the premium was paid."), "paid_on")]
    other, there = with_receipt(book, receipt) or (own, receipt)
    if folded(other) == folded(own) or _one_payment(book, of, find(book, "premiums", other), values["paid_on"]):
        return []
    message = text("Acts", "Receipt {receipt} was given for premium {premium}. Write another number.")
    return [Problem(message.about(receipt=there, premium=other), "receipt")]


def _one_payment(book: Book, policy: str, other: Premium, day: Day) -> bool:
    """Whether whoever pays for a policy also paid another premium on a day."""
    pays, paid = ([payer.key for payer in payers(book, POLICY, each, day)] for each in (policy, other.policy))
    return other.paid_on == day and bool(pays) and pays == paid


def _cannot_take(book: Book, due: Premium, policy: Policy, stands: Owing, values: Mapping[str, Any]) -> list[Problem]:
    """What is paid already is not taken again; more than is due only where the policy runs, so that it can keep it."""
    if due.paid_on is not None:
        message = text("Acts", "This premium was paid on {day}. Choose one that is due.", day=When(due.paid_on))
        return [Problem(message, "premium")]
    if due.kind == "refund":
        return [Problem(text("Acts", "A refund is paid out, not taken. Choose a premium that is due."), "premium")]
    if values["amount"] <= 0 or (values["amount"] > due.amount and policy.exit_date is not None):
        most = Amount(stands.owed or due.amount, decimals_of(book))
        return [Problem(text("Acts", "Write an amount up to {most}, which is what is due.", most=most), "amount")]
    return receipt_problems(book, values, of=due.policy)


def _due_changes(book: Book, before: Premium, values: Mapping[str, Any]) -> list[Problem]:
    """Of a premium that is and stays paid the amount is what was due, too: another one changes both."""
    after, paid_on = values.get("amount"), values.get("paid_on", before.paid_on)
    if after is None or after == before.amount or None in {before.paid_on, paid_on}:
        return []
    words = text(
        "Acts",
        "With this, {after} was due instead of {before}. If only another sum came in, empty the day and the receipt, "
        "save, and take the premium again.",
    )
    decimals = decimals_of(book)
    return [Problem(words.about(after=Amount(after, decimals), before=Amount(before.amount, decimals)), "amount")]


def _doubts(book: Book, due: Premium, stands: Owing, amount: int) -> list[Problem]:
    """Premium for days after the policy has ended is seldom taken."""
    if stands.left_on is None:
        return []
    if stands.left_on < due.due:
        message = text("Acts", "The policy ended on {day}, before this premium fell due.", day=When(stands.left_on))
        return [Problem(message, "premium")]
    over = Amount(min(amount, due.amount) - stands.owed, decimals_of(book))
    words = text("Acts", "{over} is more than is owed, and would be owed back: is it taken all the same?", over=over)
    return [Problem(words, "amount")] if over.minor > 0 else []


def _too_much(book: Book, over: int) -> list[Problem]:
    """More than is due is asked about once."""
    if not over:
        return []
    words = text("Acts", "{over} is more than is due: is it kept as an advance?")
    asked = words.about(over=Amount(over, decimals_of(book)))
    return [Problem(asked, "amount", agreed=text("Collect", "Advance"))]


def book_advance(save: Save, policy: str, amount: int, paid: Mapping[str, Any]) -> None:
    """Keep an advance: money that came in, and as much that waits to be given back or to pay what falls due."""
    came = Premium(code=next_code(save.book, "premiums"), policy=policy, due=paid["paid_on"], amount=amount, **paid)
    insert(save, "premiums", came)
    code = next_code(save.book, "premiums")
    insert(save, "premiums", Premium(code=code, policy=policy, due=paid["paid_on"], amount=amount, kind="refund"))


def pay(save: Save, due: Premium, amount: int, **paid: Any) -> str | None:
    """Pay what is due or a part of it; the rest stays as it is, under the code that is given back."""
    row = place(save.book, "premiums", due.code)
    if due.amount == amount:
        replace(save, "premiums", row, amount=amount, **paid)
        return None
    own, others = _parted(save.book, due, amount, owing(save.book, row, paid["paid_on"]))
    replace(save, "premiums", row, amount=amount, **own, **paid)
    code = next_code(save.book, "premiums")
    insert(save, "premiums", changed(due, code=code, amount=due.amount - amount, **others))
    return code


def _parted(book: Book, due: Premium, amount: int, stands: Owing) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is other of the part that is paid, and of the rest, where an exit left less owed than the whole.

    All that is owed is paid for the days up to the exit, the rest lies after it. Where that would let a day have earned
    something else, or a closed one is touched, both stand for the whole together (`store/owed_premium`).
    """
    if due.kind != "premium" or stands.left_on is None or not stands.cuts(due.amount):
        return {}, {}
    policy, closed = find(book, "policies", due.policy), closed_to(book)
    first, last = due.from_day or policy.start_day, due.to_day or policy.end_day
    of = find(book, "products", policy.product)
    alone = due.concerns is None and amount == stands.owed and (closed is None or closed < due.due)
    if alone and splits_evenly((first, last, due.amount), stands.left_on, amount, of.earning or "days"):
        return {"from_day": first, "to_day": stands.left_on}, {"from_day": stands.left_on + 1, "to_day": last}
    together: dict[str, Any] = {"concerns": due.concerns or due.due}
    return together, together


take_premium = Procedure("take_premium", _plan_taking, TAKE_PREMIUM, ("paid_on",))
"""Take a due premium, or a part of it, and give a receipt; the rest of a part payment stays due."""
