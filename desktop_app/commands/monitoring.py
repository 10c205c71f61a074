"""Monitor claims: frequency and severity by everything they are told apart by, and what is more than chance."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, office_named, period_of, row_named

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which period, of what, and which of the tables."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    add_period(parser)
    parser.add_argument("--product", metavar="CODE", help="of one product only")
    parser.add_argument("--office", metavar="CODE", help="of one office only; - for what belongs to none")
    parser.add_argument("--table", metavar="NAME", help="only the table of that name")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.monitoring.registry import monitoring
    from desktop_app.actions.monitoring.watched import Watched
    from desktop_app.commands.details import say_tables
    from desktop_app.core.period import iso
    from desktop_app.core.state import state_of
    from desktop_app.figures.figures import Figures

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        of = row_named(book, "products", args.product), office_named(book, args.office)
        with book.steady():
            tables = monitoring(Watched(figures, period, *of), args.table)
        about = {"currency": figures.scheme.currency, "from": iso(period.first), "to": iso(period.last)}
        about |= {"product": args.product, "office": "" if of[1] == 0 else args.office}
        say_tables(tables, figures.decimals, state_of(period, figures.today), as_json=args.json, **about)
    return 0
