"""Say what payments to come are worth today: each by how probable it is, less interest (box 2)."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import say_json
from desktop_app.commands.details import say_tables

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """One payment in options, or many in a table; the interest; the currency."""
    many = parser.add_mutually_exclusive_group(required=True)
    many.add_argument("--amount", metavar="AMOUNT", help="what may be paid")
    many.add_argument("--payments", type=Path, metavar="CSV", help="many: a table of amount, probability, years")
    parser.add_argument("--probability", metavar="P", default="1", help="how probable it is, 0 to 1; otherwise certain")
    parser.add_argument("--years", metavar="N", default="1", help="in how many years; otherwise one")
    parser.add_argument(
        "--rate", type=a_rate, required=True, metavar="RATE", help="interest a year: 0.10 is ten percent"
    )
    parser.add_argument("--currency", metavar="CODE", default="", help="for its decimals; otherwise two")
    parser.add_argument("--json", action="store_true", help="as JSON")


def a_rate(typed: str) -> Fraction:
    """A rate argument; it must leave something of one unit after a year."""
    if not re.fullmatch(r"-?\d{1,4}(?:\.\d{1,15})?", typed):
        raise ArgumentTypeError(f"{typed!r} is not a rate; write ten percent as 0.10")
    if (rate := Fraction(typed)) <= -1:
        raise ArgumentTypeError("a rate is more than -1")
    return rate


def run(args: Namespace) -> int:
    """Compute and print."""
    from desktop_app.actions.present_value import payment, payments_of, present_value_table, worth
    from desktop_app.core.money import decimal_string, exponent

    decimals = exponent(args.currency)
    payments = payments_of(args.payments, decimals) if args.payments else (payment(vars(args), decimals),)
    if args.json:
        value = decimal_string(worth(payments, args.rate), decimals)
        say_json({"rate": float(args.rate), "payments": len(payments), "present_value": value})
    else:
        say_tables([present_value_table(payments, args.rate)], decimals, as_json=False)
    return 0
