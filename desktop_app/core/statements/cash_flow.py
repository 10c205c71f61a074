"""The cash flow statement: direct, by what each movement of cash was for (principle 2, definitions section 6).

The handbook prints no codes for it: the keys are ours.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.statements.lines import Line
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping


def _sum(*codes: str) -> tuple[tuple[int, str], ...]:
    """Parts that are added up."""
    return tuple((1, code) for code in codes)


CASH = (
    Line("C01", text("Lines", "Cash at the start"), own=True),
    Line("C02", text("Lines", "Premium received less refunds"), own=True),
    Line("C03", text("Lines", "Membership fees received"), own=True),
    Line("C04", text("Lines", "Claims paid"), own=True),
    Line("C18", text("Lines", "Savings paid in less savings paid out"), own=True),
    Line("C05", text("Lines", "Received from less paid to reinsurers"), own=True),
    Line("C06", text("Lines", "Operating expenses paid"), own=True),
    Line("C07", text("Lines", "Other operating income received"), own=True),
    Line("C08", text("Lines", "Taxes, non-operating and extraordinary items"), own=True),
    Line(
        "C09",
        text("Lines", "Cash from operations"),
        1,
        _sum("C02", "C03", "C04", "C18", "C05", "C06", "C07", "C08"),
        own=True,
    ),
    Line("C10", text("Lines", "Investments sold less bought, with their income"), own=True),
    Line("C11", text("Lines", "Fixed assets sold less bought"), own=True),
    Line("C12", text("Lines", "Cash from investing"), 1, _sum("C10", "C11"), own=True),
    Line("C13", text("Lines", "Capital paid in"), own=True),
    Line("C14", text("Lines", "Donations received"), own=True),
    Line("C19", text("Lines", "Loans taken less repaid"), own=True),
    Line("C15", text("Lines", "Cash from financing"), 1, _sum("C13", "C14", "C19"), own=True),
    Line("C16", text("Lines", "Change in cash"), 1, _sum("C09", "C12", "C15"), own=True),
    Line("C17", text("Lines", "Cash at the end"), 1, _sum("C01", "C16"), own=True),
)
"""What is owed for longer than three months is a loan: to take one and to repay it is no operating expense.

Opening cash, what came in and went out by purpose, closing cash; what went out is negative."""

CASH_LINES = MappingProxyType({line.code: line for line in CASH})
"""Every cash flow line by its code."""

_PURPOSES = (
    ("C02", ("P03", "P04", "B06", "B14")),
    ("C03", ("P06",)),
    ("C04", ("P12", "P13", "P14", "P15", "B07", "B17", "B20")),
    ("C18", ("B23",)),
    ("C05", ("P21", "P21.1", "P21.2", "P21.3", "P21.4", "P21.5", "P21.6", "B04", "B08", "B21")),
    ("C06", ("P17", "P18", "P19", "P20", "B26", "B28", "B30")),
    ("C07", ("P07", "P09", "B09")),
    ("C08", ("P29", "P30", "P32", "P33", "P36", "B12")),
    ("C10", ("P08", "B03", "B10")),
    ("C11", ("B11",)),
    ("C13", ("B33", "B36", "B37")),
    ("C14", ("P35", "B34")),
    ("C19", ("B32",)),
)

PURPOSE = MappingProxyType({line: code for code, lines in _PURPOSES for line in lines})
"""The cash flow line that a voucher's counterpart of cash belongs to: what comes in on B04 is a reinsurer's payment."""


OF_KIND = MappingProxyType(
    {
        **dict.fromkeys(("receipt", "advance", "far_advance", "refund_paid"), "C02"),
        **dict.fromkeys(("fee_receipt", "fee_advance", "far_fee_advance"), "C03"),
        "claim_paid": "C04",
        **dict.fromkeys(("deposit", "withdrawal"), "C18"),
    }
)
"""The cash flow line of every kind of movement on cash that records post (core/statements/postings.py)."""


def cash_flow(opening: int, recorded: Mapping[str, int], counterparts: Mapping[str, int]) -> dict[str, int]:
    """Every cash flow line in minor units.

    `recorded` is the cash that came in by kind of movement, `counterparts` what came in against each line of vouchers.
    """
    leaves = {"C01": opening}
    for key, amount in (*recorded.items(), *counterparts.items()):
        code = OF_KIND.get(key) or PURPOSE[key]
        leaves[code] = leaves.get(code, 0) + amount
    return {line.code: _value(line, leaves) for line in CASH}


def _value(line: Line, leaves: Mapping[str, int]) -> int:
    """A leaf as given, a total from its parts."""
    if not line.parts:
        return leaves.get(line.code, 0)
    return sum(sign * _value(CASH_LINES[code], leaves) for sign, code in line.parts)
