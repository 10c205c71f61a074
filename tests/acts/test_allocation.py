"""A key of shared costs holds from its day until the next, and a day's key can be set anew."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.allocation import (
    allocation_of,
    allocation_values,
    choose_allocation,
    of_cost,
    set_allocation,
)
from desktop_app.acts.records import add_record
from desktop_app.acts.vouchers import ENTER
from desktop_app.core.period import Period, parse_day, today, year_start
from desktop_app.core.problems import Refused
from desktop_app.core.statements.allocation import Allocation
from desktop_app.figures.figures import Figures
from desktop_app.store.history import broken_saves
from tests.counter import WHO, fields, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

FIRST, LATER = parse_day("2025-01-01"), parse_day("2026-01-01")
WHOLE = Allocation("fixed", {"HEALTH": Fraction(100)})
HALVES = Allocation("fixed", {"FUNERAL": Fraction(50), "HEALTH": Fraction(50)})


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path)
    yield book
    book.close()


def test_a_key_holds_from_its_day_until_the_next(book: Book) -> None:
    assert allocation_of(book, FIRST) == Allocation()
    set_allocation(book, Allocation("claims"), WHO, LATER)
    set_allocation(book, HALVES, WHO, FIRST)
    assert [allocation_of(book, day).key for day in (FIRST - 1, FIRST, LATER - 1, LATER)] == [
        *("earned_premium", "fixed", "fixed", "claims"),
    ]
    assert allocation_of(book, FIRST) == HALVES
    assert allocation_of(book).key == "claims"


def test_without_a_day_it_holds_from_the_first_of_the_running_fiscal_year(book: Book) -> None:
    done = set_allocation(book, Allocation("claims"), WHO)
    assert done.from_day == year_start(today(), 1)
    assert allocation_values(book) == {"by": "claims", "from_day": done.from_day}


@pytest.mark.parametrize("after", [Allocation("claims"), WHOLE, Allocation(), HALVES])
@pytest.mark.parametrize("before", [Allocation("claims"), WHOLE, HALVES])
def test_the_key_of_a_day_can_be_set_anew_without_deleting_anything(
    book: Book, before: Allocation, after: Allocation
) -> None:
    set_allocation(book, before, WHO, FIRST)
    rows = book.value("SELECT count(*) FROM allocation")
    set_allocation(book, after, WHO, FIRST)
    found = allocation_of(book, FIRST)
    assert found.key == after.key
    assert {code: percent for code, percent in found.percentages.items() if percent} == after.percentages
    assert book.value("SELECT count(*) FROM allocation") >= rows
    assert not list(broken_saves(book))


def test_percentages_that_are_not_the_whole_are_refused(book: Book) -> None:
    for percentages in ({"HEALTH": Fraction(60)}, {"HEALTH": Fraction(60), "X": Fraction(40)}):
        with pytest.raises(Refused):
            set_allocation(book, Allocation("fixed", percentages), WHO, FIRST)
    with pytest.raises(Refused) as refusal:
        choose_allocation(book, {"by": "fixed", "from_day": FIRST, "share_HEALTH": 60.0}, WHO)
    assert fields(refusal.value) == ["share_HEALTH"]
    assert book.value("SELECT count(*) FROM allocation") == 0


def test_a_cost_has_a_key_of_its_own_from_its_day_and_leaves_the_scheme_s_alone(book: Book) -> None:
    set_allocation(book, HALVES, WHO, FIRST)
    choose_allocation(book, {"cost": "transport", "by": "claims", "from_day": LATER}, WHO)
    choose_allocation(book, {"cost": "rent", "by": "fixed", "from_day": LATER, "share_HEALTH": 100.0}, WHO)
    assert allocation_of(book, LATER) == HALVES
    assert [allocation_of(book, day, "transport").key for day in (LATER - 1, LATER)] == ["earned_premium", "claims"]
    assert allocation_of(book, LATER, "rent") == WHOLE
    assert of_cost(book, "transport") == {"by": "claims", "share_FUNERAL": None, "share_HEALTH": None}
    assert of_cost(book, "salaries") == {"by": "fixed", "share_FUNERAL": 50.0, "share_HEALTH": 50.0}


def test_the_cost_is_shared_by_its_own_key_month_by_month(book: Book) -> None:
    """Halves from the first of January 2025; the rent of February 2026 and later is health's alone."""
    set_allocation(book, HALVES, WHO, FIRST)
    choose_allocation(book, {"cost": "rent", "by": "fixed", "from_day": LATER + 31, "share_HEALTH": 100.0}, WHO)
    for month in (LATER, LATER + 31, LATER + 59):
        ENTER["we_owe"](
            book, {"date": month + 3, "supplier": "Ram", "lines": [{"purpose": "rent", "amount": 1000}]}, WHO
        )
    figures, health = Figures(book), book.value("SELECT id FROM products WHERE code = 'HEALTH'")
    months = [Period(LATER, LATER + 30), Period(LATER + 31, LATER + 58), Period(LATER + 59, LATER + 89)]
    assert [figures.income(each, health)["P18"] for each in months] == [500, 1000, 1000]
    assert figures.income(Period(LATER, LATER + 89), health)["P18"] == 2500


@pytest.mark.parametrize("share", [120.0, -5.0])
def test_a_share_over_the_whole_or_below_nought_is_refused_under_its_line(book: Book, share: float) -> None:
    given = {"cost": "rent", "by": "fixed", "from_day": FIRST, "share_HEALTH": share, "share_FUNERAL": 100 - share}
    with pytest.raises(Refused) as refusal:
        choose_allocation(book, given, WHO)
    assert fields(refusal.value)
    assert book.value("SELECT count(*) FROM allocation") == 0


def test_a_part_of_a_shared_cost_over_the_whole_is_refused(book: Book) -> None:
    with pytest.raises(Refused) as refusal:
        add_record(book, "shared_costs", {"cost": "rent", "from_day": FIRST, "percent": 120.0}, WHO)
    assert fields(refusal.value) == ["percent"]
    assert book.value("SELECT count(*) FROM shared_costs") == 0
