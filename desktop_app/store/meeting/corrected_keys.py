"""Records whose key was corrected: where two laptops did so in two ways, one of the two stands until a person chooses.

A save that took one record of a table out and wrote one that was not there has corrected its key; of a save that took
out or wrote several nobody can say which became which.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.store.meeting.ancestry import MERGE, SILENT
from desktop_app.store.meeting.versions import KEY_OF, versions_of, written_by
from desktop_app.store.row_texts import columns_with_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.ancestry import Ancestry
    from desktop_app.store.meeting.registers import Version
    from desktop_app.store.meeting.versions import Key


class CorrectedKey(NamedTuple):
    """A record as it came of a correction of its key."""

    save: int
    key: Key
    values: Mapping[str, Any]
    """What it says, or said last."""
    stands: bool


class CorrectedKeys:
    """The corrections of keys in one table."""

    def __init__(self, book: Book, tree: Ancestry, table: str) -> None:
        """Nothing is read yet."""
        self._book, self._tree, self._table = book, tree, table
        self._moved = lru_cache(maxsize=None)(self._read_moved)

    def ways(self, versions: Sequence[Version]) -> list[CorrectedKey]:
        """What came of a record in each way in which its key was corrected; the last one in the one order first."""
        saves = {each.save for each in self._said(versions) if each.values is None and self._moved(each.save)}
        ends = sorted((self._end(save) for save in saves), key=lambda each: self._tree.place(each.save))
        return list({each.key: each for each in ends}.values())[::-1]

    def origin(self, key: Key, save: int) -> tuple[Key, list[Version]] | None:
        """The key with its versions that was corrected in several ways, one of which came to a key by a save."""
        while (moved := self._moved(save)) and moved[1] == key:
            key, versions = moved[0], self.versions(moved[0])
            if len(self.ways(versions)) > 1:
                return key, versions
            before = self._last(each for each in versions if self._is_before(each, save))
            save = before.save if before else 0
        return None

    def _end(self, save: int) -> CorrectedKey:
        """What came of a record whose key a save has corrected, whatever it was corrected to since."""
        moved = self._moved(save)
        while moved:
            key, said = moved[1], self._said(self.versions(moved[1]))
            last = self._last(said)
            on = last is not None and last.values is None and last.save != save
            moved = self._moved(last.save) if last is not None and on else None
            save = last.save if last is not None and moved else save
        told = self._last(each for each in said if each.values is not None)
        return CorrectedKey(save, key, (told and told.values) or {}, bool(last and last.values))

    def versions(self, key: Key) -> list[Version]:
        """The versions of a record."""
        told = columns_with_codes(self._book, self._table)
        same = " AND ".join(f"{told[name]} IS ?" for name in KEY_OF[self._table])
        there = self._book.query(f"SELECT id FROM main.{self._table} t WHERE {same}", key)
        return versions_of(self._book, self._table, {key: {int(row) for (row,) in there}})[key]

    def _said(self, versions: Iterable[Version]) -> list[Version]:
        """Those that say something."""
        known = (each for each in versions if each.save in self._tree.nodes)
        return [each for each in known if self._tree.nodes[each.save].action not in SILENT]

    def _last(self, versions: Iterable[Version]) -> Version | None:
        """The last one in the one order."""
        return max(versions, key=lambda each: self._tree.place(each.save), default=None)

    def _is_before(self, each: Version, save: int) -> bool:
        """Whether a version was known to whoever made a save."""
        return each.save != save and each.save in self._tree.nodes and self._tree.follows(save, each.save)

    def _read_moved(self, save: int) -> tuple[Key, Key] | None:
        """The key that a save took out and the one that it wrote in its place; None where there is not one of each."""
        if save not in self._tree.nodes or self._tree.nodes[save].action in {MERGE, *SILENT}:
            return None
        every = versions_of(self._book, self._table, written_by(self._book, self._table, (save,)))
        gone = [key for key, found in every.items() if any(each.save == save and each.values is None for each in found)]
        new = [key for key, found in every.items() if self._is_new(found, save)]
        return (gone[0], new[0]) if (len(gone), len(new)) == (1, 1) else None

    def _is_new(self, versions: Sequence[Version], save: int) -> bool:
        """Whether a save wrote a record that was not there for whoever made it."""
        before = self._last(each for each in self._said(versions) if self._is_before(each, save))
        wrote = any(each.save == save and each.values is not None for each in versions)
        return wrote and (before is None or before.values is None)
