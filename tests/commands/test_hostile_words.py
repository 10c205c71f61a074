"""Names that would steer the terminal, and names that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from tests.books import by_hand, small_book

if TYPE_CHECKING:
    from pathlib import Path

NAME = "Asha\x1b[2J\x9b\u202e\nTharu"
NAME_SQL = f"CAST(x'{NAME.encode().hex()}' AS TEXT)"
SIGNS = "\x1b\x9b\u202e"


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A file in which somebody has such a name."""
    path = tmp_path / "in.coverbook"
    book = small_book(path)
    by_hand(book, "people_saved", f"UPDATE people SET name = {NAME_SQL}")
    book.close()
    return str(path)


@pytest.mark.parametrize("more", [["report", "--json"], ["report"], ["report", "--language", "fr"], ["verify"]])
def test_no_name_reaches_the_terminal_raw(file: str, capsys: pytest.CaptureFixture[str], more: list[str]) -> None:
    verb, *options = more
    main([verb, file, *(["records", "--sheet", "people"] if verb == "report" else []), *options])
    said = capsys.readouterr()
    assert "Asha" in said.out or verb == "verify"
    assert not any(sign in said.out + said.err for sign in SIGNS)


def test_an_error_line_shows_such_a_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "\x1b[2Jx.coverbook")]) == 1
    assert "␛[2Jx.coverbook" in capsys.readouterr().err


@pytest.mark.parametrize(
    "given",
    [
        ["statement", "FILE", "--quarter", "2026-Q1", "--out", ""],
        ["report", "FILE", "members", "--xlsx", ""],
        ["report", "FILE", "members", "--csv", " "],
        ["ledger", "FILE", "--from", "2026-01-01", "--to", "2026-12-31", "--csv="],
        ["export", "FILE", ""],
        ["backup", "FILE", ""],
        ["import", "FILE", ""],
        ["restore", "", "FILE"],
        ["demo", ""],
    ],
)
def test_an_empty_name_of_a_file_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: list[str]
) -> None:
    small_book(tmp_path / "in.coverbook").close()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(SystemExit) as ended:
        main([str(tmp_path / "in.coverbook") if each == "FILE" else each for each in given])
    assert ended.value.code == 2
    assert "an empty name is given" in capsys.readouterr().err
    assert list((tmp_path / "here").iterdir()) == []
