"""The form that enrols a household: its people, their policy and the first premium, in one go."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Group, Section, line
from desktop_app.core.doubts import of_household
from desktop_app.core.text import text

MEMBERS = Group(
    "members",
    text("Household form", "Members"),
    (
        line("people", "name", text("Household form", "Name")),
        line("people", "relation", text("Household form", "Relation")),
        line("people", "sex", text("Household form", "Sex")),
        line("people", "birth_date", text("Household form", "Born on"), past=True),
    ),
    text("Household form", "Add a member"),
    least=1,
    first=(("relation", "holder"),),
)

ENROL_HOUSEHOLD = Form(
    "enrol_household",
    text("Household form", "Enrol a household"),
    (
        Section(
            None,
            (
                line("policies", "product", text("Household form", "Product"), stays=True),
                line("policies", "start_day", text("Household form", "Cover starts on"), default=TODAY, stays=True),
                line("people", "village", text("Household form", "Village"), stays=True),
                line("people", "office", text("Household form", "Office"), stays=True),
                line("people", "phone", text("Household form", "Phone of the holder")),
            ),
        ),
        Section(MEMBERS.title, (MEMBERS,)),
        Section(
            text("Household form", "First premium"),
            (
                line("premiums", "amount", text("Household form", "Premium due")),
                line(
                    "premiums",
                    "paid_on",
                    text("Household form", "Paid on"),
                    help=text("Household form", "Leave empty while the premium is not paid."),
                    past=True,
                ),
                line("premiums", "method", text("Household form", "Paid by")),
                line(
                    "premiums",
                    "receipt",
                    text("Household form", "Receipt"),
                    help=text("Household form", "Leave empty to take the next number."),
                ),
            ),
        ),
    ),
    text("Household form", "Enrol"),
    of_household,
)
