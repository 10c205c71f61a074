"""The form that accepts a finding: one line, the reason."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, question, untitled
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

ACCEPT_FINDING = Form(
    "accept_finding",
    text("Checks", "Accept a finding"),
    (
        untitled(
            question(
                "why",
                Kind.TEXT,
                text("Checks", "Why it is right as it is"),
                required=True,
                help=text(
                    "Checks", "The finding leaves the list with this reason and comes back once it says something else."
                ),
            )
        ),
    ),
    text("Checks", "Accept"),
)
"""Who accepts, and when, its save says."""
