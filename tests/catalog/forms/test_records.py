"""Every sheet has its form and its correction, and every column its place in them, under words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.forms.form import Form, Group
from desktop_app.catalog.forms.records import BELONGING, FORMS, MINUS, PLUS, correction_form
from desktop_app.core.records.sheets import GROUPS, SHEETS, sheet

if TYPE_CHECKING:
    from desktop_app.core.records.sheets import Sheet

EVERY = pytest.mark.parametrize("of", SHEETS, ids=lambda of: of.name)


def asked(form: Form) -> set[str]:
    """The fields that a form asks for, those of its rows included; of an amount with two sides one is enough."""
    keys = {line.key for part in form.parts for line in (part.lines if isinstance(part, Group) else (part,))}
    return {key.removesuffix(PLUS).removesuffix(MINUS) for key in keys}


@EVERY
def test_every_column_has_its_place_in_the_form(of: Sheet) -> None:
    fields = {field.name for field in of.fields if not field.by_act}
    with_benefits = (
        {field.name for field in sheet("benefits").fields if not field.by_act} if of.name == "products" else set[str]()
    )
    assert fields <= asked(FORMS[of.name]) <= fields | with_benefits


@EVERY
def test_a_correction_asks_for_everything_but_what_names_the_record_or_what_it_belongs_to(of: Sheet) -> None:
    """Of a claim for its items, too."""
    belonging = sheet(BELONGING[of.name]).fields if of.name in BELONGING else ()
    own = {field.name for field in (*of.fields, *belonging) if not field.fixed and not field.by_act}
    assert asked(correction_form(of, "X")) == own | {"why"}


@EVERY
def test_every_sheet_lies_in_a_group_and_says_what_belongs_there(of: Sheet) -> None:
    assert of.group in GROUPS
    assert all(words.source for words in (of.label, of.add, of.about))


@EVERY
def test_two_columns_of_a_sheet_are_never_called_alike(of: Sheet) -> None:
    labels = [field.label for field in of.fields]
    assert len(set(labels)) == len(labels)


def test_no_two_sheets_are_called_alike() -> None:
    assert len({of.label for of in SHEETS}) == len({of.add for of in SHEETS}) == len(SHEETS)


def test_a_code_that_the_program_gives_is_asked_last_and_may_stay_empty() -> None:
    (*_, last) = FORMS["loans"].parts
    assert not isinstance(last, Group)
    assert (last.key, last.required) == ("code", False)
    assert FORMS["treaties"].line("code").required


def test_an_amount_above_or_below_nought_is_asked_on_its_two_sides() -> None:
    amount = sheet("vouchers").field("amount")
    sides = [FORMS["vouchers"].line(f"lines.amount{side}") for side in (PLUS, MINUS)]
    assert tuple(side.label for side in sides) == amount.sides
    assert [side.about.low for side in sides] == [0, 0]
