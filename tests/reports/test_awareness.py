"""Renewal, coverage and growth opened where there is little to open: refusals, no products, nobody, the past."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import Refused
from desktop_app.figures.figures import Figures
from desktop_app.store.facts.past import as_it_was
from tests.books import new_book
from tests.folders import write_folder
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.table import Table
    from desktop_app.store.database import Book

PERIOD = Period(parse_day("2026-01-01"), parse_day("2026-03-31"))
AWARENESS = ("renewal_ratio", "coverage_ratio", "growth_ratio")
SCHEME = "name,currency\nSahel Mutual,INR\n"
PRODUCTS = "code,name,line,participation,grace_days\n"
POLICIES = "code,product,holder,group,lives,start,end,exit_date,exit_reason,office\n"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new file."""
    made = new_book(tmp_path / "scheme.coverbook")
    yield made
    made.close()


def bring(book: Book, name: str, products: str, policies: str) -> None:
    """Import a scheme of three people with these products and policies."""
    folder = write_folder(
        book.path.parent / name,
        {
            "scheme.csv": SCHEME,
            "products.csv": PRODUCTS + products,
            "offices.csv": "code,name\nN,North\nS,South\n",
            "people.csv": "code,name,sex,birth_date\nM-1,Asha,f,2000-02-29\nM-2,Binod,m,\nM-3,Chandra,,1950-01-01\n",
            "policies.csv": POLICIES + policies,
        },
    )
    import_folder(book, folder)


def tables(book: Book, name: str, **choices: Any) -> dict[str, Table]:
    """The tables of an indicator by their names."""
    asked = ask(Figures(book), PERIOD, **choices)
    return {table.name: table for table in details(name, asked)}


def row(table: Table, at: int = 0) -> dict[str, object]:
    """A row by the names of its columns."""
    return {column.name: cell for column, cell in zip(table.columns, table.rows[at], strict=True)}


@pytest.mark.parametrize("name", AWARENESS)
def test_nobody_at_all_is_no_mistake(book: Book, name: str) -> None:
    bring(book, "empty", "H,Health,health,,\n", "")
    for table in tables(book, name).values():
        for each in table.rows:
            assert set(each) & {0, None}


@pytest.mark.parametrize("reason", ["death", "moon", "Migrated"])
def test_a_reason_that_cannot_be_left_out_is_refused_with_those_that_can(book: Book, reason: str) -> None:
    bring(book, "empty", "H,Health,health,,\n", "")
    with pytest.raises(Refused) as found:
        tables(book, "renewal_ratio", without=("migrated", reason))
    said = PLAIN.say(found.value.problems[0].message)
    assert said.startswith(reason)
    assert "migrated, loan_repaid, unpaid_premium" in said


@pytest.mark.parametrize("name", ["renewal_ratio", "growth_ratio"])
@pytest.mark.parametrize("count", [0, -1, 999, 10**9])
def test_a_history_of_no_periods_or_from_before_the_calendar_is_refused(book: Book, name: str, count: int) -> None:
    bring(book, "empty", "H,Health,health,,\n", "")
    aeon = Period(parse_day("1926-01-01"), parse_day("2026-12-31"))
    with pytest.raises(Refused):
        details(name, ask(Figures(book), aeon if name == "growth_ratio" else PERIOD, periods=count * 10))


def test_why_renewal_does_not_apply_stands_with_its_product(book: Book) -> None:
    products = "C,Loan life,credit_life,compulsory,\nV,Loan life,credit_life,voluntary,\nP,Pension,pension,,\n"
    ends = "2025-01-01,2025-12-31,,"
    bring(book, "three", products, "".join(f"{code}-1,{code},M-1,,,{ends}\n" for code in "CVP"))
    found = tables(book, "renewal_ratio")
    by_product = found["renewal_by_product"]
    assert by_product.column("came_up") == (None, None, 1)
    assert [None if why is None else PLAIN.say(why) for why in by_product.column("why")] == [  # type: ignore[arg-type]
        "Compulsory credit life ends and renews with the loan.",
        "A pension is not renewed: persistency takes the place of renewal.",
        None,
    ]
    assert found["renewal"].column("came_up") == (1, 1, 0, 1)
    assert set(found["persistency"].column("product")) == {"C", "V", "P"}


def test_who_is_neither_here_nor_there_is_told_apart(book: Book) -> None:
    """A leap day's birthday, no birth date, no sex, and a head count: every one in a segment, and only in one."""
    bring(
        book,
        "segments",
        "H,Health,health,,\n",
        "".join(f"P-{at},H,M-{at},,,2026-03-01,2027-02-28,,\n" for at in (1, 2, 3))
        + "G-1,H,,Weavers,9,2026-03-31,2027-03-30,,\n",
    )
    found = tables(book, "coverage_ratio")
    assert dict(
        zip(found["coverage_by_sex"].column("sex"), found["coverage_by_sex"].column("active"), strict=True)
    ) == {
        "f": 1,
        "m": 1,
        "unknown": 1,
        "head_counts": 9,
    }
    ages = found["coverage_by_age"]
    assert dict(zip(ages.column("age"), ages.column("active"), strict=True)) == {
        "18-29": 1,
        "70+": 1,
        "unknown": 1,
        "head_counts": 9,
    }
    assert found["coverage_by_office"].column("active") == found["coverage_by_region"].column("active") == (12,)
    assert row(found["coverage"])["active"] == 12
    assert row(found["coverage"])["ratio"] is None


def test_one_person_with_two_products_at_two_offices_counts_once_in_all_and_in_each_part(book: Book) -> None:
    old = "P-1,H,M-1,,,2025-06-01,2026-05-31,,,N\n"
    bring(book, "twice", "H,Health,health,,\nL,Life,term_life,,\n", old + "P-2,L,M-1,,,2026-02-01,2027-01-31,,,S\n")
    found = tables(book, "growth_ratio", periods=1)
    named = {"all": found["growth"], "product": found["growth_by_product"], "office": found["growth_by_office"]}
    moves = {name: list(zip(of.column("start"), of.column("new"), strict=True)) for name, of in named.items()}
    assert moves == {"all": [(1, 0)], "product": [(1, 0), (0, 1)], "office": [(1, 0), (0, 1)]}
    assert tables(book, "coverage_ratio")["coverage_by_office"].column("active") == (1, 1)
    south = book.value("SELECT id FROM offices WHERE code = 'S'")
    assert tables(book, "renewal_ratio")["persistency"].column("product") == ("H",) * 4 + ("L",)
    assert tables(book, "renewal_ratio", office=south)["persistency"].column("product") == ("L",)


def test_a_file_as_it_once_stood_opens_as_it_did_then(book: Book) -> None:
    bring(book, "before", "H,Health,health,,30\n", "P-1,H,M-1,,,2025-02-01,2026-01-31,,\n")
    then = {name: tables(book, name) for name in AWARENESS}
    save = book.value("SELECT max(id) FROM saves")
    later = {"policies.csv": POLICIES + "P-2,H,M-1,,,2026-03-02,2027-03-01,,\n"}
    import_folder(book, write_folder(book.path.parent / "after", later))
    assert row(tables(book, "renewal_ratio")["renewal"])["renewed"] == 1
    assert row(tables(book, "growth_ratio")["growth"], 7)["paused"] == 1
    with as_it_was(book, save):
        assert {name: tables(book, name) for name in AWARENESS} == then
    assert row(then["renewal_ratio"]["renewal"])["renewed"] == 0
    assert row(then["growth_ratio"]["growth"], 7)["left"] == 1
