"""Print the reserves at the end of a day and how they were reached."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import a_day, looking_at, row_named, say, say_json
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which day, of what."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--at", type=a_day, required=True, metavar="DAY", help="at the end of this day, YYYY-MM-DD")
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all and of each")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.acts.reserve_answers import reserves_answer
    from desktop_app.core.period import Period
    from desktop_app.figures.closed import as_closed
    from desktop_app.figures.figures import Figures
    from desktop_app.media.terminal import lines
    from desktop_app.reports.reserves import REPORT

    with looking_at(args.file) as book:
        figures = Figures(book)
        product = row_named(book, "products", args.product)
        if args.json:
            with as_closed(figures, Period(args.at, args.at), product) as then:
                asked = [product] if product is not None else [None, *then.products]
                found = {each: then.reserve_of(each, args.at) for each in asked}
                say_json(reserves_answer(then, args.at, found, TERMINAL))
        else:
            say(*lines(REPORT.answer(REPORT.asked(figures, at=args.at, product=product)), TERMINAL))
    return 0
