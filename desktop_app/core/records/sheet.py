"""What a sheet is: a kind of record with its words, its key and the place where people look for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.records.field import fields_of, named_fields_of

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file of the exchange folder, which is one table of the scheme's file."""

    name: str
    record: type
    group: Text
    """Among what people look for it."""
    label: Text
    add: Text
    """What one does to write down a new record of it."""
    about: Text
    """What belongs there."""
    key: tuple[str, ...] = ("code",)
    """What tells its records apart."""
    counted: bool = False
    """Whether rows with the same key belong together and are told apart by their position."""
    once: tuple[str, ...] = ()
    """What rows that belong together have in common beside their key."""
    withheld: bool = False
    """Whether an export without persons leaves it out: nothing of it would be left, or all of it tells of somebody."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The described fields of its record."""
        return fields_of(self.record)

    @property
    def head(self) -> tuple[Field, ...]:
        """The fields that are told once of a record, even if it has several rows."""
        return tuple(each for each in self.fields if not self.counted or each.name in (*self.key, *self.once))

    def field(self, name: str) -> Field:
        """The field of that name; KeyError when there is none."""
        return named_fields_of(self.record)[name]
