"""On the command line a saved matching says what the headings of anybody's table mean."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.__main__ import main
from tests.books import closed, small_book

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    Output = pytest.CaptureFixture[str]


def test_a_table_with_headings_of_its_own_is_proposed_looked_at_and_imported(tmp_path: Path, capsys: Output) -> None:
    """What is proposed is a file that one may change; what the program cannot know it asks."""
    path, table, matching = closed(small_book(tmp_path / "a.coverbook")), tmp_path / "list.csv", tmp_path / "list.json"
    table.write_text("Member number;Full name;Born;Remark\nB-1;Asha;05/04/1980;\n", encoding="utf-8")
    assert main(["import", str(path), str(table), "--propose", str(matching)]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "list: say in which form Born is written: 2026-12-31, 31/12/2026, 12/31/2026.",
        "list: passed over are Remark.",
    ]
    assert main(["import", str(path), str(table), "--as", str(matching)]) == 1
    assert "list.csv:1: Born: it is not said in which form" in capsys.readouterr().err
    told = json.loads(matching.read_text(encoding="utf-8"))
    told["tables"][0]["columns"][2]["form"] = "31/12/2026"
    matching.write_text(json.dumps(told), encoding="utf-8")
    assert main(["import", str(path), str(table), "--as", str(matching)]) == 0
    assert "people: 1 new" in capsys.readouterr().out
    assert main(["import", str(path), str(table), "--propose", str(matching)]) == 1
    assert "is there already" in capsys.readouterr().err


def test_what_is_no_matching_is_refused(tmp_path: Path, capsys: Output) -> None:
    """A name nobody knows is wrong usage; a file that holds no matching, and a table alone, are refused."""
    table, matching = tmp_path / "list.csv", tmp_path / "list.json"
    table.write_text("Code,Name\nB-1,Asha\n", encoding="utf-8")
    matching.write_text('{"tables": [{"sheet": "people", "columns": [{"heading": "Code", "column": "cod"}]}]}')
    for how, code, words in (
        (["--as", "other"], 2, "none of exchange, openimis"),
        (["--as", str(matching)], 1, "is no saved matching"),
        ([], 1, "is a table alone"),
    ):
        assert _status(["import", str(tmp_path / "a.coverbook"), str(table), *how]) == code
        assert words in capsys.readouterr().err


def _status(words: list[str]) -> int:
    """How a command ends, also where it is told wrongly."""
    try:
        return main(words)
    except SystemExit as end:
        return int(str(end.code))
