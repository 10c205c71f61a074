"""What a form may be filled in with at once, because the book knows it: offered to be typed over, never imposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.store.claims import claim
from desktop_app.store.policies import policies_of
from desktop_app.store.premiums import premium, premiums_of, whole_premium
from desktop_app.store.rows import find, row_of

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.policies import FoundPolicy


def when_taking(book: Book, code: str) -> dict[str, Any]:
    """The whole amount of the premium that is taken."""
    due = premium(book, code)
    return {"amount": due.amount} if due else {}


def taking(book: Book, code: str) -> dict[str, Any]:
    """A premium in sight with its whole amount, if it is still to be taken."""
    due = premium(book, code)
    return {"premium": code, "amount": due.amount} if due and due.paid_on is None and due.kind != "refund" else {}


def when_renewing(book: Book, code: str) -> dict[str, Any]:
    """The day after the old term, and the premium of the old one."""
    policy = find(book, "policies", code)
    if policy is None:
        return {}
    amount = whole_premium(book, code)
    return {"start_day": policy.end_day + 1, **({"amount": amount} if amount else {})}


def when_deciding(book: Book, code: str) -> dict[str, Any]:
    """The estimate, as the amount to approve."""
    found = claim(book, code)
    return {"covered": found.covered} if found else {}


def when_paying(book: Book, code: str) -> dict[str, Any]:
    """All that is left to pay."""
    found = claim(book, code)
    return {"amount": found.left} if found and found.left else {}


def taking_from(book: Book, person: str) -> dict[str, Any]:
    """The oldest premium that a member owes."""
    owed = [each for each in premiums_of(book, _row(book, person)) if each.paid_on is None and each.kind != "refund"]
    if not owed:
        return {}
    oldest = min(owed, key=lambda each: (each.due, each.row))
    return {"premium": oldest.code, "amount": oldest.amount}


def renewing_of(book: Book, person: str) -> dict[str, Any]:
    """The latest policy of a member."""
    policies = policies_of(book, _row(book, person))
    return {"renews": policies[0].code, **when_renewing(book, policies[0].code)} if policies else {}


def ending_of(book: Book, person: str, today: Day) -> dict[str, Any]:
    """The policy of a member that runs."""
    policy = _running(book, person, today)
    return {"policy": policy.code} if policy else {}


def claim_of(book: Book, person: str, today: Day) -> dict[str, Any]:
    """The policy that covers a member, and the member."""
    policy = _running(book, person, today)
    return {"policy": policy.code, "person": person} if policy else {}


def _running(book: Book, person: str, today: Day) -> FoundPolicy | None:
    """The latest policy of a member that runs today, or else the latest of all."""
    policies = policies_of(book, _row(book, person))
    running = [each for each in policies if each.start <= today <= each.last]
    return next(iter(running or policies), None)


def _row(book: Book, person: str) -> int:
    """The row of a person; no row for nobody."""
    return row_of(book, "people", person) or 0
