"""The words of growing lists while many rows are written: looked up together, the new ones written together."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.save import Save

_MEMORY = 20_000
"""Words of one list that are kept at hand."""


class Words:
    """The words that a save meets, and those it brings."""

    def __init__(self, save: Save, own_names: Collection[str]) -> None:
        """Go on behind the last word of the file; lists of own names bring no news."""
        self._save = save
        self._own_names = own_names
        self._first = self._last = int(save.book.value("SELECT ifnull(max(id), 0) FROM main.words"))
        self._known: dict[str, dict[Any, int | None]] = {}
        self._news: dict[tuple[str, str], list[tuple[str, str]]] = {}

    def rows_of(self, of: Sheet, field: Field, column: Sequence[Any]) -> list[int | None]:
        """The row number of each word of a column; new ones are written."""
        known = self._known.setdefault(field.target, {None: None})
        distinct = dict.fromkeys(column)
        missing = [word for word in distinct if word not in known]
        if missing:
            if len(known) + len(missing) > _MEMORY:
                known.clear()
                known[None] = None
                missing = [word for word in distinct if word is not None]
            self._meet(of, field, missing, known)
        return list(map(known.__getitem__, column))

    def news(self) -> list[tuple[str, str]]:
        """The list and word of every new word, in the order of the sheets, their fields and their lines."""
        return [word for words in self._news.values() for word in words]

    def close(self) -> None:
        """Let the save know of the new words."""
        if self._last > self._first:
            self._save.wrote_after("words", self._first)

    def _meet(self, of: Sheet, field: Field, words: list[Any], known: dict[Any, int | None]) -> None:
        """Find the row numbers of words, and give the next ones to those that have none."""
        known.update(
            self._save.book.query(
                "SELECT w.word, w.id FROM json_each(?) j CROSS JOIN main.words w ON w.list = ? AND w.word = j.value",
                (json.dumps(words), field.target),
            ),
        )
        new = [word for word in words if word not in known]
        numbers = range(self._last + 1, self._last + len(new) + 1)
        self._save.book.connection.executemany(
            "INSERT INTO main.words (id, list, word, save) VALUES (?, ?, ?, ?)",
            [(row, field.target, word, self._save.number) for row, word in zip(numbers, new, strict=True)],
        )
        self._last += len(new)
        known.update(zip(new, numbers, strict=True))
        news = self._news.setdefault((of.name, field.name), [])
        if field.target not in self._own_names:
            news += [(field.target, word) for word in new]
