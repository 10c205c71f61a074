"""Every report comes in every medium and language, from a village and from an empty scheme; read again it is equal.

A report that refuses for want of records (a card of nobody) does so in every medium alike.
"""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import CalamineWorkbook

from desktop_app.__main__ import main
from desktop_app.catalog.charts.of_table import drawn
from desktop_app.core.guards import unguarded
from desktop_app.core.period import make_day
from desktop_app.core.picture import sizes
from desktop_app.core.places import file_name
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount, Number, Share, When
from desktop_app.core.table import Unit
from desktop_app.figures.figures import Figures
from desktop_app.media.json_ import cell_answer, report_answer
from desktop_app.media.registry import FILES, FOLDERS, write
from desktop_app.media.terminal import lines
from desktop_app.reports import history
from desktop_app.reports.registry import reports
from desktop_app.store.opening import open_book
from desktop_app.store.rows import codes, row_of
from desktop_app.ui.speech.languages import speech_for
from tests.folders import write_folder
from tests.second_opinion.effort import soaking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.table import Table
    from desktop_app.reports.report import Answer, Report
    from desktop_app.store.database import Book

FIRST, LAST = make_day(2026, 4, 1), make_day(2026, 4, 30)
NAMES = list(reports())
OWN: dict[str, dict[str, Any]] = {
    "present_value": {"rate": Fraction(1, 10), "amount": "1000", "probability": "0.75"},
    "arrears": {"policies": True},
    "member": {"code": "M-000001"},
    "person_paper": {"code": "M-000001"},
    "claim": {"code": "C-000001"},
    "adjudication": {"code": "C-000001"},
    "changes": {"save": "A-1"},
    "record": {"code": "claims:C-000001"},
    "claim_slip": {"code": "C-000001"},
    "rejection_letter": {"code": "C-000001"},
    "member_year": {"code": "M-000001"},
    "voucher": {"code": "V-00001"},
}
OF_ONE = (
    *("member", "person_paper", "claim", "adjudication", "changes", "record"),
    *("claim_slip", "rejection_letter", "member_year", "voucher"),
)
"""What is asked of one record, and refuses where there is none."""
LINES = 4
"""Lines of a chart that strokes, signs and patterns tell apart."""
ROWS = 100
"""So many rows of each list: the thousands of others are of the same columns."""
LANGUAGES = ("en", "fr")
TOLD = [(name, LANGUAGES[at % 2]) for at, name in enumerate(NAMES)]
"""A report of the village is told in one language, of the empty scheme in the other; in a soak in both."""
OTHERS = [(name, LANGUAGES[LANGUAGES[0] == code]) for name, code in TOLD]


@pytest.fixture(scope="module")
def village(hamlet_file: Path) -> Iterator[Book]:
    """All that happens in a village, to three hundred people."""
    book = open_book(hamlet_file, look=True)
    yield book
    book.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A scheme that has nothing but its name and its currency."""
    place = tmp_path_factory.mktemp("empty")
    folder = write_folder(place / "folder", {"scheme.csv": "name,currency\n=Sahel,XOF\n"})
    assert main(["import", str(place / "empty.coverbook"), str(folder)]) == 0
    book = open_book(place / "empty.coverbook", look=True)
    yield book
    book.close()


@pytest.fixture(scope="module", autouse=True)
def few_changes() -> Iterator[None]:
    """Of the save that made the whole village only the first records are told."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history, "MOST", 20)
        yield


@pytest.fixture(scope="module")
def answers(village: Book) -> dict[str, Answer]:
    """Every report of the village, computed once; the long list of members at one office."""
    office = {"members": row_of(village, "offices", codes(village, "offices", 1)[0])}
    return {
        name: shortened(answer_of(report, village, **OWN.get(name, {}), office=office.get(name)))
        for name, report in reports().items()
    }


def shortened(answer: Answer) -> Answer:
    """A report with the first rows of its longest tables; in a soak with all."""
    return answer if soaking() else replace(answer, tables=tuple(map(first_rows, answer.tables)))


def first_rows(table: Table) -> Table:
    """The first rows of a list; what is drawn or follows from other rows is whole."""
    if table.picture or table.formulas:
        return table
    kinds, figures, asks = table.kinds[:ROWS], table.figures[:ROWS], table.asks[:ROWS]
    return replace(table, rows=table.rows[:ROWS], kinds=kinds, figures=figures, asks=asks)


def answer_of(report: Report, book: Book, **values: Any) -> Answer:
    """A report of April 2026, or of its last day."""
    return report.answer(report.asked(Figures(book), first=FIRST if report.may("from") else None, last=LAST, **values))


@pytest.mark.parametrize(("name", "code"), TOLD + OTHERS * bool(soaking()))
def test_a_report_of_the_village_comes_in_every_medium(
    answers: dict[str, Answer], tmp_path: Path, name: str, code: str
) -> None:
    answer, speech = answers[name], speech_for(code)
    assert answer.tables
    in_every_medium(answer, tmp_path, speech)
    said = report_answer(answer, speech)
    assert json.loads(json.dumps(said)) == json.loads(json.dumps(said, allow_nan=False))
    assert [len(table["rows"]) for table in said["tables"]] == [len(table.rows) for table in answer.tables]
    for table in answer.tables:
        can_be_drawn(table, answer)
        read_again_as_csv(table, answer, tmp_path, speech)
        read_again_as_parquet(table, answer, tmp_path, speech)
    read_again_as_workbook(answer, tmp_path, speech)


