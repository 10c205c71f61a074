"""The sheets of what is charged over time and of what the organisation's other activities bear."""

from __future__ import annotations

from desktop_app.core.records import schedule
from desktop_app.core.records.sheet import Sheet
from desktop_app.core.text import text

SCHEME = text("Sheet group", "The scheme")
MONEY = text("Sheet group", "Money")
"""Among what people look for them."""

SCHEDULE_SHEETS = (
    Sheet(
        "schedules",
        schedule.Schedule,
        MONEY,
        text("Sheet", "Schedules"),
        text("Sheet", "Add what is charged over time"),
        text("Sheet", "Equipment, prepaid and accrued costs and interest: each posts its part at every month's end."),
    ),
    Sheet(
        "shared_costs",
        schedule.SharedCost,
        SCHEME,
        text("Sheet", "Costs of the organisation"),
        text("Sheet", "Add a cost that the organisation bears in part"),
        text("Sheet", "Staff and rooms that serve its other activities too: which part is microinsurance's."),
        key=("cost", "from_day"),
    ),
)
"""Both stand behind the vouchers, whose amounts they spread and share."""
