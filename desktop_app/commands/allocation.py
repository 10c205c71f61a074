"""Set the key by which lines that belong to no product are shared among the products."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import (
    a_day,
    add_clock,
    add_device,
    device_called,
    looking_at,
    say,
    say_json,
    working_on,
    writing_to,
)
from desktop_app.core.problems import refused
from desktop_app.core.statements.allocation import KEYS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.core.statements.allocation import Allocation

_PERCENT = re.compile(r"\d{1,3}(?:\.\d{1,6})?")


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and the key with what belongs to it."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--by", choices=KEYS, required=True, help="share by this")
    parser.add_argument(
        "--share", type=_a_share, action="append", default=[], metavar="PRODUCT=PERCENT", help="for `--by fixed`"
    )
    parser.add_argument(
        "--from", dest="first", type=a_day, metavar="DAY", help="from when it holds; else this fiscal year's first day"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_device(parser)
    add_clock(parser)


def run(args: Namespace) -> int:
    """Set the key, then say what is in force."""
    from desktop_app.acts.allocation import allocation_of, set_allocation
    from desktop_app.acts.clock import require_clock
    from desktop_app.core.statements.allocation import FIXED, Allocation

    if args.share and args.by != FIXED:
        raise refused(text("Commands", "--share belongs to --by fixed."))
    if len(dict(args.share)) < len(args.share):
        raise refused(text("Commands", "A product stands twice. Give each product one --share."))
    with writing_to(args.file, device_called(args.device)) as book:
        answers, shared = require_clock(book, sure=args.clock_is_right), Allocation(args.by, dict(args.share))
        day = set_allocation(book, shared, working_on(book), args.first, answers).from_day
    with looking_at(args.file) as book:
        _say(args, allocation_of(book, day))
    return 0


def _say(args: Namespace, of: Allocation) -> None:
    """Print the key in force and its percentages."""
    from desktop_app.reports.allocation import IN_FORCE

    percentages = {code: float(percent) for code, percent in of.percentages.items()}
    if args.json:
        say_json({"allocation_key": of.key, "percentages": percentages})
    else:
        say(IN_FORCE[of.key], *(f"{code}  {percent:g} %" for code, percent in percentages.items()))


def _a_share(typed: str) -> tuple[str, Fraction]:
    """A product's code with its percentage, HEALTH=62.5."""
    code, _, percent = typed.rpartition("=")
    if not code or not _PERCENT.fullmatch(percent):
        raise ArgumentTypeError(f"{typed!r} is no share; write it as HEALTH=62.5")
    return code, Fraction(percent)
