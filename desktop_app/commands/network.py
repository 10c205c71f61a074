"""Compare the schemes of a network by their snapshots, and keep the network's own book: regions, directory, briefs."""

from __future__ import annotations

from argparse import ArgumentTypeError
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import remark, say, say_json
from desktop_app.commands.report import add_media
from desktop_app.core.network import quarter_of
from desktop_app.core.text import counted
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.language import Speech
    from desktop_app.network.gather import NetworkFigures

_ENGINES = ("duckdb", "spark")


def add_arguments(parser: ArgumentParser) -> None:
    """Which folder, on which engine, of which quarter and scheme, in which medium."""
    parser.add_argument("folder", type=Path, help="the folder with the snapshots, one of each scheme")
    parser.add_argument("--engine", choices=_ENGINES, default=_ENGINES[0], help="where the figures are worked out")
    parser.add_argument("--quarter", type=_quarter, metavar="Q", help="2025-Q4; the last that half of the schemes have")
    parser.add_argument("--scheme", action="append", default=[], metavar="NAME", help="place it among its like")
    parser.add_argument("--briefs", type=Path, metavar="DIR", help="a paper of each scheme into this new folder")
    add_media(parser)


def run(args: Namespace) -> int:
    """Ask and write."""
    from desktop_app.core.period import today
    from desktop_app.media.json_ import table_answer
    from desktop_app.media.terminal import lines
    from desktop_app.network.answer import network_answer, network_json
    from desktop_app.network.gather import NetworkWish, gather

    schemes = None if args.briefs and not args.scheme else tuple(args.scheme)
    figures = gather(args.folder, today(), NetworkWish(args.engine, args.quarter, schemes))
    _remark(figures)
    if args.json:
        say_json(network_json(figures, partial(table_answer, decimals=2, speech=TERMINAL)))
    elif not _write(args, figures):
        say(*lines(network_answer(figures), TERMINAL))
    return 0


def _write(args: Namespace, figures: NetworkFigures) -> bool:
    """Write the briefs, or all tables in a medium; False where none is asked for."""
    from desktop_app.commands.statement import speech_named
    from desktop_app.media.registry import FILES, FOLDERS, write
    from desktop_app.network.answer import network_answer

    medium = next((name for name in (*FOLDERS, *FILES) if getattr(args, name)), "")
    place = args.briefs or (getattr(args, medium) if medium else None)
    if place is None:
        return False
    speech = speech_named(args.language or "en", "")
    if args.briefs:
        _print(figures, args, speech)
    else:
        write(network_answer(figures), medium, place, speech)
    say(f"{place}")
    return True


def _print(figures: NetworkFigures, args: Namespace, speech: Speech) -> None:
    """Print the briefs; tell of letters that no font has."""
    from desktop_app.network.answer import briefs
    from desktop_app.reports.batch import PaperManner, each_in

    for words in each_in(args.briefs, briefs(figures), PaperManner(speech, sheet=args.paper)).remarks:
        remark(words)


def _remark(figures: NetworkFigures) -> None:
    """Say beside the answer that files were passed over, and where it tells why."""
    passed = len(figures.found.passed)
    if passed:
        remark(counted("Network", "%n files do not count; the table of files says why.", "", passed))


def _quarter(typed: str) -> int:
    """A quarter as an argument."""
    try:
        return quarter_of(typed)
    except ValueError:
        raise ArgumentTypeError(f"{typed!r} is not a quarter; write it as 2025-Q4") from None
