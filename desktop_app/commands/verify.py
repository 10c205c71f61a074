"""Prove that a file is whole: its pages, links, parts and search, its chain of saves up to the last, and its sums."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, writing_to
from desktop_app.core.currencies import habits_of
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, against which statement or fingerprint; make its sums anew, or take it as the newest."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("pdf", nargs="?", type=Path, metavar="X.pdf", help="a statement that was made from it")
    parser.add_argument("--rebuild", action="store_true", help="make the sums and the search anew from the records")
    known = "a fingerprint, or its first 8 signs or more, that a save of the file must have"
    parser.add_argument("--head", action="append", default=[], metavar="FINGERPRINT", help=known)
    parser.add_argument(
        "--accept", action="store_true", help="the file took the place of a newer one, as a backup does"
    )


def run(args: Namespace) -> int:
    """Verify and say what holds; Refused with everything that does not."""
    from desktop_app.acts.verify_book import accept, rebuild_sums, verify_book
    from desktop_app.core.language import PLAIN

    if args.rebuild:
        with writing_to(args.file) as book:
            rebuild_sums(book)
        say(
            PLAIN.say(text("Verify", "The sums kept for quick figures and the search were made anew from the records."))
        )
    with looking_at(args.file) as book:
        if args.accept:
            accept(book)
        verified = verify_book(book, args.head)
        faults = verified.faults or (_against(book, args.pdf) if args.pdf else ())
    if faults:
        raise Refused(*(Problem(fault) for fault in faults))
    say(PLAIN.say(text("Verify", "The file is whole, and so is its chain of saves ({saves}).", saves=verified.saves)))
    if args.pdf:
        say(PLAIN.say(text("Verify", "It gives every figure of {name}.", name=str(args.pdf))))
    return 0


def _against(book: Book, pdf: Path) -> tuple[Text, ...]:
    """Where a statement and the file disagree."""
    from desktop_app.acts.scheme import currency_of
    from desktop_app.acts.verify_statement import verify_statement
    from desktop_app.ui.speech.languages import paper_speech
    from desktop_app.ui.views.pdf_text import pdf_text

    return tuple(verify_statement(book, pdf, pdf_text, partial(paper_speech, habits=habits_of(currency_of(book)))))
