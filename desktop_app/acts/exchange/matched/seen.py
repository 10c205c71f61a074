"""A file of anybody's as it was seen: its tables, what each is taken for, and what somebody says otherwise of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.dialects import AS_IT_TELLS, Writing
from desktop_app.acts.exchange.matched.forms import forms_of
from desktop_app.acts.exchange.matched.matching import Matching, TableMatch
from desktop_app.acts.exchange.matched.proposing import as_field, as_sheet, fixed_cell, may_share
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop_app.acts.exchange.matched.matching import ColumnMatch
    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file, its tables, and what each is taken for; a table that fills several lists stands there several times."""

    path: Path
    tables: tuple[TableBeginning, ...]
    matches: tuple[TableMatch, ...]
    told: Writing = AS_IT_TELLS
    """What was said of how a CSV file is written."""
    found: Writing | None = None
    """How it was read; None of a workbook, which tells it."""

    @property
    def matching(self) -> Matching:
        """What all its headings mean."""
        filled = {each.key for each in self.matches if each.sheet}
        told = (each for each in self.matches if each.sheet or each.key not in filled)
        return Matching(tuple(dict.fromkeys(told)), self.told)

    @property
    def is_doubtful(self) -> bool:
        """Whether it may have been read in wrong letters, or in cells that are none; a workbook tells both."""
        alone = any(len(each.headings) == 1 for each in self.tables)
        return self.found is not None and (alone or bool(self.told.letters) or not self.found.letters.startswith("utf"))

    @property
    def is_settled(self) -> bool:
        """Whether nothing must be said any more before it can be read."""
        return any(each.sheet for each in self.matches) and not any(map(self.is_open, range(len(self.matches))))

    def is_open(self, at: int) -> bool:
        """Whether something must still be said of a table as it fills one list."""
        return bool(self.matches[at].sheet and (self.missing(at) or self.matches[at].unformed()))

    def beside(self, at: int) -> tuple[str, ...]:
        """The lists that a table fills, the one at a place among them."""
        return tuple(each.sheet for each in self.matches if each.key == self.matches[at].key and each.sheet)

    def missing(self, at: int) -> tuple[Field, ...]:
        """What a table still lacks to fill the list at a place."""
        return self.matching.missing(self.matches[at]) if self.matches[at].sheet else ()

    def put(self, at: int, match: TableMatch) -> FileSeen:
        """The same where a table, and all with the same headings, means something else in filling one list."""
        before, both = self.matches[at], zip(self.tables, self.matches, strict=True)
        same = (each.key == before.key and each.sheet == before.sheet for each in self.matches)
        put = (match.along(seen.headings) if is_it else each for is_it, (seen, each) in zip(same, both, strict=True))
        return replace(self, matches=tuple(put))

    def filling(self, at: int, sheet: str, speeches: tuple[Speech, ...]) -> FileSeen:
        """The same where a table fills another list, or none."""
        return self.put(at, as_sheet(self.tables[at], sheet, speeches))

    def filling_also(self, at: int) -> FileSeen:
        """The same where a table, and all with the same headings, fills one list more, which is not said yet."""
        key = self.matches[at].key
        last = {seen.name: place for place, seen in enumerate(self.tables) if self.matches[place].key == key}
        both: list[tuple[TableBeginning, TableMatch]] = []
        for place, (seen, match) in enumerate(zip(self.tables, self.matches, strict=True)):
            both.append((seen, match))
            if last.get(seen.name) == place:
                both.append((seen, as_sheet(seen, "", ())))
        return replace(self, tables=tuple(seen for seen, _ in both), matches=tuple(match for _, match in both))

    def meaning(self, at: int, heading: int, column: str, speeches: tuple[Speech, ...]) -> FileSeen:
        """The same where a heading means one of our columns; but for names, no other heading means the same."""
        seen, match = self.tables[at], self.matches[at]
        field = next((each for each in match.of.fields if each.column == column), None)
        if field and not may_share(field):
            for other, each in enumerate(match.columns):
                if each.column == column and other != heading:
                    match = match.put(other, as_field(seen, other, None, speeches))
        return self.put(at, match.put(heading, as_field(seen, heading, field, speeches)))

    def written(self, at: int, heading: int, form: str) -> FileSeen:
        """The same where the cells under a heading are written in a form."""
        match = self.matches[at]
        return self.put(at, match.put(heading, replace(match.columns[heading], form=form)))

    def in_every_row(self, at: int, given: Mapping[str, str], speeches: tuple[Speech, ...]) -> FileSeen:
        """The same where some columns hold the same in every row."""
        match = self.matches[at]
        fields = {each.column: each for each in match.of.fields}
        fixed = tuple((name, fixed_cell(fields[name], cell, speeches)) for name, cell in given.items())
        return self.put(at, replace(match, fixed=fixed))

    def forms(self, at: int, each: ColumnMatch) -> tuple[str, ...]:
        """The forms in which the cells under a heading may be written."""
        seen, match = self.tables[at], self.matches[at]
        kind = match.field(each).kind
        return forms_of(kind, seen.cells(seen.headings.index(each.heading)), dict(each.words))


def open_questions(of: FileSeen) -> Iterator[Text]:
    """What somebody must still say of the tables, and what is passed over."""
    for at, (seen, match) in enumerate(zip(of.tables, of.matches, strict=True)):
        if not match.sheet:
            yield text("Import", "{table}: it is not known what it holds; it is passed over.", table=seen.name)
            continue
        for field in of.missing(at):
            yield text("Import", "{table}: no heading means {field}.", table=seen.name, field=field.column)
        for each in match.unformed():
            forms = ", ".join(of.forms(at, each))
            words = text("Import", "{table}: say in which form {heading} is written: {forms}.", table=seen.name)
            yield words.about(heading=each.heading, forms=forms)
    for seen in {each.name: each for each in of.tables}.values():
        if passed := [each for each in seen.headings if each and each not in _used(of, seen)]:
            words = text("Import", "{table}: passed over are {headings}.", table=seen.name)
            yield words.about(headings=", ".join(passed))


def _used(of: FileSeen, seen: TableBeginning) -> set[str]:
    """The headings of a table that mean something in any list."""
    matches = [match for table, match in zip(of.tables, of.matches, strict=True) if table.name == seen.name]
    return {each.heading for match in matches for each in match.columns if each.column or each.heading == match.one_for}
