"""What vouchers book, from the definitions, section 2: the signs of the lines and the sums of typed amounts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_schedules import borne, charged

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


def rows_booked(folder: Folder, product: str | None) -> list[Row]:
    """The voucher rows of a product (None: of none), those of schedules, and what the organisation bears of both."""
    return folder.once(
        ("booked", product), lambda: [row for row in all_booked(folder) if row.get("product") == product]
    )


def all_booked(folder: Folder) -> list[Row]:
    """The same of all products and of none."""
    return folder.once("all booked", lambda: _all_booked(folder))


def _all_booked(folder: Folder) -> list[Row]:
    """The same, put together; a bare P21 is shared like any line and stands on P21.6."""
    vouchers = [{**row, "line": line_of(row)} for row in folder.rows("vouchers")]
    rows = [*vouchers, *charged(folder)]
    return [*rows, *borne(folder, rows)]


def booked(folder: Folder, line: str, product: str | None, first: date, last: date) -> int:
    """What vouchers book on a line for a product (None: for none of them), in the line's own sign."""
    rows = [row for row in rows_booked(folder, product) if row["line"] == line and first <= row["date"] <= last]
    total = sum(int(row["amount"]) for row in rows)
    return -total if line in CREDITS else total


def booked_at(folder: Folder, product: str | None, office: str, first: date, last: date) -> Counter[str]:
    """What vouchers that name an office book on the lines of income for a product (None: for none of them)."""
    found = Counter[str]()
    for (_, line), amount in booked_for(folder, product, office, first, last).items():
        found[line] += amount
    return found


def booked_for(
    folder: Folder, product: str | None, office: str | None, first: date, last: date
) -> Counter[tuple[str | None, str]]:
    """The same by what it was for and line; of any office or of none where none is given."""
    found = Counter[tuple[str | None, str]]()
    for row in rows_booked(folder, product):
        if office in {None, row.get("office")} and first <= row["date"] <= last and row["line"] in INCOME_LEAVES:
            found[row.get("purpose"), row["line"]] += int(row["amount"]) * (-1 if row["line"] in CREDITS else 1)
    return found


def expenses_entered(folder: Folder, product: str | None, first: date, last: date) -> bool:
    """Whether any expense of a period was entered: for the product or for all of them (section 8)."""
    rows = folder.rows("vouchers") if product is None else [*vouchers_of(folder, product), *vouchers_of(folder, None)]
    return any(row["line"] in EXPENSES and first <= row["date"] <= last for row in rows)
