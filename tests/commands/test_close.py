"""A quarter is closed and reopened on the command line, with what the window would ask answered by options."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import main
from desktop_app.acts import clock
from desktop_app.core.period import today
from tests.books import closed
from tests.quarters import year_book

if TYPE_CHECKING:
    from pathlib import Path


def test_a_quarter_is_closed_reopened_and_refused_with_what_is_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(closed(year_book(tmp_path)))
    assert main(["close", path, "--quarter", "2025-Q1"]) == 1
    assert "Nobody has confirmed the reserves" in capsys.readouterr().err
    assert main(["close", path, "--quarter", "2025-Q1", "--confirm"]) == 0
    assert main(["close", path, "--quarter", "2025-Q1"]) == 0
    assert "Closed: quarter 1 of 2025" in capsys.readouterr().out
    assert main(["close", path, "--quarter", "2025-Q3"]) == 1
    assert "close quarter 2 of 2025 first" in capsys.readouterr().err
    assert main(["close", path, "--quarter", "2025-Q1", "--reopen", "--reason", "late bill"]) == 0
    assert main(["close", path, "--quarter", "2025-Q1", "--confirm"]) == 0
    assert main(["close", path, "--quarter", "2025-Q1", "--prepare"]) == 0
    for wrong in (["--quarter", "2025-5"], ["--quarter", "2025-Q1", "--reopen"]):
        with pytest.raises(SystemExit) as ended:
            main(["close", path, *wrong])
        assert ended.value.code == 2
    assert main(["report", path, "closing", "--to", "2025-03-31"]) == 0
    assert "late bill" in capsys.readouterr().out
    assert main(["verify", path]) == 0


def test_quarters_before_the_first_that_is_closed_are_named_and_take_a_yes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(closed(year_book(tmp_path)))
    closing = ["close", path, "--quarter", "2025-Q3"]
    assert main([*closing, "--confirm"]) == 0
    assert main(closing) == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[0] for line in told] == [
        "2 quarters before it close with it, from quarter 1 of 2025 to quarter 2 of 2025",
        "If so, add --with-earlier; else close those quarters first, in their order.",
    ]
    assert main([*closing, "--with-earlier"]) == 0
    assert main(["close", path, "--quarter", "2025-Q4", "--confirm", "--with-earlier"]) == 0


def test_a_closing_goes_on_when_it_is_told_that_the_clock_is_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(closed(year_book(tmp_path)))
    monkeypatch.setattr(clock, "today", lambda: today() + 1_000)
    assert main(["close", path, "--quarter", "2025-Q1", "--confirm"]) == 1
    assert "add --clock-is-right" in capsys.readouterr().err
    assert main(["close", path, "--quarter", "2025-Q1", "--confirm", "--clock-is-right"]) == 0
