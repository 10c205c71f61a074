"""Open an indicator: its tables by step, reason, segment or period."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_period, looking_at, office_named, period_of, row_named, say, say_json, say_table

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from desktop_app.core.state import State
    from desktop_app.core.table import Table


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which indicator, which period, of what; and the choices some tables offer."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("name", help="the indicator, as `coverbook indicators --json` names it")
    add_period(parser)
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all together")
    parser.add_argument("--office", metavar="CODE", help="of one office only; - for what belongs to none")
    parser.add_argument("--without", metavar="REASONS", default="", help="exit reasons left out of renewal, by commas")
    parser.add_argument("--sample", type=int, default=50, metavar="N", help="claims in the random sample, 50 or more")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed draws another sample")
    parser.add_argument("--periods", type=int, default=8, metavar="N", help="how many periods a history shows")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.details.asked import Asked
    from desktop_app.actions.details.registry import details, state_of_indicator
    from desktop_app.figures.figures import Figures

    period = period_of(args)
    with looking_at(args.file) as book:
        figures = Figures(book)
        of = row_named(book, "products", args.product), office_named(book, args.office)
        without = tuple(filter(None, (each.strip() for each in args.without.split(","))))
        asked = Asked(figures, period, *of, without, args.sample, args.seed, args.periods)
        tables = details(args.name, asked)
        say_tables(tables, figures.decimals, state_of_indicator(args.name, asked), as_json=args.json, name=args.name)
    return 0


def say_tables(
    tables: Sequence[Table], decimals: int, state: State | None = None, /, *, as_json: bool, **about: str | None
) -> None:
    """Print tables, with the state of their figures where it is known, as JSON or one below the other."""
    from desktop_app.actions.answers import state_answer
    from desktop_app.actions.tables import table_answer, table_rows
    from desktop_app.core.language import PLAIN
    from desktop_app.core.table import Unit

    if as_json:
        say_json(
            {
                **about,
                **(state_answer(state) if state else {}),
                "tables": [table_answer(table, decimals) for table in tables],
            }
        )
        return
    if state:
        say(*(PLAIN.say(words) for words in (state.words, *state.lacks)), "")
    for table in tables:
        say(PLAIN.say(table.label))
        words = tuple(at for at, column in enumerate(table.columns) if column.unit in (Unit.WORD, Unit.TEXT))
        say_table(table_rows(table, decimals), left=words)
        say(*(PLAIN.say(note) for note in table.notes), "")
