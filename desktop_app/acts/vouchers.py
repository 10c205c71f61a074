"""What a bookkeeper writes down in plain words, made into vouchers: both sides follow from the purpose and the way."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.forms.records import LINES
from desktop_app.catalog.forms.vouchers import (
    ACCOUNT,
    BILL,
    INTO,
    MONEY_IN_FORM,
    MONEY_OUT_FORM,
    NO_MONEY_FORM,
    PAY_BILL_FORM,
    RECEIVE_DEBT_FORM,
    THEY_OWE_FORM,
    TRANSFER_FORM,
    WE_OWE_FORM,
)
from desktop_app.core.problems import Problem, refused
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.shown import Amount
from desktop_app.core.statements.purposes import (
    BILL_PAID,
    CASH,
    DEBT_PAID,
    MONEY_IN,
    MONEY_OUT,
    NO_MONEY,
    PAYABLE,
    PURPOSES,
    RECEIVABLE,
    THEY_OWE,
    WE_OWE,
)
from desktop_app.core.text import text
from desktop_app.store.accounts import accounts, balances
from desktop_app.store.rows import insert
from desktop_app.store.terms import decimals_of
from desktop_app.store.vouchers import next_voucher, open_bill, same_bill

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save
    from desktop_app.store.vouchers import OpenBill

TRANSFERRED = "transfer"
"""The purpose of what only changes its place."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A voucher that was written down: its number, its size, what for and with whom."""

    voucher: str
    amount: Amount
    purpose: str
    supplier: str = ""


def entered_lines(way: str, values: Mapping[str, Any]) -> list[VoucherLine]:
    """The lines of a voucher: one for each purpose, and what stands against them together."""
    head = _head(values)
    found, against = [], dict[str, int]()
    for row in values.get(LINES) or ():
        purpose = PURPOSES[str(row["purpose"])]
        size = purpose.amount(way, int(row.get("amount") or 0))
        own: dict[str, Any] = {name: row.get(name) or None for name in ("product", "office", "memo")}
        found.append(VoucherLine(line=purpose.line, amount=size, purpose=purpose.key, **own, **head))
        against[purpose.other_line(way)] = against.get(purpose.other_line(way), 0) - size
    account = values.get(ACCOUNT) or None
    others = (
        VoucherLine(line=line, amount=amount, account=account if line == CASH else None, **head)
        for line, amount in against.items()
    )
    return [*found, *others]


def _head(values: Mapping[str, Any]) -> dict[str, Any]:
    """What all lines of a voucher have in common; its number is given when it is written."""
    told = {name: values.get(name) or None for name in ("supplier", "document")}
    return {"voucher": "", "date": values["date"], "concerns": values.get("concerns"), **told}


def written(save: Save, lines: Sequence[VoucherLine]) -> str:
    """Write the lines under the next number, which is told."""
    number = next_voucher(save.book)
    for at, line in enumerate(lines, 1):
        insert(save, "vouchers", changed(line, voucher=number), position=at)
    return number


def size_of(lines: Sequence[VoucherLine]) -> int:
    """The money of a voucher: one of its two equal sides."""
    return sum(max(line.amount, 0) for line in lines)


def amount_problems(values: Mapping[str, Any], way: str) -> Iterator[Problem]:
    """Lines without a purpose of this way, or without an amount."""
    if not values.get(LINES):
        yield Problem(text("Vouchers", "Write at least one purpose with its amount."), LINES)
    for at, row in enumerate(values.get(LINES) or ()):
        purpose = PURPOSES.get(str(row.get("purpose")))
        if purpose and way not in purpose.ways:
            words = text("Vouchers", "{purpose} cannot stand in this form. Choose another purpose.")
            yield Problem(words.about(purpose=purpose.label), f"{LINES}.{at}.purpose")
        if not row.get("amount"):
            yield Problem(text("Vouchers", "Write an amount above nought."), f"{LINES}.{at}.amount")


def line_problems(lines: Sequence[VoucherLine]) -> list[Problem]:
    """What cannot be true of the lines, each sentence once."""
    found = (problem for line in lines for problem in problems_of("vouchers", line))
    return list(dict.fromkeys(found))


def money_doubts(book: Book, lines: Sequence[VoucherLine]) -> Iterator[Problem]:
    """A cash box that would hold less than nothing."""
    day = lines[0].date if lines else 0
    held = balances(book, day) if any(line.amount < 0 for line in lines if line.account) else {}
    for box in (each for each in accounts(book) if each.kind == "cash"):
        moved = sum(line.amount for line in lines if line.account == box.code)
        left = held.get(box.row, 0) + moved
        if moved < 0 and left < 0:
            words = text(
                "Vouchers", "By the book {account} holds {held} then, less than {paid}. Is it paid from there?"
            )
            decimals = decimals_of(book)
            told = {"held": Amount(left - moved, decimals), "paid": Amount(-moved, decimals)}
            yield Problem(words.about(account=box.name, **told), ACCOUNT)


