"""The programme of all partners as a report: from an exchange folder, with whose each figure is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.records import add_record
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Opens
from desktop_app.figures.figures import Figures
from desktop_app.store.named import rows_named
from desktop_app.store.rows import read
from tests.books import new_book
from tests.counter import WHO
from tests.folders import write_folder
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

QUARTER = Period(parse_day("2026-01-01"), parse_day("2026-03-31"))
FOLDER = {
    "scheme.csv": "name,currency,fiscal_year_start,kept_by\nVillage union,INR,1,agent\n",
    "partners.csv": "code,name,role\nASSURE,Assure Ltd,insurer\nTPA,Claims desk,administrator\n",
    "products.csv": "code,name,line\nMAIN,Health,health\n",
    "vouchers.csv": (
        "voucher,date,line,product,amount\n"
        "V-1,2026-01-31,B02,MAIN,1000\nV-1,2026-01-31,P03,MAIN,-1000\n"
        "V-2,2026-02-28,B02,MAIN,200\nV-2,2026-02-28,P07,MAIN,-200\n"
        "V-3,2026-03-31,P17,MAIN,100\nV-3,2026-03-31,P19,MAIN,50\nV-3,2026-03-31,B02,MAIN,-150\n"
    ),
    "partner_figures.csv": (
        "partner,from,to,product,line,amount,remark\n"
        "ASSURE,2026-01-01,2026-03-31,MAIN,P03,1000,\nASSURE,2026-01-01,2026-03-31,MAIN,P04,100,\n"
        "ASSURE,2026-01-01,2026-03-31,MAIN,P12,380,\nASSURE,2026-01-01,2026-03-31,MAIN,P13,20,\n"
        "ASSURE,2026-01-01,2026-03-31,MAIN,P17,60,\nASSURE,2026-01-01,2026-03-31,MAIN,P19,200,commission\n"
        "ASSURE,2026-01-01,2026-03-31,MAIN,P21,25,\n"
        "TPA,2026-01-01,2026-03-31,MAIN,P12,400,\nTPA,2026-01-01,2026-01-31,MAIN,P18,30,\n"
        "TPA,2026-02-01,2026-04-30,MAIN,P18,90,their own quarter\n"
    ),
}
LETTER = {"partner": "TPA", "product": "MAIN", "line": "P18", "amount": 9_000}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The agent's book, with what insurer and administrator gave."""
    book = new_book(tmp_path / "union.coverbook")
    import_folder(book, write_folder(tmp_path / "folder", FOLDER))
    yield book
    book.close()


def test_own_book_each_partner_eliminations_and_programme(book: Book) -> None:
    statement, indicators, whose = details("programme", ask(Figures(book, QUARTER.last), QUARTER))
    assert [column.name for column in statement.columns[2:]] == [
        "own",
        "of_ASSURE",
        "of_TPA",
        "eliminations",
        "programme",
    ]
    rows = {str(row[0]): row[2:] for row in statement.rows if row[0]}
    assert rows["P03"] == (1000_00, 1000_00, 0, -1000_00, 1000_00)
    assert rows["P12"] == (0, 380_00, 400_00, -400_00, 380_00)
    assert rows["P19"] == (50_00, 200_00, 0, -200_00, 50_00)
    assert rows["P18"] == (0, 0, 30_00, 0, 30_00)
    assert rows["P28"][-1] == (900 - 400 - 240 - 25) * 100
    assert indicators.column("programme") == (240 / 900, 400 / 900, 260 / 900)
    assert indicators.column("own") == (150 / 1000, 0, (1000 + 200 - 150) / 1000)
    assert len(whose.rows) == 10
    assert [row[7] for row in whose.rows if "only partly" in row[8].source] == ["their own quarter"]  # type: ignore[union-attr]
    assert any("left out" in note.source for note in statement.notes)


def test_a_line_of_the_own_book_and_a_figure_of_a_partner_open_what_they_count(book: Book) -> None:
    figures = Figures(book, QUARTER.last)
    statement, _, whose = details("programme", ask(figures, QUARTER))
    at = next(row for row, cells in enumerate(statement.rows) if cells[0] == "P19")
    assert [statement.opens(at, column) for column in range(2, 7)] == [Opens(figure="P19"), None, None, None, None]
    assert statement.rows[at][2] == figures.income(QUARTER)["P19"]
    row, record = 0, len(whose.columns) - 1
    opened = whose.opens(row, record)
    assert opened is not None
    assert opened.sheet == "partner_figures"
    (found,) = rows_named(book, sheet(opened.sheet), opened.code)
    assert read(book, opened.sheet, found).amount == whose.rows[row][6]


def test_without_partners_the_programme_is_the_own_book(book: Book) -> None:
    april = Period(parse_day("2025-04-01"), parse_day("2025-06-30"))
    statement, indicators, whose = details("programme", ask(Figures(book, april.last), april))
    assert [column.name for column in statement.columns[2:]] == ["own", "eliminations", "programme"]
    assert indicators.column("programme") == (None, None, None)
    assert whose.rows == ()


@pytest.mark.parametrize(
    ("first", "last", "more", "right"),
    [
        ("2026-02-01", "2026-02-28", {"line": "P12"}, ("from_day", "already: correct that figure")),
        ("2026-05-02", "2026-05-31", {}, ("from_day", "begins with a month")),
        ("2026-05-01", "2026-05-30", {}, ("to_day", "ends with a month")),
        ("2026-05-01", "2026-05-31", {"partner": "NOBODY"}, ("partner", "NOBODY")),
        ("2026-05-01", "2026-05-31", {"partner": None}, ("partner", "Fill in")),
    ],
)
def test_bad_figures_are_refused_each_with_its_sentence(
    book: Book, first: str, last: str, more: dict[str, object], right: tuple[str, str]
) -> None:
    days = {"from_day": parse_day(first), "to_day": parse_day(last)}
    with pytest.raises(Refused) as refusal:
        add_record(book, "partner_figures", {**LETTER, **days, **more}, WHO)
    (problem,) = refusal.value.problems
    field, says = right
    assert problem.field == field
    assert says in problem.message.source or says in str(problem.message.fields)


def test_a_figure_of_the_next_months_is_added(book: Book) -> None:
    days = {"from_day": parse_day("2026-05-01"), "to_day": parse_day("2026-06-30")}
    add_record(book, "partner_figures", {**LETTER, **days}, WHO)
    assert book.value("SELECT count(*) FROM partner_figures") == 11


def test_overlapping_months_in_a_folder_are_refused_by_line(book: Book, tmp_path: Path) -> None:
    again = "partner,from,to,product,line,amount\nTPA,2026-03-01,2026-05-31,MAIN,P12,1\n"
    with pytest.raises(Refused) as refusal:
        import_folder(book, write_folder(tmp_path / "again", {"partner_figures.csv": again}))
    assert (refusal.value.problems[0].file, refusal.value.problems[0].line) == ("partner_figures.csv", 2)
