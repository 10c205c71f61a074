"""Do the main job without a display: a demonstration scheme, its indicators, two statements, pictures of pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.period import Period

LANGUAGES = ("en", "fr")


def add_arguments(parser: ArgumentParser) -> None:
    """Where to put the papers."""
    parser.add_argument("folder", type=Path, help="where the scheme, the statements and the pictures go")


def run(args: Namespace) -> int:
    """Make, compute, print, picture, and say where."""
    from desktop_app.acts.make_demonstration import demonstration_file
    from desktop_app.bootstrap import pictures_of_pages, pictures_of_pdf

    file = args.folder / "demonstration.coverbook"
    if not file.exists():
        demonstration_file(file)
    period = _indicators(file)
    papers = [_statement(file, period, code, args.folder) for code in LANGUAGES]
    pictures = [picture for paper in papers for picture in pictures_of_pdf(paper, args.folder)]
    pictures += pictures_of_pages(file, args.folder)
    say("", f"The demonstration scheme: {file}", *(f"A statement: {paper}" for paper in papers))
    say(f"Pictures of its pages: {args.folder} ({len(pictures)} files)")
    return 0


def _indicators(file: Path) -> Period:
    """Print the ten indicators of the last quarter that is over; the quarter."""
    from desktop_app.acts.make_demonstration import last_quarter
    from desktop_app.figures.figures import Figures
    from desktop_app.media.terminal import lines
    from desktop_app.reports.indicators import REPORT

    quarter = last_quarter()
    with looking_at(file) as book:
        asked = REPORT.asked(Figures(book), first=quarter.first, last=quarter.last)
        say(*lines(REPORT.answer(asked), TERMINAL))
    return quarter


def _statement(file: Path, period: Period, code: str, folder: Path) -> Path:
    """Print the statement of a quarter in one language."""
    from desktop_app.acts.scheme import currency_of
    from desktop_app.commands.statement import speech_named
    from desktop_app.reports.statement import print_statement

    paper = folder / f"statement-{code}.pdf"
    with looking_at(file) as book:
        print_statement(book, period, speech_named(code, currency_of(book)), paper)
    return paper
