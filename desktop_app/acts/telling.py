"""What the book knows of the record that a form is about, for the sentence over its button."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import date_of
from desktop_app.core.shown import Amount, Shown, When, shown_day
from desktop_app.store.claims import claim
from desktop_app.store.owed_premium import owing
from desktop_app.store.people import subject_of
from desktop_app.store.policies import people_covered
from desktop_app.store.premiums import premium
from desktop_app.store.receipts import next_receipt
from desktop_app.store.rows import find
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book


def known_of(book: Book, sheet: str, code: str, today: Day) -> dict[str, Shown]:
    """By name: whom a record is about and where they live, the next receipt, and what the record itself says."""
    found = subject_of(book, sheet, code)
    if found is None:
        return {}
    policy = find(book, "policies", found.policy) if found.policy else None
    known: dict[str, Shown] = {"name": found.name or found.policy or code, "village": found.village}
    if policy is not None:
        known["product"] = find(book, "products", policy.product).name
        known["next_receipt"] = next_receipt(book, date_of(today).year, policy.office)
    own = _OWN.get(sheet)
    return {**known, "today": When(today), **(own(book, code, today) if own else {})}


def _of_premium(book: Book, code: str, today: Day) -> dict[str, Shown]:
    """What is due of a premium, when, and for which days; what of it is owed where an exit cut it short."""
    due = premium(book, code)
    if due is None:
        return {}
    days = {"due": due.due, "first": due.first, "last": due.last}
    shown: dict[str, Shown] = {name: shown_day(day) for name, day in days.items()}
    shown["due_amount"], stands = Amount(due.amount, decimals_of(book)), owing(book, due.row, today)
    if due.paid_on is None and stands.left_on is not None and stands.cuts(due.amount):
        shown |= {"owed": Amount(stands.owed, decimals_of(book)), "left_on": When(stands.left_on)}
    return shown


def _of_claim(book: Book, code: str, _today: Day) -> dict[str, Shown]:
    """How far a claim is, and what may still be paid of it."""
    found = claim(book, code)
    if found is None:
        return {}
    return {"claim_code": code, "decision": found.decision, "payable": Amount(found.payable, decimals_of(book))}


def _of_policy(book: Book, code: str, _today: Day) -> dict[str, Shown]:
    """The last day of the term, and how many people the policy covers to it."""
    policy = find(book, "policies", code)
    return {"end": When(policy.end_day), "people": len(people_covered(book, code)) or policy.lives}


_OWN: Mapping[str, Callable[[Book, str, Day], dict[str, Any]]] = MappingProxyType(
    {"premiums": _of_premium, "claims": _of_claim, "policies": _of_policy}
)
