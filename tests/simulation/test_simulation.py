"""Whatever fails, nothing that was told as saved is lost, none of it is there by halves, and the office goes on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.programs import ROOT
from tests.simulation import shim

pytestmark = pytest.mark.skipif(not shim.can_run(), reason="the shim needs Linux and a C compiler")


def simulated(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A run of the simulation, in a process of its own for the shim's sake."""
    command = [sys.executable, "-m", "tests.simulation", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_promise_is_kept_in_the_short_form() -> None:
    done = simulated()
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_program_that_does_not_wait_for_the_disk_is_found_out() -> None:
    """Or the cuts of the power would prove nothing."""
    done = simulated("--part", "power", "--number", "15", "--careless")
    assert done.returncode == 1
    assert "safety" in done.stdout
    assert "--kind POWER" in done.stdout
