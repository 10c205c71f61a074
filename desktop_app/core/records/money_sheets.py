"""The sheets of the books: accounts, vouchers, what posts over time, investments, shared costs, closings."""

from __future__ import annotations

from desktop_app.core.records import account, closing, investment, schedule, voucher
from desktop_app.core.records.sheet import Sheet
from desktop_app.core.text import text

SCHEME = text("Sheet group", "The scheme")
MONEY = text("Sheet group", "Money")
"""Among what people look for them."""

MONEY_SHEETS = (
    Sheet(
        "accounts",
        account.Account,
        MONEY,
        text("Sheet", "Cash and bank accounts"),
        text("Sheet", "Add an account"),
        text("Sheet", "Where the scheme's money lies: cash boxes, bank accounts, mobile money."),
    ),
    Sheet(
        "vouchers",
        voucher.VoucherLine,
        MONEY,
        text("Sheet", "Vouchers"),
        text("Sheet", "Add a voucher"),
        text("Sheet", "Bookkeeping that does not follow from premiums and claims: rent, salaries, cash to the bank."),
        key=("voucher",),
        counted=True,
        once=("date", "supplier", "document", "concerns"),
    ),
    Sheet(
        "cash_counts",
        account.CashCount,
        MONEY,
        text("Sheet", "Counts of money"),
        text("Sheet", "Count an account"),
        text("Sheet", "What was counted in a cash box, or stands on the bank's statement, on a day."),
        key=("account", "date"),
    ),
    Sheet(
        "schedules",
        schedule.Schedule,
        MONEY,
        text("Sheet", "Schedules"),
        text("Sheet", "Add what is charged over time"),
        text("Sheet", "Equipment, prepaid and accrued costs and interest: each posts its part at every month's end."),
    ),
    Sheet(
        "investments",
        investment.Investment,
        MONEY,
        text("Sheet", "Investments"),
        text("Sheet", "Add an investment"),
        text(
            "Sheet", "Deposits, bonds, shares, land: with whom, until when, at what rate. Interest accrues by itself."
        ),
    ),
    Sheet(
        "investment_limits",
        investment.InvestmentLimit,
        SCHEME,
        text("Sheet", "Investment policy"),
        text("Sheet", "Add a limit"),
        text("Sheet", "The most that may be invested in each class or with one institution, and the least grade."),
        key=("what", "from_day"),
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
    Sheet(
        "closings",
        closing.Closing,
        MONEY,
        text("Sheet", "Closings"),
        text("Closing", "Close a quarter"),
        text("Sheet", "Which quarters were prepared, closed and reopened, by whom, when and why."),
    ),
    Sheet(
        "closing_figures",
        closing.ClosingFigure,
        MONEY,
        text("Sheet", "Figures of closings"),
        text("Closing", "Freeze a figure"),
        text("Sheet", "What every line, reserve and indicator came to when its quarter was closed."),
        key=("closing", "figure", "product", "office"),
    ),
)
"""What moves money beside premium and claims, and what says how it is spread, invested and shared."""
