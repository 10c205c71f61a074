"""Corrections: the right values in place of the wrong ones, with a reason; what was there before stays in history."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.judgement import words_unknown
from desktop_app.acts.late import CONCERNS
from desktop_app.acts.whose import name_of
from desktop_app.core.problems import Problem, no_such, refused
from desktop_app.core.records.attachment import LOGO
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.text import text
from desktop_app.store.named import name_of_row, rows_like, rows_named
from desktop_app.store.rows import read, replace
from desktop_app.store.staff import going_out

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.acts.who import Who
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

WHY = "why"
"""Under this key the values of a correction carry its reason."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A corrected record, whom it is about, and the names of its fields that changed."""

    sheet: str
    code: str
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What shall stand in a record, and what the book holds against it."""

    sheet: str
    code: str
    values: Mapping[str, Any]
    problems: Sequence[Problem] = ()
    doubts: Sequence[Problem] = ()
    follow: Callable[[Save, Any], None] | None = None
    """What else is written, given what the record was before; Refused where it cannot be."""
    recorded_by: str = ""
    """Who wrote down what is decided by this correction, if anything is."""
    beside: tuple[str, ...] = ()
    """What else is other than it stands: then its own fields may all stay."""


def correct(book: Book, correction: Correction, who: Who) -> Corrected:
    """Replace the fields of a record that differ from the values; every correction has its reason."""
    return gate(book, Procedure(f"correct_{correction.sheet}", partial(_plan, correction)), correction.values, who)


def _plan(correction: Correction, book: Book, values: Mapping[str, Any]) -> Plan[Corrected]:
    """The fields that differ, and what follows from that; Refused where none does, nor anything beside them."""
    name, of = correction.sheet, sheet(correction.sheet)
    row = next(iter(rows_named(book, of, correction.code)), None)
    if row is None:
        raise no_such(correction.code)
    record = read(book, name, row)
    changes = _changes(of, record, values)
    if not changes and not correction.beside:
        raise refused(text("Acts", "Nothing has changed: there is nothing to save."))
    after = changed(record, **changes)

    def write(save: Save) -> Corrected:
        at = replace(save, name, row, **changes) if changes else row
        if correction.follow:
            correction.follow(save, record)
        code = name_of_row(book, of, at)
        return Corrected(name, code, name_of(book, name, code), (*changes, *correction.beside))

    needed = [*_needed(of, changes), *needs_reason(values)] or _taken(book, of, row, after)
    fresh = words_unknown(book, ((key, of.field(key), value) for key, value in changes.items()))
    problems = needed or [*correction.problems, *problems_of(name, after)]
    doubts, more = [*correction.doubts, *fresh], more_going_out(name, [record], [after])
    return Plan(
        write,
        problems,
        doubts,
        values.get(WHY),
        recorded_by=correction.recorded_by,
        amount=more,
        comes_to=comes_to(name, [record, after]),
    )


def comes_to(name: str, rows: Sequence[Any]) -> str:
    """The act that records of a sheet come to, where that takes another right than to write them down; else empty."""
    if name == "attachments" and any(row.kind == LOGO for row in rows):
        return "set_logo"
    return "refund_premium" if name == "premiums" and going_out(name, rows) else ""


def more_going_out(name: str, before: Sequence[Any], after: Sequence[Any]) -> int:
    """The money that goes out by corrected records of a sheet, in minor units; 0 where it is no more than it was."""
    most = going_out(name, after)
    return most if most > going_out(name, before) else 0


def _changes(of: Sheet, record: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that differ. What names a record, or what it belongs to, never changes."""
    fields = [field for field in of.fields if field.name in values and not field.fixed]
    pairs = ((field, getattr(record, field.name), _given(field, values[field.name])) for field in fields)
    changes = {field.name: new for field, old, new in pairs if _seen(field, old) != _seen(field, new)}
    if "exit_date" in changes and getattr(record, CONCERNS) is not None:
        changes[CONCERNS] = None  # it was the true day of the exit that is corrected
    return changes


def _given(field: Field, value: Any) -> Any:
    """A value, or what stands where nothing is known."""
    return field.default if value is None else value


def _seen(field: Field, value: Any) -> Any:
    """A value as a form shows it: a box left empty says no more than that nothing is known."""
    return bool(value) if field.kind is Kind.FLAG else value


def _needed(of: Sheet, changes: Mapping[str, Any]) -> list[Problem]:
    """What may not be left empty."""
    empty = [key for key, value in changes.items() if value is None and of.field(key).required]
    return [Problem(text("Acts", "This may not be left empty."), key) for key in empty]


def _taken(book: Book, of: Sheet, row: int, record: Any) -> list[Problem]:
    """Another record has what would now tell this one apart."""
    others = [other for other in rows_like(book, of, record) if other != row]
    words = text("Acts", "{key} is there already. Open it, and correct it.")
    return [Problem(words.about(key=name_of_row(book, of, other)), of.key[-1]) for other in others[:1]]


def needs_reason(values: Mapping[str, Any]) -> list[Problem]:
    """Every correction has its reason."""
    return [] if values.get(WHY) else [Problem(text("Acts", "Write why it is corrected."), WHY)]
