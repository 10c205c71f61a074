"""Findings that somebody who knows the case has looked at and lets stand."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, day, words
from desktop_app.core.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFinding:
    """One finding of a check that was accepted on a day; it is told again once it says something else."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="F-", personal=True)
    rule: str = words(text("Checks", "Rule"), required=True, fixed=True)
    record: str | None = words(text("Checks", "Record"), fixed=True, personal=True)
    facts: str | None = words(
        text("Checks", "What it rested on"),
        fixed=True,
        help=text("Checks", "A check sum of what was found: when that changes, the finding comes back."),
    )
    date: int = day(text("Checks", "Accepted on"), required=True, past=True)
    reason: str | None = words(text("Field", "Reason"), personal=True)
