"""What a check of the whole book is, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.text import Text


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    """A figure is wrong until it is put right."""
    WARNING = "warning"
    """Probably a slip; whoever knows the case decides."""
    NOTE = "note"
    """Something is not known that the trade should know."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule on the whole book: what it looks for, why, and how it says what it found."""

    id: str
    severity: Severity
    title: Text
    explanation: Text
    say: Callable[..., Text]
    """Takes the currency's decimals and the facts of one find, and makes a sentence of them."""
    sheet: str = ""
    """The sheet whose codes its records are; empty where they are of several."""
    field: str = ""
    """The field of that sheet in which it is most often put right."""
    asked: bool = False
    """Whether a form asks about it before it saves; not where an act asks in its own words, or the whole is read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One record that a check found, by its code, with the sentence about it."""

    rule: Check
    record: str
    message: Text
