"""Exit interviews: what somebody who left said when asked why."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records.field import a_code, choice, day, link, word, words
from desktop_app.core.text import text

RETURNING_LABELS = MappingProxyType(
    {"yes": text("Words", "Yes"), "perhaps": text("Words", "Perhaps"), "no": text("Words", "No")}
)
RETURNING = tuple(RETURNING_LABELS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitInterview:
    """The answers of one person, or of a group, that is covered by a policy no longer."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="X-", personal=True)
    policy: str = link(text("Field", "Policy"), "policies", required=True, fixed=True)
    person: str | None = link(
        text("Field", "Person"), "people", help=text("Interview form", "Leave empty where a whole group has left.")
    )
    date: int = day(text("Interview form", "Asked on"), required=True, past=True)
    would_return: str | None = choice(text("Interview form", "Would they come back?"), RETURNING)
    missing: str | None = word(
        text("Interview form", "What was missing?"),
        "missing",
        help=text("Interview form", "What would have kept them, in a word of the list: choose what comes nearest."),
    )
    told: str | None = words(
        text("Interview form", "In their own words"), personal=True, help=text("Interview form", "Any more they said.")
    )
