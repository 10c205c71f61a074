"""Name what is doubtful about the records of a file (principle 3)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, say_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.checks.finding import Finding


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, in which form."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Check and print; findings are an answer, not a refusal."""
    from desktop_app.core.language import PLAIN
    from desktop_app.core.text import text
    from desktop_app.reports.check import check_book

    with looking_at(args.file) as book:
        findings = check_book(book)
    if args.json:
        say_json({"findings": [_answer(each) for each in findings]})
        return 0
    say(*(f"{each.rule.severity.value}: {each.record}: {PLAIN.say(each.message)}" for each in findings))
    if not findings:
        say(PLAIN.say(text("Checks", "Nothing doubtful was found.")))
    return 0


def _answer(finding: Finding) -> dict[str, str]:
    """A finding as the contract's JSON holds it."""
    from desktop_app.core.language import PLAIN

    return {
        "rule": finding.rule.id,
        "severity": finding.rule.severity.value,
        "record": finding.record,
        "message": PLAIN.say(finding.message),
    }
