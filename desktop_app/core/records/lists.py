"""The lists that grow with the scheme: what each is called, and which fields of which sheets hold its words."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.records.field import Kind
from desktop_app.core.records.list_word import WORD_LISTS
from desktop_app.core.records.sheets import SHEETS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class WordList:
    """A list that grows: the name its fields know it by, and what people call it."""

    name: str
    label: Text

    @property
    def places(self) -> tuple[tuple[Sheet, Field], ...]:
        """Where its words stand in records."""
        return tuple(
            (of, field) for of in SHEETS for field in of.fields if field.kind is Kind.WORD and field.target == self.name
        )


LISTS: Mapping[str, WordList] = MappingProxyType({name: WordList(name, label) for name, label in WORD_LISTS.items()})
"""Every list whose words people choose."""
