"""The forms that buy an investment and that take its money back: the register and the voucher are one answer."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, line, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

ACCOUNT, INVESTMENT, EARNED = "account", "investment", "earned"

BUY = Form(
    "buy_investment",
    text("Investing form", "Invest money"),
    (
        untitled(
            line("investments", "kind"),
            line("investments", "amount"),
            line("investments", "from_day", default=TODAY),
            line(
                "vouchers",
                "account",
                key=ACCOUNT,
                label=text("Voucher form", "Paid from"),
                help=None,
                required=True,
                stays=True,
            ),
            line("investments", "institution"),
            line("investments", "grade"),
            line("investments", "due"),
            line("investments", "returns"),
            line("investments", "rate"),
            line("investments", "admitted"),
            line("investments", "product"),
            line("vouchers", "document"),
            line("investments", "memo"),
        ),
    ),
    text("Investing form", "Save the investment"),
)
"""Money leaves an account and lies somewhere else: what it is, with whom, until when, and what it returns."""

TAKE_BACK = Form(
    "take_investment_back",
    text("Investing form", "An investment is paid back"),
    (
        untitled(
            question(
                INVESTMENT,
                Kind.LINK,
                text("Investments", "Investment"),
                required=True,
                target="investments",
            ),
            line("vouchers", "date", default=TODAY, required=True),
            line(
                "vouchers",
                "account",
                key=ACCOUNT,
                label=text("Investing form", "Paid into"),
                help=None,
                required=True,
                stays=True,
            ),
            question(
                EARNED,
                Kind.MONEY,
                text("Investing form", "Interest or profit that came with it"),
                low=0,
                help=text("Investing form", "Without what was invested. Nought where none came."),
            ),
            line("vouchers", "document"),
        ),
    ),
    text("Investing form", "Save what came back"),
)
"""What was invested comes back, with interest that was booked day by day, or with a share of the profit."""
