"""Which tables a folder or workbook may hold: those of the exchange, or those of another program."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.records.sheets import SHEETS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.records.field import Field


class ExchangeTable(Protocol):
    """A table by its name, with what may stand under the heads of its columns."""

    @property
    def name(self) -> str:
        """What its file or its sheet is called."""
        ...

    @property
    def fields(self) -> tuple[Field, ...]:
        """The columns that are known."""
        ...


@dataclass(frozen=True, slots=True)
class ExchangeShape:
    """The tables that belong together."""

    name: str
    tables: tuple[ExchangeTable, ...]
    ends: tuple[str, ...] = (".csv",)
    """How the names of its files may end."""
    guesses: bool = True
    """Whether a name that is only like a known one is taken for a slip of the pen."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its tables, links first."""
        return tuple(each.name for each in self.tables)

    def table(self, name: str) -> ExchangeTable:
        """The table of a name; KeyError where there is none."""
        return {known.name: known for known in self.tables}[name]


EXCHANGE = ExchangeShape("exchange", SHEETS)
"""The exchange folder of the contract."""


@dataclass(frozen=True, slots=True)
class HowToRead:
    """How a folder or workbook is to be read."""

    shape: str = ""
    """The name of its shape; recognised by its tables where none is given."""
    given: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What another program does not know and is told beside its tables: the currency, the name of the scheme."""


BY_ITSELF = HowToRead()
"""What a folder or workbook is, its tables tell."""
