"""What is done with a file by the program that has a field and a kind of record more, in a process of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.acts.person import correct_person
from desktop_app.acts.who import Who
from desktop_app.catalog.forms.records import FORMS
from desktop_app.core.period import parse_day
from desktop_app.core.records.sheets import sheet
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.history import broken_saves
from desktop_app.store.opening import open_book
from desktop_app.store.row_texts import lines_after
from desktop_app.store.rows import insert, read, replace
from desktop_app.store.save import saving

if TYPE_CHECKING:
    from desktop_app.store.database import Book

DAY = parse_day("2026-05-01")


def write(book: Book) -> dict[str, Any]:
    """Write the new field and correct it, write the new kind of record and correct it twice; what each save shows."""
    before = int(book.value("SELECT max(id) FROM saves"))
    for disability in (2, 3):
        correct_person(book, "M-1", {"disability": disability, "why": "seen by the nurse"}, Who("Asha", "counter"))
    visit = sheet("visits").record(code="N-1", person="M-1", visited=DAY, nurse="Maya")
    with saving(book, "visit") as save:
        insert(save, "visits", visit)
    for days in (1, 2):
        with saving(book, "correct", reason="another day") as save:
            replace(save, "visits", 1, visited=DAY + days)
    return {str(save - before): _seen(book, save) for save in range(before, before + 6)}


def _seen(book: Book, save: int) -> list[int | None]:
    """The disability and the day of the visit as they stood after a save."""
    with as_it_was(book, save):
        visit = read(book, "visits", 1)
        return [read(book, "people", 1).disability, visit and visit.visited - DAY]


def show(book: Book) -> dict[str, Any]:
    """What the file keeps of the field and of the new kind, and whether its saves hold."""
    people = "SELECT name, disability FROM people_history WHERE id = 1 ORDER BY replaced_by"
    return {
        "form": [part.key for part in FORMS["people"].parts],
        "broken": broken_saves(book),
        "people": book.query(people),
        "visits": book.query("SELECT visited FROM visits_history ORDER BY replaced_by"),
        "readable": book.query("SELECT visited FROM visits_readable"),
    }


def lines(book: Book) -> dict[str, list[str]]:
    """Everything that stands in the file, table by table, as its digests tell it."""
    return {table: [line for some in lines_after(book, table, 0) for line in some] for table in book.tables}


if __name__ == "__main__":
    opened = open_book(Path(sys.argv[2]))
    sys.stdout.write(json.dumps({"write": write, "show": show, "lines": lines}[sys.argv[1]](opened)))
    opened.close()
