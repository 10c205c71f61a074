"""Write the scheme's snapshot for a network: rounded figures without a name, small numbers withheld."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Of which file, how many quarters, where to."""
    from desktop_app.commands.report import add_option
    from desktop_app.reports.snapshot import REPORT

    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--out", type=Path, required=True, metavar="X.parquet", help="the file to write")
    for option in REPORT.asks:
        add_option(parser, option)


def run(args: Namespace) -> int:
    """Write the file, and say how much goes out and what is withheld."""
    from desktop_app.commands.report import asked_of
    from desktop_app.media.snapshot_file import write_snapshot
    from desktop_app.reports.snapshot import REPORT

    with looking_at(args.file) as book:
        words = write_snapshot(asked_of(REPORT, book, args), args.out)
    say(f"{args.out}", words)
    return 0
