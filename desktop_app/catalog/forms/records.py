"""The forms that every sheet has, made of its fields: one that adds a record, and one that corrects one."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.claim import DECIDED_ITEMS
from desktop_app.catalog.forms.form import Form, FormLine, Group, Section, line, question, untitled
from desktop_app.catalog.forms.product import PRODUCT, WITH_BENEFITS
from desktop_app.core.doubts import of_claim, of_person
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.forms.form import Doubts
    from desktop_app.core.records.sheets import Sheet

LINES = "lines"
"""The group of the rows that belong together under one key."""
PLUS, MINUS = "_plus", "_minus"
"""What the keys of the two sides of an amount end with."""

_STAYING = ("products", "offices", "station")
"""Records that are written down one after the other are usually of the same of these."""
_DOUBTS: Mapping[str, Doubts] = MappingProxyType({"people": of_person, "claims": of_claim})
_FIRST = MappingProxyType({"people": "name"})
"""What one is told first of a record; a code that the program gives comes last."""
_SECTIONS = MappingProxyType({"products": PRODUCT.sections})
"""The sheets whose lines stand in an order of their own."""
_UNDER: Mapping[str, tuple[Section, ...]] = MappingProxyType({"products": (WITH_BENEFITS,)})
"""What is written down in the same form as a new record."""
_CORRECTED_WITH: Mapping[str, tuple[Section, ...]] = MappingProxyType(
    {"claims": (Section(DECIDED_ITEMS.title, (DECIDED_ITEMS,)),)}
)
"""What is put right in the same form as a record: rows of another sheet that belong to it (`BELONGING`)."""
BELONGING = MappingProxyType({"claims": "claim_lines"})
"""The sheet whose rows are corrected with a record of another."""
_SAVE = text("Act", "Save")
_NEXT_CODE = text("Record form", "Leave empty to take the next number.")

WHY = Section(
    text("Correction", "The correction"),
    (
        question(
            "why",
            Kind.TEXT,
            text("Correction", "Why it is corrected"),
            required=True,
            help=text("Correction", "What stood there before stays in the history, with this reason."),
        ),
    ),
)
"""The reason, which every correction needs."""

REASON = untitled(
    *tuple(
        replace(part, about=replace(part.about, label=text("Field", "Reason")))
        for part in WHY.parts
        if isinstance(part, FormLine)
    )
)
"""The same of what is changed without having been wrong."""

TAKE_BACK = Form(
    "take_back",
    text("Correction", "Take a save back"),
    (
        untitled(
            question(
                "save",
                Kind.TEXT,
                text("Correction", "Save"),
                required=True,
                help=text("Correction", "Its laptop and number, as its line in the list of saves says: A-12."),
            ),
        ),
        WHY,
    ),
    text("Correction", "Take everything back"),
)


def add_form(of: Sheet) -> Form:
    """The form of a new record of a sheet."""
    return Form(of.name, of.add, (*_sections(of), *_UNDER.get(of.name, ())), _SAVE, _DOUBTS.get(of.name))


def correction_form(of: Sheet, key: str) -> Form:
    """The form that corrects the record of a key: everything may be wrong but what names it or what it belongs to."""
    fixed = {field.name for field in of.fields if field.fixed}
    sections = (
        replace(section, parts=tuple(part for part in section.parts if part.key not in fixed))
        for section in _sections(of)
    )
    title = text("Settings form", "{code}: what shall be corrected?", code=key)
    parts = (*sections, *_CORRECTED_WITH.get(of.name, ()), WHY)
    return Form(f"correct_{of.name}", title, parts, text("Correction", "Save the correction"), _DOUBTS.get(of.name))


def _sections(of: Sheet) -> tuple[Section, ...]:
    """All lines of a sheet; what is told once of rows that belong together stands over these."""
    if of.name in _SECTIONS:
        return _SECTIONS[of.name]
    asked = (field for field in of.head if not field.by_act)
    ordered = sorted(asked, key=lambda field: (bool(field.prefix), field.name != _FIRST.get(of.name)))
    head = untitled(*tuple(each for field in ordered for each in _lines(of, field)))
    if not of.counted:
        return (head,)
    rows = tuple(each for field in of.fields if field not in of.head for each in _lines(of, field))
    title = text("Record form", "Lines")
    return head, Section(title, (Group(LINES, title, rows, text("Record form", "Add a line"), least=1),))


def _lines(of: Sheet, field: Field) -> Iterator[FormLine]:
    """The line of a field; one for each side of an amount that has two."""
    if field.sides:
        for side, label in zip((PLUS, MINUS), field.sides, strict=True):
            yield FormLine(f"{field.name}{side}", replace(field, label=label, low=0, required=False))
    elif field.prefix:
        yield line(of.name, field.name, help=_NEXT_CODE)
    else:
        yield line(of.name, field.name, stays=field.target in _STAYING)


FORMS: Mapping[str, Form] = MappingProxyType({of.name: add_form(of) for of in SHEETS})
"""The form of a new record by its sheet."""
