"""Print the ten indicators of a period."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, office_named, period_of, row_named, say_json, say_table

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.indicators.result import Result
    from desktop_app.figures.figures import Figures


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which period, of what."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    add_period(parser)
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all and of each")
    parser.add_argument("--office", metavar="CODE", help="of one office only; - for what belongs to none")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.answers import code_of, indicators_answer
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.indicators import indicators

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        product, office = row_named(book, "products", args.product), office_named(book, args.office)
        asked = [product] if product is not None else [None, *figures.products]
        results = {each: indicators(figures, period, each, office) for each in asked}
        if args.json:
            say_json(indicators_answer(figures, period, results, office))
        for each, found in () if args.json else results.items():
            say_table(
                [(code_of(figures, each) or "all products", "", "", "", ""), *indicator_rows(figures, found)],
                left=(0, 3, 4),
            )
    return 0


def indicator_rows(figures: Figures, results: dict[str, Result]) -> list[tuple[str, ...]]:
    """The ten as rows of text: label, value, fraction, status, note."""
    from desktop_app.actions.answers import part_answer
    from desktop_app.core.indicators.result import Unit
    from desktop_app.core.language import PLAIN
    from desktop_app.core.registry import INDICATORS
    from desktop_app.core.shown import Number, Share

    rows: list[tuple[str, ...]] = []
    for each in INDICATORS:
        result = results[each.name]
        sides = part_answer(result.main, figures.decimals)
        value = result.main.value
        days = result.main.top is Unit.DAYS and value is not None
        shown = PLAIN.show(Number(value or 0)) + " days" if days else PLAIN.show(Share(value))
        fraction = "" if sides["denominator"] is None else f"{sides['numerator']} / {sides['denominator']}"
        note = PLAIN.say(result.note) if result.note else ""
        rows.append((f"  {PLAIN.say(each.label)}", shown, fraction, result.status.value, note))
    return rows
