"""The form that settles a conflict: which version stands, and why."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, FormLine, Section
from desktop_app.catalog.forms.records import WHY
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text

SETTLE = Form(
    "settle_conflict",
    text("Conflicts", "Choose which version stands"),
    (
        Section(
            None,
            (
                FormLine(
                    "chosen",
                    Field(
                        "chosen",
                        "chosen",
                        Kind.TEXT,
                        text("Conflicts", "The version that stands"),
                        required=True,
                        help=text("Conflicts", "The save that wrote it, as it stands beside the version: A-12."),
                    ),
                ),
            ),
        ),
        WHY,
    ),
    text("Conflicts", "Let it stand"),
)
