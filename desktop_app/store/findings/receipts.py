"""What is doubtful about receipts: their numbers are put in order once for all checks, and kept is where they break.

Receipts go on by one nearly everywhere, so the few places where they do not are all that the checks look at.
"""

from __future__ import annotations

from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.checks.receipt_backdated import LATE, SELDOM

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.store.database import Book

_WIDE = 1000
"""More numbers in a row than this are no gap, but another series."""

_ENDED = "substr(receipt, -5, 1) = '/'"
"""Whether the number of a receipt is the one before a year, and not the last one."""
_DIGITS = "'0123456789'"
_FORMS = (
    (f"NOT {_ENDED}", f"rtrim(receipt, {_DIGITS})", "''"),
    (_ENDED, f"rtrim(substr(receipt, 1, length(receipt) - 5), {_DIGITS})", "substr(receipt, -5)"),
)
"""Both forms of receipts, each with what stands before its number and behind it."""

_BEGUN = """CREATE TEMP TABLE receipts_begun (
    series TEXT NOT NULL COLLATE NOCASE, year TEXT NOT NULL, key INTEGER, length INTEGER NOT NULL,
    PRIMARY KEY (series, year)) WITHOUT ROWID"""
"""What receipts begin with; those that a reader takes for the same have one key."""
_SERIES = f"CASE WHEN {_ENDED} THEN {_FORMS[1][1]} ELSE {_FORMS[0][1]} END"
_YEAR = f"CASE WHEN {_ENDED} THEN {_FORMS[1][2]} ELSE {_FORMS[0][2]} END"
# The rule is that of core/likeness, asked of each beginning once: a million receipts one by one took 7 seconds.
_BEGIN = f"""INSERT INTO receipts_begun
    SELECT series, year, dense_rank() OVER (ORDER BY number_key(series || 'x') || year), length(series) + 1
    FROM ({
    " UNION ALL ".join(
        f"SELECT DISTINCT {series} COLLATE NOCASE AS series, {year} AS year FROM premiums "
        f"WHERE receipt IS NOT NULL AND {chosen}"
        for chosen, series, year in _FORMS
    )
})"""

_FEW = f"""SELECT id FROM premiums WHERE (SELECT count(*) FROM receipts_begun WHERE year <> '')
    AND receipt IS NOT NULL AND {_ENDED}"""
"""Receipts that end with a year, found by their index alone; without a look at it where none begins so."""
_NUMBERED = " UNION ALL ".join(
    f"""SELECT ifnull(p.office, 0) * (SELECT max(key) + 1 FROM receipts_begun) + b.key AS book,
        CAST(substr(receipt, b.length) AS INTEGER) AS number, d.id, ifnull(d.paid_on, d.due) AS day
        FROM premiums d JOIN policies p ON p.id = d.policy
        CROSS JOIN receipts_begun b ON b.series = {series} AND b.year = {year} WHERE {chosen}"""
    for (_, series, year), chosen in zip(
        _FORMS, (f"receipt IS NOT NULL AND NOT {_ENDED}", f"d.id IN ({_FEW})"), strict=True
    )
)
"""Every receipt with its number in its book: those of one office that begin alike."""
_ORDER = """CREATE TEMP TABLE receipt_order (
    place INTEGER PRIMARY KEY, book INTEGER NOT NULL, number INTEGER NOT NULL, id INTEGER NOT NULL,
    day INTEGER NOT NULL)"""
# One number to sort by takes half as long as two: 27 bits for the book, 36 for all but the longest numbers.
_IN_ORDER = f"""INSERT INTO receipt_order SELECT NULL, book, number, id, day FROM ({_NUMBERED})
    ORDER BY (book << 36) + min(number, (1 << 36) - 1), book, number"""
_BREAKS = """CREATE TEMP TABLE receipt_breaks (
    place INTEGER PRIMARY KEY, book INTEGER NOT NULL, begins INTEGER NOT NULL, before INTEGER NOT NULL,
    step INTEGER NOT NULL, other INTEGER NOT NULL, id INTEGER NOT NULL)"""