@pytest.mark.parametrize(("name", "code"), OTHERS + TOLD * bool(soaking()))
def test_a_report_of_a_scheme_without_records_comes_in_every_medium(
    empty: Book, tmp_path: Path, name: str, code: str
) -> None:
    report = reports()[name]
    if name in OF_ONE:
        with pytest.raises(Refused):
            answer_of(report, empty, **OWN[name])
        return
    in_every_medium(answer_of(report, empty, **OWN.get(name, {})), tmp_path, speech_for(code))


def in_every_medium(answer: Answer, place: Path, speech: Speech) -> None:
    """Write an answer in every medium."""
    assert list(lines(answer, speech))
    for medium in (*FILES, *FOLDERS):
        write(answer, medium, place / medium, speech)
    assert (place / "pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in place.iterdir() if not path.name.startswith(".home")) == sorted(
        (*FILES, *FOLDERS)
    )


def can_be_drawn(table: Table, answer: Answer) -> None:
    """A chart has points where there are rows, and no more lines than can be told apart; in cells numbers are drawn."""
    chart = drawn(table, answer.decimals)
    if chart:
        assert len(chart.chart.points) > 0 or not table.rows
        assert len(chart.chart.lines) <= LINES
    assert all(0 <= size <= 1 and table.rows[row][column] is not None for (row, column), size in sizes(table).items())


def read_again_as_csv(table: Table, answer: Answer, place: Path, speech: Speech) -> None:
    """What stands in a CSV is what the report said, cell by cell."""
    path = place / "csv" / f"{file_name(table.name)}.csv"
    if not table.columns:
        assert not path.exists()
        return
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as handle:
        heading, *rows = csv.reader(handle)
    assert heading == [column.name for column in table.columns]
    expected = [said(table, row, answer, speech) for row in range(len(table.rows))]
    assert [list(map(unguarded, row)) for row in rows] == [
        ["" if value is None else str(value) for value in row] for row in expected
    ]


def read_again_as_parquet(table: Table, answer: Answer, place: Path, speech: Speech) -> None:
    """What stands in a Parquet file is what the report said, in its types."""
    import duckdb

    path = place / "parquet" / f"{file_name(table.name)}.parquet"
    if not table.columns:
        assert not path.exists()
        return
    found = duckdb.read_parquet(str(path))
    assert found.columns == [column.name for column in table.columns]
    for read, row in zip(found.fetchall(), range(len(table.rows)), strict=True):
        expected = said(table, row, answer, speech)
        assert [plain(value) for value in read] == [
            number(value) if not of.unit.of_words and of.unit is not Unit.DAY else value
            for value, of in zip(expected, table.columns, strict=True)
        ]


def read_again_as_workbook(answer: Answer, place: Path, speech: Speech) -> None:
    """What stands in a workbook is what the report said, in its types; below it stand the notes."""
    book = CalamineWorkbook.from_path(str(place / "xlsx"))
    assert len(book.sheet_names) == len(answer.tables)
    for table, name in zip(answer.tables, book.sheet_names, strict=True):
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        notes = [speech.say(note) for note in table.notes]
        assert [row[0] for row in rows[len(rows) - len(notes) :]] == notes
        assert list((rows[0] if table.columns else [])[: len(table.columns)]) == [
            speech.say(column.label) for column in table.columns
        ]
        for row in range(len(table.rows)):
            cells = rows[row + 1][: len(table.columns)]
            assert [as_read(cell) for cell in cells] == pytest.approx(as_shown(table, row, answer, speech))


def as_shown(table: Table, row: int, answer: Answer, speech: Speech) -> list[object]:
    """A row as a workbook holds it."""
    return [
        in_a_cell(of.shows(cell, answer.decimals), speech)
        for cell, of in zip(table.rows[row], table.columns, strict=True)
    ]


def in_a_cell(value: object, speech: Speech) -> object:  # noqa: PLR0911 - one line a kind of value
    """A value as a cell of a workbook holds it."""
    match value:
        case None:
            return ""
        case Amount(minor, decimals):
            return minor / 10**decimals
        case When(day):
            return day
        case Share(ratio, _):
            return "" if ratio is None else ratio
        case Number(figure, _):
            return figure
        case int():
            return value
    return speech.show(value)  # type: ignore[arg-type]


def as_read(cell: object) -> object:
    """A cell as it was read: days as days."""
    return (cell - date(1970, 1, 1)).days if isinstance(cell, date) else cell


def said(table: Table, row: int, answer: Answer, speech: Speech) -> list[str | int | float | None]:
    """A row as the report's JSON says it."""
    cells = zip(table.rows[row], table.columns, strict=True)
    return [cell_answer(cell, of, answer.decimals, speech) for cell, of in cells]


def plain(value: object) -> object:
    """A value of Parquet: a day as ISO, a decimal as a number."""
    return value.isoformat() if isinstance(value, date) else float(value) if isinstance(value, Decimal) else value


def number(value: object) -> object:
    """A figure as a number."""
    return float(value) if isinstance(value, str) else value
