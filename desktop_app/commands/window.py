"""The window: on a file, on the last one, or on the page that welcomes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NAME = "window"


def add_arguments(parser: ArgumentParser) -> None:
    """Which file the window opens."""
    parser.add_argument("file", nargs="?", type=Path, help="the scheme's file; without one, the last one is opened")


def run(args: Namespace) -> int:
    """Open the window and wait until it is closed."""
    from desktop_app.bootstrap import run_window

    return run_window(args.file)
