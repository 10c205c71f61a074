"""A whole scheme goes out as a folder and comes back with equal figures."""

from __future__ import annotations

from shutil import copyfile
from typing import TYPE_CHECKING

from desktop_app.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PERIOD = ("--from", "2025-07-01", "--to", "2025-09-30", "--json")
ASKED = (("indicators", *PERIOD), ("lines", *PERIOD), ("reserves", "--at", "2025-09-30", "--json"), ("check", "--json"))


def test_all_that_happens_in_a_village_survives_the_journey(
    hamlet_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte by byte in its folders, figure by figure in its answers, and both files are whole."""
    first, second = str(tmp_path / "first.coverbook"), str(tmp_path / "second.coverbook")
    copyfile(hamlet_file, first)
    assert main(["export", first, str(tmp_path / "out")]) == 0
    assert main(["import", second, str(tmp_path / "out")]) == 0
    assert main(["export", second, str(tmp_path / "again")]) == 0
    assert folder(tmp_path / "again") == folder(tmp_path / "out")
    for verb, *more in ASKED:
        capsys.readouterr()
        answers = []
        for file in (first, second):
            assert main([verb, file, *more]) == 0
            answers.append(capsys.readouterr().out)
        assert answers[0] == answers[1]
        assert len(answers[0]) > len("{}")
    assert [main(["verify", file]) for file in (first, second)] == [0, 0]


def folder(path: Path) -> dict[str, bytes]:
    """The files of a folder."""
    return {each.name: each.read_bytes() for each in path.iterdir()}
