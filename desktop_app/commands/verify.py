"""Prove that a file is whole: its pages, links, parts and search, its chain of saves up to the last, and its sums."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, working_on, writing_to
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.acts.check_paper import PaperFound
    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, against which statement or fingerprint; make its sums anew, or take it as the newest."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    papers = "a statement that was made from it, or pictures of its code: whether the file gives its figures"
    parser.add_argument("papers", nargs="*", type=Path, metavar="X.pdf|PHOTO", help=papers)
    parser.add_argument("--rebuild", action="store_true", help="make the sums and the search anew from the records")
    known = "a fingerprint, or its first 8 signs or more, that a save of the file must have"
    parser.add_argument("--head", action="append", default=[], metavar="FINGERPRINT", help=known)
    parser.add_argument(
        "--accept", action="store_true", help="the file took the place of a newer one, as a backup does"
    )


def run(args: Namespace) -> int:
    """Verify and say what holds; Refused with everything that does not."""
    from desktop_app.acts.verify_book import accept, rebuild_sums, verify_book

    if args.rebuild:
        with writing_to(args.file) as book:
            rebuild_sums(book, working_on(book))
        say(text("Verify", "The sums kept for quick figures and the search were made anew from the records."))
    with looking_at(args.file) as book:
        if args.accept:
            accept(book)
        verified = verify_book(book, args.head)
        found = _checked(book, args.papers) if args.papers and not verified.faults else None
    faults = verified.faults or (found.differs if found else ())
    if found and faults:  # of a paper that differs, what of it does not: its text, its code, its figures for programs
        say(*found.holds)
    if faults:
        raise Refused(*(Problem(fault) for fault in faults))
    say(text("Verify", "The file is whole, and so is its chain of saves ({saves}).", saves=verified.saves))
    if found:
        say(*found.holds)
    return 0


def _checked(book: Book, papers: list[Path]) -> PaperFound:
    """What a paper and the file say of each other."""
    from desktop_app.acts.check_paper import Readers, check_paper
    from desktop_app.ui.speech.languages import paper_speech
    from desktop_app.ui.views.paper_codes import paper_codes
    from desktop_app.ui.views.pdf_text import pdf_text

    return check_paper(book, papers, Readers(pdf_text, paper_codes, paper_speech))
