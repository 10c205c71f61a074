"""Locking a file and saying who works in it, on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from tests.books import closed, small_book
from tests.folders import write_folder
from tests.locked import ASHA, BINA, PASSWORDS, locked_book

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def as_asha(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asha has given her name and password."""
    monkeypatch.setenv("COVERBOOK_USER", ASHA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[ASHA])


@pytest.mark.usefixtures("as_asha")
def test_a_file_is_locked_and_opens_for_its_administrator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(closed(small_book(tmp_path / "a.coverbook")))
    monkeypatch.setenv("COVERBOOK_NEW_PASSWORD", PASSWORDS[ASHA])
    assert main(["protect", file]) == 0
    assert "Keep this code" in capsys.readouterr().out
    assert main(["users", file]) == 0
    assert capsys.readouterr().out.split() == [ASHA, "Administrator"]
    assert main(["verify", file]) == 0


@pytest.mark.usefixtures("as_asha")
def test_people_come_and_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook")
    monkeypatch.setenv("COVERBOOK_NEW_PASSWORD", PASSWORDS[BINA])
    assert main(["users", str(path), "--add", BINA, "--role", "claims"]) == 0
    assert main(["users", str(path), "--renew-key"]) == 0
    monkeypatch.setenv("COVERBOOK_USER", BINA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[BINA])
    assert main(["users", str(path), "--remove", ASHA]) == 1
    assert "work of somebody else" in capsys.readouterr().err
    monkeypatch.setenv("COVERBOOK_PASSWORD", "wrong password")
    assert main(["check", str(path)]) == 1
    assert "do not belong together" in capsys.readouterr().err


def test_without_a_terminal_whoever_locks_a_file_is_told_what_to_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("COVERBOOK_USER", "COVERBOOK_NEW_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    file = str(closed(small_book(tmp_path / "a.coverbook")))
    assert main(["protect", file]) == 1
    assert "--name" in capsys.readouterr().err
    assert main(["protect", file, "--name", ASHA]) == 1
    assert "COVERBOOK_NEW_PASSWORD" in capsys.readouterr().err
    assert main(["users", file]) == 0


def test_without_a_terminal_a_locked_file_says_what_to_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("COVERBOOK_USER", "COVERBOOK_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    path, _ = locked_book(tmp_path / "a.coverbook")
    assert main(["check", str(path)]) == 1
    assert "COVERBOOK_USER" in capsys.readouterr().err


WRITING = {
    "sums": "verify {0} --rebuild",
    "import": "import {0} {1}",
    "close": "close {0} --quarter 2025-Q4",
    "confirm": "close {0} --quarter 2025-Q4 --confirm",
    "reopen": "close {0} --quarter 2025-Q4 --reopen --reason why",
    "shared costs": "allocation {0} --by claims",
    "people": "users {0} --remove asha",
    "key": "users {0} --renew-key",
    "backup": "restore {0} {0} --replace",
}


@pytest.mark.parametrize("command", WRITING.values(), ids=WRITING)
def test_an_auditor_changes_nothing_by_any_verb(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="auditor")
    rows = write_folder(tmp_path / "rows", {"offices.csv": "code,name\nO-9,Banke\n"})
    monkeypatch.setenv("COVERBOOK_USER", BINA)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[BINA])
    before = path.read_bytes()
    assert main(command.format(path, rows).split()) == 1
    assert "work of somebody else" in capsys.readouterr().err
    assert path.read_bytes() == before
