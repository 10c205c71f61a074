"""The form of one person, to complete or correct what is known."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, Section, line
from desktop_app.core.doubts import of_person
from desktop_app.core.text import text

PERSON = Form(
    "person",
    text("Person form", "Correct a person"),
    (
        Section(
            None,
            (
                line("people", "name", text("Person form", "Name")),
                line("people", "sex", text("Person form", "Sex")),
                line("people", "birth_date", text("Person form", "Born on"), past=True),
                line("people", "birth_date_estimated", text("Person form", "The birth date is estimated")),
                line("people", "relation", text("Person form", "Relation to the holder")),
                line("people", "occupation", text("Person form", "Occupation")),
                line("people", "village", text("Person form", "Village")),
                line("people", "office", text("Person form", "Office")),
                line("people", "phone", text("Person form", "Phone")),
            ),
        ),
        Section(
            text("Person form", "Identity paper"),
            (
                line("people", "id_type", text("Person form", "Kind of paper")),
                line("people", "id_number", text("Person form", "Number")),
            ),
        ),
    ),
    text("Person form", "Save"),
    of_person,
)
