"""The form that takes a premium and gives its receipt."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Line, Section, line
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text

PREMIUM_DUE = "premiums_due"
"""The source of the premiums that are not paid yet."""

TAKE_PREMIUM = Form(
    "take_premium",
    text("Premium form", "Take a premium"),
    (
        Section(
            None,
            (
                Line(
                    "premium",
                    text("Premium form", "Premium due"),
                    Field("premium", "premium", Kind.LINK, required=True, target="premiums"),
                    help=text("Premium form", "Type any part of the member's name, of the policy or of the premium."),
                    required=True,
                    source=PREMIUM_DUE,
                ),
                line(
                    "premiums",
                    "amount",
                    text("Premium form", "Amount received"),
                    help=text("Premium form", "Less than the premium is a part payment: the rest stays due."),
                ),
                line(
                    "premiums",
                    "paid_on",
                    text("Premium form", "Received on"),
                    required=True,
                    default=TODAY,
                    past=True,
                    stays=True,
                ),
                line("premiums", "method", text("Premium form", "Paid by"), stays=True),
                line(
                    "premiums",
                    "receipt",
                    text("Premium form", "Receipt"),
                    help=text("Premium form", "Leave empty to take the next number."),
                ),
            ),
        ),
    ),
    text("Premium form", "Save the receipt"),
    whose=("premium",),
)
