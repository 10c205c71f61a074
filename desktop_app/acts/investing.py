"""Buying an investment and taking its money back: the register and the voucher are written in one save."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.records import plan_adding
from desktop_app.acts.vouchers import line_problems, money_doubts, written
from desktop_app.catalog.forms.investing import ACCOUNT, BUY, EARNED, INVESTMENT, TAKE_BACK
from desktop_app.core.investments import INTEREST, interest_legs, is_long
from desktop_app.core.period import today
from desktop_app.core.problems import refused
from desktop_app.core.records.voucher import VoucherLine
from desktop_app.core.shown import Amount, When
from desktop_app.core.statements.purposes import CASH, PURPOSES
from desktop_app.core.text import text
from desktop_app.store.figures.investments import register
from desktop_app.store.rows import replace
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.investments import Instrument
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_OWN = ("kind", "institution", "grade", "amount", "from_day", "due", "returns", "rate", "admitted", "product", "memo")
_DEPOSIT, _BONDS, _ACCRUED, _RETURN = "deposit", "bonds", "accrued_received", "interest"
"""The purposes by which a voucher tells of investments."""


@dataclass(frozen=True, slots=True)
class Invested:
    """An investment and the voucher that paid for it, or with which its money came back."""

    code: str
    voucher: str
    amount: Amount


def what_comes_back(book: Book, code: str) -> Mapping[str, Any]:
    """What the form is filled in with: the day on which it falls due, if that is past, and its interest until then."""
    of = _instrument(book, code)
    if of is None:
        return {}
    day = min(of.due or today(), today())
    return {"date": day, EARNED: _accrued(of, day)}


def _plan_buying(book: Book, values: Mapping[str, Any]) -> Plan[Invested]:
    """The record as any other of its sheet, with the voucher beside it."""
    told = {name: values.get(name) for name in _OWN}
    record = plan_adding("investments", book, told)
    amount, day, due = int(values.get("amount") or 0), values["from_day"], values.get("due")
    purpose = PURPOSES[_BONDS if is_long(day, due) else _DEPOSIT]
    head: dict[str, Any] = {"voucher": "", "date": day, "document": values.get("document") or None}
    lines = [
        VoucherLine(line=purpose.line, amount=amount, purpose=purpose.key, product=told["product"] or None, **head),
        VoucherLine(line=CASH, amount=-amount, account=values.get(ACCOUNT), **head),
    ]
    own = {"product", "from_day"}

    def write(save: Save) -> Invested:
        code = record.write(save).key
        return Invested(code, written(save, lines), Amount(amount, decimals_of(book)))

    problems = [*record.problems, *(each for each in line_problems(lines) if not record.problems or each.field in own)]
    doubts = [*record.doubts, *money_doubts(book, lines)]
    return Plan(write, problems, doubts, place=record.place, amount=amount)


def _plan_taking_back(book: Book, values: Mapping[str, Any]) -> Plan[Invested]:
    """The money into an account; what was invested, and what had accrued, leave the balance sheet."""
    record = known(book, "investments", values, INVESTMENT)
    of, day, earned = _instrument(book, record.code), values["date"], int(values.get(EARNED) or 0)
    if of is None or of.ended is not None:
        words = text("Investing", "{code} was paid back on {day}. Choose one that is held.")
        raise refused(words.about(code=record.code, day=When(record.ended)), INVESTMENT)
    if day <= of.bought:
        words = text("Investing", "It comes back after the day on which it was bought, {day}.", day=When(of.bought))
        raise refused(words, "date")
    lines = _coming_back(of, values, earned)

    def write(save: Save) -> Invested:
        number = written(save, lines)
        ended = day if of.due is None else min(day, of.due)
        replace(save, "investments", place(save.book, "investments", of.code), ended=ended)
        return Invested(of.code, number, Amount(of.amount + earned, decimals_of(book)))

    return Plan(write, line_problems(lines), amount=of.amount + earned)


def _coming_back(of: Instrument, values: Mapping[str, Any], earned: int) -> list[VoucherLine]:
    """What came, against what was invested, what had accrued by its day, and what it brought beyond that."""
    day, accrued = values["date"], _accrued(of, values["date"])
    head: dict[str, Any] = {"voucher": "", "date": day, "document": values.get("document") or None}
    parts = {
        _BONDS if is_long(of.bought, of.due) else _DEPOSIT: of.amount,
        _ACCRUED: accrued,
        _RETURN: earned - accrued,
    }
    product = of.product or None
    return [
        VoucherLine(line=CASH, amount=of.amount + earned, account=values.get(ACCOUNT), **head),
        *(
            VoucherLine(line=PURPOSES[key].line, amount=-part, purpose=key, product=product, **head)
            for key, part in parts.items()
            if part
        ),
    ]


def _accrued(of: Instrument, day: Day) -> int:
    """The interest that has accrued by a day, with that of an earlier end counted as if it ended then."""
    if of.returns != INTEREST:
        return 0
    early = of if of.due is None or day >= of.due else of._replace(ended=day)
    return sum(debit for on, line, debit in interest_legs(early) if line == "B04" and on <= day)


def _instrument(book: Book, code: str) -> Instrument | None:
    """An investment as the register has it."""
    return next((each for each in register(book) if each.code == code), None)


def _bought(done: Invested) -> Done:
    """After an investment was bought."""
    words = text("Saved", "{code}: {amount} invested, voucher {voucher}.", code=done.code, amount=done.amount)
    return Done(words.about(voucher=done.voucher), "investments", done.code)


def _paid_back(done: Invested) -> Done:
    """After one was paid back."""
    words = text("Saved", "{code}: {amount} came back, voucher {voucher}.", code=done.code, amount=done.amount)
    return Done(words.about(voucher=done.voucher), "investments", done.code)


buy_investment = Procedure(BUY.name, _plan_buying, BUY, ("from_day",))
"""Write an investment into the register, and its money out of an account."""
take_investment_back = Procedure(TAKE_BACK.name, _plan_taking_back, TAKE_BACK, ("date",))
"""Take back what was invested, with what it earned: its end is written into the register."""
INVEST = Act(BUY, buy_investment, _bought)
PAID_BACK = Act(TAKE_BACK, take_investment_back, _paid_back, MappingProxyType({INVESTMENT: what_comes_back}))
