"""What comes too late for a quarter that another laptop has closed, where it rests on what that one took back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.premium import take_premium
from desktop_app.acts.undo import take_back
from desktop_app.core.language import PLAIN
from desktop_app.core.period import quarter
from desktop_app.core.problems import Refused
from tests.counter import START, WHO
from tests.laptops import given, head, met
from tests.quarters import close
from tests.simulation.meeting_state import figures, records

if TYPE_CHECKING:
    from desktop_app.store.database import Book

PREMIUM = "D-A-000001"
Q1 = quarter(2026, 1)


def refusal(giver: Book, taker: Book) -> str:
    """What is said where a packet is not taken in; nothing is otherwise then."""
    before, stood = head(taker), records(taker)
    with pytest.raises(Refused) as refused:
        given(giver, taker)
    assert (head(taker), records(taker)) == (before, stood)
    return " ".join(PLAIN.say(each.message) for each in refused.value.problems)


@pytest.mark.parametrize("late_first", [True, False])
def test_a_late_premium_of_a_household_that_was_taken_back_changes_no_closed_quarter(
    books: tuple[Book, Book], *, late_first: bool
) -> None:
    """Neither laptop takes the other's packet in; once the quarter is open again both come to the same."""
    one, other = books
    take_back(one, {"save": "A-2", "why": "enrolled by mistake"}, WHO)
    close(one, Q1, WHO)
    closed = figures(one)["2026-01-01 2026-03-31 None lines"]
    take_premium(other, {"premium": PREMIUM, "amount": 60_000, "paid_on": START + 5, "method": "cash"}, WHO)
    for giver, taker in ((one, other), (other, one)) if late_first else ((other, one), (one, other)):
        said = refusal(giver, taker)
        assert "et the manager reopen the quarter" in said
        assert ("On K1 (laptop K1) a quarter was closed" in said) is (taker is other)
    assert figures(one)["2026-01-01 2026-03-31 None lines"] == closed
    reopen_quarter(one, Q1, {"why": "A premium came in"}, WHO)
    given(one, other)
    met(*books)
    assert records(one) == records(other)
    assert figures(one) == figures(other)
