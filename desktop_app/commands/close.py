"""Close a quarter once nothing is open, confirm its reserves, hand it over to be closed, or reopen it with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands import add_clock, say, working_on, writing_to
from desktop_app.commands.statement import QUARTER
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.period import Period, quarter
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.store.database import Book

_IF_SO = text("Commands", "If so, add --with-earlier; else close those quarters first, in their order.")


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which quarter, and what is to be done with it."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument(
        "--quarter", required=True, metavar="2025-Q4", help="a quarter of the fiscal year that starts in that year"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--confirm", action="store_true", help="confirm its reserves and their methods as they are")
    what.add_argument("--prepare", action="store_true", help="hand it over: another person closes it")
    what.add_argument("--reopen", action="store_true", help="let it be changed again; needs a reason")
    parser.add_argument("--reason", default="", metavar="WHY", help="why it is reopened, or a remark on its closing")
    earlier = "with the first quarter that is closed, close all quarters before it, too"
    parser.add_argument("--with-earlier", action="store_true", help=earlier)
    add_clock(parser)


def run(args: Namespace) -> int:
    """Do it; Refused with all that is still open while anything is."""
    from desktop_app.acts.closing import close_quarter, confirm_reserves, prepare_quarter, reopen_quarter, said

    _check_usage(args)
    given = ((args.confirm, confirm_reserves), (args.prepare, prepare_quarter), (args.reopen, reopen_quarter))
    act = next((each for asked, each in given if asked), close_quarter)
    with writing_to(args.file) as book:
        period = _period(args, book)
        try:
            done = act(book, period, _answers(args, book, period), working_on(book))
        except Doubtful as asked:
            raise Refused(*asked.problems, Problem(_IF_SO)) from None
    say(said(done).words)
    return 0


def _answers(args: Namespace, book: Book, period: Period) -> dict[str, Any]:
    """The remark, and what is answered to what would be asked in the window."""
    from desktop_app.acts.clock import require_clock
    from desktop_app.acts.closing import closed_with
    from desktop_app.figures.figures import Figures

    reasons = dict(require_clock(book, sure=args.clock_is_right)[REASONS])
    if args.with_earlier:
        reasons |= {doubt.message: "--with-earlier" for doubt in closed_with(Figures(book), period)}
    return {"why": args.reason.strip() or None, REASONS: reasons}


def _check_usage(args: Namespace) -> None:
    """End as argparse does where the quarter is not written as one, or a reopening has no reason."""
    if not QUARTER.fullmatch(args.quarter):
        words = text("Commands", "{quarter} is not a quarter; write it as 2025-Q4.", quarter=args.quarter)
        args.wrong_usage(TERMINAL.say(words))
    if args.reopen and not args.reason.strip():
        args.wrong_usage(TERMINAL.say(text("Commands", "Say with --reason why the quarter is reopened.")))


def _period(args: Namespace, book: Book) -> Period:
    """The days of the quarter that is named."""
    from desktop_app.figures.figures import Figures

    named = QUARTER.fullmatch(args.quarter)
    return quarter(int(named[1]), int(named[2]), Figures(book).fiscal_start) if named else _period(args, book)
