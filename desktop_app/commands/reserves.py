"""Print the reserves at the end of a day and how they were reached."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands import a_day, looking_at, row_named, say, say_json, say_table
from desktop_app.commands.details import say_tables
from desktop_app.core.reserves.doubts import INSTEAD

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.table import Table
    from desktop_app.figures.figures import Figures
    from desktop_app.figures.reserves import Reserve


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, which day, of what."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--at", type=a_day, required=True, metavar="DAY", help="at the end of this day, YYYY-MM-DD")
    parser.add_argument("--product", metavar="CODE", help="of one product only; otherwise of all and of each")
    parser.add_argument("--methods", action="store_true", help="every method side by side, and what each line needs")
    parser.add_argument(
        "--run-off", action="store_true", help="every earlier quarter's reserves against what came of it"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.figures.figures import Figures

    with looking_at(args.file) as book:
        figures = Figures(book)
        product = row_named(book, "products", args.product)
        asked = [product] if product is not None else [None, *figures.products]
        found = {each: figures.reserve_of(each, args.at) for each in asked}
        if args.json:
            say_json(_answer(args, figures, found))
        else:
            _say_reserves(figures, args.at, found)
            if args.methods or args.run_off:
                _say_tables(args, figures, found)
    return 0


def _answer(args: Namespace, figures: Figures, found: Mapping[int | None, Reserve]) -> dict[str, Any]:
    """The reserves, and of each product what was asked for beside them."""
    from desktop_app.actions.reserve_answers import methods_answer, reserves_answer
    from desktop_app.actions.tables import table_answer

    answer = reserves_answer(figures, args.at, found)
    ran_off = _ran_off(args, figures)
    for product, result in zip(found, answer["results"], strict=True):
        if args.methods:
            result.update(methods_answer(figures, product, args.at))
        if args.run_off:
            result["run_off"] = [table_answer(table, figures.decimals) for table in ran_off[product]]
    return answer


def _ran_off(args: Namespace, figures: Figures) -> dict[int | None, tuple[Table, ...]]:
    """The tables of the run-off of each product and of all together; none where nobody asks for them."""
    if not args.run_off:
        return {}
    from desktop_app.actions.run_off import claims_known_afterwards, run_off_tables, run_offs

    unknown = claims_known_afterwards(figures, args.at)
    return {
        product: run_off_tables(_name(figures, product), of, unknown.get(product, 0))
        for product, of in run_offs(figures, args.at).items()
    }


def _say_tables(args: Namespace, figures: Figures, found: Iterable[int | None]) -> None:
    """Print the tables asked for, product by product, below the reserves."""
    from desktop_app.actions.reserve_tables import method_tables

    ran_off = _ran_off(args, figures)
    for product in found:
        tables = list(method_tables(figures, product, args.at)) if args.methods and product is not None else []
        tables += ran_off.get(product, ())
        say("")
        say_tables(tables, figures.decimals, as_json=False)


def _name(figures: Figures, product: int | None) -> str:
    """A product by its code, or all of them."""
    from desktop_app.actions.answers import code_of

    return code_of(figures, product) or "all products"


def _say_reserves(figures: Figures, day: Day, found: Mapping[int | None, Reserve]) -> None:
    """Print the reserves, and below them what a reader must know of how they were reached."""
    from desktop_app.core.money import decimal_string

    rows: list[tuple[str, ...]] = [
        ("product", "unearned premium", "not reported", "being settled", "accrued", "method", "standard error")
    ]
    notes: list[str] = []
    for each, of in found.items():
        amounts = [decimal_string(amount, figures.decimals) for amount in (of.upr, of.ibnr, of.cics, of.alr)]
        method, error = ("", None) if each is None else _estimate(figures, each, day, notes)
        shown = "" if error is None else decimal_string(round(error), figures.decimals)
        rows.append((_name(figures, each), *amounts, method, shown))
    say_table(rows)
    say(*notes)


def _estimate(figures: Figures, product: int, day: Day, notes: list[str]) -> tuple[str, float | None]:
    """The method of a product and its standard error; what must be said of them goes to the notes."""
    from desktop_app.core.language import PLAIN
    from desktop_app.core.reserves.side_by_side import uncertainty

    of = figures.reserve(product, day).booked
    own = str(figures.products[product].ibnr_method or "none")
    if of is None:
        return own, None
    error, lack = uncertainty(figures.reserves_at(day).experience(product), of.method)
    told = [INSTEAD.about(method=of.method)] if of.because else []
    told = [*filter(None, (of.because,)), *told, *of.assumed.notes]
    told += [lack] if lack and of.method == "chain_ladder" else []
    notes += [f"{_name(figures, product)}: {PLAIN.say(each)}" for each in told]
    return own, error
