"""Other programs at work on a file, for tests: started, waited for by what they print, and killed for good."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def started(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Another program at work on a file."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def says(program: subprocess.Popen[str]) -> str:
    """Its next line, waited for."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def killed(program: subprocess.Popen[str]) -> list[str]:
    """Kill a program at once and for good; the whole lines that it had still printed."""
    program.kill()
    rest, _ = program.communicate()
    return [line.strip() for line in rest.splitlines(keepends=True) if line.endswith("\n")]


def finished(program: subprocess.Popen[str], told: str = "") -> list[str]:
    """Let a program come to its end, after telling it something; the lines that it printed until then."""
    rest, _ = program.communicate(told)
    assert program.returncode == 0
    return rest.splitlines()
