"""A table that is written to be looked at opens rightly in a spreadsheet, and nothing in it runs there."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from desktop_app.actions.table_file import write_table
from desktop_app.core.text import text
from tests.books import new_book

if TYPE_CHECKING:
    from pathlib import Path


def test_numbers_stay_numbers_and_texts_stay_texts(tmp_path: Path) -> None:
    """An amount below nought is no sum, a code that begins like one is."""
    book, out = new_book(tmp_path / "a.coverbook"), tmp_path / "out.csv"
    cells = ["-250.25", "+5", "-A-1", "=1+1", "@x", "পলিসি১", "-", "1.5"]
    taken = text("Import", "the file cannot be read; check that you may open it")
    assert write_table(book, out, ["cell"], ([cell] for cell in cells), taken) == len(cells)
    book.close()
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as handle:
        found = [row[0] for row in csv.reader(handle)][1:]
    assert found == ["-250.25", "+5", "'-A-1", "'=1+1", "'@x", "পলিসি১", "'-", "1.5"]
