"""The form that merges two records of one person: which stays, which goes into it, and why they are one."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, FormLine, question, untitled
from desktop_app.catalog.forms.records import REASON
from desktop_app.core.records.field import Kind
from desktop_app.core.text import Text, text


def _person(key: str, label: Text, about: Text) -> FormLine:
    """A line that asks for a person."""
    return question(key, Kind.LINK, label, required=True, target="people", help=about, source="people")


MERGE_PEOPLE = Form(
    "merge_people",
    text("Merging", "Merge two records of one person"),
    (
        untitled(
            _person(
                "stays",
                text("Merging", "The record that stays"),
                text("Merging", "Its name and code stay; what it does not say is filled in from the other."),
            ),
            _person(
                "goes",
                text("Merging", "The record that goes into it"),
                text("Merging", "Its covers, policies, claims and savings move over; its code still finds them."),
            ),
        ),
        REASON,
    ),
    text("Act", "Merge"),
    whose=("stays",),
)
