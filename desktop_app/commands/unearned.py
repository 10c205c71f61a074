"""Print the unearned premium by policy records beside that of the bulk method, by the month due."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import a_day, looking_at, row_named
from desktop_app.commands.details import say_tables

LONGEST = 1200
"""Months of a century: no premium is for more."""

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which day, of what; over how many months."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--at", type=a_day, required=True, metavar="DAY", help="at the end of this day, YYYY-MM-DD")
    parser.add_argument("--product", metavar="CODE", help="of one product only, month by month; otherwise of each")
    parser.add_argument("--office", metavar="CODE", help="of one office only")
    parser.add_argument(
        "--months",
        type=_how_many,
        metavar="N",
        help="months each premium is for; else as recorded, or the product's term",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.unearned import Question, tables
    from desktop_app.core.period import iso
    from desktop_app.figures.figures import Figures

    with looking_at(args.file) as book:
        figures = Figures(book)
        scope = row_named(book, "products", args.product), row_named(book, "offices", args.office)
        found = tuple(tables(Question(figures, args.at, *scope, args.months)))
        about = {"at": iso(args.at), "currency": figures.scheme.currency}
        say_tables(found, figures.decimals, as_json=args.json, **about)
    return 0


def _how_many(typed: str) -> int:
    """A whole number of months, one or more."""
    if not typed.isdecimal() or not 0 < int(typed) <= LONGEST:
        raise ArgumentTypeError(f"{typed!r} is no number of months from 1 to {LONGEST}")
    return int(typed)
