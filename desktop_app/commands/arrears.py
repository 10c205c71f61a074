"""Print the premium that is due and not paid at the end of a day, by age, and what came in of a period's dues."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import a_day, looking_at, row_named
from desktop_app.commands.details import say_tables

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which day, of what; since when the collection rate counts."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--at", type=a_day, required=True, metavar="DAY", help="at the end of this day, YYYY-MM-DD")
    parser.add_argument(
        "--from", dest="first", type=a_day, metavar="DAY", help="collection since this day; else of the fiscal quarter"
    )
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all and of each")
    parser.add_argument("--office", metavar="CODE", help="of one office only; otherwise of all and of each")
    parser.add_argument("--policies", action="store_true", help="each policy that is behind, too, by its codes")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.arrears import arrears_at
    from desktop_app.actions.arrears_tables import tables
    from desktop_app.core.period import iso
    from desktop_app.figures.figures import Figures

    with looking_at(args.file) as book:
        figures = Figures(book)
        scope = row_named(book, "products", args.product), row_named(book, "offices", args.office)
        of = arrears_at(figures, args.at, args.first, *scope)
        found = tuple(tables(of, policies=args.policies))
        about = {"at": iso(args.at), "from": iso(of.period.first), "currency": figures.scheme.currency}
        say_tables(found, figures.decimals, as_json=args.json, **about)
    return 0
