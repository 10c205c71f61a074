"""A receipt saved, with its history and all cells, beside the same row changed by SQLite alone."""

from __future__ import annotations

import statistics
from functools import partial
from typing import TYPE_CHECKING, Any

from tests.benchmarks.ratio import seconds, told
from tests.benchmarks.schemes import forget, scheme_copy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.store.database import Book

LIMIT = 5
"""A receipt may take so many times as long as its bare row with the same durability."""
RECEIPTS = 400
WARM = 20
"""Receipts before the measuring, while statements are prepared and pages come in."""


def run(sizes: Sequence[str]) -> bool:
    """Measure, print the figures, and say whether every size keeps to the limit."""
    kept = [_measured(size) for size in sizes]
    return all(kept)


def _measured(size: str) -> bool:
    """Take receipts in a scheme and change the same rows in a bare table, in turns: one commit each."""
    from desktop_app.store.opening import open_book

    path = scheme_copy(size, "saving")
    bare_path = path.with_name(f"{size}-saving.sqlite")
    bare = _bare(path, bare_path)
    book = open_book(path)
    ours, alone = [], []
    for number, due in enumerate(due_premiums(book)):
        ours.append(seconds(partial(take, book, due)))
        alone.append(seconds(partial(_update, bare, due, number)))
    book.close()
    bare.close()
    forget(path)
    forget(bare_path)
    yardstick = ("bare row", statistics.median(alone[WARM:]))
    return told(f"saving {size}: a receipt", statistics.median(ours[WARM:]), yardstick, LIMIT)


def due_premiums(book: Book) -> list[tuple[Any, ...]]:
    """Unpaid premiums from all over the table that nothing is doubtful about, to be taken on the last day of any."""
    sql = """SELECT id, code, amount, (SELECT max(paid_on) FROM premiums) FROM premiums
        WHERE paid_on IS NULL AND kind <> 'refund'
        AND policy IN (SELECT id FROM policies WHERE exit_date IS NULL) ORDER BY id * 7919 % 10007 LIMIT ?"""
    return book.query(sql, (RECEIPTS + WARM,))


def take(book: Book, due: tuple[Any, ...]) -> None:
    """The act at the counter."""
    from desktop_app.acts.premium import take_premium
    from desktop_app.acts.who import Who

    _, code, amount, day = due
    take_premium(book, {"premium": code, "amount": amount, "paid_on": day, "method": "cash"}, Who("Asha", "counter"))


def _update(bare: Any, due: tuple[Any, ...], number: int) -> None:
    """The same columns of the same row, with one commit of their own."""
    row, _, amount, day = due
    bare.execute("BEGIN IMMEDIATE")
    sql = "UPDATE premiums SET amount = ?, paid_on = ?, method = 1, receipt = ?, save = ? WHERE id = ?"
    bare.execute(sql, (amount, day, f"R-bare-{number}", number, row))
    bare.execute("COMMIT")


def _bare(path: Path, target: Path) -> Any:
    """A file with nothing but the same premiums and the same indexes, opened with the same pragmas."""
    from desktop_app.store.driver import connect

    forget(target)
    bare = connect(target, mode="rwc")
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("ATTACH ? AS whole", (str(path),))
    columns = ", ".join(
        f'"{name}" {kind}' for _, name, kind, *_ in bare.execute("PRAGMA whole.table_info(premiums)").fetchall()[1:]
    )
    bare.execute(f"CREATE TABLE premiums (id INTEGER PRIMARY KEY, {columns}, UNIQUE (code))")
    bare.execute("INSERT INTO premiums SELECT * FROM whole.premiums")
    made = "SELECT sql FROM whole.sqlite_schema WHERE type = 'index' AND tbl_name = 'premiums' AND sql IS NOT NULL"
    for (sql,) in bare.execute(made).fetchall():
        bare.execute(sql)
    bare.execute("DETACH whole")
    bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return bare
