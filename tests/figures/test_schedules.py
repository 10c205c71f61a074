"""What schedules post and what the organisation bears, in the ledger, the statements, the past and the explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, iso, parse_day
from desktop_app.figures.figures import Figures
from desktop_app.figures.income import months_of
from desktop_app.figures.trial import postings
from desktop_app.reports.explained import explain
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.rows import replace, row_of
from desktop_app.store.save import saving
from tests.books import new_book
from tests.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

YEAR = Period(parse_day("2026-01-01"), parse_day("2026-12-31"))
QUARTER = Period(parse_day("2026-01-01"), parse_day("2026-03-31"))
FILES = {
    "scheme.csv": "name,currency,fiscal_year_start\nSahel Mutual,INR,1\n",
    "offices.csv": "code,name\nNORTH,North\nSOUTH,South\n",
    "products.csv": "code,name,line\nA,Alpha,health\nB,Beta,funeral\n",
    "schedules.csv": (
        "code,kind,amount,from,months,to,product,office,ended,purpose\n"
        "T-1,equipment,36.00,2026-01-01,36,,,NORTH,,\n"
        "T-2,prepaid,6.00,2026-02-01,,2026-07-31,A,,2026-03-15,rent\n"
        "T-3,interest,3.65,2026-01-01,12,,,,,\n"
    ),
    "vouchers.csv": (
        "voucher,date,line,amount,purpose\n"
        "V-1,2026-01-05,P17,50.01,salaries\nV-1,2026-01-05,B02,-50.01,\n"
        "V-2,2026-01-31,P20,8,\nV-2,2026-01-31,P35,-8,\n"
        "V-3,2026-03-01,P17,10,\nV-3,2026-03-01,B02,-10,\n"
    ),
    "shared_costs.csv": "cost,from,percent\nsalaries,2026-01-01,60\nP17,2026-02-01,50\nP20,2026-01-01,10\n",
    "allocation.csv": "from,key,product,percent,cost\n2026-01-01,fixed,A,75,rent\n2026-01-01,fixed,B,25,rent\n",
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A book with three schedules, a salary of which 60 % is microinsurance's, and a gift."""
    book = new_book(tmp_path / "over_time.coverbook")
    import_folder(book, write_folder(tmp_path / "in", FILES))
    yield book
    book.close()


def of_record(book: Book, record: str) -> list[tuple[str, str, int]]:
    """What a record posts over the years."""
    ever = Period(YEAR.first - 400, YEAR.last + 2000)
    return [(iso(of.day), of.line, of.amount) for of in postings(Figures(book), ever) if of.record == record]


def test_a_schedule_is_the_record_of_what_it_posts(book: Book) -> None:
    found = of_record(book, "schedules:T-1")
    assert found[:2] == [("2026-01-31", "P18", 100), ("2026-01-31", "B11", -100)]
    assert sum(amount for _, line, amount in found if line == "P18") == 3600
    assert of_record(book, "schedules:T-2") == [
        *(("2026-02-28", "P18", 100), ("2026-02-28", "B12", -100)),
        *(("2026-03-15", "P18", 500), ("2026-03-15", "B12", -500)),
    ]


def test_the_trial_balance_is_nought_on_every_day(book: Book) -> None:
    days: dict[int, int] = {}
    for of in postings(Figures(book), Period(YEAR.first, YEAR.last + 1500)):
        days[of.day] = days.get(of.day, 0) + of.amount
    assert set(days.values()) == {0}


def test_a_voucher_stays_as_paid_and_the_organisation_owes_the_rest(book: Book) -> None:
    assert sorted(of[1:] for of in of_record(book, "vouchers:V-1")) == [
        *(("B02", -5001), ("B09", 2000), ("P17", -2000), ("P17", 5001)),
    ]
    assert Figures(book).income(QUARTER)["P17"] == 3001 + 500  # a salary by its purpose, the other by its line
    assert Figures(book).balance(QUARTER.last)["B09"] == 2500
    assert Figures(book).lines(QUARTER)["C06"] == -6001


def test_what_was_given_is_a_cost_that_nobody_shares_and_a_donation_below_the_line(book: Book) -> None:
    lines = Figures(book).income(QUARTER)
    assert (lines["P20"], lines["P35"]) == (800, 800)
    assert lines["P34"] + lines["P35"] == lines["P37"]


def test_months_add_up_to_the_year_and_offices_and_products_to_the_whole(book: Book) -> None:
    figures = Figures(book)
    products = [row_of(book, "products", code) for code in ("A", "B")]
    whole = figures.income(YEAR)
    by_month = [figures.income(month) for month in months_of(YEAR)]
    by_product = [figures.income(YEAR, product) for product in products]
    by_office = [figures.income(YEAR, None, office) for office in (*figures.offices, 0)]
    for parts in (by_month, by_product, by_office):
        assert {line: sum(each[line] for each in parts) for line in whole} == whole
    assert whole["P18"] == 1200 + 600
    north = row_of(book, "offices", "NORTH")
    assert figures.income(YEAR, None, north)["P18"] >= 1200


def test_a_cost_with_a_key_of_its_own_is_shared_by_it(book: Book) -> None:
    with saving(book, "correct", reason="it serves all") as save:
        replace(save, "schedules", row_of(book, "schedules", "T-2") or 0, product=None)
    figures = Figures(book)
    shares = [figures.income(QUARTER, row_of(book, "products", code))["P18"] for code in ("A", "B")]
    assert shares == [450 + 150, 150 + 150]  # rent 75 : 25, the equipment alike as nobody earned anything


def test_a_correction_is_counted_and_the_past_stays(book: Book) -> None:
    before, saved = dict(Figures(book).lines(YEAR)), book.value("SELECT max(id) FROM saves")
    with saving(book, "correct", reason="two years") as save:
        replace(save, "schedules", row_of(book, "schedules", "T-1") or 0, months=24)
    with saving(book, "correct", reason="half of it") as save:
        replace(save, "shared_costs", 1, percent=50.0)
    assert stale_sums(book) == []
    after = Figures(book).lines(YEAR)
    assert (after["P18"] - before["P18"], after["P17"] - before["P17"]) == (600, 2501 - 3001)
    with as_it_was(book, saved):
        assert dict(Figures(book).lines(YEAR)) == before


def test_a_line_is_explained_by_its_schedules(book: Book) -> None:
    tree = explain(Figures(book), "P18", QUARTER)
    told = [(part.name, part.shown(PLAIN) if hasattr(part, "shown") else part.value) for part in tree.parts]
    assert any(name == "schedules" for name, _ in told)


def test_nothing_of_a_schedule_is_known_before_its_first_month_ends(book: Book) -> None:
    assert Figures(book).income(Period(YEAR.first, YEAR.first + 29))["P18"] == 0
