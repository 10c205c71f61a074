"""The forms of what is charged over time and of what was given for free, in the words of who writes them down."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Section, line, untitled
from desktop_app.core.statements.given import GIVEN_PURPOSES
from desktop_app.core.statements.schedules import USED_UP
from desktop_app.core.text import text

GIVEN_FOR = "purpose"
"""The line that says what was given for free."""

ADD_SCHEDULE = Form(
    "add_schedule",
    text("Sheet", "Add what is charged over time"),
    (
        untitled(
            line("schedules", "kind"),
            line("schedules", "amount"),
            line("schedules", "from_day", default=TODAY),
            line("schedules", "months"),
            line("schedules", "to_day"),
            line("schedules", "residual", when=("kind", USED_UP)),
            line("schedules", "purpose"),
            line("schedules", "memo", label=text("Schedule form", "What it is called")),
        ),
        Section(
            text("Details", "Whose it is"),
            (
                line("schedules", "product", stays=True),
                line("schedules", "office", stays=True),
                line("schedules", "voucher"),
            ),
        ),
        Section(
            text("Schedule form", "For who keeps the accounts"),
            (line("schedules", "method"), line("schedules", "line"), line("schedules", "balance")),
        ),
    ),
    text("Schedule form", "Save the schedule"),
)
"""Equipment, rent paid in advance, a bill still to come, interest: what, how much, from when, how long."""

GIVEN_COST = Form(
    "given_cost",
    text("Given cost form", "Book what was given for free"),
    (
        untitled(
            line("vouchers", "voucher"),
            line("vouchers", "date", default=TODAY),
            line(
                "vouchers",
                GIVEN_FOR,
                label=text("Given cost form", "What was given"),
                only=GIVEN_PURPOSES,
                required=True,
            ),
            line(
                "vouchers",
                "amount",
                label=text("Given cost form", "What it would have cost"),
                help=text("Given cost form", "The price on the market, or the pay of somebody who does such work."),
            ),
            line("vouchers", "supplier", label=text("Given cost form", "Who gave it"), help=None),
            line("vouchers", "product"),
            line("vouchers", "office"),
            line("vouchers", "memo"),
        ),
    ),
    text("Voucher form", "Save the voucher"),
)
"""A cost that nobody was paid for is a cost all the same, and a donation below the line (indicator 1, note)."""
