"""Name what waits for a person to choose, since two laptops wrote on one record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands import looking_at, say, say_json
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from desktop_app.acts.conflicts import Conflict


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, in which form."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """List them; that some wait is an answer, not a refusal."""
    from desktop_app.acts.conflicts import conflicts

    with looking_at(args.file) as book:
        found = conflicts(book)
    if args.json:
        say_json({"conflicts": [row for each in found for row in answer(each)]})
        return 0
    say(*(each.sentence for each in found))
    if not found:
        say(text("Conflicts", "No conflict waits."))
    return 0


def answer(each: Conflict) -> Iterator[dict[str, Any]]:
    """A conflict as the contract's JSON holds it: an entry for every version beside the one that holds for now."""
    ours, *others = each.versions
    for theirs in others:
        for at, column in enumerate(each.columns or ("",)):
            yield {
                "record": each.record,
                "sheet": each.sheet,
                "column": column,
                "why": each.why,
                "ours": ours.values[at],
                "theirs": theirs.values[at],
                "by": theirs.by,
                "at": theirs.at,
                "save": theirs.save,
                "our_save": ours.save,
                "our_by": ours.by,
                "our_at": ours.at,
            }
