"""Running sums are those of the days themselves, in whatever order days are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.period import Period
from desktop_app.store.figures.running import Running
from tests.books import new_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

STEPS = ((1, 100, 5), (1, 100, -2), (1, 460, 7), (2, 470, 3), (2, 900, 4), (1, 1400, -5), (2, 1401, 0))
"""A key, a day, and by how much its sum changes on it."""
QUERY = "SELECT key, sum(step), count(*) FROM temp.steps WHERE day > :after AND day <= :day GROUP BY key"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A file with some steps beside it."""
    book = new_book(tmp_path / "steps.coverbook")
    book.execute("CREATE TEMP TABLE steps (key INTEGER, day INTEGER, step INTEGER)")
    for step in STEPS:
        book.execute("INSERT INTO temp.steps VALUES (?, ?, ?)", step)
    yield book
    book.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(0, 2000), min_size=1, max_size=8))
def test_sums_up_to_a_day_are_those_of_its_steps(book: Book, days: list[int]) -> None:
    running = Running(book, QUERY)
    for day in days:
        found = {key: sums for key, sums in running.at(day).items() if any(sums)}
        assert found == _added(step for step in STEPS if step[1] <= day)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spans=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 900)), min_size=1, max_size=5))
def test_sums_of_a_period_are_those_of_its_days(book: Book, spans: list[tuple[int, int]]) -> None:
    running = Running(book, QUERY)
    for first, days in spans:
        period = Period(first, first + days)
        assert running.within(period) == _added(step for step in STEPS if period.holds(step[1]))


def test_a_day_is_reached_from_the_nearest_one_known(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quarters asked for backwards read no more than quarters asked for forwards."""
    running, asked, query = Running(book, QUERY), [], book.query

    def seen(sql: str, values: dict[str, int]) -> list[tuple[int, ...]]:
        asked.append((values["after"], values["day"]))
        return query(sql, values)

    monkeypatch.setattr(book, "query", seen)
    for day in (1000, 910, 950, 1500):
        running.at(day)
    assert asked[1:] == [(910, 1000), (910, 950), (1000, 1500)]


def _added(steps: Iterator[tuple[int, int, int]]) -> dict[int, tuple[int, int]]:
    """The sums and the numbers of steps by key."""
    found: dict[int, tuple[int, int]] = {}
    for key, _, step in steps:
        total, count = found.get(key, (0, 0))
        found[key] = (total + step, count + 1)
    return found
