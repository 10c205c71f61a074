"""Any record of any sheet: written down as its form says, and corrected line by line where it has several rows."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from dataclasses import replace as changed
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import (
    WHY,
    Corrected,
    Correction,
    comes_to,
    correct,
    more_going_out,
    needs_reason,
)
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.judgement import departures, require
from desktop_app.acts.premium import receipt_problems
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.records import BELONGING, FORMS, LINES, MINUS, PLUS
from desktop_app.core.problems import Problem, no_such, refused
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.named import name_of_row, rows_like, rows_named
from desktop_app.store.rows import insert, next_code, read, replace
from desktop_app.store.staff import going_out
from desktop_app.store.terms import decimals_of
from desktop_app.store.withdrawal import withdraw

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.acts.who import Who
    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Added:
    """A record that was written down, by its sheet and what it is named by."""

    sheet: str
    key: str


def add_record(book: Book, name: str, values: Mapping[str, Any], who: Who) -> Added:
    """Write down a new record of a sheet, with all its rows."""
    dated = ("date",) if name == "vouchers" else ()
    return gate(book, Procedure(f"add_{name}", partial(plan_adding, name), FORMS[name], dated), values, who)


def correct_record(book: Book, name: str, key: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Replace what is wrong about a record; rows that belong together are put right together."""
    if not sheet(name).counted:
        return correct(book, Correction(name, key, values), who)
    return gate(book, Procedure(f"correct_{name}", partial(_plan_correcting, name, key)), values, who)


def plan_adding(name: str, book: Book, values: Mapping[str, Any]) -> Plan[Added]:
    """A record with all its rows, under the next code where it is given none."""
    of, rows = sheet(name), _rows(sheet(name), values)

    def write(save: Save) -> Added:
        coded = of.fields[0].prefix and not rows[0].code
        records = [changed(rows[0], code=next_code(book, name))] if coded else rows
        written = [_insert(save, of, row, at) for at, row in enumerate(records, 1)]
        return Added(name, name_of_row(book, of, written[0]))

    receipts = receipt_problems(book, values) if name == "premiums" else ()
    problems = [*_impossible(book, of, rows), *_there_already(book, of, rows[0]), *receipts]
    return Plan(
        write, problems, place=partial(_placed, of), amount=going_out(name, rows), comes_to=comes_to(name, rows)
    )


def _plan_correcting(name: str, key: str, book: Book, values: Mapping[str, Any]) -> Plan[Corrected]:
    """The rows that belong together as they should be; Refused where nothing differs."""
    of, form = sheet(name), FORMS[name]
    kept = rows_named(book, of, key)
    before = [read(book, name, row) for row in kept]
    unasked = (field.name for field in of.head if field.fixed or field.by_act)
    given = {**values, **{name: getattr(before[0], name) for name in unasked}}
    after = _rows(of, given)
    if before == after:
        raise refused(text("Acts", "Nothing has changed: there is nothing to save."))
    require(form, given)

    def write(save: Save) -> Corrected:
        put_right(save, of, kept, before, after)
        return Corrected(name, key, name_of(book, name, key), (LINES,))

    problems = [*needs_reason(values), *_impossible(book, of, after)]
    more, doubts = more_going_out(name, before, after), departures(book, form, values)
    return Plan(write, problems, doubts, values.get(WHY), partial(_placed, of), amount=more)


def values_of(book: Book, name: str, key: str) -> dict[str, Any]:
    """What stands in a record now, as its form asks for it; Refused where there is none."""
    of = sheet(name)
    found = [asdict(read(book, name, row)) for row in rows_named(book, of, key)]
    if not found:
        raise no_such(key)
    if name in BELONGING:
        belongs = sheet(BELONGING[name])
        return {**found[0], LINES: [asdict(read(book, belongs.name, row)) for row in rows_named(book, belongs, key)]}
    return {**found[0], LINES: [_in_sides(of, row) for row in found]} if of.counted else found[0]


