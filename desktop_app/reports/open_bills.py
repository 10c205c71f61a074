"""What we owe and what others owe us, by supplier and age, each bill under it until it is paid (lines B28 and B09)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.core.statements.purposes import BILL_PAID, DEBT_PAID, LABELS, PAYABLE, RECEIVABLE
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.figures.unbilled import unbilled
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
_PAID = (BILL_PAID, DEBT_PAID)


@dataclass(frozen=True, slots=True)
class _Open:
    """What is open: of whom or of what, since when, how much, and under which bill."""

    who: Text | str
    since: Day
    left: int
    bill: OpenBill | None = None


def tables(asked: Asked) -> Iterator[Table]:
    """What we owe by supplier and bill by bill, then what others owe us."""
    payables = text("Open bills", "What we owe, by supplier and age"), text("Open bills", "What we owe, bill by bill")
    yield from _side(asked, "payables", PAYABLE, -1, payables)
    debts = text("Open bills", "What others owe us, by age"), text("Open bills", "What others owe us, one by one")
    yield from _side(asked, "receivables", RECEIVABLE, 1, debts)


def _side(asked: Asked, name: str, line: str, sign: int, labels: tuple[Text, Text]) -> Iterator[Table]:
    """What is open on one line, by whom and one by one; both add up to the line of the balance sheet."""
    found = _open(asked, line, sign)
    note = text("Open bills", "An amount below nought was paid without a bill, or more than the bill said.")
    by_whom = [_aged(who, list(each), asked.day) for who, each in groupby(found, lambda each: each.who)]
    yield _totalled(name, labels[0], _BY_SUPPLIER, by_whom, note)
    rows = [_told(list(each), asked.day) for _, each in groupby(found, lambda each: each.bill or each.who)]
    yield _totalled(f"{name}_one_by_one", labels[1], _BILLS, rows, note)


def _open(asked: Asked, line: str, sign: int) -> list[_Open]:
    """The bills of each supplier, then what no bill says: payments that name no bill pay that, the oldest first."""
    bills = sorted(open_bills(asked.figures.book, line, asked.day), key=lambda each: (each.supplier, each.date))
    found = [_Open(each.supplier, each.date, sign * each.left, each) for each in bills]
    ends = [asked.day - end - 1 for end in reversed(_ENDS)]
    came = unbilled(asked.figures, line, [*ends, asked.day])
    without = [_Open(what, since, sign * amount) for what, since, amount in came]
    owed = [each for each in without if each.left > 0]
    paid = [each for each in (*without, *found) if each.left < 0 and (each.bill is None or each.bill.purpose in _PAID)]
    rest = {**_rest(owed, paid), **_rest(paid, owed)}
    left = [replace(each, left=rest.get(id(each), each.left)) for each in (*found, *without)]
    return [each for each in left if each.left]


def _rest(of: list[_Open], others: list[_Open]) -> dict[int, int]:
    """What is left of each once the other side is set against them, the oldest first."""
    pool, left = sum(abs(each.left) for each in others), {}
    for each in sorted(of, key=lambda each: each.since):
        taken = min(abs(each.left), pool)
        pool -= taken
        left[id(each)] = each.left - taken if each.left > 0 else each.left + taken
    return left


def _aged(who: Text | str, of: list[_Open], day: Day) -> tuple[Cell, ...]:
    """What is open of one supplier, or of what no bill says, by its age."""
    ages = [0] * (len(_ENDS) + 1)
    for each in of:
        ages[sum(day - each.since > end for end in _ENDS)] += each.left
    return (who or None, sum(each.bill is not None for each in of) or None, *ages, sum(ages))


def _told(of: list[_Open], day: Day) -> tuple[Cell, ...]:
    """One bill; of what no bill says, all of it together."""
    first = of[0]
    if first.bill is None:
        return first.who, None, None, None, None, None, sum(each.left for each in of), None
    told = (first.bill.document or None, first.bill.purpose, first.bill.office or None)
    return first.who or None, first.since, day - first.since, *told, first.left, first.bill.voucher


def _totalled(name: str, label: Text, columns: tuple[Column, ...], rows: list[tuple[Cell, ...]], note: Text) -> Table:
    """Rows with their sum under them."""
    return Table(name, label, columns, tuple(rows), (note,) if rows else ()).totalled(text("Statement", "Sum"))


REPORT = Report("open_bills", text("Reports", "Open bills"), tables, (AT,), shelf="accounts", of_figures=False)