def _bill_doubts(book: Book, lines: Sequence[VoucherLine]) -> Iterator[Problem]:
    """A bill that stands in the book already."""
    first = lines[0] if lines else None
    if first and first.supplier and first.document and (there := same_bill(book, first.supplier, first.document)):
        words = text("Vouchers", "Bill {document} of {supplier} stands in {voucher} already. Is this another one?")
        told = {"document": first.document, "supplier": first.supplier, "voucher": there}
        yield Problem(words.about(**told), "document")


def _plan_entering(way: str, book: Book, values: Mapping[str, Any]) -> Plan[Entered]:
    """A voucher of some purposes."""
    problems = list(amount_problems(values, way))
    lines = [] if problems else entered_lines(way, values)
    doubts = [*money_doubts(book, lines), *_bill_doubts(book, lines)]
    return _planned(book, lines, [*problems, *line_problems(lines)], doubts)


def _planned(
    book: Book, lines: Sequence[VoucherLine], problems: Sequence[Problem], doubts: Sequence[Problem]
) -> Plan[Entered]:
    """What writes the lines; what speaks against them stands under the lines where the form has no such field."""
    size = Amount(size_of(lines), decimals_of(book))

    def write(save: Save) -> Entered:
        return Entered(written(save, lines), size, lines[0].purpose or "", lines[0].supplier or "")

    return Plan(write, problems, doubts, place=_placed, amount=size.minor)


def _placed(problem: Problem) -> Problem:
    """What speaks against a line stands under the lines."""
    return changed(problem, field=LINES) if problem.field in {"line", "product", "office"} else problem


def _plan_transfer(book: Book, values: Mapping[str, Any]) -> Plan[Entered]:
    """Money that changes its place."""
    size, head = int(values.get("amount") or 0), {**_head(values), "memo": values.get("memo") or None}
    told = {"line": CASH, "purpose": TRANSFERRED, **head}
    lines = [
        VoucherLine(amount=size, account=values.get(INTO), **told),
        VoucherLine(amount=-size, account=values.get(ACCOUNT), **told),
    ]
    problems = list(_no_amount(size))
    if values.get(INTO) == values.get(ACCOUNT):
        problems.append(Problem(text("Vouchers", "Money goes from one account into another one."), INTO))
    return _planned(book, lines, problems, list(money_doubts(book, lines)))


def _no_amount(size: int) -> Iterator[Problem]:
    """Nothing moves."""
    if not size:
        yield Problem(text("Vouchers", "Write an amount above nought."), "amount")


def _plan_settling(line: str, book: Book, values: Mapping[str, Any]) -> Plan[Entered]:
    """What was owed is paid, or a part of it."""
    bill, size = open_bill(book, line, str(values.get(BILL))), int(values.get("amount") or 0)
    if bill is None:
        words = text("Vouchers", "Nothing is owed under {voucher}. Choose one from the list.")
        raise refused(words.about(voucher=str(values.get(BILL))), BILL)
    sign = 1 if line == PAYABLE else -1
    head = {**_head(values), "supplier": bill.supplier or None}
    paid = BILL_PAID if line == PAYABLE else DEBT_PAID
    lines = [
        VoucherLine(line=line, amount=sign * size, purpose=paid, settles=bill.voucher, **head),
        VoucherLine(line=CASH, amount=-sign * size, account=values.get(ACCOUNT), **head),
    ]
    problems = [*_no_amount(size), *_too_much(book, bill, size, values)]
    return _planned(book, lines, problems, list(money_doubts(book, lines)))


def _too_much(book: Book, bill: OpenBill, size: int, values: Mapping[str, Any]) -> Iterator[Problem]:
    """More than is owed, or before it was."""
    if size > abs(bill.left):
        words = text("Vouchers", "{left} is owed under {voucher}: that much at most.")
        yield Problem(words.about(left=Amount(abs(bill.left), decimals_of(book)), voucher=bill.voucher), "amount")
    if values["date"] < bill.date:
        yield Problem(text("Vouchers", "It cannot be paid before it was owed."), "date")


ENTER: Mapping[str, Procedure[Entered]] = MappingProxyType(
    {
        form.name: Procedure(form.name, plan, form, ("date",))
        for form, plan in (
            (MONEY_OUT_FORM, partial(_plan_entering, MONEY_OUT)),
            (MONEY_IN_FORM, partial(_plan_entering, MONEY_IN)),
            (WE_OWE_FORM, partial(_plan_entering, WE_OWE)),
            (THEY_OWE_FORM, partial(_plan_entering, THEY_OWE)),
            (NO_MONEY_FORM, partial(_plan_entering, NO_MONEY)),
            (TRANSFER_FORM, _plan_transfer),
            (PAY_BILL_FORM, partial(_plan_settling, PAYABLE)),
            (RECEIVE_DEBT_FORM, partial(_plan_settling, RECEIVABLE)),
        )
    }
)
"""What writes a voucher down, by the form that says it."""
