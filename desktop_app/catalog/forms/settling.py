"""The form that settles a conflict: which version stands, and why."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, question, untitled
from desktop_app.catalog.forms.records import WHY
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

VERSIONS = "versions"
"""The source of the versions of the conflict that the form is told under this key, by the saves that wrote them."""

SETTLE = Form(
    "settle_conflict",
    text("Conflicts", "Choose which version stands"),
    (
        untitled(
            question(
                "chosen",
                Kind.LINK,
                text("Conflicts", "The version that stands"),
                required=True,
                target=VERSIONS,
                help=text("Conflicts", "Ask those who wrote them. The others stay in the history of the record."),
                source=VERSIONS,
            ),
        ),
        WHY,
    ),
    text("Conflicts", "Let it stand"),
)
