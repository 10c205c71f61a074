"""Arithmetic that the rows of facts share: percentages, and keys packed into one number that a sorter compares at once.

A million rows are grouped in half the time where the key is one whole number: SQLite compares such keys in one step,
and carries less from the rows to their sum. Product and office are row numbers below 2^20, days those of the calendar.
"""

from __future__ import annotations

_BEFORE = 1 << 20
"""Added to a day, so that those before 1970 are no negative numbers either."""
_DAY, _ROW = (1 << 22) - 1, (1 << 20) - 1


def key_sql(product: str, office: str, day: str, flag: str = "0") -> str:
    """A product, an office (each a row number or 0), a flag and a day as one number, in this order."""
    return f"(({product}) << 20 | ({office}) << 1 | ({flag}) << 22 | ({day}) + {_BEFORE})"


PRODUCT, OFFICE, FLAG = "key >> 43", f"key >> 23 & {_ROW}", "(key >> 22 & 1)"
DAY = f"(key & {_DAY}) - {_BEFORE}"
"""What a `key` was packed from."""


def days_sql(first: str, last: str) -> str:
    """Two days as one number."""
    return f"(({first}) + {_BEFORE} << 22 | ({last}) + {_BEFORE})"


def first_sql(days: str) -> str:
    """The first of two days."""
    return f"({days} >> 22) - {_BEFORE}"


def last_sql(days: str) -> str:
    """The second of two days."""
    return f"({days} & {_DAY}) - {_BEFORE}"


def millionths_sql(percent: str) -> str:
    """A percentage in millionths of a percent."""
    return f"CAST(round({percent} * 1000000) AS INTEGER)"


def percent_sql(amount: str, percent: str, millionths: str = "") -> str:
    """A percentage of an amount, rounded half away from zero; in whole numbers where these are small enough.

    `millionths` are those of the percentage, where they have been worked out before.
    """
    return (
        f"iif({amount} BETWEEN 0 AND 4000000000, "
        f"({amount} * {millionths or millionths_sql(percent)} + 50000000) / 100000000, percent_of({amount}, {percent}))"
    )
