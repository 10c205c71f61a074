"""A mistake of ours is written down and shown once, with the place of the log."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

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
    assert (tmp_path / "logs" / "coverbook.log").read_text("utf-8").count("Traceback") == 2
    assert capsys.readouterr().err.count("Traceback") == 2
    assert first is not None
    first.reject()


def test_python_calls_it_for_what_nobody_caught(crashes: CrashDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crashes.install()
    assert sys.excepthook is crashes
