"""One identity number on papers of several people."""

from __future__ import annotations

from desktop_app.core.checks.finding import Check, Severity
from desktop_app.core.text import Text, text


def _say(_decimals: int, number: str, other: str, count: int) -> Text:
    """The number, and who else has it."""
    return text("Checks", "{number} is the number of {count} persons; {other} is one of them.").about(
        number=number, other=other, count=count
    )


CHECK = Check(
    "identity_shared",
    Severity.WARNING,
    text("Checks", "Identity numbers of several persons"),
    text("Checks", "A number of an identity paper belongs to one person; shared, it is a slip or a borrowed paper."),
    _say,
    "people",
    field="id_number",
)
"""Principle 3: a paper tells one person from all others."""
