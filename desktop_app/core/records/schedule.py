"""What is charged over time, and what the organisation's other activities bear (definitions, section 7)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, percent, whole, words
from desktop_app.core.statements.lines import COST_LINES
from desktop_app.core.statements.purposes import PURPOSES
from desktop_app.core.statements.schedules import CHARGED, HELD, KINDS, LONGEST, METHODS, PURPOSED
from desktop_app.core.text import text

COSTS = (*COST_LINES, *(key for key, of in PURPOSES.items() if of.line in COST_LINES))
"""The lines and purposes whose costs an organisation may bear in part; reinsurance is the insurance's alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """An amount that is charged month by month; what is left at its end (`residual`) never is."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="T-")
    kind: str = choice(text("Details", "What it is"), tuple(KINDS), required=True)
    amount: int = money(text("Field", "Amount"), required=True)
    from_day: int = day(
        text("Field", "First day"),
        "from",
        required=True,
        help=text("Schedule form", "From when it is used, or the first day that the bill or the interest is for."),
    )
    months: int | None = whole(
        text("Schedule form", "For how many months"),
        1,
        LONGEST,
        help=text("Schedule form", "Leave empty where you know the last day."),
    )
    to_day: int | None = day(
        text("Field", "Last day"), "to", help=text("Schedule form", "Leave empty where you know the months.")
    )
    method: str | None = choice(
        text("Schedule form", "Spread"),
        tuple(METHODS),
        help=text("Schedule form", "Leave empty for what is usual: interest by day, everything else by month."),
    )
    residual: int | None = money(
        text("Schedule form", "Value left at the end"),
        help=text("Schedule form", "What it is thought to be worth then. Leave empty for nothing."),
    )
    purpose: str | None = choice(
        text("Voucher form", "Purpose"),
        PURPOSED,
        help=text("Schedule form", "What the cost is for, such as rent. Leave empty for what is usual."),
    )
    line: str | None = choice(
        text("Schedule form", "Charged to"),
        CHARGED,
        help=text("Schedule form", "Leave empty for the line of its purpose."),
    )
    balance: str | None = choice(
        text("Schedule form", "Held on"),
        HELD,
        help=text("Schedule form", "Leave empty for the line that is usual for what it is."),
    )
    product: str | None = link(
        text("Field", "Product"),
        "products",
        help=text("Schedule form", "Leave empty where it serves all products: it is shared among them."),
    )
    office: str | None = link(text("Field", "Office"), "offices")
    ended: int | None = day(
        text("Schedule form", "Sold, broken or given up on"),
        help=text("Schedule form", "What is left is charged on that day. Leave empty while it runs."),
    )
    proceeds: int | None = money(
        text("Schedule form", "What it brought then"),
        help=text("Schedule form", "The price it was sold for, or what was paid back. Leave empty for nothing."),
    )
    voucher: str | None = words(
        text("Schedule form", "Voucher it was paid with"),
        personal=True,
        help=text("Schedule form", "The number of the voucher, where there is one."),
    )
    memo: str | None = words(text("Voucher form", "Memo"), personal=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedCost:
    """Which part of a cost is microinsurance's from a day on, where the organisation does other things too."""

    cost: str = choice(text("Shared cost form", "Which cost"), COSTS, required=True)
    from_day: int = day(text("Settings form", "From"), "from", required=True)
    percent: float = percent(
        text("Shared cost form", "Microinsurance's part, in percent"),
        required=True,
        help=text("Shared cost form", "60 where three of five days are for it. The organisation owes the rest."),
    )
