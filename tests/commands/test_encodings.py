"""A terminal of any encoding prints any name: nothing ends in a trace because a console lacks a letter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.core.records.person import Person
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from tests.books import closed, small_book
from tests.programs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

VILLAGE = "শান্তিনগর"
NAME = "Zoé আশা Łukasz – 🙂"
ENCODINGS = ("ascii", "cp437", "cp1252", "cp850", "latin-1", "shift_jis", "utf-8", "utf-16")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with somebody of a Bengali village."""
    path = closed(small_book(tmp_path_factory.mktemp("names") / "names.coverbook"))
    book = open_book(path)
    with saving(book, "enrol") as save:
        insert(save, "people", Person(code="M-77", name=NAME, village=VILLAGE))
    closed(book)
    return path


def run(encoding: str, *words: str) -> tuple[int, str, str]:
    """Status, answer and complaints of a command in a console of an encoding."""
    said, told = BytesIO(), BytesIO()
    out, err = (TextIOWrapper(each, encoding=encoding, write_through=True) for each in (said, told))
    with redirect_stdout(out), redirect_stderr(err):
        try:
            status = main(list(words))
        except SystemExit as wrong:
            status = int(str(wrong.code))
    return status, said.getvalue().decode(encoding), told.getvalue().decode(encoding)


def test_a_console_of_windows_prints_a_name_and_goes_on(file: Path) -> None:
    """The program as it is started."""
    console = {**os.environ, "PYTHONIOENCODING": "cp437"}
    command = [sys.executable, "-m", "desktop_app", "report", str(file), "members"]
    done = subprocess.run(command, cwd=ROOT, env=console, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"M-77" in done.stdout


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_any_console_prints_any_name(file: Path, encoding: str) -> None:
    status, out, err = run(encoding, "report", str(file), "members")
    (line,) = [each for each in out.splitlines() if "M-77" in each]
    assert (status, err) == (0, "")
    assert VILLAGE in line if encoding.startswith("utf") else "?" * len(VILLAGE) in line
    assert "Zo" in line
    assert "ukasz" in line


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_json_says_the_whole_name_in_any_encoding(file: Path, encoding: str) -> None:
    status, out, err = run(encoding, "report", str(file), "members", "--json")
    (table,) = json.loads(out)["tables"]
    assert (status, err) == (0, "")
    assert any({NAME, VILLAGE} <= set(row) for row in table["rows"] if "M-77" in row)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_refusal_is_one_line_in_any_encoding(file: Path, encoding: str) -> None:
    """On standard error, and wrong usage too."""
    status, out, err = run(encoding, "report", str(file), "members", "--office", VILLAGE)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert "Traceback" not in err
    status, out, err = run(encoding, "report", str(file), "members", "--at", VILLAGE)
    assert (status, out) == (2, "")
    assert "is not a date" in err


@pytest.mark.parametrize(("encoding", "shown"), [("ascii", "Zoe"), ("cp437", "Zoé"), ("latin-1", "Zoé")])
def test_a_letter_with_a_mark_stands_without_it_where_the_console_has_no_such_letter(
    file: Path, encoding: str, shown: str
) -> None:
    """Dashes and quotation marks as those of a typewriter."""
    _, out, _ = run(encoding, "report", str(file), "members")
    assert f"{shown} ??? ?ukasz - ?" in out
