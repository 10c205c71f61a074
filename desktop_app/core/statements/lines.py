"""The coded lines of the statements as a tree of values (indicators 1 to 3 and 9 of the handbook print the codes)."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.text import Text, text


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its code, its label, the sign with which a debit counts, and for a total the signed parts."""

    code: str
    label: Text
    debit: int = 1
    parts: tuple[tuple[int, str], ...] = ()
    own: bool = False
    """Whether the key is ours, never to be shown as one of the handbook's."""


def _sum(*codes: str) -> tuple[tuple[int, str], ...]:
    """Parts that are added, or taken away where the code carries a minus."""
    return tuple((-1, code[1:]) if code.startswith("-") else (1, code) for code in codes)


INCOME_LINES = ("P06", "P07", "P08", "P09")
"""Other operating income."""
COST_LINES = ("P17", "P18", "P19", "P20")
"""Operating expenses but reinsurance (P21)."""
EXPENSES = frozenset(("P16", *COST_LINES))
"""What nobody knows of a period for which no expense was entered."""

INCOME = (
    Line("P01", text("Lines", "Operating income"), -1, _sum("P02", "P05")),
    Line("P02", text("Lines", "Earned premium"), -1, _sum("P03", "-P04")),
    Line("P03", text("Lines", "Gross written premium"), -1),
    Line("P04", text("Lines", "Change in unearned premium reserve")),
    Line("P05", text("Lines", "Other operating income"), -1, _sum(*INCOME_LINES)),
    Line("P06", text("Lines", "Membership fees"), -1),
    Line("P07", text("Lines", "Commission fees received, not from reinsurance"), -1),
    Line("P08", text("Lines", "Gross investment income"), -1),
    Line("P09", text("Lines", "Other operating income, not extraordinary"), -1),
    Line("P10", text("Lines", "Expenses"), 1, _sum("P11", "P16")),
    Line("P11", text("Lines", "Incurred claims"), 1, _sum("P12", "P13", "P14", "P15")),
    Line("P12", text("Lines", "Gross claims paid")),
    Line("P13", text("Lines", "Change in incurred but not reported claims reserve")),
    Line("P14", text("Lines", "Change in claims in course of settlement reserve")),
    Line("P15", text("Lines", "Change in accrued liabilities reserve")),
    Line("P16", text("Lines", "Operating expenses"), 1, _sum(*COST_LINES, "P21")),
    Line("P17", text("Lines", "Personnel expenses")),
    Line("P18", text("Lines", "Administrative expenses")),
    Line("P19", text("Lines", "Distribution and communication expenses")),
    Line("P20", text("Lines", "Other operating expenses")),
    Line(
        "P21",
        text("Lines", "Reinsurance expenses"),
        1,
        _sum("P21.1", "-P21.2", "-P21.3", "-P21.4", "-P21.5", "P21.6"),
    ),
    Line("P21.1", text("Lines", "Premium ceded to reinsurers"), own=True),
    Line("P21.2", text("Lines", "Claims recovered from reinsurers"), -1, own=True),
    Line("P21.3", text("Lines", "Commission and profit share from reinsurers"), -1, own=True),
    Line("P21.4", text("Lines", "Change in the reinsurers' share of unearned premium"), -1, own=True),
    Line("P21.5", text("Lines", "Change in the reinsurers' share of claims reserves"), -1, own=True),
    Line("P21.6", text("Lines", "Other cost of reinsurance"), own=True),
    Line("P28", text("Lines", "Net income"), -1, _sum("P01", "-P10")),
    Line("P29", text("Lines", "Non-operating income"), -1),
    Line("P30", text("Lines", "Non-operating expenses")),
    Line("P31", text("Lines", "Net income, not extraordinary"), -1, _sum("P28", "P29", "-P30")),
    Line("P32", text("Lines", "Extraordinary income"), -1),
    Line("P33", text("Lines", "Extraordinary expenses")),
    Line("P34", text("Lines", "Net income before donations and income taxes"), -1, _sum("P31", "P32", "-P33")),
    Line("P35", text("Lines", "Donations"), -1),
    Line("P36", text("Lines", "Taxes on income and profits")),
    Line("P37", text("Lines", "Net income after donations and taxes"), -1, _sum("P34", "P35", "-P36")),
)
"""The income statement, with its official codes and our own keys for the parts of P21 (definitions, section 6)."""

ASSETS = (
    Line("B01", text("Lines", "Admitted assets"), 1, _sum("B02", "B03", "B04")),
    Line("B02", text("Lines", "Cash and cash equivalents")),
    Line("B03", text("Lines", "Investments easily turned into cash")),
    Line("B04", text("Lines", "Other admitted assets")),
    Line("B05", text("Lines", "Non-admitted assets"), 1, _sum("B06", "B07", "B08", "B09", "B10", "B11", "B12")),
    Line("B06", text("Lines", "Premiums receivable")),
    Line("B07", text("Lines", "Prepaid claims")),
    Line("B08", text("Lines", "Owed by reinsurers, with their share of reserves"), own=True),
    Line("B09", text("Lines", "Accounts receivable")),
    Line("B10", text("Lines", "Investments not easily turned into cash")),
    Line("B11", text("Lines", "Net fixed assets")),
    Line("B12", text("Lines", "Other non-admitted assets")),
)

RESERVES = (
    Line("B14", text("Lines", "Unearned premium reserve"), -1),
    Line("B17", text("Lines", "Incurred but not reported claims reserve"), -1),
    Line("B20", text("Lines", "Claims in course of settlement reserve"), -1),
    Line("B21", text("Lines", "Reinsurance payable"), -1),
    Line("B23", text("Lines", "Accrued liabilities reserve"), -1),
)

OTHER_LIABILITIES = (
    Line("B25", text("Lines", "Other liabilities due within three months"), -1, _sum("B26", "B28")),
    Line("B26", text("Lines", "Insurance liabilities due within three months"), -1),
    Line("B28", text("Lines", "Further liabilities due within three months"), -1),
    Line("B29", text("Lines", "Other liabilities due after three months"), -1, _sum("B30", "B32")),
    Line("B30", text("Lines", "Insurance liabilities due after three months"), -1),
    Line("B32", text("Lines", "Further liabilities due after three months"), -1),
)

EQUITY = (
    Line("B33", text("Lines", "Paid-up share capital"), -1),
    Line("B34", text("Lines", "Donated equity"), -1),
    Line("B35", text("Lines", "Profit or loss of the current year"), -1),
    Line("B36", text("Lines", "Retained earnings or accumulated losses"), -1),
    Line("B37", text("Lines", "Other capital accounts"), -1),
)

BALANCE = (*ASSETS, *RESERVES, *OTHER_LIABILITIES, *EQUITY)
LINES = MappingProxyType({line.code: line for line in (*INCOME, *BALANCE)})
"""Every line by its code."""

EXPENSE_LEAVES = frozenset(code for code in LINES if code.startswith((*COST_LINES, "P21")) and not LINES[code].parts)
"""The lines on which operating expenses are entered."""
POSTABLE = tuple(line.code for line in LINES.values() if line.code != "B35" and (not line.parts or line.code == "P21"))
"""The codes a voucher may use: leaves, and P21 as a whole where its parts are not known."""
PARTNER_LINES = tuple(line.code for line in INCOME if not line.parts or line.code == "P21")
"""The lines of the income statement that a partner of the programme can give; totals follow from them."""
