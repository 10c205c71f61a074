"""What the headings of a table probably mean, by their names in any language the program speaks; a person decides."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.matched.days import is_outdated
from desktop_app.acts.exchange.matched.forms import likely_form
from desktop_app.acts.exchange.matched.matching import ColumnMatch, Matching, TableMatch
from desktop_app.catalog.headings import headings_of, meanings_of, months_of
from desktop_app.core.likeness import words_key
from desktop_app.core.period import date_of, today
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS, sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.acts.exchange.matched.tables import TableBeginning
    from desktop_app.core.language import Speech
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet

_LIKE = 0.84
"""So much must two headings have in common to be taken for one, written slightly differently."""
_LONG = 5
"""Shorter names stand in headings that mean something else."""
_LEAST = 2
"""A table of which fewer headings are known is passed over until somebody says what it is."""


_PEOPLE, _POLICIES, _PREMIUMS, _COVERS = "people", "policies", "premiums", "covers"


def proposed(seen: TableBeginning, known: Matching, speeches: tuple[Speech, ...]) -> tuple[TableMatch, ...]:
    """What a table was matched to the last time, or else what its headings say: a match for each list it fills."""
    before = tuple(map(_for_now, known.of(seen.headings))) or _side_by_side(seen, speeches)
    if before:
        return before
    names = {of.name: _matches(of, seen.headings, speeches) for of in SHEETS}
    best = max(SHEETS, key=lambda of: _weight(of, names[of.name]))
    is_known = len(names[best.name]) >= min(_LEAST, len(seen.headings))
    return (as_sheet(seen, best.name if is_known else "", speeches),)


def _side_by_side(seen: TableBeginning, speeches: tuple[Speech, ...]) -> tuple[TableMatch, ...]:
    """The lists of a table in which people stand beside their policies or premiums; nothing where they do not.

    Rows of one household, or of one policy where its number stands there, make one policy and one premium.
    """
    left, found = set(range(len(seen.headings))), dict[str, TableMatch]()
    for of in (sheet(name) for name in (_PEOPLE, _POLICIES, _PREMIUMS)):
        own = {at: field for at, field in _known(of, seen.headings, speeches).items() if at in left}
        if len(own) >= _LEAST:
            match = _matched(seen, of.name, own, speeches)
            found[of.name] = replace(match, codes_given=not match.under("code"))
            left -= set(own)
    if _PEOPLE not in found or len(found) < _LEAST or not found[_PEOPLE].under("name"):
        return ()
    if _POLICIES in found:
        found[_COVERS] = _matched(seen, _COVERS, {}, speeches)
    by = [*(found[_POLICIES].under("code") if _POLICIES in found else ()), *found[_PEOPLE].under("household")]
    one_for = by[0].heading if by else ""
    together = (_POLICIES, _PREMIUMS)
    return tuple(replace(each, one_for=one_for) if each.sheet in together else each for each in found.values())


def _for_now(before: TableMatch) -> TableMatch:
    """What was matched, without forms whose hundred years are over: they are asked anew."""
    year = date_of(today()).year
    columns = (replace(each, form="") if is_outdated(each.form, year) else each for each in before.columns)
    return replace(before, columns=tuple(columns))


def as_sheet(seen: TableBeginning, name: str, speeches: tuple[Speech, ...]) -> TableMatch:
    """What the headings of a table mean if it fills a sheet; none where the name is empty."""
    found = _matches(sheet(name), seen.headings, speeches) if name else {}
    return _matched(seen, name, found, speeches)


def _matched(seen: TableBeginning, name: str, found: Mapping[int, Field], speeches: tuple[Speech, ...]) -> TableMatch:
    """A table whose headings mean these fields."""
    return TableMatch(name, tuple(as_field(seen, at, found.get(at), speeches) for at in range(len(seen.headings))))


def as_field(seen: TableBeginning, at: int, field: Field | None, speeches: tuple[Speech, ...]) -> ColumnMatch:
    """A heading that means a field, with the form its cells are written in, where only one would do."""
    if field is None:
        return ColumnMatch(seen.headings[at])
    cells = seen.cells(at)
    words = _months(cells, speeches) if field.kind is Kind.DAY else _meanings(field, speeches)
    return ColumnMatch(seen.headings[at], field.column, likely_form(field.kind, cells, words), tuple(words.items()))


def fixed_cell(field: Field, typed: str, speeches: tuple[Speech, ...]) -> str:
    """What is the same in every row, as an exchange file has it: a word of a fixed list as its code."""
    return _meanings(field, speeches).get(words_key(typed), typed.strip())


def _months(cells: Iterable[str], speeches: tuple[Speech, ...]) -> dict[str, str]:
    """The numbers of months by all their names; none for a column that is written without words."""
    if not any(any(map(str.isalpha, each)) for each in cells):
        return {}
    return {words_key(word): number for word, number in months_of(speeches)}


def _meanings(field: Field, speeches: tuple[Speech, ...]) -> dict[str, str]:
    """The codes of a field by all the words for them; the first language that has a word keeps it."""
    words: dict[str, str] = {}
    for word, code in meanings_of(field, speeches):
        words.setdefault(words_key(word), code)
    return words


def _matches(of: Sheet, headings: Sequence[str], speeches: tuple[Speech, ...]) -> dict[int, Field]:
    """The field under each heading that is known: first by the very name, then by one that is nearly it."""
    names, found = _names(of, speeches), _known(of, headings, speeches)
    taken = {field.column for field in found.values()}
    for at, each in enumerate(headings):
        near = _nearest(words_key(each), names) if each and at not in found else None
        if near and near.column not in taken:
            found[at] = near
            taken.add(near.column)
    return found


def _names(of: Sheet, speeches: tuple[Speech, ...]) -> dict[str, Field]:
    """The fields of a sheet by everything they may be called."""
    names: dict[str, Field] = {}
    for field in of.fields:
        for name in headings_of(of, field, speeches):
            names.setdefault(words_key(name), field)
    return names


def _known(of: Sheet, headings: Sequence[str], speeches: tuple[Speech, ...]) -> dict[int, Field]:
    """The field under each heading that is known by its very name."""
    names = _names(of, speeches)
    found = {at: names[words_key(each)] for at, each in enumerate(headings) if each and words_key(each) in names}
    return {at: field for at, field in found.items() if may_share(field) or _first_of(found, at)}


def _nearest(heading: str, names: Mapping[str, Field]) -> Field | None:
    """The field whose name a heading nearly is, or holds among other words, or is a part of where no other has it."""
    if near := get_close_matches(heading, names, 1, _LIKE):
        return names[near[0]]
    if held := [name for name in names if len(name) >= _LONG and f" {name} " in f" {heading} "]:
        return names[max(held, key=len)]
    part = {field.column: field for name, field in names.items() if f" {heading} " in f" {name} "}
    return next(iter(part.values())) if len(part) == 1 and len(heading) >= _LONG else None


def may_share(field: Field) -> bool:
    """Whether several columns may make one cell: a first and a last name."""
    return field.kind is Kind.TEXT and not field.is_code


def _first_of(found: dict[int, Field], at: int) -> bool:
    """Whether no earlier heading means the same field."""
    return next(place for place, field in found.items() if field is found[at]) == at


def _weight(of: Sheet, found: dict[int, Field]) -> tuple[int, int]:
    """How well headings fit a sheet: without what it needs hardly, else the more of them the better."""
    columns = {field.column for field in found.values()}
    needed = sum(field.required for field in of.fields)
    lacking = sum(field.required and field.column not in columns for field in of.fields)
    return len(columns) * 2 - lacking, needed
