"""The window's door to updates: made and tried while one works, in its place once the window is gone."""

from __future__ import annotations

import sys
from pathlib import Path
from subprocess import run
from typing import TYPE_CHECKING, cast

import pytest

from desktop_app.acts.updating.placing import Ready
from tests.acts.updating.bundles import NEW, OLD, Stick, make_stick

if TYPE_CHECKING:
    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.settings_parts import WorkingPart


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return make_stick(tmp_path)


def test_an_update_is_made_while_one_works_and_takes_its_place_when_the_window_is_gone(
    open_office: Workplace, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(Ready, "start_again", lambda ready: started.append(ready.new))
    updates, messages = open_office.updates, open_office.window.messages
    updates.program, updates.keys = stick.program, (stick.key,)
    updates.prepare(stick.update)
    assert "being made and tried" in messages.words.text()
    open_office.worker.settle()
    assert f"Version {NEW} is ready" in messages.words.text()
    assert stick.version == OLD
    assert updates.finish() == 0
    assert (stick.version, started) == (NEW, [NEW])
    updates.settle()
    assert stick.names == {"coverbook"}


def test_an_update_that_is_refused_says_why_and_changes_nothing(open_office: Workplace, stick: Stick) -> None:
    updates = open_office.updates
    updates.program, updates.keys = stick.program, (b"0" * 32,)
    updates.prepare(stick.update)
    open_office.worker.settle()
    assert "was not signed by those who make Coverbook" in open_office.window.messages.words.text()
    assert updates.finish() == 0
    assert stick.version == OLD


def test_the_settings_have_the_door_and_from_its_source_the_program_says_so(open_office: Workplace) -> None:
    open_office.window.show_page("settings", "working")
    open_office.worker.settle()
    part = cast("WorkingPart", open_office.window.pages["settings"].part)  # type: ignore[attr-defined]
    part.update_button.click()
    assert "runs from its source" in open_office.window.messages.words.text()


def test_the_command_takes_an_update_and_refuses_one_that_nobody_signed_whom_it_knows(stick: Stick) -> None:
    command = [sys.executable, "-m", "desktop_app", "update", str(stick.update), "--program", str(stick.program)]
    done = run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=60)
    assert done.returncode == 1
    assert "Nothing was changed" in done.stderr or "without a key" in done.stderr
    assert stick.version == OLD


def test_a_program_proves_that_its_window_starts() -> None:
    command = [sys.executable, "-m", "desktop_app", "update", "--try-start"]
    done = run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "Coverbook starts.", "")


TRIED = """
import sys
sys.frozen, sys._MEIPASS, sys.executable = True, {here!r}, {program!r}
from desktop_app.bootstrap import start_once
start_once()
"""


def test_a_version_that_is_only_tried_leaves_the_one_before_it_where_it_is(tmp_path: Path) -> None:
    here, program = Path(__file__).parents[2], tmp_path / "coverbook" / "coverbook"
    for folder in ("coverbook", "coverbook.beside"):
        (tmp_path / folder).mkdir()
    code = TRIED.format(here=str(here), program=str(program))
    run([sys.executable, "-c", code], check=True, cwd=here, timeout=60)
    assert (tmp_path / "coverbook.beside").is_dir()
