"""Figures of the whole read their cells in order: no query sorts, and none looks at cells it does not sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import Period, parse_day, quarters_back
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.store.database import open_book
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

LAST = Period(parse_day("2026-10-01"), parse_day("2026-12-31"))
CELLS = frozenset(("premium_days", "payment_days", "claim_steps", "cover_steps", "insured_steps", "settled_months"))
RENEWALS = frozenset(("renewal_days", "renewal_policies"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small scheme."""
    book = open_book(scheme_book(tmp_path / "scheme.coverbook"))
    yield book
    book.close()


def test_indicators_of_many_quarters_read_stretches_of_their_cells(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step is found by its key; only the histogram of settled claims is put together from its months."""
    plans = {name: plan for name, plan in _plans(book, monkeypatch).items() if name in CELLS | RENEWALS}
    assert set(plans) == CELLS | RENEWALS
    for name, plan in plans.items():
        assert f"SEARCH {name}" in plan or "SEARCH c USING PRIMARY KEY" in plan, (name, plan)
        assert "TEMP B-TREE" not in plan or name == "settled_months", (name, plan)


def test_a_scheme_of_many_quarters_asks_for_each_day_once(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more quarter costs one more look at each table of cells, not one more for every quarter so far."""
    asked = {count: len(_asked(book, count, monkeypatch)) for count in (1, 2, 3, 8, 9)}
    assert asked[9] - asked[8] <= asked[3] - asked[2] + 1
    assert asked[9] < 9 * asked[1]


def _asked(book: Book, count: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every query that the indicators of some quarters ask."""
    said: list[str] = []
    with monkeypatch.context() as while_asking:
        query = book.query

        def seen(sql: str, values: object = ()) -> object:
            said.append(sql)
            return query(sql, values)  # type: ignore[arg-type] # as it was given

        while_asking.setattr(book, "query", seen)
        figures = Figures(book)
        for quarter in quarters_back(LAST, count):
            for product in (None, *figures.products):
                indicators(figures, quarter, product)
    return said


def _plans(book: Book, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """How SQLite answers the queries over each table of cells."""
    found: dict[str, str] = {}
    for sql in _asked(book, 2, monkeypatch):
        for name in (*CELLS, *RENEWALS):
            if f"FROM {name}" in sql or f"JOIN {name} " in sql:
                rows = book.connection.execute(f"EXPLAIN QUERY PLAN {sql}", _Anything()).fetchall()
                found[name] = found.get(name, "") + "; ".join(row[3] for row in rows)
    return found


class _Anything(dict[str, int]):
    """A value for every name."""

    def __missing__(self, name: str) -> int:
        """Any will do: nothing is read."""
        return 0
