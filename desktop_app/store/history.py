"""Saves and what they keep: every replaced row, a refusal to delete, and a chain of digests over what was written."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from desktop_app.store.row_texts import rows_text, texts_by_save

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.store.database import Book

_KEPT = """
CREATE TABLE {table}_history ({columns}, replaced_by INTEGER NOT NULL REFERENCES saves,
    PRIMARY KEY (id, replaced_by)) STRICT, WITHOUT ROWID;
CREATE TRIGGER {table}_saved BEFORE UPDATE ON {table}
    WHEN (SELECT digest FROM saves WHERE id = NEW.save) IS NOT '' BEGIN
    SELECT raise(ABORT, 'a row changes only within a save'); END;
CREATE TRIGGER {table}_kept BEFORE UPDATE ON {table} WHEN NEW.save <> OLD.save BEGIN
    INSERT INTO {table}_history ({names}, replaced_by) VALUES ({olds}, NEW.save); END;
CREATE TRIGGER {table}_stays BEFORE DELETE ON {table} BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER {table}_history_stays BEFORE DELETE ON {table}_history BEGIN
    SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER {table}_history_fixed BEFORE UPDATE ON {table}_history BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
"""

SAVES_STAY = """
CREATE TRIGGER saves_stay BEFORE DELETE ON saves BEGIN SELECT raise(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER saves_fixed BEFORE UPDATE ON saves WHEN OLD.digest <> '' BEGIN
    SELECT raise(ABORT, 'history does not change'); END;
"""

_AS_OF = """
CREATE TEMP VIEW {table} AS
    SELECT {names} FROM main.{table} WHERE save <= {save}
    UNION ALL
    SELECT {names} FROM main.{table}_history WHERE save <= {save} AND replaced_by > {save}
"""

FIRST_DIGEST = hashlib.sha256(b"Coverbook").hexdigest()
"""What the first save is chained to."""


def history_sql(table: str, columns: Sequence[tuple[str, str]]) -> str:
    """The statements that keep the history of a table with the given (name, type) columns."""
    names = ", ".join(f'"{name}"' for name, _ in columns)
    olds = ", ".join(f'OLD."{name}"' for name, _ in columns)
    typed = ", ".join(f'"{name}" {kind}' for name, kind in columns)
    return _KEPT.format(table=table, columns=typed, names=names, olds=olds)


def as_of_sql(table: str, names: Sequence[str], save: int) -> str:
    """A temporary view that shadows the table with its rows as they stood after a save."""
    return _AS_OF.format(table=table, names=", ".join(f'"{name}"' for name in names), save=save)


class TableDigest:
    """A running digest over rows of one table, independent of how they are cut into chunks."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._hash = hashlib.sha256()

    def add(self, rows: list[tuple[object, ...]]) -> None:
        """Take in some rows, in the order of their ids.

        Unknown values at the end do not count, so that a later version may add columns and the chain still holds.
        """
        self.add_text(rows_text(rows))

    def add_text(self, rows: str) -> None:
        """Take in the text of some rows (`row_texts.py`)."""
        self._hash.update(rows.encode())

    def hexdigest(self) -> str:
        """The digest so far."""
        return self._hash.hexdigest()


def chained(before: str, about: Sequence[object], tables: dict[str, str]) -> str:
    """The digest of a save: over the one before, who saved what when and why, and each table's rows."""
    return hashlib.sha256(json.dumps([before, list(about), sorted(tables.items())]).encode()).hexdigest()


def number_of_saves(book: Book) -> int:
    """How many saves a file has seen."""
    return int(book.value("SELECT count(*) FROM main.saves"))


def save_of(book: Book, digest: str) -> int | None:
    """The save whose digest begins so; None where no save has it."""
    found = book.value("SELECT id FROM main.saves WHERE substr(digest, 1, ?) = ?", (len(digest), digest))
    return None if found is None else int(found)


def made_by(book: Book, save: int) -> tuple[int, str] | None:
    """The day on which a save was made, and by whom; None where there is no such save."""
    found = book.one("SELECT time / 86400000000, user FROM main.saves WHERE id = ?", (save,))
    return (int(found[0]), str(found[1])) if found else None


def broken_saves(book: Book) -> list[int]:
    """The saves whose digest no longer follows from the save before and the rows they wrote; empty when all is well."""
    tables = {table: _digests_by_save(book, table) for table in book.tables}
    before, broken = FIRST_DIGEST, []
    for save, *about, digest in book.query(
        "SELECT id, time, user, device, action, reason, digest FROM main.saves ORDER BY id"
    ):
        written = {table: digests[save] for table, digests in tables.items() if save in digests}
        if chained(before, about, written) != digest:
            broken.append(save)
        before = digest
    return sorted({*broken, *_orphans(book, tables), *_misplaced(book)})


def _orphans(book: Book, tables: dict[str, dict[int, str]]) -> list[int]:
    """Saves that rows speak of but that do not exist: a hand has been at the file."""
    known = {save for (save,) in book.query("SELECT id FROM main.saves")}
    return sorted({save for digests in tables.values() for save in digests} - known)


def _misplaced(book: Book) -> Iterator[int]:
    """Saves of replaced rows that do not say which later row took their place: the digests do not cover that."""
    for table in book.tables:
        query = f"""SELECT DISTINCT h.save FROM main.{table}_history h WHERE h.replaced_by <= h.save OR NOT EXISTS (
            SELECT 1 FROM main.{table} m WHERE m.id = h.id AND m.save = h.replaced_by
            UNION ALL SELECT 1 FROM main.{table}_history n WHERE n.id = h.id AND n.save = h.replaced_by)"""
        yield from (int(save) for (save,) in book.query(query))


def _digests_by_save(book: Book, table: str) -> dict[int, str]:
    """The digest of what each save wrote into a table, replaced rows included, in one walk by id."""
    running: dict[int, TableDigest] = {}
    for save, rows in texts_by_save(book, table):
        running.setdefault(save, TableDigest()).add_text(rows)
    return {save: digest.hexdigest() for save, digest in running.items()}
