"""The forms that correct a record: what may be wrong about it, and why it is changed."""

from __future__ import annotations

from desktop_app.catalog.forms.claim import COVERED_PEOPLE, PRODUCT_BENEFITS
from desktop_app.catalog.forms.form import Form, Line, Section, line
from desktop_app.catalog.forms.person import PERSON
from desktop_app.core.doubts import of_claim, of_person
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text

WHY = Section(
    text("Correction", "The correction"),
    (
        Line(
            "why",
            text("Correction", "Why it is corrected"),
            Field("why", "why", Kind.TEXT, required=True),
            help=text("Correction", "What stood there before stays in the history, with this reason."),
            required=True,
        ),
    ),
)
"""The reason, which every correction needs."""

_SAVE = text("Correction", "Save the correction")

CORRECT_PERSON = Form("correct_person", PERSON.title, (*PERSON.sections, WHY), _SAVE, of_person)

CORRECT_POLICY = Form(
    "correct_policy",
    text("Correction", "Correct a policy"),
    (
        Section(
            None,
            (
                line("policies", "product", text("Correction", "Product")),
                line("policies", "office", text("Correction", "Office")),
                line("policies", "start_day", text("Correction", "Starts on")),
                line("policies", "end_day", text("Correction", "Ends on")),
                line("policies", "exit_date", text("Correction", "Last day covered, if it ended early")),
                line("policies", "exit_reason", text("Correction", "Why it ended early")),
            ),
        ),
        WHY,
    ),
    _SAVE,
)

CORRECT_PREMIUM = Form(
    "correct_premium",
    text("Correction", "Correct a premium"),
    (
        Section(
            None,
            (
                line("premiums", "due", text("Correction", "Due on")),
                line("premiums", "from_day", text("Correction", "Covers from")),
                line("premiums", "to_day", text("Correction", "Covers to")),
                line("premiums", "amount", text("Correction", "Amount")),
                line("premiums", "paid_on", text("Correction", "Paid on"), past=True),
                line("premiums", "method", text("Correction", "Paid by")),
                line("premiums", "receipt", text("Correction", "Receipt")),
            ),
        ),
        WHY,
    ),
    _SAVE,
)

CORRECT_CLAIM = Form(
    "correct_claim",
    text("Correction", "Correct a claim"),
    (
        Section(
            None,
            (
                line("claims", "person", text("Correction", "Person concerned"), source=COVERED_PEOPLE),
                line("claims", "benefit", text("Correction", "Benefit"), source=PRODUCT_BENEFITS),
                line("claims", "event", text("Correction", "Event")),
                line("claims", "cause", text("Correction", "Cause")),
                line("claims", "provider", text("Correction", "Care provider")),
                line("claims", "incurred", text("Correction", "Happened on"), past=True),
                line("claims", "reported", text("Correction", "Reported on"), past=True),
                line("claims", "decision", text("Correction", "Decision")),
                line("claims", "decided", text("Correction", "Decided on"), past=True),
                line("claims", "reason", text("Correction", "Reason of the decision")),
                line("claims", "loss", text("Correction", "Whole loss")),
                line("claims", "covered", text("Correction", "Covered")),
            ),
        ),
        WHY,
    ),
    _SAVE,
    of_claim,
)

CORRECT_PAYMENT = Form(
    "correct_payment",
    text("Correction", "Correct a payment"),
    (
        Section(
            None,
            (
                line("payments", "date", text("Correction", "Paid on"), past=True),
                line("payments", "amount", text("Correction", "Amount paid")),
                line("payments", "method", text("Correction", "Paid by")),
                line("payments", "received", text("Correction", "Received on"), past=True),
            ),
        ),
        WHY,
    ),
    _SAVE,
)

TAKE_BACK = Form(
    "take_back",
    text("Correction", "Take a save back"),
    (
        Section(
            None,
            (
                Line(
                    "save",
                    text("Correction", "Save"),
                    Field("save", "save", Kind.TEXT, required=True),
                    help=text("Correction", "Its laptop and number, as its line in the list of saves says: A-12."),
                    required=True,
                ),
            ),
        ),
        WHY,
    ),
    text("Correction", "Take everything back"),
)
