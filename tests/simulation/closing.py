"""The office confirms its reserves, closes its quarter, tries what is too late by then, and reopens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.closing import close_quarter, confirm_reserves, reopen_quarter
from desktop_app.acts.premium import correct_premium
from desktop_app.core.doubts import Doubtful
from desktop_app.core.period import Period
from desktop_app.core.problems import Refused
from tests.counter import END, START, WHO, convinced

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from desktop_app.core.period import Day
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


def is_confirmed(office: Office) -> bool:
    """Whether the newest save confirmed the reserves, so that the quarter may be closed: a change after it may not."""
    return office.given.get("confirmed") == office.saves


def term_now(facts: set[Fact]) -> tuple[Day, Day]:
    """The term of who enrols now: as of everybody, or from the first open day once that is closed."""
    start = QUARTER.last + 1 if is_closed(facts) else START
    return start, start + END - START


def late_act(book: Book, values: dict[str, Any]) -> None:
    """Do what is too late, and see that it is refused with the quarter named."""
    try:
        _corrected(book, values)
    except Refused as refusal:
        if isinstance(refusal, Doubtful) or not any(each.message.context == "Closing" for each in refusal.problems):
            raise
    else:
        message = f"a closed quarter took {values}"
        raise AssertionError(message)


def _corrected(book: Book, values: dict[str, Any]) -> None:
    """The premium of a policy that began in the closed quarter is another one; every doubt has its reason."""
    given = {name: value for name, value in values.items() if name != "premium"}
    try:
        correct_premium(book, values["premium"], given, WHO)
    except Doubtful as asked:
        correct_premium(book, values["premium"], convinced(given, asked), WHO)


def _confirm(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    return None if is_closed(office.facts) or is_confirmed(office) else {}


def _confirmed(office: Office, _values: Mapping[str, Any]) -> None:
    office.facts.add(("closings", office.code("Q"), "confirmed"))
    office.given["confirmed"] = office.saves


def _close(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    return {} if is_confirmed(office) else None


def _closed(office: Office, _values: Mapping[str, Any]) -> None:
    office.facts.add(("closings", office.code("Q"), "closed"))


def _reopen(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    return {"why": "A bill was found"} if is_closed(office.facts) else None


def _reopened(office: Office, _values: Mapping[str, Any]) -> None:
    office.facts.add(("closings", office.code("Q"), "reopened"))


def _too_late(office: Office, chance: Random) -> Mapping[str, Any] | None:
    if not is_closed(office.facts):
        return None
    begun = {fact[1] for fact in office.of("policies") if fact[3] == START}
    due = [fact for fact in office.of("premiums") if fact[4] is None and fact[2] in begun]
    if not due:
        return None
    one = chance.choice(due)
    return {"premium": one[1], "amount": one[3] + 100, "why": "The price was another one"}


def _nothing(_office: Office, _values: Mapping[str, Any]) -> None:
    """It is refused."""


CLOSING_FORMS: Mapping[str, Callable[[Book, dict[str, Any]], object]] = {
    "confirm": lambda book, _: confirm_reserves(book, QUARTER, {}, WHO),
    "close": lambda book, _: close_quarter(book, QUARTER, {}, WHO),
    "unclose": lambda book, values: reopen_quarter(book, QUARTER, values, WHO),
    LATE: late_act,
}
"""What the program does of it."""
CLOSING: Mapping[str, tuple[Choose, Happen]] = {
    "confirm": (_confirm, _confirmed),
    "close": (_close, _closed),
    "unclose": (_reopen, _reopened),
    LATE: (_too_late, _nothing),
}
"""What the office does with its quarter: what it could be now, and what it changes."""
