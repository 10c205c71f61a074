"""What leaves never runs as a formula, stands whole or not at all, and never over the scheme's own file."""

from __future__ import annotations

import re
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.core.guards import guarded, unguarded
from desktop_app.core.language import PLAIN
from desktop_app.core.picture import Among, Picture, PictureKind
from desktop_app.core.problems import Refused
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.figures import Figures
from desktop_app.media import csv_
from desktop_app.media.registry import write
from desktop_app.reports.report import TODAY, Report
from desktop_app.store.opening import open_book
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.reports.report import Answer
    from desktop_app.store.database import Book

NAME = text("Tests", "Name")
TWO = (Column("kind", NAME), Column("a", NAME, Unit.COUNT), Column("b", NAME, Unit.COUNT))
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "'", "plain", "-")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A small scheme, looked at."""
    book = open_book(scheme_book(tmp_path / "s.coverbook"), look=True)
    yield book
    book.close()


@pytest.fixture
def answer(book: Book) -> Answer:
    """One table with words that look like formulas, amounts, and their sum."""
    columns = (Column("word", NAME), Column("amount", NAME, Unit.MONEY, adds=True))
    rows = (*((word, -at * 100) for at, word in enumerate(FORMULAS)), ("all", -3600))
    kinds = (*(RowKind.PLAIN for _ in FORMULAS), RowKind.TOTAL)
    table = Table("words", NAME, columns, rows, (), kinds)
    report = Report("words", NAME, lambda _: (table,), (TODAY,))
    return report.answer(report.asked(Figures(book)))


def test_words_that_would_run_are_marked_and_come_back() -> None:
    assert [guarded(word) for word in ("=1", "+1", "-1", "@x", "\tx", "plain")] == [
        "'=1",
        "'+1",
        "'-1",
        "'@x",
        "'\tx",
        "plain",
    ]
    assert [unguarded(guarded(word)) for word in FORMULAS] == list(FORMULAS)


def test_figures_keep_their_sign_in_a_csv(answer: Answer, tmp_path: Path) -> None:
    write(answer, "csv", tmp_path / "csv", PLAIN)
    lines = (tmp_path / "csv" / "words.csv").read_text("utf-8-sig").splitlines()
    assert lines[:3] == ["word,amount", "'=1+1,0.00", "'+1,-1.00"]


def test_a_workbook_runs_no_words_and_only_sums_are_formulas(answer: Answer, tmp_path: Path) -> None:
    write(answer, "xlsx", tmp_path / "x.xlsx", PLAIN)
    sheet = zipfile.ZipFile(tmp_path / "x.xlsx").read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r"<f>(.*?)</f><v>(.*?)</v>", sheet) == [(f"SUM(B2:B{len(FORMULAS) + 1})", "-36.0")]
    assert 'topLeftCell="A2"' in sheet
    styles = zipfile.ZipFile(tmp_path / "x.xlsx").read("xl/styles.xml").decode()
    assert '"#,##0.00"' in styles or 'numFmtId="4"' in styles


@pytest.mark.parametrize(
    ("picture", "ranges"),
    [
        (Picture(PictureKind.BARS, ("a", "b"), among=Among.COLUMN), ["B2:B3", "C2:C3"]),
        (Picture(PictureKind.HEAT, ("a", "b")), ["B2:C3"]),
        (Picture(PictureKind.HEAT, ("a", "b"), among=Among.ROW), ["B2:C2", "B3:C3"]),
    ],
)
def test_a_workbook_draws_in_the_cells_that_the_picture_names(
    book: Book, tmp_path: Path, picture: Picture, ranges: list[str]
) -> None:
    drawn = workbook_of(book, tmp_path, picture)
    sheet = drawn.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r'<conditionalFormatting sqref="(.*?)">', sheet) == ranges
    assert ("dataBar" in sheet, "colorScale" in sheet) == (
        picture.kind is PictureKind.BARS,
        picture.kind is PictureKind.HEAT,
    )


@pytest.mark.parametrize("kind", [PictureKind.LINES, PictureKind.STACKED])
def test_a_workbook_has_a_chart_of_the_rows_without_their_sum(book: Book, tmp_path: Path, kind: PictureKind) -> None:
    chart = workbook_of(book, tmp_path, Picture(kind, ("a", "b"), along="kind")).read("xl/charts/chart1.xml").decode()
    assert re.findall(r"<c:val><c:numRef><c:f>(.*?)</c:f>", chart) == ["Name!$B$2:$B$3", "Name!$C$2:$C$3"]
    assert ("<c:lineChart>" in chart, "<c:barChart>" in chart) == (
        kind is PictureKind.LINES,
        kind is PictureKind.STACKED,
    )


def workbook_of(book: Book, place: Path, picture: Picture) -> zipfile.ZipFile:
    """A workbook of two rows of numbers and their sum, drawn."""
    rows = (("=x", 1, 4), ("y", 2, 0), ("", 3, 4))
    kinds = (RowKind.PLAIN, RowKind.PLAIN, RowKind.TOTAL)
    report = Report("two", NAME, lambda _: (Table("two", NAME, TWO, rows, kinds=kinds, picture=picture),), (TODAY,))
    write(report.answer(report.asked(Figures(book))), "xlsx", place / "drawn.xlsx", PLAIN)
    return zipfile.ZipFile(place / "drawn.xlsx")


@pytest.mark.parametrize("medium", ["csv", "parquet", "xlsx", "pdf"])
def test_nothing_is_written_over_the_scheme(answer: Answer, book: Book, medium: str) -> None:
    before = book.path.read_bytes()
    with pytest.raises(Refused):
        write(answer, medium, book.path, PLAIN)
    assert book.path.read_bytes() == before


@pytest.mark.parametrize("medium", ["csv", "parquet"])
def test_a_folder_with_anything_in_it_is_left_alone(answer: Answer, tmp_path: Path, medium: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(Refused):
        write(answer, medium, tmp_path / "full", PLAIN)
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_disk_that_fails_leaves_nothing_half_written(
    answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(csv_, "write_table", fail)
    (tmp_path / "place").mkdir()
    with pytest.raises(Refused) as refusal:
        write(answer, "csv", tmp_path / "place" / "out", PLAIN)
    assert "The disk is full" in PLAIN.say(refusal.value.problems[0].message)
    assert list((tmp_path / "place").iterdir()) == []


def test_without_duckdb_it_is_said_what_to_install(
    answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(Refused) as refusal:
        write(answer, "parquet", tmp_path / "out", PLAIN)
    assert "pip install coverbook[network]" in PLAIN.say(refusal.value.problems[0].message)
    assert not (tmp_path / "out").exists()


def test_a_report_nobody_knows_is_refused_with_the_nearest(book: Book, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(book.path), "arears", "--at", "2026-01-01"]) == 1
    assert "the nearest is arrears" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "near"), [("--polices", "--policies"), ("--from", "--"), ("--sinc=2026-01-01", "--since")]
)
def test_an_option_a_report_does_not_know_is_wrong_usage(
    book: Book, capsys: pytest.CaptureFixture[str], typed: str, near: str
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["report", str(book.path), "arrears", "--at", "2026-01-01", typed])
    assert left.value.code == 2
    assert f"arrears is not asked with {typed}; the nearest it knows is {near}" in capsys.readouterr().err


def test_a_report_says_what_it_may_be_asked_with(book: Book, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["report", str(book.path), "arrears", "--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert all(option in said for option in ("--at", "--since", "--policies", "--xlsx", "--pdf", "--parquet", "--csv"))


def test_a_report_is_written_by_the_command_in_another_language(
    book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("report", str(book.path), "arrears", "--at", "2025-12-11")
    for option, place in (("--xlsx", "a.xlsx"), ("--pdf", "a.pdf"), ("--csv", "csv"), ("--parquet", "parquet")):
        assert main([*asked, option, str(tmp_path / place), "--language", "fr"]) == 0
        assert (tmp_path / place).exists()
    capsys.readouterr()
    assert main([*asked, "--language", "fr"]) == 0
    assert "La période est finie" in capsys.readouterr().out
