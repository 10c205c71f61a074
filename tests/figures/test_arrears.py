"""Arrears of random schemes, counted a second time from their folders, and tied to the balance sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import day_of
from desktop_app.figures.figures import Figures
from desktop_app.reports.arrears import arrears_tables as tables
from desktop_app.reports.owed import BANDS, Arrears
from desktop_app.store.facts.past import as_it_was
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_arrears import arrears, collection
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_premium import ANY_OFFICE
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.core.table import Cell, Table
    from tests.second_opinion.oracle_folder import Folder

SIDES = ("unpaid", "cover_over", "dues", "policies", "oldest")


def rows_of(table: Table) -> dict[Cell, dict[str, Cell]]:
    """The rows of a table by their first cell, their cells by the names of their columns."""
    names = [column.name for column in table.columns]
    return {row[0]: dict(zip(names, row, strict=True)) for row in table.rows}


def meant(found: dict[str, Any]) -> dict[str, Any]:
    """An answer of the second opinion as the table gives it."""
    ages = {band: found.get(band, 0) for band in BANDS}
    oldest = found["oldest"] and day_of(found["oldest"])
    return ages | {name: found.get(name, 0) for name in SIDES} | {"oldest": oldest}


def compare(folder: Folder, said: dict[str, Table], office: str | None, asked: tuple[date, date]) -> None:
    """Both answers about every product, of one office or of what belongs to none."""
    for product in folder.products:
        of, row = arrears(folder, product, asked[1], office), rows_of(said["arrears"])[product]
        assert {name: row[name] for name in meant(of)} == meant(of)
        ties = rows_of(said["payables"])[product]
        assert int(str(ties["soon"])) + int(str(ties["later"])) == of.get("advance", 0)
        assert rows_of(said["receivables"])[product]["receivable"] == of.get("unpaid", 0)
        counts = rows_of(said["collection"])[product]
        found = [counts[name] for name in ("dues", "dues_paid", "due", "paid")]
        assert found == collection(folder, product, *asked, office)


@tries(30)
@given(st.data())
def test_arrears_are_what_the_rows_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    asked = [data.draw(periods(sheets)) for _ in range(4)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        offices = [(ANY_OFFICE, None), (None, 0), *book.query("SELECT code, id FROM offices")]
        for first, last in asked:
            for code, row in offices:
                of = Arrears(figures, day_of(last), day_of(first), None, row)
                compare(folder, {table.name: table for table in tables(of)}, code, (first, last))


@tries(30)
@given(st.data())
def test_what_is_owed_by_and_to_members_is_the_premium_part_of_the_balance_sheet(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    days = [data.draw(periods(sheets))[1] for _ in range(4)]
    with book_of(sheets) as book:
        figures = Figures(book)
        for day in days:
            of = Arrears(figures, day_of(day))
            named = {table.name: table for table in tables(of, policies=True)}
            balance = figures.balance(day_of(day))
            for line, premium, vouchers, whole in named["premiums_on_the_balance_sheet"].rows:
                assert int(str(premium)) + int(str(vouchers)) == whole == balance[str(line)], line
            assert added(named["policies"], "unpaid") == of.owed.unpaid.sum()
            assert len(named["policies"].rows) == of.owed.policies.sum()
            oldest = named["policies"].column("oldest")
            assert list(oldest) == sorted(oldest, key=str)


def added(table: Table, name: str) -> int:
    """A column added up."""
    return sum(int(str(cell)) for cell in table.column(name))


@tries(15)
@given(st.data())
def test_products_and_offices_add_up_to_the_whole(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    day = data.draw(periods(sheets))[1]
    with book_of(sheets) as book:
        for table in tables(Arrears(Figures(book), day_of(day))):
            *parts, whole = table.rows
            if len(parts) < 2 or table.name == "premiums_on_the_balance_sheet":
                continue
            for at, column in enumerate(table.columns):
                if column.unit.value in {"money", "count"}:
                    assert sum(int(str(row[at])) for row in parts) == whole[at]


@tries(6)
@given(st.data())
def test_the_past_owes_what_its_rows_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    day = day_of(data.draw(periods(sheets))[1])
    with book_of({**sheets, "premiums": []}, sheets) as book:
        now = list(tables(Arrears(Figures(book), day), policies=True))
        first, last = (book.value(f"SELECT {end}(id) FROM saves") for end in ("min", "max"))
        with as_it_was(book, last):
            assert list(tables(Arrears(Figures(book), day), policies=True)) == now
        with as_it_was(book, first):
            assert Arrears(Figures(book), day).owed.empty
