"""The command line finds its verbs, answers refusals in one line a problem, and says what wrong usage is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import _line, main, verbs
from desktop_app.core.problems import Problem
from desktop_app.core.text import text

if TYPE_CHECKING:
    from pathlib import Path

AMOUNT = text("Test", '"{value}" is not an amount', value="12,5x")


def test_a_verb_is_a_file_of_the_commands() -> None:
    assert {"window", "demo", "indicators"} <= set(verbs())


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem(AMOUNT, "amount", "premiums.csv", 17), 'premiums.csv:17: amount: "12,5x" is not an amount'),
        (Problem(AMOUNT, "amount"), 'amount: "12,5x" is not an amount'),
        (Problem(AMOUNT, file="premiums.csv"), 'premiums.csv: "12,5x" is not an amount'),
        (Problem(AMOUNT), '"12,5x" is not an amount'),
    ],
)
def test_a_problem_is_one_line_with_its_place(problem: Problem, line: str) -> None:
    assert _line(problem) == line


def test_a_refusal_is_said_on_standard_error_with_status_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.coverbook"
    assert main(["indicators", str(missing), "--from", "2026-01-01", "--to", "2026-03-31"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "There is no file" in said.err
    assert "Traceback" not in said.err


def test_wrong_usage_has_status_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["indicators"])
    assert left.value.code == 2
    assert "usage: coverbook indicators" in capsys.readouterr().err


@pytest.mark.parametrize(
    "asked",
    [
        [],
        ["--quarter", "2025-Q5"],
        ["--quarter", "0001-Q1"],
        ["--quarter", "9999-Q4"],
        ["--from", "0206-01-01", "--to", "0206-03-31"],
        ["--from", "2025-01-01"],
        ["--quarter", "2025-Q4", "--from", "2025-01-01"],
        ["--quarter", "2025-Q4", "--from", "2025-01-01", "--to", "2025-03-31"],
    ],
)
def test_a_period_asked_for_as_it_cannot_be_is_wrong_usage(asked: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["statement", "any.coverbook", "--out", "any.pdf", *asked])
    assert left.value.code == 2


@pytest.mark.parametrize("day", ["0001-01-01", "0206-03-31", "9999-12-31"])
def test_a_day_no_scheme_has_is_wrong_usage(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    for verb in (["report", "any.coverbook", "arrears"], ["reserves", "any.coverbook"]):
        with pytest.raises(SystemExit) as left:
            main([*verb, "--at", day])
        assert left.value.code == 2
        assert "from 1850-01-01 to 2150-12-31" in capsys.readouterr().err


def test_what_is_there_and_is_no_scheme_is_no_demonstration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.txt"
    note.write_text("hello", encoding="utf-8")
    assert main(["demo", str(tmp_path), "--no-window"]) == 1
    assert main(["demo", str(note), "--no-window"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "is a folder" in said.err
    assert note.read_text(encoding="utf-8") == "hello"


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert [verb for verb in verbs() if verb not in said] == []
