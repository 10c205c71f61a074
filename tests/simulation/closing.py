"""The office closes its quarter, tries what is too late by then, and reopens it; the model knows which is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.person import enrol_household
from desktop_app.acts.premium import correct_premium
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import Period
from desktop_app.core.problems import Refused
from tests.counter import START, WHO, convinced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from desktop_app.store.database import Book
    from tests.simulation.model import Fact, Office

    Choose = Callable[[Office, Random], Mapping[str, Any] | None]
    Happen = Callable[[Office, Mapping[str, Any]], None]

QUARTER = Period(START, START + 89)
"""The first quarter of the year in which the office lives: policies begin in it, claims are reported after it."""
LATE = "late"
"""A deed that would change what was true in the closed quarter: it is refused, and nothing becomes of it."""


def is_closed(facts: set[Fact]) -> bool:
    """Whether what was done last with the quarter is that it was closed."""
    done = sorted(fact for fact in facts if fact[0] == "closings")
    return bool(done) and done[-1][2] == "closed"


def while_open(choose: Choose) -> Choose:
    """What is only possible while the quarter is open."""
    return lambda office, chance: None if is_closed(office.facts) else choose(office, chance)


def late_act(book: Book, values: dict[str, Any]) -> None:
    """Do what is too late, and see that it is refused with the quarter named."""
    try:
        _late(book, values)
    except Refused as refusal:
        if isinstance(refusal, Doubtful) or not any(each.message.context == "Closing" for each in refusal.problems):
            raise
    else:
        message = f"a closed quarter took {values}"
        raise AssertionError(message)


def _late(book: Book, values: dict[str, Any]) -> None:
    """Somebody enrolled from the closed quarter on, or a premium of then corrected; every doubt has its reason."""
    given = {name: value for name, value in values.items() if name != "premium"}
    try:
        _done(book, values.get("premium"), given)
    except Doubtful as asked:
        _done(book, values.get("premium"), convinced(given, asked))


def _done(book: Book, premium: str | None, given: dict[str, Any]) -> None:
    if premium:
        correct_premium(book, premium, given, WHO)
    else:
        enrol_household(book, given, WHO)


def _close(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    return None if is_closed(office.facts) else {}


def _closed(office: Office, _values: Mapping[str, Any]) -> None:
    office.facts.add(("closings", office.code("Q"), "closed"))


def _reopen(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    return {"why": "A bill was found"} if is_closed(office.facts) else None


def _reopened(office: Office, _values: Mapping[str, Any]) -> None:
    office.facts.add(("closings", office.code("Q"), "reopened"))


def _too_late(office: Office, chance: Random) -> Mapping[str, Any] | None:
    if not is_closed(office.facts):
        return None
    due = [fact for fact in office.of("premiums") if fact[4] is None]
    if due and chance.random() < 0.5:
        one = chance.choice(due)
        if dict(policy_starts(office)).get(one[2]) == START:
            return {"premium": one[1], "amount": one[3] + 100, "why": "The price was another one"}
    member = {"name": "Late Tharu", "relation": "holder", "sex": "f", "birth_date": START - 9000}
    place = {"product": "HEALTH", "start_day": START, "village": "Puraini", "office": "BNK", "phone": None}
    return {**place, "amount": 20_000, "paid_on": None, "method": None, "receipt": None, "members": [member]}


def policy_starts(office: Office) -> list[tuple[str, int]]:
    """The policies with the day on which each begins."""
    return [(fact[1], fact[3]) for fact in office.of("policies")]


def _nothing(_office: Office, _values: Mapping[str, Any]) -> None:
    """It is refused."""


CLOSING: Mapping[str, tuple[Choose, Happen]] = {
    "close": (_close, _closed),
    "unclose": (_reopen, _reopened),
    LATE: (_too_late, _nothing),
}
"""What the office does with its quarter: what it could be now, and what it changes."""
