"""Explain a figure: the tree of its parts, down to counts and sums of records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, office_named, period_of, row_named, say, say_json, say_table
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from desktop_app.core.explained import Node


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which figure, which period, of what, and where to write its records."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument(
        "name",
        metavar="NAME",
        help="an indicator or a part of it (promptness.report), a line's code, upr, cics, ibnr or alr",
    )
    add_period(parser)
    parser.add_argument("--product", metavar="CODE", help="of one product only")
    parser.add_argument("--office", metavar="CODE", help="of one office only; - for what belongs to none")
    parser.add_argument("--records", type=Path, metavar="OUT.csv", help="write the records themselves to this table")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Explain and print; with the records on wish."""
    from desktop_app.acts.answers import explain_answer
    from desktop_app.core.indicators.result import each_note
    from desktop_app.figures.closed import as_closed
    from desktop_app.figures.figures import Figures
    from desktop_app.media.csv_ import write_file
    from desktop_app.reports.explained import explain, records_table, why_open

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        product, office = row_named(book, "products", args.product), office_named(book, args.office)
        with book.steady(), as_closed(figures, period, product) as then:
            tree = explain(then, args.name, period, product, office)
            reason = why_open(then, args.name, period, product, office) if tree.value is None else None
            records = records_table(tree, figures.decimals) if args.records else None
        if records:
            write_file(records, figures.decimals, args.records)
        if args.json:
            say_json(explain_answer(figures, product, tree, office))
            return 0
        say_table(list(tree_rows(tree, figures.decimals)))
        say(*each_note(reason))
    if records:
        say(f"{args.records}: {len(records.rows)}")
    return 0


def tree_rows(node: Node, decimals: int, depth: int = 0) -> Iterator[tuple[str, ...]]:
    """The tree as rows of text: label by its depth, value, number of records."""
    label = TERMINAL.say(node.label)
    code = f"{node.name} " if node.name[1:].replace(".", "").isdigit() else ""
    sign = "less " if node.sign < 0 else ""
    records = "" if node.records is None else f"{node.records} record{'' if node.records == 1 else 's'}"
    yield f"{'  ' * depth}{sign}{code}{label}", _shown(node, decimals), records
    for part in node.parts:
        yield from tree_rows(part, decimals, depth + 1)


def _shown(node: Node, decimals: int) -> str:
    """A value as a terminal shows it."""
    from desktop_app.core.explained import Measure
    from desktop_app.core.money import decimal_string

    if node.value is None:
        return "–"
    if node.measure is Measure.RATIO:
        return f"{node.value:.4f}"
    return decimal_string(int(node.value), decimals if node.measure is Measure.MONEY else 0)
