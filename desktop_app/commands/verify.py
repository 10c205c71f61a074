"""Prove that a file is whole: its pages, its links, its guards, its chain of saves and its sums."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, writing_to
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, against which statement, and whether to make the sums anew."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("pdf", nargs="?", type=Path, metavar="X.pdf", help="a statement that was made from it")
    parser.add_argument("--rebuild", action="store_true", help="make the sums kept for quick figures anew")


def run(args: Namespace) -> int:
    """Verify and say what holds; Refused with everything that does not."""
    from desktop_app.actions.verify_book import rebuild_cells, verify_book
    from desktop_app.core.language import PLAIN

    if args.pdf:
        raise refused(text("Verify", "Statements do not carry a fingerprint yet: a PDF cannot be verified."))
    if args.rebuild:
        with writing_to(args.file) as book:
            rebuild_cells(book)
        say(PLAIN.say(text("Verify", "The sums kept for quick figures were made anew from the records.")))
    with looking_at(args.file) as book:
        verified = verify_book(book)
    if verified.faults:
        raise Refused(*(Problem(fault) for fault in verified.faults))
    say(PLAIN.say(text("Verify", "The file is whole, and so is its chain of saves ({saves}).", saves=verified.saves)))
    return 0
