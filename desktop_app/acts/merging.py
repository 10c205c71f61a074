"""Two records of one person become one: everything moves to the record that stays, and nothing of the money changes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.catalog.forms.merging import MERGE_PEOPLE
from desktop_app.core.likeness import number_key
from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.look_alikes import PersonSought, look_alikes
from desktop_app.store.merged import policies_of_both, rows_of_person
from desktop_app.store.rows import find, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.records.person import Person
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Merged:
    """Two records merged: the codes, whose they are, and how many records moved over."""

    stays: str
    goes: str
    name: str
    moved: int


def merging_of(book: Book, code: str) -> dict[str, Any]:
    """The record that stays, and the likeliest other one of the same person."""
    person: Person | None = find(book, "people", code)
    if person is None:
        return {}
    likely = look_alikes(book, sought(person), 1, person.code)
    return {"stays": person.code, **({"goes": likely[0].code} if likely else {})}


def sought(person: Person) -> PersonSought:
    """What is known of a person, to look for others like them."""
    return PersonSought(person.name, person.birth_date, person.household, person.phone, person.id_number)


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Merged]:
    """Everything that names the one names the other, whose blanks are filled."""
    stays: Person = known(book, "people", values, "stays")
    goes: Person = known(book, "people", values, "goes")

    def write(save: Save) -> Merged:
        row = place(book, "people", goes.code)
        moved = list(rows_of_person(book, row))
        for sheet, field, found in moved:
            replace(save, sheet, found, **{field: stays.code})
        blanks = _blanks(stays, goes)
        if blanks:
            replace(save, "people", place(book, "people", stays.code), **blanks)
        replace(save, "people", row, merged_into=stays.code)
        return Merged(stays.code, goes.code, stays.name, len(moved))

    problems = list(_impossible(book, stays, goes))
    return Plan(write, problems, [] if problems else list(_unlike(stays, goes)), values["why"])


def _blanks(stays: Person, goes: Person) -> dict[str, Any]:
    """What only the record that goes says, and the earlier day of joining; of a birth the known day before a guess.

    What kind of paper a number is of, and whether a birth is a guess, go with the number and the day.
    """
    here, there = asdict(stays), asdict(goes)
    alone = [name for name in here if name not in {"birth_date_estimated", "id_type"}]
    filled = {name: there[name] for name in alone if here[name] is None and there[name] is not None}
    if "id_number" in filled or (stays.id_type is None and stays.id_number == goes.id_number):
        filled["id_type"] = goes.id_type
    if stays.birth_date is None:
        filled["birth_date_estimated"] = goes.birth_date_estimated
    elif stays.birth_date_estimated and goes.birth_date is not None and not goes.birth_date_estimated:
        filled |= {"birth_date": goes.birth_date, "birth_date_estimated": 0}
    if stays.joined and goes.joined and goes.joined < stays.joined:
        filled["joined"] = goes.joined
    return filled


def _impossible(book: Book, stays: Person, goes: Person) -> Iterator[Problem]:
    """What stands in the way, each with its field."""
    if stays.code == goes.code:
        yield Problem(text("Acts", "These are not two records: choose another one."), "goes")
        return
    for person, field in ((stays, "stays"), (goes, "goes")):
        if person.merged_into:
            words = text("Acts", "{code} was merged into {other} already. Choose {other}.")
            yield Problem(words.about(code=person.code, other=person.merged_into), field)
    both = policies_of_both(book, place(book, "people", stays.code), place(book, "people", goes.code))
    for policy in both[:1]:
        words = text(
            "Acts", "Both are covered by {policy}, which would cover one person twice. Take one of them off it."
        )
        yield Problem(words.about(policy=policy), "goes")


def _unlike(stays: Person, goes: Person) -> Iterator[Problem]:
    """What speaks for two people: asked about, for either record may be wrong."""
    exact = not stays.birth_date_estimated and not goes.birth_date_estimated
    if exact and stays.birth_date and goes.birth_date and stays.birth_date != goes.birth_date:
        words = text("Acts", "One was born on {day}, the other on {other}.")
        yield Problem(words.about(day=When(stays.birth_date), other=When(goes.birth_date)), "goes")
    if stays.sex and goes.sex and stays.sex != goes.sex:
        yield Problem(text("Acts", "One is a woman and the other a man, as the records say."), "goes")
    numbers = stays.id_number, goes.id_number
    if all(numbers) and number_key(str(numbers[0])) != number_key(str(numbers[1])):
        words = text("Acts", "Their identity papers have other numbers: {number} and {other}.")
        yield Problem(words.about(number=numbers[0], other=numbers[1]), "goes")


merge_people = Procedure("merge_people", _plan, MERGE_PEOPLE)
"""Let one record of a person go into another, with the reason; taking the save back undoes it whole."""
