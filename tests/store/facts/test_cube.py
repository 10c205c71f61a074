"""The cube gives the same numbers from the sums kept ready as from the rows: every fact, at any day, now and then."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import Period, parse_day
from desktop_app.core.scope import Over
from desktop_app.store.facts import cube, measured
from desktop_app.store.facts.asked import MeasureAsked
from desktop_app.store.facts.books import ENTRIES
from desktop_app.store.facts.cube import Cube, Question
from desktop_app.store.facts.measured import Counts, records
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.facts.registry import CELLS, FACTS
from desktop_app.store.opening import open_book
from desktop_app.store.rows import replace
from desktop_app.store.save import saving
from tests.schemes import reinsured_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.facts.cube import Sums
    from desktop_app.store.facts.fact import Fact, KeptSums

MONTH_ENDS = tuple(parse_day(day) for day in ("2024-12-31", "2025-02-28", "2025-06-30", "2025-12-31", "2031-01-31"))
ODD_DAYS = tuple(parse_day(day) for day in ("2025-01-01", "2025-05-17", "2025-12-30"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small scheme with something of everything."""
    book = open_book(reinsured_book(tmp_path / "scheme.coverbook"))
    yield book
    book.close()


def question(cell: KeptSums) -> Question:
    """All that a table of sums can be asked."""
    return Question(cell.fact, cell.measures, tuple(key for key in cell.keys if key in cell.fact.dimensions))


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_sums_kept_ready_and_rows_say_the_same(book: Book, cell: KeptSums, monkeypatch: pytest.MonkeyPatch) -> None:
    of = question(cell)
    days = MONTH_ENDS if "day" not in cell.keys else (*MONTH_ENDS, *ODD_DAYS)
    from_sums = [filled(Cube(book).upto(of, day)) for day in days]
    assert any(from_sums)
    monkeypatch.setattr(Question, "cell", lambda *_: None)
    assert [filled(Cube(book).upto(of, day)) for day in days] == from_sums


def filled(sums: Sums) -> Sums:
    """Sums that say something."""
    return {key: values for key, values in sums.items() if any(values)}


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_a_period_brings_what_stands_after_it_less_what_stood_before(book: Book, cell: KeptSums) -> None:
    of, told = question(cell), Cube(book)
    period = Period(parse_day("2025-02-01"), parse_day("2025-06-30"))
    assert told.within(of, period) == filled(told.during(of, period))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_days_are_told_alike_in_whatever_order_they_are_asked_for(
    book: Book, fact: Fact, monkeypatch: pytest.MonkeyPatch
) -> None:
    of, one = Question(fact, fact.measures, fact.dimensions), Cube(book)
    days = (*range(MONTH_ENDS[-2], MONTH_ENDS[0], -9), *MONTH_ENDS, *ODD_DAYS)
    listed = [filled(one.upto(of, day)) for day in days]
    monkeypatch.setattr(cube, "FEW", 0)
    other = Cube(book)
    assert [filled(other.upto(of, day)) for day in days] == listed
    assert [filled(Cube(book).upto(of, day)) for day in days] == listed


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
@pytest.mark.parametrize("over", [Over.WITHIN, Over.AT_END, Over.BEFORE])
def test_what_the_records_contribute_adds_up_to_the_measure(
    book: Book, fact: Fact, over: Over, monkeypatch: pytest.MonkeyPatch
) -> None:
    period = Period(parse_day("2025-01-01"), parse_day("2025-06-30"))
    for measure in (*fact.measures, *fact.derived):
        asked = MeasureAsked(fact.name, measure, over, period, {})
        listed = list(records(book, asked))
        assert sum(amount for *_, amount in listed) == total(book, asked)
        assert len(listed) == Counts(Cube(book)).records(asked)
    known = total(book, asked)
    monkeypatch.setattr(measured, "CELLS", ())
    monkeypatch.setattr(Question, "cell", lambda *_: None)
    assert total(book, asked) == known


def total(book: Book, asked: MeasureAsked) -> int | Fraction:
    """What a measure comes to of all products."""
    return Counts(Cube(book)).by_product(asked)[None]


def test_the_past_is_told_by_the_same_cube(book: Book) -> None:
    then = {cell.name: filled(Cube(book).upto(question(cell), MONTH_ENDS[-1])) for cell in CELLS}
    save = int(book.value("SELECT max(id) FROM saves"))
    with saving(book, "change everything") as made:
        replace(made, "premiums", 1, amount=123_45)
        replace(made, "claims", 1, covered=9_99)
        replace(made, "policies", 1, exit_date=parse_day("2025-03-01"), exit_reason="migrated")
        replace(made, "products", 1, earning="months", cics_portion=0.5, delivery_days=9, grace_days=1)
    now = {cell.name: filled(Cube(book).upto(question(cell), MONTH_ENDS[-1])) for cell in CELLS}
    assert now["entries_cells"] != then["entries_cells"]
    with as_it_was(book, save):
        assert {cell.name: filled(Cube(book).upto(question(cell), MONTH_ENDS[-1])) for cell in CELLS} == then
    assert {cell.name: filled(Cube(book).upto(question(cell), MONTH_ENDS[-1])) for cell in CELLS} == now


def test_a_look_at_the_past_leaves_nothing_behind(book: Book) -> None:
    save = int(book.value("SELECT max(id) FROM saves"))
    with saving(book, "pay") as made:
        replace(made, "premiums", 1, amount=1)
    with as_it_was(book, save):
        pass
    left = "SELECT name FROM temp.sqlite_schema WHERE name LIKE '%cells%' AND name NOT LIKE 'changed_%'"
    assert book.query(left) == []


def test_a_kind_of_entry_is_told_by_its_own_sheets_and_its_records_are_counted_as_they_are_listed(book: Book) -> None:
    """However many kinds are counted in one look."""
    told = book.query(f"SELECT DISTINCT kind, sheet FROM ({ENTRIES.sql(by_record=True)})")
    assert told
    assert [(kind, sheet) for kind, sheet in told if sheet not in ENTRIES.kinds[kind]] == []
    period, known = Period(parse_day("2025-01-01"), parse_day("2025-06-30")), Counts(Cube(book))
    for kind, over in product({kind for kind, _ in told}, (Over.WITHIN, Over.AT_END, Over.BEFORE)):
        asked = MeasureAsked(ENTRIES.name, "amount", over, period, {"kind": kind})
        assert known.records(asked) == len(list(records(book, asked)))
