"""The command line: one verb a file in `commands`; without a verb, the window."""

from __future__ import annotations

import codecs
import gc
import sys
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Problem, Refused, few
from desktop_app.core.visible import has_every_letter, nearest, visible
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

INTERRUPTED = 130
"""The status of a command that was told to stop, as shells count it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb: 0 done, 1 refused with one line a problem, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_plainly()
    try:
        return _run(given)
    except Refused as refusal:
        return _say(refusal)
    except KeyboardInterrupt:
        return INTERRUPTED


def _speak_plainly() -> None:
    """Let nothing that is printed fail for a letter that the terminal lacks, as a console of Windows may."""
    codecs.register_error("nearest", nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not has_every_letter(stream.encoding):
            stream.reconfigure(errors="nearest")


def _say(refusal: Refused) -> int:
    """Print a refusal, one line a problem; the status that says so."""
    for problem in few(refusal.problems):
        print(visible(_line(problem)), file=sys.stderr)  # noqa: T201 - the answer of a command
    return 1


def _run(given: list[str]) -> int:
    """Run the named verb; a lone file (or nothing) opens the window, without a parser, for the window is waited for."""
    if not given or (len(given) == 1 and _is_file(given[0])):
        return _open_window(Path(given[0]) if given else None)
    args = _parser(given[0]).parse_args(given)
    try:
        return int(args.run(args))
    except OSError as error:  # a place that cannot be used is the world's refusal, whichever verb meets it
        from desktop_app.store.failures import place_refused

        (problem,) = place_refused(error).problems
        raise Refused(replace(problem, file=str(error.filename or ""))) from error


def _is_file(word: str) -> bool:
    """Whether a word names a file: it is no option, and has a dot or a folder in it, or is no verb."""
    return not word.startswith("-") and (bool(Path(word).suffix) or len(Path(word).parts) > 1 or word not in verbs())


def _open_window(file: Path | None) -> int:
    """Open the window; rubbish is collected only when it is there, which saves a tenth of the start."""
    gc.disable()
    from desktop_app.bootstrap import run_window

    return run_window(file)


def verbs() -> dict[str, str]:
    """The verbs with the names of their modules; an underscore keeps a module clear of Python's own words."""
    from pkgutil import iter_modules

    from desktop_app import commands

    return {name.rstrip("_").replace("_", "-"): name for _, name, _ in iter_modules(commands.__path__)}


def _parser(wanted: str) -> ArgumentParser:
    """A parser that knows the wanted verb, or all verbs when none was named."""
    from argparse import ArgumentParser
    from importlib import import_module

    from desktop_app.commands import a_place

    known = verbs()
    chosen = {wanted: known[wanted]} if wanted in known else known
    parser = ArgumentParser(prog="coverbook", description="The office of one small insurance scheme in one file.")
    places = parser.add_subparsers(required=True, metavar="verb")
    for name, module in sorted(chosen.items()):
        verb: Any = import_module(f"desktop_app.commands.{module}")
        below = places.add_parser(name, help=verb.__doc__, description=verb.__doc__)
        below.register("type", Path, a_place)
        verb.add_arguments(below)
        below.set_defaults(run=verb.run)
    return parser


def _line(problem: Problem) -> str:
    """A problem in one line, with its file, line and field where it has them."""
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return ": ".join(part for part in (place, problem.field, TERMINAL.say(problem.message)) if part)


if __name__ == "__main__":
    sys.exit(main())