"""Where a book begins, where a number comes again, where one is left out, where a day is long before that of the last;
at the end the beginning of a book that is none."""
# A look at the place before takes a thirtieth of what a window of SQL does, a tenth of handing all rows to Python.
_BREAK = f"""INSERT INTO receipt_breaks
    SELECT o.place, o.book, l.book IS NOT o.book, ifnull(l.number, 0), o.number - ifnull(l.number, 0),
        ifnull(l.id, 0), o.id
    FROM receipt_order o LEFT JOIN receipt_order l ON l.place = o.place - 1
    WHERE l.number IS NOT o.number - 1 OR l.book IS NOT o.book OR o.day < l.day - {LATE}
    UNION ALL SELECT ifnull(max(place), 0) + 1, 1 << 62, 1, ifnull(number, 0), 0, ifnull(id, 0), 0
    FROM receipt_order"""

_DROP = "DROP TABLE IF EXISTS temp.{}"

_BOOKS = """books AS MATERIALIZED (
        SELECT book, first, last, often, often > 2 AND last - first < 2 * often AS dense FROM (
            SELECT book, before + step AS first, lead(before) OVER (ORDER BY place) AS last,
                lead(place) OVER (ORDER BY place) - place AS often
            FROM receipt_breaks WHERE begins))"""
"""Each book with its first and last number, how many receipts it has, and whether it has most of its numbers."""

RECEIPTS: Mapping[str, str] = MappingProxyType(
    {
        "receipt_repeated": """
            WITH again AS MATERIALIZED (SELECT * FROM receipt_breaks WHERE NOT begins AND step = 0),
            alike AS MATERIALIZED (SELECT book, before, id FROM again UNION SELECT book, before, other FROM again)
            SELECT max(d.code), max(d.receipt COLLATE BINARY), min(d.code) FROM alike a
            JOIN premiums d ON d.id = a.id JOIN policies p ON p.id = d.policy LEFT JOIN people h ON h.id = p.holder
            GROUP BY a.book, a.before HAVING max({new:premiums d.id}) AND (count(DISTINCT d.paid_on) > 1
            OR count(DISTINCT coalesce('h' || h.household, p.holder, -p.group_name)) > 1
            OR min(d.receipt COLLATE BINARY) <> max(d.receipt COLLATE BINARY))""",
        "receipt_gap": f"""
            WITH {_BOOKS} SELECT d.code, {_SERIES},
                b.before + 1, b.before + b.step - 1
            FROM receipt_breaks b JOIN books ON books.book = b.book AND dense JOIN premiums d ON d.id = b.id
            WHERE NOT b.begins AND b.step BETWEEN 2 AND {_WIDE}""",
        "receipt_backdated": f"""
            WITH {_BOOKS}, back AS MATERIALIZED (
                SELECT book, d.code, d.receipt, d.paid_on, o.receipt AS other, o.paid_on AS earlier
                FROM receipt_breaks b JOIN premiums d ON d.id = b.id JOIN premiums o ON o.id = b.other
                WHERE NOT begins AND step = 1 AND d.paid_on < o.paid_on - {LATE}),
            mixed AS MATERIALIZED (SELECT book FROM back JOIN books USING (book)
                GROUP BY book HAVING count(*) > 1 AND count(*) * {SELDOM} > often)
            SELECT code, receipt, paid_on, other, earlier FROM back WHERE book NOT IN (SELECT book FROM mixed)""",
    }
)


@contextmanager
def receipts_in_order(book: Book) -> Iterator[None]:
    """Put the numbers of all receipts in order, for the queries that are asked within."""
    try:
        for sql in (_BEGUN, _BEGIN, _ORDER, _IN_ORDER, _BREAKS, _BREAK, _DROP.format("receipt_order")):
            book.execute(sql)
        yield
    finally:
        for table in ("receipt_order", "receipt_breaks", "receipts_begun"):
            book.execute(_DROP.format(table))
