"""The language changes from each to the next, in a soak between every two a hundred times; the program stays there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
LONG = 100
"""So often between every two of a dozen languages in a soak: eighteen thousand changes."""
EVERY = 3
"""An odd part: between any two languages the widgets hear now of one and now of the other."""
AT_ONCE = {"MALLOC_MMAP_THRESHOLD_": "65536"}
"""Has the C library give a translation's bytes back when they are let go: whoever still reads them falls at once."""


def test_the_language_changes_from_each_to_the_next_with_every_page_and_form_open(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    times, every = (LONG, 1) if os.environ.get("SOAK") else (0, EVERY)
    module = ("-X", "faulthandler", "-m", "tests.ui.language_changes")
    command = [sys.executable, *module, str(tmp_path), "fr", str(times), str(every)]
    home = {"XDG_STATE_HOME": str(tmp_path_factory.mktemp("state"))}
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **AT_ONCE, **home}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
