"""What a form may be filled in with at once, because the book knows it: offered to be typed over, never imposed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.costing import FormProposal, known_of
from desktop_app.catalog.forms.form import OF_PERSON
from desktop_app.catalog.forms.premium import OWED_IN_PART
from desktop_app.core.shown import Amount, When
from desktop_app.store.claims import claim
from desktop_app.store.owed_premium import DUE, OVERDUE, owing, standings
from desktop_app.store.policies import policies_of, renewal_of
from desktop_app.store.premiums import premium, premiums_of
from desktop_app.store.renewal_cost import cost_of_renewing
from desktop_app.store.rows import find, row_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.policies import FoundPolicy


def when_taking(book: Book, code: str, day: Day | None = None) -> dict[str, Any]:
    """What is owed of the premium that is taken on a day; where none is said, once every exit has come."""
    due = premium(book, code)
    return known_of({"amount": owing(book, due.row, day).asked}) if due else {}


def taking(book: Book, code: str, today: Day) -> dict[str, Any]:
    """A premium in sight with what is owed of it, if it is still to be taken."""
    due = premium(book, code)
    if due is None or due.paid_on is not None or due.kind == "refund":
        return {}
    return {"premium": code, **when_taking(book, code, today)}


def when_taking_on(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """What is owed of the premium that was chosen on the day of the form, and why it is less than the whole."""
    due, day = premium(book, str(values.get("premium") or "")), values.get("paid_on")
    if due is None or due.paid_on is not None or due.kind == "refund":
        return FormProposal({}, {"amount": None})
    stands = owing(book, due.row, day)
    less = stands.owed < due.amount and stands.left_on is not None
    owed, whole = (Amount(each, decimals_of(book)) for each in (stands.owed, due.amount))
    note = OWED_IN_PART.about(owed=owed, whole=whole, day=When(stands.left_on or 0)) if less else None
    return FormProposal(known_of({"amount": stands.asked}), {"amount": note})


def when_giving_back(book: Book, code: str) -> dict[str, Any]:
    """The whole amount of the premium that is given back."""
    due = premium(book, code)
    return {"amount": due.amount} if due else {}


def refunding(book: Book, code: str) -> dict[str, Any]:
    """A refund or a paid premium in sight, with its whole amount."""
    return {"premium": code, **when_giving_back(book, code)}


def when_renewing(book: Book, code: str) -> dict[str, Any]:
    """The day after the old term, what the new one costs and what it insures."""
    policy = find(book, "policies", code)
    if policy is None:
        return {}
    found = cost_of_renewing(book, code, policy.end_day + 1)
    told = {"start_day": policy.end_day + 1, "lives": policy.lives}
    return known_of({**told, "amount": found.premium, "sum_insured": found.sum_insured})


def appealing(book: Book, code: str, today: Day) -> dict[str, Any]:
    """The claim that is appealed today, with its person and its policy."""
    found = claim(book, code)
    if found is None:
        return {}
    told = {"received": today, "claim": code, "person": found.person, "policy": found.policy}
    return told | ({"appeal": 1} if found.decision == "rejected" else {})


def when_paying(book: Book, code: str) -> dict[str, Any]:
    """All that is left to pay."""
    found = claim(book, code)
    return {"amount": found.left} if found and found.left else {}


def renewing(book: Book, code: str) -> dict[str, Any]:
    """The policy of a code, which is to be renewed, with its holder."""
    policy = find(book, "policies", code)
    return {"renews": code, "holder": policy.holder, **when_renewing(book, code)} if policy else {}


def taking_from(book: Book, person: str, today: Day) -> dict[str, Any]:
    """The oldest premium that a member owes; where more than one policy has some, that is asked."""
    found = {each.row: each for each in premiums_of(book, _row(book, person))}
    stands = standings(book, found, today)
    owed = [each for each in found.values() if stands[each.row].state in {OVERDUE, DUE}]
    if len({each.policy for each in owed}) != 1:
        return {OF_PERSON: person}
    oldest = min(owed, key=lambda each: (each.due, each.row))
    return {"premium": oldest.code, "amount": stands[oldest.row].owed}


def renewing_of(book: Book, person: str) -> dict[str, Any]:
    """The one policy of a member that ran or runs to its end and is not renewed; of several the form asks which."""
    whole = [each for each in policies_of(book, _row(book, person)) if each.exit_reason is None]
    policy = _only([each for each in whole if renewal_of(book, each.code) is None])
    return {"renews": policy.code, **when_renewing(book, policy.code)} if policy else {OF_PERSON: person}


def ending_of(book: Book, person: str, today: Day) -> dict[str, Any]:
    """The one policy of a member that can still be ended; of several the form asks which."""
    policies = policies_of(book, _row(book, person))
    policy = _only([each for each in policies if each.exit_reason is None and each.end >= today])
    return {"policy": policy.code} if policy else {OF_PERSON: person}


def leaving_of(book: Book, person: str, today: Day) -> dict[str, Any]:
    """The member, and the one policy that still covers them; of several the form asks which."""
    return {"person": person, **ending_of(book, person, today)}


def claim_of(book: Book, person: str, today: Day) -> dict[str, Any]:
    """The member, and the one policy that covers the member today (or ever did); of several the form asks which."""
    policies = policies_of(book, _row(book, person))
    policy = _only([each for each in policies if each.start <= today <= each.last] or policies)
    return {"policy": policy.code, "person": person} if policy else {"person": person, OF_PERSON: person}


def _only(policies: list[FoundPolicy]) -> FoundPolicy | None:
    """The one policy there is to choose; None where there is none, or a choice."""
    return policies[0] if len(policies) == 1 else None


def _row(book: Book, person: str) -> int:
    """The row of a person; no row for nobody."""
    return row_of(book, "people", person) or 0
