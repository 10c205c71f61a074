"""List the postings of a period with the record behind each: debits equal credits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, period_of, row_named, say, say_json
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


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
    from desktop_app.core.money import decimal_string
    from desktop_app.core.table import units
    from desktop_app.figures.closed import as_closed
    from desktop_app.figures.figures import Figures
    from desktop_app.media.csv_ import write_file
    from desktop_app.media.json_ import by_name
    from desktop_app.media.terminal import table_lines
    from desktop_app.reports.ledger import known_line, ledger_table
    from desktop_app.reports.report import Asked

    period, line = period_of(args), known_line(args.line)
    with looking_at(args.file) as book:
        product = row_named(book, "products", args.product)
        with as_closed(Figures(book), period, product) as figures:
            table, decimals = ledger_table(Asked(figures, period, product), line), figures.decimals
        if args.csv:
            write_file(table, decimals, args.csv, TERMINAL)
            say(f"{args.csv}: {len(table.rows)}")
        elif args.json:
            say_json({"postings": by_name(table, decimals)})
        else:
            total = sum(map(units, table.column("amount")))
            say(*table_lines(table, decimals, TERMINAL), decimal_string(total, decimals))
    return 0
