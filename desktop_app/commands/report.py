"""Answer any report, in any medium: text, JSON, CSV, a workbook, Parquet or paper."""

from __future__ import annotations

from argparse import REMAINDER, ArgumentParser, ArgumentTypeError
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands import a_day, a_place, looking_at, office_named, remark, row_named, say, say_json
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from desktop_app.core.language import Speech
    from desktop_app.reports.report import Answer, Asked, Report, ReportOption
    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file and which report; what comes after it is the report's own to say."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("name", help="a report, as `coverbook reports` lists them")
    parser.add_argument("asked", nargs=REMAINDER, metavar="...", help="what it is asked with, and in which medium")


def run(args: Namespace) -> int:
    """Ask and write."""
    from desktop_app.acts.scheme import currency_of
    from desktop_app.reports.registry import report_named

    report = report_named(args.name)
    parser = report_parser(report)
    asked, unknown = parser.parse_known_args(args.asked)
    if unknown:
        parser.error(_no_option(report, parser, unknown[0]))
    with looking_at(args.file) as book:
        write_answer(asked, report.answer(asked_of(report, book, asked)), currency_of(book))
    return 0


def report_parser(report: Report) -> ArgumentParser:
    """A parser that knows what a report may be asked with, and every medium."""
    name = f"coverbook report FILE {report.name}"
    parser = ArgumentParser(prog=name, description=TERMINAL.say(report.label), allow_abbrev=False)
    parser.register("type", Path, a_place)
    for option in report.asks:
        add_option(parser, option)
    add_media(parser)
    return parser


def add_media(parser: ArgumentParser) -> None:
    """Every medium in which an answer can be written, and the reader's language."""
    from desktop_app.media.registry import FILES, FOLDERS
    from desktop_app.reports.batch import SHEETS

    media = parser.add_mutually_exclusive_group()
    media.add_argument("--json", action="store_true", help="as JSON")
    for medium, words in {**FOLDERS, **FILES}.items():
        place = "DIR" if medium in FOLDERS else "OUT"
        media.add_argument(f"--{medium}", type=Path, metavar=place, help=TERMINAL.say(words))
    parser.add_argument("--language", metavar="L", help="the reader's language; else each person's own, else English")
    parser.add_argument("--paper", choices=SHEETS, default=SHEETS[0], help="the sheets of the PDF")


def add_option(parser: ArgumentParser, of: ReportOption) -> None:
    """One option of a report as an argument."""
    from desktop_app.reports.report import OptionKind

    words, dest = TERMINAL.say(of.label).replace("%", "%%"), f"asked_{of.name}"
    if of.kind is OptionKind.FLAG:
        parser.add_argument(f"--{of.name}", dest=dest, action="store_true", default=None, help=words)
        return
    readers: dict[OptionKind, Callable[[str], Any]] = {
        OptionKind.DAY: a_day,
        OptionKind.COUNT: partial(_count, of),
        OptionKind.NUMBER: partial(_number, of),
        OptionKind.WORDS: lambda typed: tuple(filter(None, (each.strip() for each in typed.split(",")))),
        OptionKind.FILE: Path,
    }
    reader = readers.get(of.kind, str)
    parser.add_argument(f"--{of.name}", dest=dest, type=reader, required=of.required, metavar=of.kind.name, help=words)


def asked_of(report: Report, book: Book, given: Namespace) -> Asked:
    """The question to a report from its arguments."""
    from desktop_app.figures.figures import Figures

    asked = (each for each in vars(given).items() if each[0].startswith("asked_"))
    values: dict[str, Any] = {name.removeprefix("asked_"): value for name, value in asked}
    values["product"] = row_named(book, "products", values.get("product"))
    values["office"] = office_named(book, values.get("office"))
    return report.asked(Figures(book), first=values.pop("from", None), last=values.pop("to", None), **values)


def write_answer(given: Namespace, answer: Answer, currency: str) -> None:
    """Write the answer in the medium asked for."""
    from desktop_app.commands.statement import speech_named
    from desktop_app.media.json_ import report_answer
    from desktop_app.media.registry import FILES, FOLDERS, write
    from desktop_app.media.terminal import lines

    places = {medium: getattr(given, medium) for medium in (*FOLDERS, *FILES)}
    medium = next((name for name, place in places.items() if place), "")
    speech: Speech = speech_named(given.language or "en", currency) if given.language or medium == "pdf" else TERMINAL
    if medium == "pdf":
        _print(given, answer, speech, currency)
    elif medium:
        write(answer, medium, places[medium], speech)
        say(f"{places[medium]}")
    elif given.json:
        say_json(report_answer(answer, speech))
    else:
        say(*lines(answer, speech))


def _print(given: Namespace, answer: Answer, speech: Speech, currency: str) -> None:
    """Print it, each paper in its reader's language unless one is wished; tell of letters that no font has."""
    from desktop_app.commands.statement import speech_named
    from desktop_app.reports.batch import PaperManner
    from desktop_app.reports.paper import print_in

    speaking = None if given.language else partial(speech_named, currency=currency)
    made = print_in(answer, given.pdf, PaperManner(speech, speaking, sheet=given.paper))
    say(f"{given.pdf}")
    for words in made.remarks:
        remark(words)


def _no_option(report: Report, parser: ArgumentParser, typed: str) -> str:
    """That a report has no such option, and which is nearest."""
    known = [option for action in parser._actions for option in action.option_strings]  # noqa: SLF001 - argparse has no door
    near = get_close_matches(typed.partition("=")[0], known, 1, 0.0)[0]
    return f"{report.name} is not asked with {typed}; the nearest it knows is {near}"


def _count(of: ReportOption, typed: str) -> int:
    """A whole number within an option's limits."""
    number = int(typed) if typed.isascii() and typed.removeprefix("-").isdecimal() and len(typed) < 10 else None  # noqa: PLR2004
    if number is None or (of.low is not None and number < of.low) or (of.high is not None and number > of.high):
        limits = f" from {of.low} to {of.high}" if of.high is not None else ""
        raise ArgumentTypeError(f"{typed!r} is no number of {of.name}{limits}")
    return number


def _number(of: ReportOption, typed: str) -> Any:
    """An exact number within an option's limits."""
    from desktop_app.reports.report import number_within

    number = number_within(of, typed)
    if number is None:
        raise ArgumentTypeError(f"{typed!r} is no such number; write ten percent as 0.10 or 10%")
    return number
