"""The form that enrols a household: its people, their policy and the first premium, in one go."""

from __future__ import annotations

from desktop_app.catalog.forms.form import TODAY, Form, Group, Section, line
from desktop_app.catalog.forms.premium import FIRST_PREMIUM
from desktop_app.core.doubts import of_household
from desktop_app.core.text import text

MEMBERS = Group(
    "members",
    text("Field", "Members"),
    (
        line("people", "name"),
        line("people", "relation", label=text("Household form", "Relation")),
        line("people", "sex"),
        line("people", "birth_date"),
    ),
    text("Household form", "Add a member"),
    least=1,
    first=(("relation", "holder"),),
)

ENROL_HOUSEHOLD = Form(
    "enrol_household",
    text("Act", "Enrol a household"),
    (
        Section(
            None,
            (
                line("policies", "product", stays=True),
                line(
                    "policies",
                    "start_day",
                    label=text("Household form", "Cover starts on"),
                    default=TODAY,
                    stays=True,
                ),
                line("people", "village", stays=True),
                line("people", "office", stays=True),
                line("people", "phone", label=text("Household form", "Phone of the holder")),
            ),
        ),
        Section(MEMBERS.title, (MEMBERS,)),
        Section(text("Household form", "First premium"), FIRST_PREMIUM),
    ),
    text("Household form", "Enrol"),
    of_household,
)
