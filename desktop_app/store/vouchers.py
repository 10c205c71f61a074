"""Vouchers as the bookkeeper's acts need them: the next number, what is still owed, bills entered twice, reversals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.records.sheets import sheet
from desktop_app.store.named import rows_named
from desktop_app.store.numbers import Series
from desktop_app.store.rows import read

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

PREFIX = "V-"
_DIGITS = 6


class OpenBill(NamedTuple):
    """A voucher on what we owe, or are owed, and what is left of it: debit positive."""

    voucher: str
    date: Day
    supplier: str
    document: str
    left: int
    purpose: str
    product: str
    office: str


class FoundVoucher(NamedTuple):
    """A voucher as one chooses it."""

    voucher: str
    date: Day
    supplier: str
    memo: str
    purpose: str
    size: int


_OPEN = """
WITH whole AS MATERIALIZED (
    SELECT ifnull(settles, voucher) AS root, id, voucher, amount FROM vouchers WHERE line = :line AND date <= :day),
opened AS (SELECT root, sum(amount) AS amount, max(id) FILTER (WHERE amount * :side > 0) AS latest
    FROM whole GROUP BY root HAVING sum(amount) <> 0),
of AS (SELECT o.root, o.amount, (SELECT voucher FROM vouchers v WHERE v.id = ifnull(o.latest,
    (SELECT max(w.id) FROM whole w WHERE w.root = o.root))) AS voucher FROM opened o)
SELECT of.root, min(v.date), ifnull(max(v.supplier), ''), ifnull(max(v.document), ''), of.amount,
    ifnull((SELECT p.purpose FROM vouchers p WHERE p.voucher = of.voucher AND p.purpose NOT NULL
        ORDER BY p.position LIMIT 1), ''),
    ifnull((SELECT t.code FROM vouchers p JOIN products t ON t.id = p.product WHERE p.voucher = of.voucher
        ORDER BY p.position LIMIT 1), ''),
    ifnull((SELECT f.code FROM vouchers p JOIN offices f ON f.id = p.office WHERE p.voucher = of.voucher
        ORDER BY p.position LIMIT 1), '')
FROM of JOIN vouchers v ON v.voucher = of.voucher GROUP BY of.root ORDER BY 2, 1
"""
"""What stands open under each voucher that began it; who it is of is told by the latest that added to it."""


def next_voucher(book: Book) -> str:
    """The first unused number of a voucher of this laptop."""
    series = Series("vouchers", "voucher", f"{PREFIX}{book.device.code}-", PREFIX)
    return book.numbers.next(book, series, _DIGITS)


def open_bills(book: Book, line: str, day: Day) -> list[OpenBill]:
    """What is open on a line of debts (B28 of what we owe, B09 of what is owed to us) at the end of a day."""
    side = -1 if line.startswith("B2") else 1
    return [OpenBill(*row) for row in book.query(_OPEN, {"line": line, "day": day, "side": side})]


def open_bill(book: Book, line: str, voucher: str) -> OpenBill | None:
    """What is open of one voucher by the last day there is; None where nothing is."""
    forever = int(book.value("SELECT ifnull(max(date), 0) FROM vouchers"))
    return next((each for each in open_bills(book, line, forever) if each.voucher == voucher), None)


def lines_of(book: Book, voucher: str) -> list[Any]:
    """The lines of a voucher in their order; none where there is no such voucher."""
    return [read(book, "vouchers", row) for row in rows_named(book, sheet("vouchers"), voucher)]


def same_bill(book: Book, supplier: str, document: str) -> str | None:
    """The voucher on which the bill of a number of a supplier stands already."""
    found = book.value(
        """SELECT voucher FROM vouchers v WHERE document = ? COLLATE NOCASE AND supplier = ? COLLATE NOCASE
            AND settles IS NULL LIMIT 1""",
        (document, supplier),
    )
    return None if found is None else str(found)


def taken_back_by(book: Book, voucher: str) -> str | None:
    """The voucher that takes back every line of another, if one does."""
    found = book.value(
        """SELECT w.voucher FROM vouchers w JOIN vouchers v ON v.voucher = :code AND v.position = w.position
            AND w.line = v.line AND w.amount = -v.amount AND w.settles = ifnull(v.settles, v.voucher)
        WHERE w.voucher IN (SELECT voucher FROM vouchers WHERE settles = :code) GROUP BY w.voucher
        HAVING count(*) = (SELECT count(*) FROM vouchers WHERE voucher = :code) LIMIT 1""",
        {"code": voucher},
    )
    return None if found is None else str(found)


def find_vouchers(book: Book, words: str, most: int) -> list[FoundVoucher]:
    """The latest vouchers that hold some words in their number, supplier, document or memo."""
    asked = {f"word{at}": f"%{word}%" for at, word in enumerate(words.split())}
    said = "voucher || ' ' || ifnull(supplier, '') || ' ' || ifnull(document, '') || ' ' || ifnull(memo, '')"
    holds = " AND ".join(f"{said} LIKE :{name}" for name in asked) or "1"
    rows = book.query(
        f"""SELECT voucher, max(date), ifnull(max(supplier), ''), ifnull(max(memo), ''), ifnull(max(purpose), ''),
            sum(max(amount, 0)) FROM vouchers WHERE voucher IN (SELECT voucher FROM vouchers WHERE {holds})
        GROUP BY voucher ORDER BY max(date) DESC, max(id) DESC LIMIT {most}""",
        asked,
    )
    return [FoundVoucher(*row) for row in rows]
