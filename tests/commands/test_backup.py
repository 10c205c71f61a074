"""Backups on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from tests.books import beside, closed, corrected_book, small_book
from tests.locked import ASHA, BINA, PASSWORDS, locked_book

if TYPE_CHECKING:
    from pathlib import Path


def test_a_backup_comes_back_and_the_file_that_was_there_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, file = str(closed(small_book(tmp_path / "old.coverbook"))), str(tmp_path / "new.coverbook")
    (tmp_path / "stick").mkdir()
    assert main(["backup", old, str(tmp_path / "stick")]) == 0
    backup = str(tmp_path / "stick" / "old.coverbook")
    assert main(["restore", backup, file]) == 0
    closed(corrected_book(tmp_path / "more.coverbook"))
    capsys.readouterr()
    assert main(["restore", backup, str(tmp_path / "more.coverbook")]) == 1
    assert "--replace" in capsys.readouterr().err
    assert main(["restore", backup, str(tmp_path / "more.coverbook"), "--replace"]) == 0
    said = capsys.readouterr().out
    assert "2 saves of the file that it replaces are not in the backup: A-6 (" in said
    assert "more-before-restore.coverbook" in said
    assert main(["verify", str(tmp_path / "more.coverbook")]) == 0
    assert main(["verify", str(tmp_path / "more-before-restore.coverbook")]) == 0
    assert beside(tmp_path / "stick" / "x") == ["old.coverbook"]


def test_a_backup_never_takes_the_place_of_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = closed(small_book(tmp_path / "a.coverbook"))
    (tmp_path / "b.coverbook").write_text("mine")
    assert main(["backup", str(file), str(tmp_path / "b.coverbook")]) == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "b.coverbook").read_text() == "mine"


@pytest.mark.parametrize(("name", "rc"), [(ASHA, 0), (BINA, 1)])
def test_a_locked_file_is_replaced_by_who_may(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str, rc: int
) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry")
    monkeypatch.setenv("COVERBOOK_USER", name)
    monkeypatch.setenv("COVERBOOK_PASSWORD", PASSWORDS[name])
    backup = str(tmp_path / "b.coverbook")
    assert main(["backup", str(path), backup]) == 0
    assert main(["restore", backup, str(path), "--replace"]) == rc
    assert ("somebody else here" in capsys.readouterr().err) == bool(rc)
