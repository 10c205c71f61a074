"""What vouchers book, from the definitions, section 2: the signs of the lines and the sums of typed amounts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

INCOME_LEAVES = (
    *("P03", "P04", "P06", "P07", "P08", "P09", "P12", "P13", "P14", "P15", "P17", "P18", "P19", "P20"),
    *("P21.1", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6", "P29", "P30", "P32", "P33", "P35", "P36"),
)
CREDITS = frozenset(
    (
        *("P03", "P06", "P07", "P08", "P09", "P21.2", "P21.3", "P21.4", "P21.5", "P29", "P32", "P35"),
        *("B14", "B17", "B20", "B21", "B23", "B26", "B28", "B30", "B32", "B33", "B34", "B36", "B37"),
    ),
)
"""Lines on which a credit counts: income, what reinsurers bear, reserves, liabilities and equity."""

BALANCE_LEAVES = (
    *("B02", "B03", "B04", "B06", "B07", "B08", "B09", "B10", "B11", "B12", "B14", "B17", "B20", "B21", "B23"),
    *("B26", "B28", "B30", "B32", "B33", "B34", "B36", "B37"),
)
EXPENSES = ("P17", "P18", "P19", "P20", "P21", "P21.1", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6")
"""The operating expense lines: the parts of P16."""


def line_of(voucher: Row) -> str:
    """The line a voucher row stands on; what was booked on P21 as a whole counts as other cost (P21.6)."""
    return "P21.6" if voucher["line"] == "P21" else str(voucher["line"])


def vouchers_of(folder: Folder, product: str | None) -> list[Row]:
    """The voucher rows of a product; None: of no product."""
    return folder.rows("vouchers", product=product)


def booked(folder: Folder, line: str, product: str | None, first: date, last: date) -> int:
    """What vouchers book on a line for a product (None: for none of them), in the line's own sign."""
    rows = [row for row in vouchers_of(folder, product) if line_of(row) == line and first <= row["date"] <= last]
    total = sum(int(row["amount"]) for row in rows)
    return -total if line in CREDITS else total


def booked_at(folder: Folder, product: str | None, office: str, first: date, last: date) -> Counter[str]:
    """What vouchers that name an office book on the lines of income for a product (None: for none of them)."""
    found = Counter[str]()
    for row in vouchers_of(folder, product):
        if row.get("office") == office and first <= row["date"] <= last and line_of(row) in INCOME_LEAVES:
            found[line_of(row)] += int(row["amount"]) * (-1 if line_of(row) in CREDITS else 1)
    return found


def expenses_entered(folder: Folder, product: str | None, first: date, last: date) -> bool:
    """Whether any expense of a period was entered: for the product or for all of them (section 8)."""
    rows = folder.rows("vouchers") if product is None else [*vouchers_of(folder, product), *vouchers_of(folder, None)]
    return any(row["line"] in EXPENSES and first <= row["date"] <= last for row in rows)
