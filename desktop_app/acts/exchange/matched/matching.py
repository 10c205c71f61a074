"""What a table's headings mean: for each of them our column and the form of its cells, as a value that can be kept."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.exchange.dialects import AS_IT_TELLS, Writing
from desktop_app.acts.exchange.matched.forms import has_forms, is_form
from desktop_app.catalog.data import LETTERS
from desktop_app.core.likeness import words_key
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

ENDING = ".json"
_CODE = "code"


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
    one_for: str = ""
    """The heading under which rows that say the same make one record; where it is empty, each row makes one."""
    codes_given: bool = False
    """Whether the program gives records a code that have none."""

    @property
    def key(self) -> tuple[str, ...]:
        """What tables with the same headings have in common, whatever their order and spelling."""
        return tuple(sorted(words_key(each.heading) for each in self.columns))

    @property
    def of(self) -> Sheet:
        """The sheet that it fills; KeyError where it is passed over."""
        return {each.name: each for each in SHEETS}[self.sheet]

    def under(self, column: str) -> tuple[ColumnMatch, ...]:
        """What one of our columns is taken from: several headings make one text."""
        return tuple(each for each in self.columns if each.column == column)

    def gives(self, column: str) -> bool:
        """Whether one of our columns comes from the table, is the same in every row, or is given by the program."""
        given = self.codes_given and column == _CODE
        return given or bool(self.under(column)) or column in dict(self.fixed)

    @property
    def has_codes(self) -> bool:
        """Whether its records have codes that the program can give."""
        return any(field.column == _CODE and field.prefix for field in self.of.fields)

    def linked(self, beside: Collection[str]) -> tuple[Field, ...]:
        """The fields that link to the record of the same row in a list which the table fills beside this one."""
        links = (field for field in self.of.fields if field.kind is Kind.LINK and field.target in beside)
        return tuple(field for field in links if field.target != self.sheet and not self.gives(field.column))

    def missing(self, beside: Collection[str] = ()) -> tuple[Field, ...]:
        """The fields without which no row can come, and which nothing gives, nor a list that is filled beside it."""
        linked = self.linked(beside)
        needed = (field for field in self.of.fields if field.required and field not in linked)
        return tuple(field for field in needed if not self.gives(field.column))

    def unformed(self) -> tuple[ColumnMatch, ...]:
        """The columns of days or numbers whose form nobody has chosen yet."""
        return tuple(
            each for each in self.columns if each.column and not each.form and has_forms(self.field(each).kind)
        )

    def field(self, match: ColumnMatch) -> Field:
        """The field under a heading; KeyError where it is passed over."""
        return {field.column: field for field in self.of.fields}[match.column]

    def along(self, headings: Sequence[str]) -> TableMatch:
        """The same for a table with these headings, in its own order and spelling; KeyError where they are others."""
        by_heading = {words_key(each.heading): each for each in self.columns}
        columns = tuple(replace(by_heading[words_key(each)], heading=each) for each in headings)
        one_for = next((each for each in headings if words_key(each) == words_key(self.one_for)), "")
        return replace(self, columns=columns, one_for=one_for if self.one_for else "")

    def put(self, at: int, match: ColumnMatch) -> TableMatch:
        """The same with another meaning of one heading."""
        return replace(self, columns=(*self.columns[:at], match, *self.columns[at + 1 :]))


@dataclass(frozen=True, slots=True)
class Matching:
    """What the headings of one or several tables mean."""

    tables: tuple[TableMatch, ...] = ()
    written: Writing = AS_IT_TELLS
    """What is said of the letters of a CSV file and of what parts its cells."""

    def of(self, headings: Sequence[str]) -> tuple[TableMatch, ...]:
        """What a table with such headings means, a match for each list it fills; none where none is known."""
        key = tuple(sorted(map(words_key, headings)))
        return tuple(each.along(headings) for each in self.tables if each.key == key)

    def missing(self, match: TableMatch) -> tuple[Field, ...]:
        """The fields of one of them that nothing gives, nor a list that the same table fills beside it."""
        return match.missing({each.sheet for each in self.tables if each.key == match.key})

    def with_tables(self, tables: Iterable[TableMatch]) -> Matching:
        """The same with some tables in place of others of the same headings; the newest stand first."""
        new = tuple(tables)
        keys = {each.key for each in new}
        return replace(self, tables=(*new, *(each for each in self.tables if each.key not in keys)))

    def written_down(self) -> bytes:
        """As a file holds it: to be kept, and to be looked at and changed with any editor."""
        kept = {"tables": [asdict(each) for each in self.tables], **self.written._asdict()}
        return json.dumps(kept, ensure_ascii=False, indent=1).encode()


def distinct_headings(cells: Sequence[str]) -> list[str]:
    """The headings of a line: the second of two that are alike bears its number, what has none stays without."""
    found: list[str] = []
    for each in (" ".join(cell.split()) for cell in cells):
        twin = sum(words_key(each) == words_key(known) for known in cells[: len(found)]) if each else 0
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
    return Matching(tuple(map(_table, kept["tables"])), written)


def _table(kept: Any) -> TableMatch:
    """One table from its file; ValueError where something in it is not ours."""
    fields = {field.column: field for of in SHEETS if of.name == kept["sheet"] for field in of.fields}
    found = tuple(_column(each) for each in kept["columns"])
    fixed = tuple((str(column), str(cell)) for column, cell in kept.get("fixed", ()))
    one_for = str(kept.get("one_for", ""))
    named = {each.column for each in found} | {column for column, _ in fixed}
    known = named <= {"", *fields} and one_for in {"", *(each.heading for each in found)}
    if not known or (kept["sheet"] and not fields) or not all(is_form(each.form) for each in found if each.form):
        raise ValueError(kept["sheet"])
    table = TableMatch(str(kept["sheet"]), found, fixed, one_for)
    return replace(table, codes_given=bool(kept.get("codes_given")) and bool(table.sheet) and table.has_codes)


def _column(kept: Any) -> ColumnMatch:
    """One column from its file."""
    words = tuple((str(word), str(code)) for word, code in kept.get("words", ()))
    return ColumnMatch(str(kept["heading"]), str(kept.get("column", "")), str(kept.get("form", "")), words)
