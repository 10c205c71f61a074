"""What a file tells another laptop: the saves that it does not know, with all that each of them wrote."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.store.attached_files import files_of
from desktop_app.store.history import About
from desktop_app.store.identity import book_id
from desktop_app.store.meeting.agreement import rows_of_tables
from desktop_app.store.meeting.ancestry import Ancestry, ancestry
from desktop_app.store.meeting.packet import PackedRow, PackedSave, Packet, PacketHead
from desktop_app.store.meeting.versions import without_next
from desktop_app.store.migrations import LATEST
from desktop_app.store.row_texts import columns_with_codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.store.database import Book
    from desktop_app.store.meeting.ancestry import Known


def packed(book: Book, since: str | None = None) -> Packet:
    """What a laptop does not know of a book; without a name what any of its laptops may not know.

    Refused where a laptop of that name has never written, or nothing was ever saved.
    """
    tree = ancestry(book)
    newest = tree.head
    if newest is None:
        raise refused(
            text("Packet", "Nothing was ever saved in this book, so there is nothing to take to another laptop.")
        )
    if book.device.code not in tree.frontier:
        raise refused(text("Packet", "This laptop has written nothing in this book yet, so it has nothing to tell."))
    base = _base(book, tree, since)
    rows = tree.unknown_to(base)
    saves = _saves(book, rows)
    columns = {table: tuple(columns_with_codes(book, table)) for table in _tables(saves.values())}
    files = _files(book, saves.values())
    salt = book.key.salt.hex() if book.key else ""
    about = (LATEST, book_id(book), book.device.row, newest.digest, tree.frontier, base)
    head = PacketHead(*about, len(rows), tuple(files), columns, salt, rows_of_tables(book))
    return Packet(head, list(saves.values()), files)


def _base(book: Book, tree: Ancestry, since: str | None) -> Known:
    """What whoever gets the packet is taken to know."""
    known = {each: tree.known(_last_of(tree, each)) for each in tree.frontier if each != book.device.code}
    if since is not None:
        if since not in known:
            told = ", ".join(sorted(known)) or "-"
            words = text("Packet", "No laptop {code} has written in this book. Those that have: {known}.")
            raise refused(words.about(code=since, known=told))
        return known[since]
    if not known:
        return {}
    least = {device: min(each.get(device, 0) for each in known.values()) for device in tree.frontier}
    return {device: number for device, number in least.items() if number}


def _last_of(tree: Ancestry, device: str) -> int:
    """The last save of a device."""
    return max(row for row, node in tree.nodes.items() if node.device == device)


def _saves(book: Book, rows: list[int]) -> dict[int, PackedSave]:
    """The saves with all they wrote, by their rows."""
    asked = {"saves": json.dumps(rows)}
    among = "IN (SELECT value FROM json_each(:saves))"
    sql = f"SELECT id, {', '.join(About._fields)}, digest FROM main.saves WHERE id {among} ORDER BY id"
    found = {row: PackedSave(About(*about), digest) for row, *about, digest in book.each(sql, asked)}
    devices = {row[0]: row for row in book.query("SELECT code, key, name FROM main.devices")}
    for save in found.values():
        if save.about.number == 1:
            save.device = devices[save.about.device]
    for table in book.tables if rows else ():
        for number, row in _rows(book, table, among, asked):
            found[number].rows.append(row)
    return found


def _rows(book: Book, table: str, among: str, asked: dict[str, str]) -> Iterator[tuple[int, PackedRow]]:
    """(save, row) of all that some saves wrote into a table or took out of it; what was taken out comes first."""
    told = columns_with_codes(book, table)
    values = ", ".join(told.values())
    gone = f"SELECT t.replaced_by, {values} FROM main.{table}_history t WHERE t.replaced_by {among}"
    for save, *row in book.each(f"{gone} AND {without_next(table)} ORDER BY t.id DESC", asked):
        yield save, PackedRow(table, dict(zip(told, row, strict=True)), gone=True)
    sides = " UNION ALL ".join(
        f"SELECT t.save, t.id AS at, {over}, {values} FROM main.{each} t WHERE t.save {among}"
        for over, each in enumerate((table, f"{table}_history"))
    )
    for save, _, over, *row in book.each(f"{sides} ORDER BY at", asked):
        yield save, PackedRow(table, dict(zip(told, row, strict=True)), over=bool(over))


def _tables(saves: Iterable[PackedSave]) -> list[str]:
    """The tables that the rows of some saves stand in."""
    return list(dict.fromkeys(row.table for save in saves for row in save.rows))


def _files(book: Book, saves: Iterable[PackedSave]) -> dict[str, bytes]:
    """The papers and photos that rows mention, as far as they are there."""
    place = files_of(book)
    digests = {
        str(row.values["digest"])
        for save in saves
        for row in save.rows
        if row.table == "attachments" and row.values.get("digest")
    }
    read = {digest: place.read(digest) for digest in sorted(digests)}
    return {digest: content for digest, content in read.items() if content is not None}