def _rows(of: Sheet, values: Mapping[str, Any]) -> list[Any]:
    """The records that the values of a form say: one, or one a line."""
    head = {field.name: values.get(field.name) for field in of.head}
    rows = [_of_sides(of, row) for row in values.get(LINES) or ()] if of.counted else [_of_sides(of, values)]
    return [_record(of, {**row, **head}) for row in rows]


def _record(of: Sheet, values: Mapping[str, Any]) -> Any:
    """A record of the values that are known, the others as where nothing is said; a code to be given is empty."""
    empty = {field.name: "" if field.prefix else field.default for field in of.fields}
    return of.record(**{name: none if values.get(name) is None else values[name] for name, none in empty.items()})


def _of_sides(of: Sheet, row: Mapping[str, Any]) -> dict[str, Any]:
    """The answers of a row, each amount of its two sides with its sign."""
    sums = {field.name: (row.get(field.name + PLUS) or 0) - (row.get(field.name + MINUS) or 0) for field in _sided(of)}
    return {**row, **sums}


def _in_sides(of: Sheet, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as its form asks for it, each amount on its side."""
    sides = {
        f"{field.name}{side}": abs(row[field.name]) if row[field.name] * sign > 0 else None
        for field in _sided(of)
        for side, sign in ((PLUS, 1), (MINUS, -1))
    }
    return {**row, **sides}


def _sided(of: Sheet) -> Iterator[Field]:
    """The fields whose amounts are asked on one of two sides."""
    return (field for field in of.fields if field.sides)


def _impossible(book: Book, of: Sheet, rows: Sequence[Any]) -> Iterator[Problem]:
    """What cannot be true of the rows by themselves and together, each at its place in the form."""
    for at, row in enumerate(rows):
        place = f"{LINES}.{at}." if of.counted else ""
        yield from (changed(problem, field=place + problem.field) for problem in problems_of(of.name, row))
    for field in _sided(of):
        yield from _off(book, field, [getattr(row, field.name) for row in rows])


def _off(book: Book, field: Field, amounts: Sequence[int]) -> Iterator[Problem]:
    """Rows without an amount, or with more on one side than on the other."""
    plus, minus = field.sides or (field.label, field.label)
    for at, amount in enumerate(amounts):
        if not amount:
            words = text("Acts", "Write an amount under {plus} or under {minus}.", plus=plus, minus=minus)
            yield Problem(words, f"{LINES}.{at}.{field.name}{PLUS}")
    if off := sum(amounts):
        words = text("Acts", "{plus} and {minus} differ by {off}: both sides must come to the same.")
        yield Problem(words.about(plus=plus, minus=minus, off=Amount(abs(off), decimals_of(book))), LINES)


def _there_already(book: Book, of: Sheet, record: Any) -> Iterator[Problem]:
    """A key names one record."""
    for row in rows_like(book, of, record)[:1]:
        words = text("Acts", "{key} is there already. Open it, and correct it.", key=name_of_row(book, of, row))
        yield Problem(words, of.key[-1])


def _insert(save: Save, of: Sheet, record: Any, at: int) -> int:
    """Write a row, at its place among those that belong together."""
    return insert(save, of.name, record, **({"position": at} if of.counted else {}))


def put_right(save: Save, of: Sheet, kept: Sequence[int], before: Sequence[Any], after: Sequence[Any]) -> None:
    """Replace the rows that differ, write those that are new, take those back that are gone."""
    for row, old, new in zip(kept, before, after, strict=False):
        differs = {field.name: getattr(new, field.name) for field in of.fields if _differ(field, old, new)}
        if differs:
            replace(save, of.name, row, **differs)
    for at, new in enumerate(after[len(before) :], len(before) + 1):
        _insert(save, of, new, at)
    for row in kept[len(after) :]:
        withdraw(save, of.name, row)


def _differ(field: Field, old: Any, new: Any) -> bool:
    """Whether a field is another one now."""
    return bool(getattr(old, field.name) != getattr(new, field.name))


def _placed(of: Sheet, problem: Problem) -> Problem:
    """Of rows that belong together, what cannot be stands under all of them."""
    asked = {field.name for field in of.head}
    return problem if not of.counted or problem.field in asked else changed(problem, field=LINES)
