"""The look at closed quarters finds what it is made for: or histories without a finding would prove nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.closing import reopen_quarter
from desktop_app.acts.premium import take_premium
from desktop_app.core.period import quarter
from tests.counter import START, WHO
from tests.laptops import two_laptops
from tests.quarters import close
from tests.simulation.meeting_closed import ClosedQuarters

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

Q1 = quarter(2026, 1)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A village whose first quarter is closed."""
    with two_laptops(tmp_path) as (one, _):
        close(one, Q1, WHO)
        yield one


def paid(book: Book) -> None:
    """The premium of the household, paid in the first quarter."""
    take_premium(book, {"premium": "D-A-000001", "amount": 60_000, "paid_on": START + 5, "method": "cash"}, WHO)


def test_a_save_that_changes_a_closed_quarter_is_found(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    quarters = ClosedQuarters()
    assert not [*quarters.look(book), *quarters.look(book)]
    monkeypatch.setattr("desktop_app.acts.late.closed_to", lambda _: None)
    monkeypatch.setattr("desktop_app.store.save.refuse_closed_time", lambda *_: None)
    paid(book)
    assert {each.split(" of ")[1].split(" said ")[0] for each in quarters.look(book)} >= {"All by the records"}
    assert not list(quarters.look(book))


def test_a_quarter_that_was_reopened_may_say_otherwise(book: Book) -> None:
    quarters = ClosedQuarters()
    assert not list(quarters.look(book))
    reopen_quarter(book, Q1, {"why": "A premium came in"}, WHO)
    paid(book)
    assert not list(quarters.look(book))
