"""Write the whole scheme as an exchange folder, which imports into equal figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, where to, and whether it may tell who anybody is."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("folder", type=Path, help="a new or an empty folder")
    parser.add_argument(
        "--without-persons",
        action="store_true",
        help="codes, names, places and notes leave as neutral words; the figures stay equal",
    )


def run(args: Namespace) -> int:
    """Export, and say how much."""
    from desktop_app.acts.exchange.export_folder import export_folder

    with looking_at(args.file) as book:
        counts = export_folder(book, args.folder, without_persons=args.without_persons)
    say(*(f"{args.folder / name}.csv: {count}" for name, count in counts.items()))
    return 0
