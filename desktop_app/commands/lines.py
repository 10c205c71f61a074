"""Print the income statement, the balance sheet and the cash flow as coded lines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, period_of, row_named, say_json, say_table

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which period, of what."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    add_period(parser)
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all and of each")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.answers import code_of, lines_answer
    from desktop_app.core.language import PLAIN
    from desktop_app.core.money import decimal_string
    from desktop_app.core.statements.cash_flow import CASH_LINES
    from desktop_app.core.statements.lines import LINES
    from desktop_app.figures.figures import Figures

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        product = row_named(book, "products", args.product)
        asked = [product] if product is not None else [None, *figures.products]
        found = {each: figures.lines(period, each) for each in asked}
        if args.json:
            say_json(lines_answer(figures, period, found))
        for each, lines in () if args.json else found.items():
            rows: list[tuple[str, ...]] = [(code_of(figures, each) or "all products", "", "")]
            rows += [
                (
                    f"  {code}",
                    PLAIN.say((LINES.get(code) or CASH_LINES[code]).label),
                    decimal_string(amount, figures.decimals),
                )
                for code, amount in lines.items()
            ]
            say_table(rows, left=(0, 1))
    return 0
