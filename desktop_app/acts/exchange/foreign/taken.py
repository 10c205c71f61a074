"""Where a cell of ours comes from: the words a description is made of, each read off one row of a foreign table.

Each gives the text of a cell, empty where nothing is known. What cannot be told goes on as a mark that the reader of
cells turns into a sentence (`odd_cells.of_spreadsheet`), so that it is named at its row like anything else.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.acts.exchange.odd_cells import in_no_list, is_marked, joined_cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.acts.exchange.foreign.held import Lookups
    from desktop_app.acts.exchange.foreign.links import Lookup

Row: TypeAlias = "Mapping[str, str]"
"""The cells of a foreign row by column; a column that the table has not is empty."""


@dataclass(frozen=True, slots=True)
class CellTaken(ABC):
    """One way to a cell."""

    @abstractmethod
    def of(self, row: Row, held: Lookups) -> str:
        """The cell."""

    def parts(self) -> tuple[CellTaken, ...]:
        """What is read off the same row for it."""
        return ()

    def columns(self) -> Iterator[str]:
        """The columns of the row it is read from; the first is the one to look at where something is wrong."""
        for part in self.parts():
            yield from part.columns()

    def lookups(self) -> Iterator[Lookup]:
        """What must be known of other rows."""
        for part in self.parts():
            yield from part.lookups()


@dataclass(frozen=True, slots=True)
class ForeignCell(CellTaken):
    """What stands in a column."""

    column: str

    def of(self, row: Row, held: Lookups) -> str:
        """As it is."""
        del held
        return row.get(self.column, "")

    def columns(self) -> Iterator[str]:
        """Its own."""
        yield self.column


@dataclass(frozen=True, slots=True)
class Fixed(CellTaken):
    """The same in every row."""

    words: str

    def of(self, row: Row, held: Lookups) -> str:
        """The words."""
        del row, held
        return self.words


@dataclass(frozen=True, slots=True)
class GivenBeside(CellTaken):
    """What the other program does not know and is told beside its tables."""

    name: str

    def of(self, row: Row, held: Lookups) -> str:
        """As it was given."""
        del row
        return held.given[self.name]


@dataclass(frozen=True, slots=True)
class Joined(CellTaken):
    """Several cells as one; those that are empty leave no gap."""

    cells: tuple[CellTaken, ...]
    between: str

    def of(self, row: Row, held: Lookups) -> str:
        """All of them, or the one that is not right."""
        return joined_cells(((next(each.columns(), ""), each.of(row, held)) for each in self.cells), self.between)

    def parts(self) -> tuple[CellTaken, ...]:
        """Each."""
        return self.cells


@dataclass(frozen=True, slots=True)
class First(CellTaken):
    """The first of several that says anything; where none does, what is wrong with the last."""

    cells: tuple[CellTaken, ...]

    def of(self, row: Row, held: Lookups) -> str:
        """The first."""
        found = ""
        for each in self.cells:
            found = each.of(row, held)
            if found and not is_marked(found):
                return found
        return found

    def parts(self) -> tuple[CellTaken, ...]:
        """Each."""
        return self.cells


@dataclass(frozen=True, slots=True)
class By(CellTaken):
    """What a word stands for; a word that is not in the list is what `otherwise` says."""

    word: CellTaken
    words: tuple[tuple[str, CellTaken], ...]
    otherwise: CellTaken
    _known: dict[str, CellTaken] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Find words at once."""
        object.__setattr__(self, "_known", dict(self.words))

    def of(self, row: Row, held: Lookups) -> str:
        """The meaning of the word."""
        word = self.word.of(row, held)
        return word if is_marked(word) else self._known.get(word, self.otherwise).of(row, held)

    def parts(self) -> tuple[CellTaken, ...]:
        """The word first: it is to blame."""
        return (self.word, *self._known.values(), self.otherwise)


@dataclass(frozen=True, slots=True)
class Unlisted(CellTaken):
    """That a word is not in its list."""

    word: CellTaken
    listed: str

    def of(self, row: Row, held: Lookups) -> str:
        """What stands for it."""
        return in_no_list(self.word.of(row, held), self.listed)

    def parts(self) -> tuple[CellTaken, ...]:
        """The word."""
        return (self.word,)


@dataclass(frozen=True, slots=True)
class At(CellTaken):
    """The same as another way to a cell, whose problems are shown at a column that is plainer to look at."""

    column: str
    cell: CellTaken

    def of(self, row: Row, held: Lookups) -> str:
        """The cell."""
        return self.cell.of(row, held)

    def parts(self) -> tuple[CellTaken, ...]:
        """The way to it."""
        return (self.cell,)

    def columns(self) -> Iterator[str]:
        """The one to look at first."""
        yield self.column
        yield from self.cell.columns()


def column(of: CellTaken | str) -> CellTaken:
    """A way to a cell; a bare name is that of a column."""
    return ForeignCell(of) if isinstance(of, str) else of


def words(of: CellTaken | str) -> CellTaken:
    """A way to a cell; bare words are what it holds."""
    return Fixed(of) if isinstance(of, str) else of


def joined(*cells: CellTaken | str, between: str = " ") -> Joined:
    """Several columns as one."""
    return Joined(tuple(map(column, cells)), between)


def first(*cells: CellTaken | str) -> First:
    """The first of several columns that holds anything."""
    return First(tuple(map(column, cells)))


def by(word: CellTaken | str, meanings: Mapping[str, CellTaken | str], otherwise: CellTaken | str) -> By:
    """What the word in a column stands for; one that is not in the list is what is told otherwise."""
    listed = tuple((each, words(meaning)) for each, meaning in meanings.items())
    return By(column(word), listed, words(otherwise))


def one_of(word: str, meanings: Mapping[str, CellTaken | str]) -> By:
    """What the word in a column stands for, which must be one of the list or nothing."""
    return by(word, {"": "", **meanings}, Unlisted(ForeignCell(word), ", ".join(meanings)))
