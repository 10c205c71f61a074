"""List the reports: their names, and what each may be asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.commands import say, say_json, say_table
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """In which form."""
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Read the registry and print it."""
    from desktop_app.media.json_ import reports_answer
    from desktop_app.reports.registry import reports

    found = reports().values()
    if args.json:
        say_json(reports_answer(found))
        return 0
    asks = (" ".join(f"--{option.name}" for option in each.asks) for each in found)
    say_table(
        [(each.name, TERMINAL.say(each.label), said) for each, said in zip(found, asks, strict=True)], left=(0, 1, 2)
    )
    say("", "`coverbook report FILE NAME --help` says what each option is.")
    return 0
