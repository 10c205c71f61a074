"""Payments to come, read from what a person gave, and what they are worth today (box 2)."""

from __future__ import annotations

import csv
import re
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.money import parse_amount, round_half_away
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.reserves.present_value import ExpectedPayment, present_value
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.report import TODAY, OptionKind, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.reports.report import Asked

PLAIN = re.compile(r"\d{1,4}(?:\.\d{1,15})?")
"""A number as people write it; longer ones would keep a computer busy for ever."""

COLUMNS = ("amount", "probability", "years")
"""What a table of payments says of each; without a probability it is certain."""


def payment(cells: Mapping[str, str | None], decimals: int, file: str = "", line: int = 0) -> ExpectedPayment:
    """One payment from its three cells; Refused with what is wrong in which."""
    try:
        amount = parse_amount((cells.get("amount") or "").strip(), decimals)
    except (ValueError, OverflowError):
        words = text("Present value", '"{cell}" is not an amount in this currency', cell=cells.get("amount") or "")
        raise Refused(Problem(words, "amount", file, line)) from None
    probability, years = (_number(name, cells, file, line) for name in COLUMNS[1:])
    if probability > 1:
        words = text("Present value", "a probability lies between 0 and 1; three quarters is 0.75")
        raise Refused(Problem(words, "probability", file, line))
    return ExpectedPayment(amount, probability, years)


def _number(name: str, cells: Mapping[str, str | None], file: str, line: int) -> Fraction:
    """A number of nought or more; a probability that is not given is 1."""
    cell = (cells.get(name) or "").strip() or ("1" if name == "probability" else "")
    if not PLAIN.fullmatch(cell):
        words = text("Present value", '"{cell}" is not a number from 0 to 9999', cell=cell)
        raise Refused(Problem(words, name, file, line))
    return Fraction(cell)


def payments_of(path: Path, decimals: int) -> tuple[ExpectedPayment, ...]:
    """The payments of a table with the columns amount, probability and years; Refused where it cannot be read."""
    try:
        return tuple(_rows_of(path, decimals))
    except (OSError, UnicodeDecodeError, csv.Error):
        words = text("Present value", "it cannot be read; give a table in plain text (CSV, UTF-8)")
        raise Refused(Problem(words, file=path.name)) from None


def _rows_of(path: Path, decimals: int) -> Iterator[ExpectedPayment]:
    """The payments of a table, row by row; beside semicolons a comma is the mark of decimals."""
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    if lines and ";" in lines[0]:
        lines = [line.replace(",", ".").replace(";", ",") for line in lines]
    rows = csv.DictReader(lines)
    if sorted(rows.fieldnames or ()) not in (["amount", "probability", "years"], ["amount", "years"]):
        words = text("Present value", "the columns are: {columns}", columns=", ".join(COLUMNS))
        raise Refused(Problem(words, file=path.name, line=1))
    for row in rows:
        yield payment(_whole(row, path.name, rows.line_num), decimals, path.name, rows.line_num)


def _whole(row: Mapping[str | None, Any], file: str, line: int) -> dict[str, str | None]:
    """A row by its columns; Refused where a comma inside a number moved its cells on."""
    if None in row:
        words = text("Present value", "the row has more cells than columns; write 1000, not 1,000")
        raise Refused(Problem(words, file=file, line=line))
    return {name: cell for name, cell in row.items() if name is not None}


def present_value_table(payments: tuple[ExpectedPayment, ...], interest: Fraction) -> Table:
    """Each payment beside its value today, and all of them together."""
    columns = (
        Column(
            "part", text("Present value", "Payment"), words=MappingProxyType({"all": text("Details", "All together")})
        ),
        Column("amount", text("Field", "Amount"), Unit.MONEY, adds=True),
        Column("probability", text("Present value", "Probability"), Unit.SHARE),
        Column("years", text("Present value", "In years"), Unit.NUMBER),
        Column("present_value", text("Present value", "Value today"), Unit.MONEY),
    )
    rows = [(str(at), *each, worth([each], interest)) for at, each in enumerate(payments, 1)]
    total = ("all", sum(each.amount for each in payments), None, None, worth(payments, interest))
    label, kinds = text("Present value", "Payments to come"), (*(RowKind.PLAIN for _ in rows), RowKind.TOTAL)
    return Table("present_value", label, columns, (*rows, total), (ROUNDING,), kinds)


ROUNDING = text("Present value", "The whole is rounded once, so its parts may miss it by a little.")


def worth(payments: tuple[ExpectedPayment, ...] | list[ExpectedPayment], interest: Fraction) -> int:
    """The value today in minor units, rounded once."""
    return round_half_away(present_value(payments, interest))


def tables(asked: Asked) -> Iterator[Table]:
    """The payments asked for and their value; Refused where none is given, or no rate that leaves anything."""
    file, rate = asked["payments"], asked["rate"]
    if not file and not asked["amount"]:
        raise refused(text("Present value", "Give an amount, or a table of payments."), "amount")
    decimals = asked.figures.decimals
    one = {name: asked[name] for name in COLUMNS}
    yield present_value_table(payments_of(file, decimals) if file else (payment(one, decimals),), rate)


_ASKS = (
    ReportOption(
        "rate",
        text("Present value", "interest a year: 0.10 is ten percent"),
        OptionKind.NUMBER,
        required=True,
        low=-1,
        high=1,
    ),
    ReportOption("amount", text("Present value", "what may be paid"), default=""),
    ReportOption("probability", text("Present value", "how probable it is, 0 to 1; otherwise certain"), default="1"),
    ReportOption("years", text("Present value", "in how many years; otherwise one"), default="1"),
    ReportOption("payments", text("Present value", "many: a table of amount, probability, years"), OptionKind.FILE),
)
REPORT = Report(
    "present_value", text("Present value", "Value today of payments to come"), tables, (TODAY, *_ASKS), shelf="accounts"
)
