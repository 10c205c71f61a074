"""Money by account: every movement of cash, from vouchers and from premium, claims and savings, with its record.

A voucher names its account; what counters take and pay goes where its method goes: a setting, or else the cash box.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

NOWHERE = 0
"""The row of no account: money of which nobody has said where it lies."""
_METHOD = "account of method "
"""What the name of a setting begins with: behind it stands the method, in it the account's code."""


class AccountRow(NamedTuple):
    """An account with its row number."""

    row: int
    code: str
    name: str
    kind: str
    office: str


class AccountMove(NamedTuple):
    """Money that came (above 0) or went (below 0) on a day."""

    day: Day
    account: int
    amount: int
    record: str
    """Sheet and key of its record."""
    purpose: str
    """A purpose of a voucher, or the kind of what came in or went out at the counter."""
    who: str
    document: str
    memo: str


class Count(NamedTuple):
    """What was counted of an account on a day."""

    account: int
    day: Day
    amount: int
    counted_by: str
    remark: str


_BOX = "(SELECT min(id) FROM accounts WHERE kind = 'cash')"
_OF_METHOD = f"""ifnull((SELECT a.id FROM settings s JOIN accounts a ON a.code = s.value
    WHERE s.name = '{_METHOD}' || %s), {_BOX})"""
_WORD = "(SELECT word FROM words m WHERE m.id = {}.method)"
_MOVED = f"""
SELECT v.date AS day, ifnull(v.account, 0) AS account, v.amount AS amount, 'vouchers:' || v.voucher AS record,
    ifnull(v.purpose, ifnull((SELECT o.purpose FROM vouchers o WHERE o.voucher = v.voucher AND o.purpose NOT NULL
        ORDER BY o.position LIMIT 1), '')) AS purpose,
    ifnull(v.supplier, '') AS who, ifnull(v.document, '') AS document,
    ifnull(v.memo, ifnull((SELECT max(o.memo) FROM vouchers o WHERE o.voucher = v.voucher), '')) AS memo
FROM vouchers v WHERE v.line = 'B02'
UNION ALL SELECT p.paid_on, ifnull({_OF_METHOD % _WORD.format("p")}, 0),
    iif(p.kind = 'refund', -p.amount, p.amount), 'premiums:' || p.code,
    CASE p.kind WHEN 'refund' THEN 'refund_paid' WHEN 'fee' THEN 'fee_receipt' ELSE 'receipt' END,
    ifnull((SELECT h.name FROM policies c JOIN people h ON h.id = c.holder WHERE c.id = p.policy),
        ifnull((SELECT g.word FROM policies c JOIN words g ON g.id = c.group_name WHERE c.id = p.policy), '')),
    ifnull(p.receipt, ''), ''
FROM premiums p WHERE p.paid_on NOT NULL
UNION ALL SELECT y.date, ifnull({_OF_METHOD % _WORD.format("y")}, 0), -y.amount, 'payments:' || y.code, 'claim_paid',
    ifnull((SELECT h.name FROM claims c LEFT JOIN policies q ON q.id = c.policy
        JOIN people h ON h.id = ifnull(c.person, q.holder) WHERE c.id = y.claim), ''), '', ''
FROM payments y
UNION ALL SELECT s.date, ifnull({_BOX}, 0), iif(s.kind = 'deposit', s.amount, -s.amount), 'savings:' || s.code,
    'savings_' || s.kind, ifnull((SELECT h.name FROM people h WHERE h.id = s.person), ''), '', ''
FROM savings s WHERE s.kind IN ('deposit', 'withdrawal')
"""


def accounts(book: Book) -> list[AccountRow]:
    """Every account, in the order of their codes."""
    rows = book.query(
        """SELECT a.id, a.code, a.name, a.kind, ifnull((SELECT o.code FROM offices o WHERE o.id = a.office), '')
        FROM accounts a ORDER BY a.code"""
    )
    return [AccountRow(*row) for row in rows]


def movements(book: Book, period: Period) -> Iterator[AccountMove]:
    """Every movement of money in some days, by day and then as they were written down."""
    sql = f"SELECT * FROM ({_MOVED}) WHERE day BETWEEN ? AND ? AND amount <> 0 ORDER BY day, record"
    return (AccountMove(*row) for row in book.each(sql, (period.first, period.last)))


def balances(book: Book, day: Day) -> dict[int, int]:
    """What lies in each account at the end of a day."""
    sql = f"SELECT account, sum(amount) FROM ({_MOVED}) WHERE day <= ? GROUP BY account"
    return {int(account): int(amount) for account, amount in book.query(sql, (day,))}


def counts(book: Book, period: Period) -> list[Count]:
    """What was counted in some days."""
    rows = book.query(
        """SELECT account, date, amount, ifnull(counted_by, ''), ifnull(remark, '') FROM cash_counts
        WHERE date BETWEEN ? AND ? ORDER BY date, account""",
        (period.first, period.last),
    )
    return [Count(*row) for row in rows]


def account_of_method(book: Book, method: str) -> str | None:
    """The account that what is paid by a method goes to; None where it goes to the cash box."""
    return setting(book, f"{_METHOD}{method}")


def write_account_of_method(save: Save, method: str, account: str | None) -> None:
    """Let what is paid by a method go to another account from now on, and what was paid before, too."""
    write_setting(save, f"{_METHOD}{method}", account)
