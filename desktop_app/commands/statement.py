"""Print the statement of a quarter, or of any period, as a PDF."""

from __future__ import annotations

import os
import re
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import a_day, looking_at, remark, say
from desktop_app.core.period import Period, quarter
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

QUARTER = re.compile(r"(1[89]\d\d|2[01]\d\d)-Q([1-4])")


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which period, which languages, where to."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument("--quarter", metavar="2025-Q4", help="a quarter of the fiscal year that starts in that year")
    parser.add_argument("--from", dest="first", type=a_day, metavar="DAY", help="first day, YYYY-MM-DD")
    parser.add_argument("--to", dest="last", type=a_day, metavar="DAY", help="last day, YYYY-MM-DD")
    parser.add_argument("--language", default="en", metavar="CODE", help="the reader's language (en unless given)")
    parser.add_argument("--second-language", metavar="CODE", help="a second language beside the first")
    certificate = (
        "sign the PDF with a person's certificate; its password is asked for, or COVERBOOK_CERTIFICATE_PASSWORD"
    )
    parser.add_argument("--certificate", type=Path, metavar="X.p12", help=certificate)
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf", help="the PDF to write")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.acts.scheme import currency_of
    from desktop_app.reports.statement import print_statement

    _check_usage(args)
    with looking_at(args.file) as book:
        wanted = filter(None, (args.language, args.second_language))
        speech, *second = [speech_named(code, currency_of(book)) for code in wanted]
        unproved = print_statement(book, _period(args, book), speech, args.out, *second)
    remark(unproved)
    if args.certificate:
        _check_proved(args.out, unproved)
        _sign(args.out, args.certificate)
    say(f"{args.out}")
    return 0


def _check_proved(paper: Path, unproved: Text | None) -> None:
    """Refuse a person's signature to figures that are not proved, and leave no paper that was to bear it."""
    if unproved:
        paper.unlink()
        raise refused(text("Commands", "A statement that is not proved is not signed with a certificate either."))


def _sign(paper: Path, certificate: Path) -> None:
    """Sign the paper; a password never stands among the arguments, where others see it."""
    from desktop_app.pdf.pades import sign_paper

    password = os.environ.get("COVERBOOK_CERTIFICATE_PASSWORD")
    if password is None and sys.stdin.isatty():
        password = getpass(TERMINAL.say(text("Commands", "Password: ")))
    try:
        sign_paper(paper, certificate, password or "")
    except Refused:
        paper.unlink()  # nobody shall take an unsigned paper for the signed one that was asked for
        raise


def _check_usage(args: Namespace) -> None:
    """End as argparse does where the period is not asked for as it can be: in one way, whole and well written."""
    spans = [args.first is not None, args.last is not None]
    if bool(args.quarter) == any(spans) or any(spans) != all(spans):
        args.wrong_usage(TERMINAL.say(text("Commands", "Give either --quarter, or --from and --to.")))
    if args.quarter and not QUARTER.fullmatch(args.quarter):
        words = text("Commands", "{quarter} is not a quarter; write it as 2025-Q4.", quarter=args.quarter)
        args.wrong_usage(TERMINAL.say(words))


def speech_named(code: str, currency: str) -> Speech:
    """The speech of a language as the country of a currency writes; Refused for one the office does not speak."""
    from desktop_app.core.currencies import habits_of
    from desktop_app.ui.speech.languages import language, languages, paper_speech

    if language(code) is None:
        known = ", ".join(each.code for each in languages())
        raise refused(text("Commands", "There is no language {code}. Known are: {known}", code=code, known=known))
    return paper_speech(code, habits_of(currency))


def _period(args: Namespace, book: Book) -> Period:
    """The period asked for; Refused where it ends before it starts."""
    from desktop_app.commands import period_of
    from desktop_app.figures.figures import Figures

    named = QUARTER.fullmatch(args.quarter or "")
    if not named:
        return period_of(args)
    return quarter(int(named[1]), int(named[2]), Figures(book).fiscal_start)
