"""A short judgement beside a figure or a record: a tone, and the words that say it without the colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.catalog.tone import Tone
from desktop_app.core.shown import Shown

if TYPE_CHECKING:
    from desktop_app.core.text import Text

__all__ = ["ListCell", "Mark", "Tone"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A state in a word or two with its tone: paid up, open, below the norm."""

    tone: Tone
    words: Text
    brief: Shown = None
    """What stands for the words where there is no room for them."""


ListCell: TypeAlias = Shown | Mark
"""What a cell of a table or the value of a fact may be."""
