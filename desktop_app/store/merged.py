"""Two records of one person: what hangs on one of them, what keeps them apart, and who stays for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import SHEETS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.store.database import Book

LINKS = tuple(
    (of.name, field.name)
    for of in SHEETS
    for field in of.fields
    if field.kind is Kind.LINK and field.target == "people"
)
"""Every field that names a person, by sheet: that of those who were merged before is one of them."""


def rows_of_person(book: Book, row: int) -> Iterator[tuple[str, str, int]]:
    """(sheet, field, row) of everything that names a person."""
    for sheet, field in LINKS:
        for (found,) in book.query(f"SELECT id FROM {sheet} WHERE {field} = ? ORDER BY id", (row,)):
            yield sheet, field, int(found)


def policies_of_both(book: Book, one: int, other: int) -> list[str]:
    """The policies under which two people have a cover each."""
    sql = """SELECT p.code FROM covers a JOIN covers b ON b.policy = a.policy JOIN policies p ON p.id = a.policy
        WHERE a.person = ? AND b.person = ? ORDER BY p.id"""
    return [str(code) for (code,) in book.query(sql, (one, other))]


def who_stays(book: Book, code: str) -> str:
    """The code of the record that stays for one that was merged; the same code for any other."""
    sql = "SELECT s.code FROM people g JOIN people s ON s.id = g.merged_into WHERE g.code = ?"
    found = book.value(sql, (code,))
    return code if found is None else str(found)


def merged_into(book: Book, row: int) -> list[str]:
    """The codes of the records that were merged into a person's."""
    return [str(code) for (code,) in book.query("SELECT code FROM people WHERE merged_into = ? ORDER BY id", (row,))]
