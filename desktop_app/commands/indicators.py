"""Print the ten indicators of a period."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, office_named, period_of, row_named, say, say_json
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which period, of what."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    add_period(parser)
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all and of each")
    parser.add_argument("--office", metavar="CODE", help="of one office only; - for what belongs to none")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.acts.answers import indicators_answer
    from desktop_app.figures.closed import as_closed
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.indicators import indicators
    from desktop_app.media.terminal import lines
    from desktop_app.reports.indicators import REPORT

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        product, office = row_named(book, "products", args.product), office_named(book, args.office)
        if args.json:
            with as_closed(figures, period, product) as then:
                asked = [product] if product is not None else [None, *then.products]
                results = {each: indicators(then, period, each, office) for each in asked}
                say_json(indicators_answer(then, period, results, office, TERMINAL))
        else:
            asked_of = REPORT.asked(figures, first=period.first, last=period.last, product=product, office=office)
            say(*lines(REPORT.answer(asked_of), TERMINAL))
    return 0
