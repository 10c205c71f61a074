"""The cash flow statement from the definitions, section 7: every movement of cash by what stood against it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from tests.second_opinion.oracle_folder import ONE_DAY
from tests.second_opinion.oracle_ledger import postings
from tests.second_opinion.oracle_statements import position

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder, Row

AGAINST = MappingProxyType(
    {
        "C02": "P03 P04 B06 B14",
        "C03": "P06",
        "C04": "P12 P13 P14 P15 B07 B17 B20 B23",
        "C05": "P21 P21.1 P21.2 P21.3 P21.4 P21.5 P21.6 B04 B08 B21",
        "C06": "P17 P18 P19 P20 B26 B28 B30",
        "C07": "P07 P09 B09",
        "C08": "P29 P30 P32 P33 P36 B12",
        "C10": "P08 B03 B10",
        "C11": "B11",
        "C13": "B33 B36 B37",
        "C14": "P35 B34",
        "C19": "B32",
    },
)
"""Which lines, standing against cash in a voucher, make up a line of the cash flow statement."""


FROM_RECORDS = MappingProxyType({"premiums": "C02", "fees": "C03", "payments": "C04", "savings": "C18"})
"""The line that cash moved by a record belongs to."""


def cash_flow(folder: Folder, products: list[str | None], first: date, last: date) -> dict[str, int]:
    """Opening cash of some products (None: what is of none), what moved it, closing cash."""
    rows = [row for product in products for row in folder.rows("vouchers", product=product)]
    rows = [row for row in rows if first <= row["date"] <= last]
    lines = {code: _moved(rows, set(against.split())) for code, against in AGAINST.items()} | {"C18": 0}
    for each in postings(folder):
        code = FROM_RECORDS.get(each.record.split("/")[0])
        if code is not None and each.line == "B02" and first <= each.day <= last and each.product in products:
            lines[code] += each.amount
    lines["C01"] = position(folder, products, first - ONE_DAY)["B02"]
    lines["C09"] = sum(lines[code] for code in ("C02", "C03", "C04", "C05", "C06", "C07", "C08", "C18"))
    lines["C12"], lines["C15"] = lines["C10"] + lines["C11"], lines["C13"] + lines["C14"] + lines["C19"]
    lines["C16"] = lines["C09"] + lines["C12"] + lines["C15"]
    lines["C17"] = lines["C01"] + lines["C16"]
    assert lines["C17"] == position(folder, products, last)["B02"]
    return lines


def _moved(rows: list[Row], against: set[str]) -> int:
    """Cash that came in against some lines: what they are credited with in vouchers that move cash."""
    cash = {row["voucher"] for row in rows if row["line"] == "B02"}
    return -sum(int(row["amount"]) for row in rows if row["voucher"] in cash and row["line"] in against)
