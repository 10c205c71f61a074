"""All that the file knows about one person, on a paper for them: every record, and every former version of it."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Table
from desktop_app.core.text import text
from desktop_app.reports.cards import CODE
from desktop_app.reports.columns import RECORD
from desktop_app.reports.fields import column_of, said
from desktop_app.reports.records import HISTORY, KEPT, changes_in, field_row
from desktop_app.reports.report import TODAY, Report
from desktop_app.store.about_person import ABOUT, rows_about, rows_once_about
from desktop_app.store.named import name_of_row
from desktop_app.store.people import household
from desktop_app.store.rows import read, row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.records.person import Person
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.core.table import Cell
    from desktop_app.reports.report import Asked

_LOOKED = (
    text("Person paper", "The program does not keep who has looked at these records."),
    text("Person paper", "What happened to others under a policy of this person is theirs and is not on this paper."),
    text("Person paper", "Backups, exported tables and printed papers may hold the same; the file does not list them."),
)


def person_paper(asked: Asked) -> Iterator[Table]:
    """The person, their household, the records about them sheet by sheet, and who changed what, when and why."""
    book, code = asked.figures.book, str(asked["code"])
    row = row_of(book, "people", code)
    if row is None:
        raise no_such(code, "code")
    person: Person = read(book, "people", row)
    yield _person(asked, person)
    yield from _household(asked, person)
    changes: list[tuple[Cell, ...]] = []
    for of in map(sheet, ABOUT):
        rows = rows_about(book, of.name, row)
        if rows and of.name != "people":
            yield _records(of, [read(book, of.name, each) for each in rows])
        for each in rows:
            changes += _changes(asked, of, each, name_of_row(book, of, each))
        for each in rows_once_about(book, of.name, row):
            changes += _changes(asked, of, each, "")
    changes.sort(key=itemgetter(1, 2))
    yield Table("history", text("Records", "History"), (RECORD, *HISTORY), tuple(changes), _LOOKED)


def _person(asked: Asked, person: Person) -> Table:
    """What is known of the person, field by field."""
    lines = (field_row(asked, field, getattr(person, field.name))[:2] for field in sheet("people").fields)
    return Table("person", text("Field", "Person"), KEPT[:2], tuple(line for line in lines if line[1] is not None))


def _household(asked: Asked, person: Person) -> Iterator[Table]:
    """With whom the person lives, as the file has it."""
    others = household(asked.figures.book, person.household, asked.day) if person.household else ()
    rows = tuple((each.name, each.relation) for each in others if each.code != person.code)
    of = sheet("people")
    if rows:
        columns = column_of(of, of.field("name")), column_of(of, of.field("relation"))
        yield Table("household", text("Field", "Household"), columns, rows)


def _records(of: Sheet, kept: list[Any]) -> Table:
    """The records of a sheet, without the fields that none of them has."""
    fields = [field for field in of.fields if any(getattr(each, field.name) is not None for each in kept)]
    rows = tuple(tuple(said(field, getattr(each, field.name)) for field in fields) for each in kept)
    return Table(of.name, of.label, tuple(column_of(of, field) for field in fields), rows)


def _changes(asked: Asked, of: Sheet, row: int, key: str) -> Iterator[tuple[Cell, ...]]:
    """What was done to a record; one that was taken back is named as its history names it."""
    for change, *told in changes_in(asked, of, [row]):
        yield f"{of.name}:{key or change}", *told


REPORT = Report(
    "person_paper", text("Reports", "All that is known of a person"), person_paper, (TODAY, CODE), of_figures=False
)
