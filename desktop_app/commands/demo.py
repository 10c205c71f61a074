"""Make the demonstration scheme if it is not there yet, and open it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_device, device_called, looking_at, say, who_am_i

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SIZES = ("village", "district", "network")


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, how large, from which seed, with or without the window."""
    parser.add_argument("file", nargs="?", type=Path, help="the file to make (in your data folder unless given)")
    parser.add_argument("--no-window", action="store_true", help="only make it")
    parser.add_argument(
        "--size", choices=SIZES, default="village", help="2 thousand, 50 thousand, 500 thousand members"
    )
    parser.add_argument("--seed", type=int, help="another seed, another scheme; the same seed, the same rows")
    add_device(parser)


def run(args: Namespace) -> int:
    """Make what is missing, then open it."""
    from desktop_app.acts.make_demonstration import SEED, demonstration_file

    path = args.file or _usual_place()
    if path.exists():
        with looking_at(path):
            """What is there already must be a scheme's file, to be of use."""
    else:
        seed = SEED if args.seed is None else args.seed
        demonstration_file(path, args.size, seed, who_am_i(), device_called(args.device))
    if args.no_window:
        say(str(path))
        return 0
    from desktop_app.bootstrap import run_window

    return run_window(path)


def _usual_place() -> Path:
    """Where the demonstration scheme is kept for this user."""
    from desktop_app import bootstrap

    return bootstrap.demonstration_file()
