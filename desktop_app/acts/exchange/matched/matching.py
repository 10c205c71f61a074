"""What a table's headings mean: for each of them our column and the form of its cells, as a value that can be kept."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.dialects import AS_IT_TELLS, Writing
from desktop_app.acts.exchange.matched.forms import FORMS, forms_of
from desktop_app.catalog.data import LETTERS
from desktop_app.core.manner import plain_of
from desktop_app.core.problems import refused
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

ENDING = ".json"
_BETWEEN = re.compile(r"[\W_]+")
_MARKS = range(0x0300, 0x0370)
"""The marks that Latin letters carry; those of other scripts are letters of their own."""


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A heading of a table, and which of our columns stands under it; none where it is passed over."""

    heading: str
    column: str = ""
    form: str = ""
    """How its days or numbers are written, by an example."""
    words: tuple[tuple[str, str], ...] = ()
    """What stands in the table for a code of a fixed list or for yes and no, and the code."""


@dataclass(frozen=True, slots=True)
class TableMatch:
    """The headings of a table, in their order, and which of our sheets it fills; none where it is passed over."""

    sheet: str
    columns: tuple[ColumnMatch, ...]
    fixed: tuple[tuple[str, str], ...] = ()
    """What is the same in every row and stands under no heading: our columns, each with its cell."""

    @property
    def key(self) -> tuple[str, ...]:
        """What tables with the same headings have in common, whatever their order and spelling."""
        return tuple(sorted(alike(each.heading) for each in self.columns))

    @property
    def of(self) -> Sheet:
        """The sheet that it fills; KeyError where it is passed over."""
        return {each.name: each for each in SHEETS}[self.sheet]

    def under(self, column: str) -> tuple[ColumnMatch, ...]:
        """What one of our columns is taken from: several headings make one text."""
        return tuple(each for each in self.columns if each.column == column)

    def gives(self, column: str) -> bool:
        """Whether one of our columns comes from the table, or is the same in every row."""
        return bool(self.under(column)) or column in dict(self.fixed)

    def missing(self) -> tuple[Field, ...]:
        """The fields without which no row can come, and which nothing gives."""
        return tuple(field for field in self.of.fields if field.required and not self.gives(field.column))

    def unformed(self) -> tuple[ColumnMatch, ...]:
        """The columns of days or numbers whose form nobody has chosen yet."""
        return tuple(each for each in self.columns if each.column and not each.form and forms_of(self.field(each).kind))

    def field(self, match: ColumnMatch) -> Field:
        """The field under a heading; KeyError where it is passed over."""
        return {field.column: field for field in self.of.fields}[match.column]

    def along(self, headings: Sequence[str]) -> TableMatch:
        """The same for a table with these headings, in its own order and spelling; KeyError where they are others."""
        by_heading = {alike(each.heading): each for each in self.columns}
        return replace(self, columns=tuple(replace(by_heading[alike(each)], heading=each) for each in headings))

    def put(self, at: int, match: ColumnMatch) -> TableMatch:
        """The same with another meaning of one heading."""
        return replace(self, columns=(*self.columns[:at], match, *self.columns[at + 1 :]))


@dataclass(frozen=True, slots=True)
class Matching:
    """What the headings of one or several tables mean."""

    tables: tuple[TableMatch, ...] = ()
    written: Writing = AS_IT_TELLS
    """What is said of the letters of a CSV file and of what parts its cells."""

    def of(self, headings: Sequence[str]) -> TableMatch | None:
        """What a table with such headings means; None where none is known."""
        key = tuple(sorted(map(alike, headings)))
        return next((each.along(headings) for each in self.tables if each.key == key), None)

    def with_tables(self, tables: Iterable[TableMatch]) -> Matching:
        """The same with some tables in place of others of the same headings; the newest stand first."""
        new = {each.key: each for each in tables}
        return replace(self, tables=(*new.values(), *(each for each in self.tables if each.key not in new)))

    def written_down(self) -> bytes:
        """As a file holds it: to be kept, and to be looked at and changed with any editor."""
        kept = {"tables": [asdict(each) for each in self.tables], **self.written._asdict()}
        return json.dumps(kept, ensure_ascii=False, indent=1).encode()


@lru_cache(4096)
def alike(heading: str) -> str:
    """A heading without capitals, accents and marks: two that give the same are one for anybody who reads them."""
    parts = unicodedata.normalize("NFD", plain_of(heading).casefold())
    letters = "".join(each for each in parts if ord(each) not in _MARKS)
    return _BETWEEN.sub(" ", unicodedata.normalize("NFC", letters)).strip()


def told_apart(cells: Sequence[str]) -> list[str]:
    """The headings of a line: the second of two that are alike bears its number, what has none stays without."""
    found: list[str] = []
    for each in (" ".join(cell.split()) for cell in cells):
        twin = sum(alike(each) == alike(known) for known in cells[: len(found)]) if each else 0
        found.append(f"{each} ({twin + 1})" if twin else each)
    while found and not found[-1]:
        found.pop()
    return found


def matching_at(path: Path) -> Matching:
    """The matching that a file holds; Refused where it holds none."""
    try:
        return _read(json.loads(path.read_text(encoding="utf-8-sig")))
    except OSError:
        raise refused(text("Import", "{name} cannot be read. Check that you may open it.", name=str(path))) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        words = text("Import", "{name} is no saved matching of headings. Write a new one with --propose.")
        raise refused(words.about(name=path.name)) from None


def _read(kept: Any) -> Matching:
    """A matching from its file; KeyError or ValueError where it is none of ours."""
    written = Writing(str(kept.get("letters", "")), str(kept.get("mark", "")))
    if (written.letters and written.letters not in LETTERS) or len(written.mark) > 1:
        raise ValueError(written)
    return Matching(tuple(TableMatch(str(each["sheet"]), *_columns(each)) for each in kept["tables"]), written)


def _columns(kept: Any) -> tuple[tuple[ColumnMatch, ...], tuple[tuple[str, str], ...]]:
    """The columns of a table and what is the same in every row; ValueError where one is not ours."""
    fields = {field.column: field for of in SHEETS if of.name == kept["sheet"] for field in of.fields}
    found = tuple(_column(each) for each in kept["columns"])
    fixed = tuple((str(column), str(cell)) for column, cell in kept.get("fixed", ()))
    named = {each.column for each in found} | {column for column, _ in fixed}
    if (
        (kept["sheet"] and not fields)
        or not named <= {"", *fields}
        or not {each.form for each in found} <= {"", *FORMS}
    ):
        raise ValueError(kept["sheet"])
    return found, fixed


def _column(kept: Any) -> ColumnMatch:
    """One column from its file."""
    words = tuple((str(word), str(code)) for word, code in kept.get("words", ()))
    return ColumnMatch(str(kept["heading"]), str(kept.get("column", "")), str(kept.get("form", "")), words)
