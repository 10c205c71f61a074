"""The form that accepts a finding: one line, the reason."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Form, FormLine, Section
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text

_WHY = Field(
    "why",
    "why",
    Kind.TEXT,
    text("Checks", "Why it is right as it is"),
    required=True,
    help=text("Checks", "The finding leaves the list with this reason and comes back once it says something else."),
)

ACCEPT_FINDING = Form(
    "accept_finding",
    text("Checks", "Accept a finding"),
    (Section(None, (FormLine("why", _WHY),)),),
    text("Checks", "Accept"),
)
"""Who accepts, and when, its save says."""
