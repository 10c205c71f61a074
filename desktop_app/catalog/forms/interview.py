"""What the forms that end cover ask whoever leaves, where there is somebody to ask."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Section, line
from desktop_app.core.records.policy import EXIT_REASONS
from desktop_app.core.text import text

ASKED_OF = tuple(reason for reason in EXIT_REASONS if reason not in {"death", "unknown"})
"""The reasons for which somebody left who can be asked."""
ANSWERS = ("would_return", "missing", "told")
"""The fields of an interview that its lines fill."""

EXIT_INTERVIEW = Section(
    text("Interview form", "Exit interview"),
    tuple(line("interviews", answer, when=("exit_reason", ASKED_OF)) for answer in ANSWERS),
)
"""The reason is asked before; an interview without an answer is not kept."""
