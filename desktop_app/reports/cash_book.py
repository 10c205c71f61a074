"""The cash book and the bank book: what came and went of each account, its running balance, and what was counted.

Both together are the line B02 of the balance sheet, cash and cash equivalents.
"""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.shown import When
from desktop_app.core.statements.postings import POSTINGS
from desktop_app.core.statements.purposes import LABELS
from desktop_app.core.table import OWN_SHEET, Column, RowKind, Table, Unit, units
from desktop_app.core.text import text
from desktop_app.reports.report import PERIOD, Report
from desktop_app.store.accounts import NOWHERE, AccountRow, accounts, balances, counts, movements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.accounts import AccountMove

CASH_KINDS, BANK_KINDS = ("cash", ""), ("bank", "mobile")
"""Cash boxes with what nobody has said the place of; bank accounts and mobile money."""
_AT_COUNTER: Mapping[str, str] = MappingProxyType(
    {
        **{kind: kind for kind in ("receipt", "fee_receipt", "refund_paid", "claim_paid")},
        "savings_deposit": "deposit",
        "savings_withdrawal": "withdrawal",
    }
)
"""The posting of each kind of movement at the counter; a deposit of savings is no deposit of the scheme at its bank."""
WHAT: Mapping[str, Text | None] = MappingProxyType(
    {"": None, **LABELS, **{key: POSTINGS[kind].label for key, kind in _AT_COUNTER.items()}}
)
"""What people call a purpose of a voucher, or a kind of movement at the counter."""

COLUMNS = (
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("what", text("Cash book", "What for"), words=WHAT),
    Column("in", text("Cash book", "In"), Unit.MONEY, adds=True),
    Column("out", text("Cash book", "Out"), Unit.MONEY, adds=True),
    Column("balance", text("Ledger", "Balance"), Unit.MONEY),
    Column("who", text("Cash book", "With whom")),
    Column("document", text("Claim", "Document")),
    Column("memo", text("Explained", "Remark")),
    Column("record", text("Checks", "Record"), sheet=OWN_SHEET),
)
_COUNTED = (
    Column("account", text("Field", "Account"), sheet="accounts"),
    Column("day", text("Ledger", "Day"), Unit.DAY),
    Column("counted", text("Details", "Counted"), Unit.MONEY),
    Column("book", text("Cash book", "By the book"), Unit.MONEY),
    Column("difference", text("Unearned", "Difference"), Unit.MONEY),
    Column("said", text("Cash book", "What it means"), Unit.TEXT),
    Column("counted_by", text("Account form", "Counted by")),
    Column("remark", text("Explained", "Remark")),
)
ACCOUNT_COLUMNS = (
    Column("account", text("Field", "Account"), sheet="accounts"),
    Column("name", text("Field", "Name")),
    Column("before", text("Movements", "At the start"), Unit.MONEY, adds=True),
    Column("in", text("Cash book", "In"), Unit.MONEY, adds=True),
    Column("out", text("Cash book", "Out"), Unit.MONEY, adds=True),
    Column("after", text("Movements", "At the end"), Unit.MONEY, adds=True),
)
_NOTHING = (None, None, None, None)
"""Nothing to say of whom, which paper and which record."""
_NOT_SAID = text("Cash book", "No account said")
AGREES = text("Cash book", "The count and the book agree.")
_MORE = text(
    "Cash book", "More was counted: something that came in is not in the book, or something paid is there twice."
)
_LESS = text(
    "Cash book", "Less was counted: something that was paid is not in the book, or something received is missing."
)


