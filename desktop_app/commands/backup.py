"""Write a whole, verified copy of a file, with its keys beside it where it is locked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and where its copy goes."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("dest", type=Path, metavar="DEST", help="the backup: a file that is not there, or a folder")


def run(args: Namespace) -> int:
    """Write the copy and say where it is."""
    from desktop_app.store.backup import back_up
    from desktop_app.store.birth import free_name

    dest = free_name(args.dest / args.file.name) if args.dest.is_dir() else args.dest
    with looking_at(args.file) as book:
        back_up(book, dest)
    say(text("Backups", "{name} is a whole copy: it was opened and every page read.", name=str(dest)))
    return 0
