"""`coverbook network`: one answer in every medium, and a sentence for whatever cannot be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

from desktop_app.__main__ import main
from tests.network.snapshots import scheme, whole, write

if TYPE_CHECKING:
    from pathlib import Path

    Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six schemes and a stray file."""
    place = tmp_path / "network"
    place.mkdir()
    for at in range(6):
        write(place / f"{at}.parquet", scheme(at, value=at / 10), whole(at, 100))
    (place / "notes.txt").write_text("x", encoding="utf-8")
    return place


def test_json_holds_every_table_and_the_files_that_do_not_count(folder: Path, capsys: Capture) -> None:
    assert main(["network", str(folder), "--json"]) == 0
    said = capsys.readouterr()
    answer = json.loads(said.out)
    assert (answer["schemes"], answer["quarter"]) == (6, "2025-Q4")
    tables = {table["name"]: table["rows"] for table in answer["tables"]}
    assert tables["benchmarks"] == [
        ["health", "voluntary", "incurred_claims_ratio", 0.125, 0.25, 0.375, 6, ""],
    ]
    assert tables["regions"] == [["GH", 6, 6, 600, None, None, None]]
    assert tables["passed_over"] == [["notes.txt", "It is no snapshot: those end in .parquet."]]
    assert said.err == "1 file does not count; the table of files says why.\n"


def test_a_scheme_is_placed_by_its_name(folder: Path, capsys: Capture) -> None:
    assert main(["network", str(folder), "--scheme", "scheme 4"]) == 0
    assert "Among its like, 2025-Q4" in capsys.readouterr().out


def test_a_sheet_whose_name_is_cut_says_it_whole_below_its_rows(folder: Path, tmp_path: Path) -> None:
    assert main(["network", str(folder), "--xlsx", str(tmp_path / "n.xlsx")]) == 0
    book = CalamineWorkbook.from_path(str(tmp_path / "n.xlsx"))
    finer = next(each for each in book.sheet_names if each.startswith("Benchmarks by age"))
    cells = [str(row[0]) for row in book.get_sheet_by_name(finer).to_python()]
    assert len(finer) == 31
    assert "Benchmarks by age and size, 2025-Q4" in cells


def test_a_workbook_a_paper_and_briefs_are_written(folder: Path, tmp_path: Path, capsys: Capture) -> None:
    book, paper, briefs = tmp_path / "n.xlsx", tmp_path / "n.pdf", tmp_path / "briefs"
    for option, place in (("--xlsx", book), ("--pdf", paper), ("--briefs", briefs)):
        assert main(["network", str(folder), option, str(place), "--language", "fr"]) == 0
    assert capsys.readouterr().out.split() == [str(book), str(paper), str(briefs)]
    assert len(CalamineWorkbook.from_path(str(book)).sheet_names) == 8
    assert paper.read_bytes()[:5] == b"%PDF-"
    assert len(list(briefs.iterdir())) == 6


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--scheme", "Nobody"], "No snapshot is of Nobody. Known are: Scheme 0, Scheme 1"),
        (["--scheme", "Twin"], "Several schemes are called Twin. Give one of their ids: s7, s8"),
    ],
)
def test_a_scheme_that_is_not_one_is_refused(folder: Path, capsys: Capture, words: list[str], said: str) -> None:
    for at in (7, 8):
        write(folder / f"{at}.parquet", scheme(at, name="Twin"))
    assert main(["network", str(folder), *words]) == 1
    assert said in capsys.readouterr().err


def test_what_is_no_folder_is_refused_and_what_is_no_quarter_is_wrong_usage(tmp_path: Path, capsys: Capture) -> None:
    assert main(["network", str(tmp_path / "nowhere")]) == 1
    assert "is no folder. Give the folder with the snapshots." in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["network", str(tmp_path), "--quarter", "Q4"])
    assert ended.value.code == 2
    assert "'Q4' is not a quarter; write it as 2025-Q4" in capsys.readouterr().err