def tables(kinds: tuple[str, ...], asked: Asked) -> Iterator[Table]:
    """What moved on each account of some kinds, over it what all of them hold, and last what was counted.

    Of an only account its movements come first: they say what it holds, and are what one opens a cash book for.
    """
    book, period = asked.figures.book, asked.period
    of = [each for each in (*accounts(book), AccountRow(NOWHERE, "", "", "", "")) if each.kind in kinds]
    before, moved = balances(book, period.before), defaultdict[int, list["AccountMove"]](list)
    for move in movements(book, period):
        moved[move.account].append(move)
    shown = [each for each in of if each.row or before.get(NOWHERE) or moved[NOWHERE]]
    books = [_of_account(each, before.get(each.row, 0), moved[each.row]) for each in shown]
    overview = _overview(shown, before, moved)
    yield from (*books, overview) if len(books) == 1 else (overview, *books)
    yield from _counted(asked, {each.row: each.code for each in of if each.row})


def _overview(of: Iterable[AccountRow], before: Mapping[int, int], moved: Mapping[int, list[AccountMove]]) -> Table:
    """Each account in one row, and all of them together."""
    rows: list[tuple[Cell, ...]] = []
    for each in of:
        came, went = _sums(moved.get(each.row, []))
        start = before.get(each.row, 0)
        rows.append((each.code or None, each.name or _NOT_SAID, start, came, went, start + came - went))
    rows.append((None, text("Statement", "Sum"), *(sum(units(row[at]) for row in rows) for at in range(2, 6))))
    kinds = (*(RowKind.PLAIN for _ in rows[1:]), RowKind.TOTAL)
    note = text("Cash book", "What the counter takes and pays goes where the settings say of its way of payment.")
    return Table("accounts", text("Navigation", "Accounts"), ACCOUNT_COLUMNS, tuple(rows), (note,), kinds)


def _of_account(of: AccountRow, opening: int, moved: Iterable[AccountMove]) -> Table:
    """Every movement of an account with the balance after it."""
    held, rows = opening, list[tuple["Cell", ...]]()
    rows.append((None, text("Cash book", "Brought forward"), None, None, held, *_NOTHING))
    for each in moved:
        held += each.amount
        sides = (each.amount, None) if each.amount > 0 else (None, -each.amount)
        told = (each.who or None, each.document or None, each.memo or None, each.record)
        rows.append((each.day, each.purpose, *sides, held, *told))
    came, went = _sums(moved)
    rows.append((None, text("Statement", "Sum"), came, went, held, *_NOTHING))
    kinds = (*(RowKind.PLAIN for _ in rows[1:]), RowKind.TOTAL)
    label = text("Cash book", "{account}: {name}", account=of.code, name=of.name) if of.code else _NOT_SAID
    return Table(f"account_{of.code or 'none'}", label, COLUMNS, tuple(rows), (), kinds)


def _sums(moved: Iterable[AccountMove]) -> tuple[int, int]:
    """What came in and what went out."""
    amounts = [each.amount for each in moved]
    return sum(each for each in amounts if each > 0), -sum(each for each in amounts if each < 0)


def _counted(asked: Asked, codes: Mapping[int, str]) -> Iterator[Table]:
    """What was counted, beside what the book says for the end of that day."""
    found = [each for each in counts(asked.figures.book, asked.period) if each.account in codes]
    held = {each.day: balances(asked.figures.book, each.day) for each in found}
    rows = []
    for each in found:
        by_book = held[each.day].get(each.account, 0)
        off = each.amount - by_book
        said = AGREES if not off else _MORE if off > 0 else _LESS
        told = each.counted_by or None, each.remark or None
        rows.append((codes[each.account], each.day, each.amount, by_book, off, said, *told))
    if rows:
        label = text("Cash book", "Counted from {first} to {last}")
        period = asked.period
        label = label.about(first=When(period.first), last=When(period.last))
        yield Table("counts", label, _COUNTED, tuple(rows))


REPORTS = (
    Report("cash_book", text("Reports", "Cash book"), partial(tables, CASH_KINDS), PERIOD, shelf="accounts"),
    Report("bank_book", text("Reports", "Bank book"), partial(tables, BANK_KINDS), PERIOD, shelf="accounts"),
)
