"""A wrong voucher is put right by two others: one takes it back line by line, one says what is right.

Nothing is written over, so what was printed of a closed period stays true; the two bear the day of the correction and
refer to the day they belong to.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import WHY, needs_reason
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.vouchers import amount_problems, entered_lines, line_problems, size_of, written
from desktop_app.catalog.forms.records import LINES
from desktop_app.catalog.forms.vouchers import ACCOUNT, CORRECT_VOUCHER, VOUCHER
from desktop_app.core.problems import Problem, refused
from desktop_app.core.statements.purposes import (
    CASH,
    MONEY_IN,
    MONEY_OUT,
    NO_MONEY,
    PAYABLE,
    PURPOSES,
    RECEIVABLE,
    THEY_OWE,
    TRANSFER,
    WE_OWE,
)
from desktop_app.core.text import text
from desktop_app.store.vouchers import lines_of, taken_back_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.records.voucher import VoucherLine
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_OF_DEBT = MappingProxyType({PAYABLE: WE_OWE, RECEIVABLE: THEY_OWE})


@dataclass(frozen=True, slots=True)
class PutRight:
    """The wrong voucher, the one that takes it back, and the right one; empty where nothing is put in its place."""

    wrong: str
    back: str
    right: str


def way_of(lines: Sequence[VoucherLine]) -> str | None:
    """What happened, by the lines of a voucher; None where no form of a bookkeeper writes such a one."""
    named = [line for line in lines if line.purpose in PURPOSES]
    others = [line for line in lines if line.purpose is None]
    if not named or (len(others) != 1 and not all(NO_MONEY in PURPOSES[str(line.purpose)].ways for line in named)):
        return TRANSFER if named and all(line.purpose == "transfer" for line in lines) else None
    if all(NO_MONEY in PURPOSES[str(line.purpose)].ways for line in named):
        return NO_MONEY
    other = others[0]
    if other.line == CASH:
        return MONEY_IN if other.amount > 0 else MONEY_OUT
    return _OF_DEBT.get(other.line)


def as_it_stands(book: Book, voucher: str) -> dict[str, Any]:
    """What the form is filled in with: the voucher's answers, to be typed over where they are wrong."""
    lines = lines_of(book, voucher)
    way = way_of(lines)
    if not lines:
        return {}
    head = {"date": lines[0].date, "supplier": lines[0].supplier, "document": lines[0].document}
    if way is None or way == TRANSFER:
        return head
    account = next((line.account for line in lines if line.account), None)
    rows = [
        {
            "purpose": line.purpose,
            "amount": line.amount * (1 if PURPOSES[line.purpose].amount(way, 1) > 0 else -1),
            "product": line.product,
            "office": line.office,
            "memo": line.memo,
        }
        for line in lines
        if line.purpose
    ]
    return {**head, ACCOUNT: account, LINES: rows}


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[PutRight]:
    """The voucher that takes the wrong one back, and the right one."""
    number = str(values.get(VOUCHER))
    wrong = lines_of(book, number)
    if not wrong:
        words = text("Vouchers", "There is no voucher {voucher}. Choose one from the list.", voucher=number)
        raise refused(words, VOUCHER)
    back = _taken_back(wrong, values["date"])
    right = _right(wrong, values) if values.get(LINES) else []
    problems = [*needs_reason(values), *_impossible(book, wrong, values), *line_problems([*back, *right])]

    def write(save: Save) -> PutRight:
        return PutRight(number, written(save, back), written(save, right) if right else "")

    return Plan(write, problems, reason=values.get(WHY), amount=max(size_of(wrong), size_of(right)))


def _taken_back(wrong: Sequence[VoucherLine], day: Day) -> list[VoucherLine]:
    """Every line with its sign turned; what paid a bill still refers to the bill, so that it is open again."""
    of: dict[str, Any] = {"voucher": "", "date": day, "concerns": _concerned(wrong[0], day)}
    return [changed(line, amount=-line.amount, settles=line.settles or line.voucher, **of) for line in wrong]


def _concerned(of: VoucherLine, day: Day) -> Day | None:
    """The day that a correction belongs to; none where it is made before its voucher, which is refused."""
    if day > of.date:
        return of.concerns or of.date
    return of.concerns if day == of.date else None


def _right(wrong: Sequence[VoucherLine], values: Mapping[str, Any]) -> list[VoucherLine]:
    """The lines as they should be; those of a debt stay with the debt that they began or paid."""
    way, of = way_of(wrong), wrong[0]
    if way in {None, TRANSFER} or list(amount_problems(values, str(way))):
        return []
    debts = {line.line: line.settles or line.voucher for line in wrong if line.line in _OF_DEBT}
    lines = entered_lines(str(way), {**values, "concerns": _concerned(of, values["date"])})
    return [changed(line, settles=debts.get(line.line)) for line in lines]


def _impossible(book: Book, wrong: Sequence[VoucherLine], values: Mapping[str, Any]) -> Iterator[Problem]:
    """What cannot be: taken back twice, put right before it was wrong, or in a way that no form knows."""
    number, way = wrong[0].voucher, way_of(wrong)
    if there := taken_back_by(book, number):
        words = text("Vouchers", "{voucher} is taken back already, by {back}. Correct the right one in its place.")
        yield Problem(words.about(voucher=number, back=there), VOUCHER)
    if values["date"] < wrong[0].date:
        yield Problem(text("Vouchers", "It is corrected on its own day or later."), "date")
    if not values.get(LINES):
        return
    if way in {None, TRANSFER}:
        words = text(
            "Vouchers", "Leave the lines out: it is taken back. Then write the right one down in its own form."
        )
        yield Problem(words, LINES)
        return
    yield from amount_problems(values, way)
    if way in {MONEY_IN, MONEY_OUT} and not values.get(ACCOUNT):
        yield Problem(text("Vouchers", "Choose the account it was paid from or into."), ACCOUNT)


correct_voucher = Procedure("correct_voucher", _plan, CORRECT_VOUCHER, ("date",))
"""Take a voucher back and write what is right, in one save; Refused where it is taken back already."""
