"""Hold a bank's statement against the book: what agrees, what adds up, what either has alone; settle what adds up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, working_on, writing_to
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.language import Speech
    from desktop_app.reports.report import Report
    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which statement of which account, and in which medium."""
    from desktop_app.commands.report import add_media

    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("statement", type=Path, help="the bank's statement: a CSV file or a workbook")
    parser.add_argument("--account", metavar="CODE", help="the account it is of; needed where there are several")
    agree = "set N of those that add up belongs together: keep that, then look again"
    parser.add_argument("--agree", type=int, metavar="N", help=agree)
    add_media(parser)


def run(args: Namespace) -> int:
    """Look, or settle a set and look; nothing else is written."""
    from desktop_app.acts.bank_statement import BankPaper, agree_to

    speeches = _speeches()
    if args.agree is not None:
        with writing_to(args.file) as book:
            paper = BankPaper(args.statement, _account(book, args.account), speeches)
            done = agree_to(book, paper, args.agree, working_on(book))
        say(done.words)
    with looking_at(args.file) as book:
        _show(args, book, speeches)
    return 0


def _show(args: Namespace, book: Book, speeches: tuple[Speech, ...]) -> None:
    """Write how both agree in the medium asked for."""
    from desktop_app.acts.bank_statement import statement_report
    from desktop_app.acts.scheme import currency_of
    from desktop_app.commands.report import write_answer
    from desktop_app.figures.figures import Figures

    report: Report = statement_report(args.statement, _account(book, args.account), speeches)
    write_answer(args, report.answer(report.asked(Figures(book))), currency_of(book))


def _account(book: Book, named: str | None) -> str:
    """The account that is named, else the only one that a bank keeps; Refused where nobody can tell."""
    from desktop_app.acts.bank_statement import bank_accounts

    codes = [code for code, _ in bank_accounts(book)]
    if named or len(codes) == 1:
        return named or codes[0]
    if not codes:
        raise refused(text("Bank", "No bank account is written down yet. Add it, then match its statement."))
    words = text("Commands", "Say with --account which account the statement is of: {codes}.", codes=", ".join(codes))
    raise refused(words)


def _speeches() -> tuple[Speech, ...]:
    """Every language: a bank's headings may be in any of them."""
    from desktop_app.ui.speech.languages import languages, speech_for

    return tuple(speech_for(each.code) for each in languages())
