"""Name what is doubtful about the records of a file (principle 3)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, say_json
from desktop_app.core.period import iso
from desktop_app.core.text import text
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.checks.finding import Finding


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, in which form."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Check and print; findings are an answer, not a refusal."""
    from desktop_app.reports.check import checked

    with looking_at(args.file) as book:
        seen = checked(book)
    if args.json:
        accepted = [{**_answer(each), "on": iso(why.day), "reason": why.reason} for each, why in seen.accepted]
        say_json({"findings": [_answer(each) for each in seen.open], **({"accepted": accepted} if accepted else {})})
        return 0
    say(*(f"{each.rule.severity.value}: {_line(each)}" for each in seen.open))
    if not seen.open:
        say(text("Checks", "Nothing doubtful was found."))
    say(*(f"accepted: {_line(each)} ({iso(why.day)}: {why.reason})" for each, why in seen.accepted))
    return 0


def _line(each: Finding) -> str:
    """A finding with its record, if it is about one, in one line."""
    return ": ".join(filter(None, (each.record, TERMINAL.say(each.message))))


def _answer(finding: Finding) -> dict[str, str]:
    """A finding as the contract's JSON holds it."""
    return {
        "rule": finding.rule.id,
        "severity": finding.rule.severity.value,
        "record": finding.record,
        "message": TERMINAL.say(finding.message),
    }
