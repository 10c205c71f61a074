"""Write the page that reads the codes of this scheme's statements on any phone, without a network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Of which file, in which language, where to."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--language", default="en", metavar="CODE", help="the reader's language (en unless given)")
    parser.add_argument("--out", type=Path, required=True, metavar="X.html", help="the page to write")


def run(args: Namespace) -> int:
    """Write the page, and say the key that it carries."""
    from desktop_app.acts.check_paper import key_of, write_checking_page
    from desktop_app.acts.scheme import currency_of
    from desktop_app.commands.statement import speech_named

    with looking_at(args.file) as book:
        write_checking_page(book, speech_named(args.language, currency_of(book)), args.out)
        key = key_of(book)
    say(f"{args.out}", key)
    return 0
