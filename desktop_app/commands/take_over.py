"""Take a file from a program on another computer that left it without closing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import say
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and the answer to the question whether nobody works there."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the scheme's file")
    parser.add_argument("--is-closed", action="store_true", help="Coverbook is closed there, or that computer is off")


def run(args: Namespace) -> int:
    """Take the other computer's lock away, and say whose it was; the file can be written from then on."""
    from desktop_app.acts.book import take_away

    if not args.is_closed:
        words = text(
            "File",
            "Look first whether Coverbook is closed on the other computer, or that computer is off: where somebody "
            "still works there, they can save no more in this file. Then say so with --is-closed.",
        )
        raise refused(words)
    holder = take_away(args.file)
    words = text("File", "{name} is free now: you may write in it.")
    if holder.device:
        words = text("File", "{name} is free now: {device} has it no longer.", device=holder.device)
    say(words.about(name=str(args.file)))
    return 0
