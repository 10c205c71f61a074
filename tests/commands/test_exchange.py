"""The commands that bring records in and out, prove a file and name what is doubtful, as the contract says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.core.period import parse_day
from desktop_app.reports import check as checking
from desktop_app.store.opening import open_book
from tests.books import beside, by_hand, closed, small_book
from tests.folders import SMALL, read_folder, small_folder, write_folder, write_workbook
from tests.openimis import export, write_csv

if TYPE_CHECKING:
    from pathlib import Path

    Output = pytest.CaptureFixture[str]


def test_import_makes_the_file_and_says_what_came(tmp_path: Path, capsys: Output) -> None:
    """Rows by sheet, new words by list; the second time there is nothing to do."""
    folder = small_folder(tmp_path / "in")
    assert main(["import", str(tmp_path / "a.coverbook"), str(folder)]) == 0
    said = capsys.readouterr()
    assert "people: 2 new" in said.out.splitlines()
    assert "new in the list village: Gulariya" in said.out.splitlines()
    assert said.err == ""
    before = (tmp_path / "a.coverbook").read_bytes()
    assert main(["import", str(tmp_path / "a.coverbook"), str(folder)]) == 0
    assert capsys.readouterr().out == "Everything was in the file already; nothing was written.\n"
    assert (tmp_path / "a.coverbook").read_bytes() == before
    assert beside(tmp_path / "a.coverbook") == ["a.coverbook", "a.coverbook-attached", "in"]


def test_a_refused_import_names_each_problem_on_a_line_and_leaves_no_file(tmp_path: Path, capsys: Output) -> None:
    """File, line, column and what is wrong; a line or a file as a whole has no column."""
    files = {"scheme.csv": SMALL["scheme.csv"], "people.csv": "code,name,sex\nM-1,Asha,q\nM-2,Binod\nM-3,C,f,x\n"}
    folder = write_folder(tmp_path / "in", {**files, "poeple.csv": ""})
    assert main(["import", str(tmp_path / "a.coverbook"), str(folder)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "poeple.csv:1: no such file is known; is it people.csv?",
        'people.csv:2: sex: "q" is not in the list: f, m, x',
        "people.csv:4: the line has 4 cells, the header 3",
    ]
    assert beside(tmp_path / "a.coverbook") == ["in"]


def test_a_refused_import_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """Byte by byte."""
    path = closed(small_book(tmp_path / "a.coverbook"))
    before = path.read_bytes()
    folder = write_folder(tmp_path / "in", {"people.csv": "code,name\nM-7,Asha\nM-7,Asha\n"})
    assert main(["import", str(path), str(folder)]) == 1
    assert path.read_bytes() == before


def test_what_is_not_right_is_set_aside_where_that_is_asked_for(tmp_path: Path, capsys: Output) -> None:
    """What came, what did not, and where it lies."""
    people = SMALL["people.csv"] + "M-3,H-2,holder,Chandra,q,,,O-1,Tikapur,\n"
    folder, aside = small_folder(tmp_path / "in", people=people), tmp_path / "aside"
    assert main(["import", str(tmp_path / "a.coverbook"), str(folder), "--aside", str(aside)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "people: 2 new" in said
    assert said[-1] == f"people: 1 set aside in {aside / 'people.csv'}"


@pytest.mark.parametrize("is_there", [False, True])
def test_checking_only_writes_nothing(tmp_path: Path, capsys: Output, is_there: bool) -> None:
    """No file is made, and one that is there stays as it is."""
    path = tmp_path / "a.coverbook"
    folder = small_folder(tmp_path / "in")
    if is_there:
        assert main(["import", str(path), str(folder)]) == 0
    before = path.read_bytes() if is_there else b""
    more = SMALL["people.csv"] + "M-3,H-2,holder,Chandra,f,,,O-1,Tikapur,\n"
    assert main(["import", str(path), str(small_folder(tmp_path / "more", people=more)), "--check-only"]) == 0
    assert "nothing was written" in capsys.readouterr().out
    assert path.exists() is is_there
    assert not is_there or path.read_bytes() == before
    bad = write_folder(tmp_path / "bad", {"scheme.csv": "name,currency\nSahel,rupees\n"})
    assert main(["import", str(path), str(bad), "--check-only"]) == 1
    assert "three capital letters" in capsys.readouterr().err
    assert path.exists() is is_there


def test_a_workbook_is_imported_like_a_folder(tmp_path: Path, capsys: Output) -> None:
    """The same sheet names."""
    workbook = write_workbook(tmp_path / "in.xlsx", SMALL, typed=True)
    assert main(["import", str(tmp_path / "a.coverbook"), str(workbook)]) == 0
    assert "vouchers: 4 new" in capsys.readouterr().out


def test_another_programs_tables_are_told_by_themselves_or_named(tmp_path: Path, capsys: Output) -> None:
    """With what it does not know given beside them; its own file, line and column stand before a problem."""
    file, folder = str(tmp_path / "a.coverbook"), write_csv(tmp_path / "in", export())
    assert main(["import", file, str(folder)]) == 1
    assert "add --give name=… --give currency=…" in capsys.readouterr().err
    given = ["--give", "currency=TZS", "--give", "name=Bena health fund"]
    assert main(["import", file, str(folder), "--as", "openimis", *given]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "It was read as an export of openIMIS."
    assert "claims: 3 new" in said
    tables = export()
    tables["tblClaim"][0]["DateFrom"] = "2025-13-01"
    assert main(["import", file, str(write_csv(tmp_path / "more", tables)), "--check-only"]) == 1
    assert capsys.readouterr().err.splitlines()[0].startswith('tblClaim.csv:2: DateFrom: "2025-13-01" is not a date')


@pytest.mark.parametrize("wrong", [("--as", "access"), ("--give", "currency"), ("--give", "=TZS")])
def test_what_names_no_shape_or_gives_nothing_is_wrong_usage(tmp_path: Path, wrong: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["import", str(tmp_path / "a.coverbook"), str(tmp_path), *wrong])
    assert end.value.code == 2


def test_export_gives_back_what_import_brought(tmp_path: Path, capsys: Output) -> None:
    """And the exported folder makes an equal file."""
    one, two = str(tmp_path / "a.coverbook"), str(tmp_path / "b.coverbook")
    assert main(["import", one, str(small_folder(tmp_path / "in"))]) == 0
    assert main(["export", one, str(tmp_path / "out")]) == 0
    assert f"{tmp_path / 'out' / 'people'}.csv: 2" in capsys.readouterr().out.splitlines()
    assert main(["import", two, str(tmp_path / "out")]) == 0
    assert main(["export", two, str(tmp_path / "again")]) == 0
    assert read_folder(tmp_path / "again") == read_folder(tmp_path / "out")
    asked = ["--from", "2026-01-01", "--to", "2026-12-31", "--json"]
    capsys.readouterr()
    answers = []
    for path in (one, two):
        assert main(["indicators", path, *asked]) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]


def test_export_into_a_full_folder_is_refused(tmp_path: Path, capsys: Output) -> None:
    """With what to do."""
    path = closed(small_book(tmp_path / "a.coverbook"))
    assert main(["export", str(path), str(tmp_path)]) == 1
    assert "Choose a new or an empty folder." in capsys.readouterr().err


def test_import_waits_for_nobody_who_has_the_file(tmp_path: Path, capsys: Output) -> None:
    """It says who has it; checking and exporting may go on."""
    book = small_book(tmp_path / "a.coverbook")
    folder = write_folder(tmp_path / "in", {"people.csv": "code,name\nM-7,Binod\n"})
    assert main(["import", str(book.path), str(folder)]) == 1
    assert "Asha on counter has had this file open" in capsys.readouterr().err
    assert main(["import", str(book.path), str(folder), "--check-only"]) == 0
    assert main(["export", str(book.path), str(tmp_path / "out")]) == 0
    assert main(["check", str(book.path)]) == 0
    assert main(["verify", str(book.path)]) == 0
    book.close()


@pytest.fixture
def in_june(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check is made on a day on which nothing of the small scheme has been due for long."""
    monkeypatch.setattr(checking, "today", lambda: parse_day("2026-06-01"))


