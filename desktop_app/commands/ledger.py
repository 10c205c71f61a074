"""List the postings of a period with the record behind each: debits equal credits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands import add_period, looking_at, period_of, row_named, say, say_json, say_table

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator

    from desktop_app.figures.figures import Figures
    from desktop_app.figures.trial import Posted


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which period, which line and product, and where to write them."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    add_period(parser)
    parser.add_argument("--line", metavar="CODE", help="of one line only")
    parser.add_argument("--product", metavar="CODE", help="of one product only")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="write them to this table")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Read and print; without a line or a product they add up to nought."""
    from desktop_app.actions.ledger import known_line, write_ledger
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.trial import postings

    period, line = period_of(args), known_line(args.line)
    with looking_at(args.file) as book:
        figures = Figures(book)
        found = postings(figures, period, row_named(book, "products", args.product), line)
        if args.csv:
            count = write_ledger(figures, found, args.csv)
            say(f"{args.csv}: {count}")
        elif args.json:
            say_json({"postings": [dict(each) for each in _answers(figures, found)]})
        else:
            _say(figures, found)
    return 0


def _answers(figures: Figures, found: Iterable[Posted]) -> Iterator[dict[str, Any]]:
    """Each posting as the contract names its parts."""
    from desktop_app.actions.ledger import posting_answers

    yield from posting_answers(figures, found)


def _say(figures: Figures, found: Iterable[Posted]) -> None:
    """Print the postings, and what they add up to."""
    from desktop_app.core.money import decimal_string

    listed = list(found)
    rows: list[tuple[str, ...]] = [("day", "line", "product", "office", "amount", "record")]
    rows += [tuple(str(value or "") for value in each.values()) for each in _answers(figures, listed)]
    total = sum(each.amount for each in listed)
    say_table([*rows, ("", "", "", "", decimal_string(total, figures.decimals), "")], left=(0, 1, 2, 3, 5))
