"""A mistake of ours is written down and shown once, with the place of the log."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app.acts import log
from desktop_app.acts.log import MOST, OLD, log_mistake, mistakes_named
from desktop_app.core.language import PLAIN
from desktop_app.ui.shell.crash_dialog import CrashDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def mistake() -> ZeroDivisionError:
    """A mistake with its trace."""
    try:
        return ZeroDivisionError(str(1 // 0))
    except ZeroDivisionError as problem:
        return problem


@pytest.fixture
def crashes(tmp_path: Path, qtbot: QtBot) -> CrashDialog:
    """A crash dialog with its log in a folder that is not there yet."""
    del qtbot
    return CrashDialog(PLAIN, lambda: tmp_path / "logs" / "coverbook.log")


def test_a_mistake_is_logged_and_shown_with_the_place_of_the_log(
    crashes: CrashDialog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = mistake()
    crashes(type(problem), problem, problem.__traceback__)
    assert "ZeroDivisionError" in (tmp_path / "logs" / "coverbook.log").read_text("utf-8")
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert crashes.box is not None
    assert str(tmp_path) in crashes.box.informativeText()
    crashes.box.reject()
    assert crashes.box is None


def test_a_second_mistake_is_logged_without_a_second_dialog(
    crashes: CrashDialog, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problem = mistake()
    crashes(type(problem), problem, problem.__traceback__)
    first = crashes.box
    crashes(type(problem), problem, problem.__traceback__)
    assert crashes.box is first
    assert (tmp_path / "logs" / "coverbook.log").read_text("utf-8").count("\nZeroDivisionError") == 2
    assert capsys.readouterr().err.count("\nZeroDivisionError") == 2
    assert first is not None
    first.reject()


def test_python_calls_it_for_what_nobody_caught(crashes: CrashDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    crashes.install()
    assert sys.excepthook is crashes


def test_a_log_tells_the_place_in_the_code_and_nothing_of_a_record(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "coverbook.log"
    with pytest.raises(ValueError, match="Asha") as mistaken:
        int("Asha Tharu")
    assert log_mistake(path, mistaken.value)
    told = path.read_text("utf-8")
    assert "ValueError" in told
    assert "test_crash_dialog.py" in told
    assert "invalid literal" not in told, "the message, which quotes the record"


def test_only_its_user_reads_a_log(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "coverbook.log"
    log_mistake(path, mistake())
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_full_logs_give_way_to_new_ones_and_few_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "coverbook.log"
    for _ in range(OLD + 3):
        path.write_text("x" * MOST, "utf-8")
        log_mistake(path, mistake())
    assert len(list(tmp_path.iterdir())) == OLD + 1
    assert path.stat().st_size < MOST


def test_where_no_log_can_be_written_the_dialog_says_so_and_does_not_fail(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    del qtbot
    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    crashes = CrashDialog(PLAIN, lambda: tmp_path / "logs" / "coverbook.log")
    problem = mistake()
    crashes(type(problem), problem, problem.__traceback__)
    assert crashes.box is not None
    assert "could not be written" in crashes.box.informativeText()
    crashes.box.reject()
    assert "ZeroDivisionError" in capsys.readouterr().err


class UnsayableError(Exception):
    """A mistake that cannot even be said."""

    def __str__(self) -> str:
        """Fail."""
        raise RuntimeError


def test_nothing_on_standard_error_quotes_a_record(crashes: CrashDialog, capsys: pytest.CaptureFixture[str]) -> None:
    for problem in (ValueError("Asha Tharu"), UnsayableError("Asha Tharu")):
        crashes(type(problem), problem, None)
    said = capsys.readouterr().err
    assert "Asha" not in said
    assert "UnsayableError" in said


def test_a_mistake_that_leads_back_to_itself_is_told_once() -> None:
    first, second = ValueError("a"), TypeError("b")
    first.__context__, second.__context__ = second, first
    assert mistakes_named(first) == "TypeError\nthen\nValueError"


@pytest.mark.parametrize("what", ["log", "dialog", "words"])
def test_a_mistake_within_the_handler_ends_no_program(
    crashes: CrashDialog, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise RuntimeError

    monkeypatch.setattr(
        *{"log": (crashes, "log"), "dialog": (crashes, "_show"), "words": (log, "mistakes_named")}[what], fail
    )
    problem = mistake()
    crashes(type(problem), problem, None)
    if crashes.box:
        crashes.box.reject()


def test_what_python_ignores_is_written_down_and_shown_to_nobody(
    crashes: CrashDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    crashes.install()
    sys.unraisablehook(SimpleNamespace(exc_value=ValueError("Asha")))
    assert crashes.box is None
    assert "ValueError" in (tmp_path / "logs" / "coverbook.log").read_text("utf-8")
    assert "Asha" not in capsys.readouterr().err
