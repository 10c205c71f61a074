"""What we owe and what others owe us, by supplier and age, each bill under it until it is paid (lines B28 and B09)."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.core.statements.purposes import LABELS, PAYABLE, RECEIVABLE
from desktop_app.core.table import Column, RowKind, Table, Unit, units
from desktop_app.core.text import text
from desktop_app.reports.report import AT, Report
from desktop_app.store.vouchers import open_bills

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.vouchers import OpenBill

_ENDS = (30, 60, 90)
"""The last days of the first ages."""
_AGES = (
    Column("0-30", text("Arrears", "0-30 days"), Unit.MONEY, adds=True),
    Column("31-60", text("Arrears", "31-60 days"), Unit.MONEY, adds=True),
    Column("61-90", text("Arrears", "61-90 days"), Unit.MONEY, adds=True),
    Column("91+", text("Today", "over 90 days"), Unit.MONEY, adds=True),
    Column("left", text("Arrears", "Unpaid"), Unit.MONEY, adds=True),
)
_BY_SUPPLIER = (
    Column("supplier", text("Voucher form", "Supplier or payer")),
    Column("bills", text("Open bills", "Bills"), Unit.COUNT, adds=True),
    *_AGES,
)
_BILLS = (
    Column("supplier", text("Voucher form", "Supplier or payer")),
    Column("date", text("Field", "Date"), Unit.DAY),
    Column("days", text("Field", "Days"), Unit.COUNT),
    Column("document", text("Voucher form", "Document number")),
    Column("purpose", text("Voucher form", "Purpose"), words={**LABELS, "": None}),
    Column("office", text("Field", "Office"), sheet="offices"),
    Column("left", text("Arrears", "Unpaid"), Unit.MONEY, adds=True),
    Column("voucher", text("Voucher form", "Voucher"), sheet="vouchers"),
)


def tables(asked: Asked) -> Iterator[Table]:
    """What we owe by supplier and bill by bill, then what others owe us."""
    payables = text("Open bills", "What we owe, by supplier and age"), text("Open bills", "What we owe, bill by bill")
    yield from _side(asked, "payables", PAYABLE, -1, payables)
    debts = text("Open bills", "What others owe us, by age"), text("Open bills", "What others owe us, one by one")
    yield from _side(asked, "receivables", RECEIVABLE, 1, debts)


def _side(asked: Asked, name: str, line: str, sign: int, labels: tuple[Text, Text]) -> Iterator[Table]:
    """What is open on one line, by whom and one by one."""
    found = sorted(open_bills(asked.figures.book, line, asked.day), key=lambda each: (each.supplier, each.date))
    note = text("Open bills", "An amount below nought was paid without a bill, or more than the bill said.")
    yield _totalled(
        name, labels[0], _BY_SUPPLIER, [_aged(*each, asked.day, sign) for each in _by_supplier(found)], note
    )
    rows = [_bill(each, asked.day, sign) for each in found]
    yield _totalled(f"{name}_one_by_one", labels[1], _BILLS, rows, note)


def _by_supplier(found: list[OpenBill]) -> Iterator[tuple[str, list[OpenBill]]]:
    """The bills of each supplier."""
    for supplier, bills in groupby(found, lambda each: each.supplier):
        yield supplier, list(bills)


def _aged(supplier: str, bills: list[OpenBill], day: Day, sign: int) -> tuple[Cell, ...]:
    """The bills of one supplier by their age."""
    ages = [0] * (len(_ENDS) + 1)
    for each in bills:
        ages[sum(day - each.date > end for end in _ENDS)] += sign * each.left
    return (supplier or None, len(bills), *ages, sum(ages))


def _bill(each: OpenBill, day: Day, sign: int) -> tuple[Cell, ...]:
    """One bill."""
    told = (each.document or None, each.purpose, each.office or None)
    return (each.supplier or None, each.date, day - each.date, *told, sign * each.left, each.voucher)


def _totalled(name: str, label: Text, columns: tuple[Column, ...], rows: list[tuple[Cell, ...]], note: Text) -> Table:
    """Rows with their sum under them."""
    if rows:
        sums = (sum(units(row[at]) for row in rows) if of.adds else None for at, of in enumerate(columns))
        rows = [*rows, (text("Statement", "Sum"), *tuple(sums)[1:])]
    kinds = (*(RowKind.PLAIN for _ in rows[1:]), *((RowKind.TOTAL,) if rows else ()))
    return Table(name, label, columns, tuple(rows), (note,) if rows else (), kinds)


REPORT = Report("open_bills", text("Reports", "Open bills"), tables, (AT,), shelf="accounts", of_figures=False)
