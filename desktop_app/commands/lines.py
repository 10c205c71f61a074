"""Print the income statement, the balance sheet and the cash flow as coded lines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, period_of, row_named, say, say_json
from desktop_app.ui.speech.terminal import TERMINAL

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
    from desktop_app.acts.answers import lines_answer
    from desktop_app.figures.closed import as_closed
    from desktop_app.figures.figures import Figures
    from desktop_app.media.terminal import lines
    from desktop_app.reports.statements import REPORTS

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        product = row_named(book, "products", args.product)
        if args.json:
            with as_closed(figures, period, product) as then:
                asked = [product] if product is not None else [None, *then.products]
                found = {each: then.lines(period, each) for each in asked}
                say_json(lines_answer(then, period, found, TERMINAL))
            return 0
        for report in REPORTS:
            asked_of = report.asked(figures, first=period.first, last=period.last, product=product)
            say(*lines(report.answer(asked_of), TERMINAL))
    return 0
