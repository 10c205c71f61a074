"""Which tables a folder or workbook may hold: those of the exchange, or those of another program."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from desktop_app.acts.exchange.corrections import Corrections
from desktop_app.core.records.sheets import SHEETS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.exchange.matched.matching import Matching
    from desktop_app.core.records.field import Field
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text


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


MATCHED = "matched"
"""The name of what is read by a matching of its headings."""
APART = 10**10
"""The lines of a further table that fills the same sheet are counted from a multiple of this: no table has so many."""


def with_lines(words: Text, file: str, placed: Callable[[int], tuple[str, int]]) -> Text:
    """A sentence of a file whose mention of another line is as one finds it there; in another file, with its name."""

    def shown(name: str, value: Shown) -> Shown:
        if name != "first" or not str(value).isdecimal():
            return value
        other, line = placed(int(str(value)))
        return str(line) if other == file else f"{line} ({other})"

    return replace(words, fields=tuple((name, shown(name, value)) for name, value in words.fields))


NOTHING_CORRECTED = Corrections()
"""The files as they are."""


@dataclass(frozen=True, slots=True)
class HowToRead:
    """How a folder or workbook is to be read."""

    shape: str = ""
    """The name of its shape; recognised by its tables where none is given."""
    given: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What another program does not know and is told beside its tables: the currency, the name of the scheme."""
    matching: Matching | None = None
    """What the headings of anybody's tables mean."""
    corrections: Corrections = NOTHING_CORRECTED
    """What counts in place of cells of the files."""


BY_ITSELF = HowToRead()
"""What a folder or workbook is, its tables tell."""
