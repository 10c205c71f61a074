"""What the records say by themselves of money that statements tell: read row by row, past the sums and the ledger.

So a reconciliation can fail: these queries know nothing of kinds of movements or of the sums kept ready.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.owed_premium import taken_back_sql

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book

_CASH = """SELECT
    ifnull((SELECT sum(iif(kind = 'refund', -amount, amount)) FROM premiums
        WHERE paid_on BETWEEN :first AND :last), 0)
    - ifnull((SELECT sum(amount) FROM payments WHERE date BETWEEN :first AND :last), 0)
    + ifnull((SELECT sum(CASE kind WHEN 'deposit' THEN amount WHEN 'withdrawal' THEN -amount END) FROM savings
        WHERE date BETWEEN :first AND :last), 0)
    + ifnull((SELECT sum(amount) FROM vouchers WHERE line = 'B02' AND date BETWEEN :first AND :last), 0)"""
_RECEIVABLE = f"""SELECT ifnull(sum(d.amount - iif(d.kind = 'premium' AND p.exit_date <= :day
        AND p.exit_date < ifnull(d.to_day, p.end_day), {taken_back_sql("d", "p", "t")}, 0)), 0)
    + ifnull((SELECT sum(amount) FROM vouchers WHERE line = 'B06' AND date <= :day), 0)
    FROM premiums d JOIN policies p ON p.id = d.policy JOIN products t ON t.id = p.product
    WHERE d.kind <> 'refund' AND d.due <= :day AND ifnull(d.due <= p.exit_date, 1) AND ifnull(d.paid_on > :day, 1)"""
_CLAIMS = """SELECT ifnull((SELECT sum(amount) FROM payments WHERE date BETWEEN :first AND :last), 0)
    + ifnull((SELECT sum(amount) FROM vouchers WHERE line = 'P12' AND date BETWEEN :first AND :last), 0)"""
_SAVED = """SELECT ifnull(sum(CASE kind WHEN 'deposit' THEN amount WHEN 'withdrawal' THEN -amount ELSE 0 END), 0)
    FROM savings WHERE date BETWEEN :first AND :last"""
_BY_VOUCHER = """SELECT ifnull(-sum(amount), 0) FROM vouchers
    WHERE line IN (:reserve, :change) AND date BETWEEN :first AND :last"""


def cash_moved(book: Book, period: Period) -> int:
    """Receipts less payments of a period: of premiums, claims, savings and vouchers."""
    return _value(book, _CASH, period)


def dues_less_receipts(book: Book, day: Day) -> int:
    """What fell due by a day, was not taken back by an exit and is not paid; with what vouchers post there."""
    return int(book.value(_RECEIVABLE, {"day": day}))


def claims_register(book: Book, period: Period) -> int:
    """What claims were paid in a period, and what vouchers post as claims paid."""
    return _value(book, _CLAIMS, period)


def savings_moved(book: Book, period: Period) -> int:
    """Savings paid in less those paid out in a period."""
    return _value(book, _SAVED, period)


def reserve_by_voucher(book: Book, period: Period, reserve: str, change: str) -> int:
    """What vouchers add to a reserve in a period other than by its change in the income statement."""
    return _value(book, _BY_VOUCHER, period, reserve=reserve, change=change)


def _value(book: Book, query: str, period: Period, **more: str) -> int:
    """One sum over the days of a period."""
    return int(book.value(query, {"first": period.first, "last": period.last, **more}))
