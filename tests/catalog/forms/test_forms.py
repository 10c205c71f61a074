"""The forms are whole: every line fills a field, every condition can be met, every doubt stands at a line."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog.forms.claim import DECIDE_CLAIM, REPORT_CLAIM
from desktop_app.catalog.forms.form import TODAY, Form, FormLine, Group
from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.catalog.forms.records import correction_form
from desktop_app.catalog.forms.registry import FORMS
from desktop_app.core.entry import entered
from desktop_app.core.manner import Manner
from desktop_app.core.period import parse_day
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet

NOW = parse_day("2026-11-22")
CORRECT_PREMIUM = correction_form(sheet("premiums"), "D-1")
EVERY = pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)


def lines_of(form: Form) -> list[FormLine]:
    """All lines of a form, those of its groups included."""
    return [line for part in form.parts for line in (part.lines if isinstance(part, Group) else (part,))]


@EVERY
def test_every_key_is_asked_once(form: Form) -> None:
    """No answer overwrites another."""
    keys = [part.key for part in form.parts]
    assert len(set(keys)) == len(keys)
    for part in form.parts:
        assert isinstance(part, FormLine) or len({line.key for line in part.lines}) == len(part.lines)


@EVERY
def test_lists_have_their_answers(form: Form) -> None:
    """A fixed list has codes, a growing one and a link a source; what is offered is of the list."""
    for line in lines_of(form):
        assert line.kind is not Kind.CHOICE or set(line.codes) <= set(line.about.choices)
        assert line.kind not in {Kind.LINK, Kind.WORD} or line.source


@EVERY
def test_what_stands_there_at_first_can_be_read(form: Form) -> None:
    """A default is a code of its list or what one could type."""
    for line in lines_of(form):
        if line.kind is Kind.CHOICE:
            assert line.default in {"", *line.codes}
        elif line.default:
            assert entered(line.about, line.default, Manner(NOW)) is not None
        assert line.default != TODAY or line.kind is Kind.DAY
        assert not line.past or line.kind is Kind.DAY


@EVERY
def test_conditions_ask_about_an_earlier_choice(form: Form) -> None:
    """A line is only asked with codes that the line before it can have."""
    seen: dict[str, FormLine] = {}
    for part in form.parts:
        if isinstance(part, FormLine):
            seen[part.key] = part
            if part.when:
                assert set(part.when[1]) <= set(seen[part.when[0]].codes)


@EVERY
def test_what_the_record_requires_the_form_requires(form: Form) -> None:
    """No line lets through what its record would refuse; only a code may be left to the program."""
    assert all(line.required or line.about.prefix for line in lines_of(form) if line.about.required)


def test_a_line_is_found_by_its_key() -> None:
    """Open lines by their key, those of a group behind its name."""
    assert ENROL_HOUSEHOLD.line("product").about.target == "products"
    assert ENROL_HOUSEHOLD.line("members.birth_date").past
    with pytest.raises(KeyError):
        ENROL_HOUSEHOLD.line("birth_date")


def test_an_open_claim_is_no_decision() -> None:
    """A decision is one of three."""
    assert DECIDE_CLAIM.line("decision").codes == ("paid", "partly", "rejected")


DOUBTFUL: list[tuple[Form, dict[str, Any], str]] = [
    (ENROL_HOUSEHOLD, {"members": [{}, {"birth_date": parse_day("1920-01-01")}]}, "members.1.birth_date"),
    (ENROL_HOUSEHOLD, {"start_day": NOW + 400}, "start_day"),
    (FORMS["people"], {"birth_date": parse_day("1926-11-22")}, "birth_date"),
    (FORMS["renew_policy"], {"start_day": NOW - 93}, "start_day"),
    (FORMS["take_premium"], {"paid_on": parse_day("1950-01-01")}, "paid_on"),
    (FORMS["take_premium"], {"paid_on": NOW - 32}, "paid_on"),
    (FORMS["take_premium"], {"paid_on": NOW + 1}, "paid_on"),
    (FORMS["enrol_household"], {"paid_on": NOW - 32}, "paid_on"),
    (FORMS["end_policy"], {"exit_date": NOW - 93}, "exit_date"),
    (REPORT_CLAIM, {"incurred": NOW - 40, "reported": NOW - 32}, "reported"),
    (DECIDE_CLAIM, {"decided": NOW - 32}, "decided"),
    (FORMS["pay_claim"], {"date": NOW - 32}, "date"),
    (FORMS["pay_claim"], {"received": NOW - 32}, "received"),
    (CORRECT_PREMIUM, {"paid_on": NOW - 32}, "paid_on"),
    (CORRECT_PREMIUM, {"due": NOW + 367}, "due"),
    (REPORT_CLAIM, {"incurred": NOW - 400, "reported": NOW}, "reported"),
    (REPORT_CLAIM, {"loss": 100, "covered": 101}, "covered"),
]


@pytest.mark.parametrize(("form", "values", "field"), DOUBTFUL)
def test_unlikely_values_are_doubted_at_their_line(form: Form, values: dict[str, Any], field: str) -> None:
    """The doubt names the line it stands under."""
    (doubt,) = form.doubtful(values, NOW)
    assert doubt.field == field
    group, _, rest = field.partition(".")
    assert form.line(f"{group}.{rest.rpartition('.')[2]}" if rest else field)


@EVERY
def test_likely_values_are_not_doubted(form: Form) -> None:
    """Nothing known, and ordinary values, raise no doubt."""
    ordinary = {
        "birth_date": NOW - 9000,
        "start_day": NOW,
        "incurred": NOW - 3,
        "reported": NOW,
        "paid_on": NOW - 31,
        "decided": NOW - 31,
        "loss": 5,
        "covered": 5,
    }
    for values in ({}, ordinary, {"members": [ordinary]}):
        assert not form.doubtful(values, NOW)