@pytest.mark.usefixtures("in_june")
def test_check_gives_its_findings_as_lines_and_as_json(tmp_path: Path, capsys: Output) -> None:
    """Findings are an answer, not a refusal."""
    path = str(tmp_path / "a.coverbook")
    claims = SMALL["claims.csv"].replace("2026-03-01,2026-03-03", "2025-12-31,2026-01-03")
    assert main(["import", path, str(small_folder(tmp_path / "in", claims=claims))]) == 0
    capsys.readouterr()
    sentence = "The event on 2025-12-31 lies outside the cover of M-2, from 2026-01-01 to 2026-12-31."
    assert main(["check", path]) == 0
    assert capsys.readouterr().out == f"error: C-1: {sentence}\n"
    assert main(["check", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "findings": [{"rule": "claim_outside_cover", "severity": "error", "record": "C-1", "message": sentence}],
    }


@pytest.mark.usefixtures("in_june")
def test_a_finding_about_no_record_is_its_sentence_alone(tmp_path: Path, capsys: Output) -> None:
    path = str(tmp_path / "a.coverbook")
    counted = "product,date,population\n,2023-01-01,100\n"
    assert main(["import", path, str(small_folder(tmp_path / "in", populations=counted))]) == 0
    capsys.readouterr()
    assert main(["check", path]) == 0
    assert "note: The latest count, 100, is of 2023-01-01" in capsys.readouterr().out


@pytest.mark.usefixtures("in_june")
def test_check_says_when_there_is_nothing(tmp_path: Path, capsys: Output) -> None:
    """Silence would leave one wondering."""
    path = str(closed(small_book(tmp_path / "a.coverbook")))
    assert main(["check", path]) == 0
    assert capsys.readouterr().out == "Nothing doubtful was found.\n"
    assert main(["check", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"findings": []}


def test_verify_says_that_a_file_is_whole(tmp_path: Path, capsys: Output) -> None:
    """With the length of its chain; making the sums anew is said, too."""
    path = str(closed(small_book(tmp_path / "a.coverbook")))
    assert main(["verify", path]) == 0
    assert capsys.readouterr().out == "The file is whole, and so is its chain of saves (4).\n"
    assert main(["verify", path, "--rebuild"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_verify_refuses_a_changed_file_fault_by_fault(tmp_path: Path, capsys: Output) -> None:
    """Each on a line of standard error, and what no save wrote; search finds by the names that were saved."""
    book = small_book(tmp_path / "a.coverbook")
    by_hand(book, "people_saved", "UPDATE people SET name = 'Anybody'")
    by_hand(book, "policies_saved", "UPDATE policies SET code = 'P-9'")
    assert main(["verify", str(closed(book))]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    begin = [line.partition(" ")[0] for line in said.err.splitlines()]
    assert begin == ["Search", "Save", "People,", "Save", "Policies,", "The"]


@pytest.mark.parametrize("verb", ["import", "export", "check", "verify"])
def test_wrong_usage_is_told_apart_from_a_refusal(tmp_path: Path, capsys: Output, verb: str) -> None:
    """2 for arguments, 1 for a file that is none; never a traceback."""
    with pytest.raises(SystemExit) as left:
        main([verb])
    assert left.value.code == 2
    (tmp_path / "text").write_text("no scheme", encoding="utf-8")
    more = (
        [str(small_folder(tmp_path / "in"))]
        if verb == "import"
        else [str(tmp_path / "out")]
        if verb == "export"
        else []
    )
    capsys.readouterr()
    assert main([verb, str(tmp_path / "text"), *more]) == 1
    assert "not a Coverbook file" in capsys.readouterr().err
    if verb != "import":
        assert main([verb, str(tmp_path / "missing"), *more]) == 1
        assert "There is no file" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "{long}", "{folder}"],
        ["import", "{long}", "{folder}", "--check-only"],
        ["import", "{file}", "{long}"],
        ["export", "{long}", "{new}"],
        ["export", "{file}", "{long}"],
        ["check", "{long}"],
        ["verify", "{long}"],
        ["verify", "{long}", "--rebuild"],
        ["demo", "{long}", "--no-window"],
    ],
)
def test_a_place_no_system_has_is_refused_calmly(tmp_path: Path, capsys: Output, arguments: list[str]) -> None:
    """Whichever verb meets it, one sentence and no traceback."""
    places = {
        "long": str(tmp_path / ("x" * 300)),
        "file": str(closed(small_book(tmp_path / "a.coverbook"))),
        "folder": str(small_folder(tmp_path / "in")),
        "new": str(tmp_path / "out"),
    }
    assert main([argument.format_map(places) for argument in arguments]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """The import of a large folder into a file that may not grow."""
    from desktop_app.store import driver

    path = closed(small_book(tmp_path / "a.coverbook"))
    book = open_book(path)
    pages = int(book.value("PRAGMA page_count"))
    book.close()
    before = path.read_bytes()
    people = "code,name\n" + "".join(f"M-{number},{'Asha' * 60}\n" for number in range(10, 900))
    with monkeypatch.context() as patch:
        patch.setattr(driver, "PRAGMAS", (*driver.PRAGMAS, f"PRAGMA max_page_count = {pages + 3}"))
        assert main(["import", str(path), str(write_folder(tmp_path / "in", {"people.csv": people}))]) == 1
    assert "The disk is full, so this was not done. What was saved before is safe." in capsys.readouterr().err
    assert path.read_bytes() == before
    assert main(["verify", str(path)]) == 0
