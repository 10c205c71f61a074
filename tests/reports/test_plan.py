"""The business plan: assumptions as they were unless they are given, and statements that follow from them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.period import make_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.plan import PlanYear
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.table import units
from desktop_app.core.text import Text
from desktop_app.figures.figures import Figures
from desktop_app.reports.plan import REPORT
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.folders import write_folder as write
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

AT = make_day(2026, 11, 30)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = open_book(scheme_book(tmp_path / "s.coverbook"), who=("Asha", "counter"))
    yield opened
    opened.close()


def told(book: Book, **options: int) -> dict[str, Table]:
    asked = REPORT.asked(Figures(book, AT + 30), at=AT, **options)
    return {table.name: table for table in REPORT.tables(asked)}


def test_what_the_plan_does_not_say_is_as_it_was_and_says_so(book: Book) -> None:
    """Of two insured one renewed and nobody joined; 365 was written on the mean of two and one: 243.33 a person."""
    (_, *rows) = told(book)["assumptions"].rows
    assert {str(row[2].source) for row in rows if isinstance(row[2], Text)} == {"As it was"}
    shown = [row[3] for row in rows]
    assert shown[:3] == [Number(0.0, 0), Share(0.5), Amount(24_333, 2)]
    assert shown[4] == Amount(0, 2)


def test_a_year_of_the_plan_counts_from_its_day_on(book: Book) -> None:
    with saving(book, "add_plans", user="Asha") as save:
        row = PlanYear(
            product="H", from_day=make_day(2026, 12, 1), joining=9, renewal=1.0, premium=10_000, claims=0.5, expenses=0
        )
        insert(save, "plans", row)
        insert(save, "plans", PlanYear(product="H", from_day=make_day(2027, 12, 1), joining=0))
    income = told(book, years=2)["planned_income"]
    written = dict(
        zip(income.column("line"), zip(income.column("year_1"), income.column("year_2"), strict=True), strict=True)
    )
    assert written["P03"] == (55_000, 100_000)
    assert [Fraction(units(each)) for each in written["P11"]] == [
        pytest.approx(Fraction(units(earned), 2), abs=1) for earned in written["P02"]
    ]
    assert written["P16"] == (0, 0)


def test_the_cash_flow_of_the_plan_leads_from_one_planned_balance_sheet_to_the_next(book: Book) -> None:
    tables = told(book, years=3)
    balance, cash = (
        {row[0]: row[2:] for row in tables[name].rows if row[0]} for name in ("planned_balance", "planned_cash_flow")
    )
    assert cash["C01"] == balance["B02"][:-1]
    assert cash["C17"] == balance["B02"][1:]


def test_a_product_that_cannot_be_planned_is_named_with_what_it_lacks(tmp_path: Path) -> None:
    """A product without cover has no premium of a person, and nobody invents one."""
    book = open_book(tmp_path / "n.coverbook", create=True, who=("Asha", "counter"))
    files = {"scheme.csv": "name,currency\nNew,INR\n", "products.csv": "code,name,line\nH,Health,health\n"}
    import_folder(book, write(tmp_path / "f", files))
    tables = told(book)
    assert list(tables) == ["assumptions"]
    assert [dict(note.fields)["product"] for note in tables["assumptions"].notes if "product" in dict(note.fields)] == [
        "H"
    ] * 4
    book.close()


def test_a_target_of_a_planned_year_stands_beside_it(book: Book) -> None:
    """The target of 2025 is of none of the years planned."""
    assert "variance" not in told(book)
    from desktop_app.core.records.background import Target

    with saving(book, "add_targets", user="Asha") as save:
        first, last = make_day(2027, 1, 1), make_day(2027, 12, 31)
        aim = Target(indicator="incurred_claims_ratio", target=0.2, from_day=first, to_day=last)
        insert(save, "targets", aim)
    tables = told(book)
    planned = tables["planned_indicators"]
    ratio = dict(zip(planned.column("indicator"), planned.column("year_1"), strict=True))["incurred_claims_ratio"]
    assert isinstance(ratio, float)
    (less,) = tables["variance"].column("year_1")
    assert less == pytest.approx(ratio - 0.2)


def test_a_plan_of_no_year_is_refused(book: Book) -> None:
    with pytest.raises(Refused):
        insert_twice(book)


def insert_twice(book: Book) -> None:
    """Two rows of a product from the same day on."""
    import_folder(book, _folder(book))


def _folder(book: Book) -> Path:
    """A folder whose plan says two things of one day."""
    rows = "product,from,renewal\nH,2026-01-01,0.8\nH,2026-01-01,0.9\n"
    return write(book.path.parent / "twice", {"plans.csv": rows})
