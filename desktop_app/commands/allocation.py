"""Print or set the key by which lines that belong to no product are shared among the products."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import (
    a_day,
    add_device,
    device_called,
    looking_at,
    period_of,
    say,
    say_json,
    who_am_i,
    writing_to,
)
from desktop_app.core.period import today
from desktop_app.core.statements.allocation import KEYS

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.period import Day

_PERCENT = re.compile(r"\d{1,3}(?:\.\d{1,6})?")
_FROM = "with --by: from when it holds (this fiscal year's first day unless given); else compare the keys from this day"


def add_arguments(parser: ArgumentParser) -> None:
    """Which file; the key to set, if any; a period in which to compare the keys."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--by", choices=KEYS, help="share by this; without it nothing is written")
    parser.add_argument(
        "--share", type=_a_share, action="append", default=[], metavar="PRODUCT=PERCENT", help="for `--by fixed`"
    )
    parser.add_argument("--from", dest="first", type=a_day, metavar="DAY", help=_FROM)
    parser.add_argument("--to", dest="last", type=a_day, metavar="DAY", help="compare the keys up to this day")
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_device(parser)


def run(args: Namespace) -> int:
    """Set what is to be set, then show what is in force."""
    from desktop_app.actions.allocation import set_allocation
    from desktop_app.actions.who import Who
    from desktop_app.core.problems import refused
    from desktop_app.core.statements.allocation import FIXED, Allocation
    from desktop_app.core.text import text

    if args.share and args.by != FIXED:
        raise refused(text("Commands", "--share belongs to --by fixed."))
    if len(dict(args.share)) < len(args.share):
        raise refused(text("Commands", "A product stands twice. Give each product one --share."))
    if args.by and args.last is not None:
        raise refused(text("Commands", "--to belongs to a comparison, without --by: a key holds until the next one."))
    if not args.by and (args.first is None) != (args.last is None):
        raise refused(text("Commands", "Give both days of the period: --from and --to."))
    day = args.last or today()
    if args.by:
        with writing_to(args.file, device_called(args.device)) as book:
            day = set_allocation(book, Allocation(args.by, dict(args.share)), Who(*who_am_i()), args.first).from_day
    _show(args, day)
    return 0


def _show(args: Namespace, day: Day) -> None:
    """Print the key in force on a day, its percentages, and how the keys compare in the period if one is given."""
    from desktop_app.actions.allocation import allocation_of, in_force, keys_compared
    from desktop_app.actions.tables import table_answer
    from desktop_app.commands.details import say_tables
    from desktop_app.core.language import PLAIN
    from desktop_app.figures.figures import Figures

    with looking_at(args.file) as book:
        allocation, figures = allocation_of(book, day), Figures(book)
        found = (keys_compared(figures, period_of(args)),) if args.last is not None else ()
        percentages = {code: float(percent) for code, percent in allocation.percentages.items()}
        if args.json:
            tables = [table_answer(table, figures.decimals) for table in found]
            say_json({"allocation_key": allocation.key, "percentages": percentages, "tables": tables})
        elif found:
            say_tables(found, figures.decimals, as_json=False)
        else:
            say(PLAIN.say(in_force(allocation)), *(f"{code}  {percent:g} %" for code, percent in percentages.items()))


def _a_share(typed: str) -> tuple[str, Fraction]:
    """A product's code with its percentage, HEALTH=62.5."""
    code, _, percent = typed.rpartition("=")
    if not code or not _PERCENT.fullmatch(percent):
        raise ArgumentTypeError(f"{typed!r} is no share; write it as HEALTH=62.5")
    return code, Fraction(percent)
