"""Prove that a file is whole: its pages, its links, its guards, its chain of saves and its sums."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, writing_to
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, against which statement, and whether to make the sums anew."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("pdf", nargs="?", type=Path, metavar="X.pdf", help="a statement that was made from it")
    parser.add_argument("--rebuild", action="store_true", help="make the sums kept for quick figures anew")


def run(args: Namespace) -> int:
    """Verify and say what holds; Refused with everything that does not."""
    from desktop_app.actions.verify_book import rebuild_sums, verify_book
    from desktop_app.core.language import PLAIN

    if args.rebuild:
        with writing_to(args.file) as book:
            rebuild_sums(book)
        say(PLAIN.say(text("Verify", "The sums kept for quick figures were made anew from the records.")))
    with looking_at(args.file) as book:
        verified = verify_book(book)
        faults = verified.faults or (_against(book, args.pdf) if args.pdf else ())
    if faults:
        raise Refused(*(Problem(fault) for fault in faults))
    say(PLAIN.say(text("Verify", "The file is whole, and so is its chain of saves ({saves}).", saves=verified.saves)))
    if args.pdf:
        say(PLAIN.say(text("Verify", "It gives every figure of {name}.", name=str(args.pdf))))
    return 0


def _against(book: Book, pdf: Path) -> tuple[Text, ...]:
    """Where a statement and the file disagree."""
    from desktop_app.actions.verify_statement import verify_statement
    from desktop_app.ui.languages import speech_for
    from desktop_app.ui.pdf_text import pdf_text

    return tuple(verify_statement(book, pdf, pdf_text, speech_for))
