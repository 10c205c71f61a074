"""Answers are found by any part of their words, the nearest and the recent ones first."""

from __future__ import annotations

from desktop_app.catalog.forms.form import Option
from desktop_app.core.likeness import words_key
from desktop_app.ui.forms.editors.matching import KEPT, Recent, matching

PEOPLE = [
    Option("M-000310", "Dharma Parajuli", "H-0310"),
    Option("M-000213", "Parbati Tharu", "H-0213"),
    Option("M-000077", "Zoé Nguyễn", "H-0077"),
]


def codes(options: list[Option]) -> list[str]:
    """The codes of the options."""
    return [option.code for option in options]


def test_any_part_finds_and_the_start_comes_first() -> None:
    assert codes(matching(PEOPLE, "par")) == ["M-000213", "M-000310"]
    assert codes(matching(PEOPLE, "tharu par")) == ["M-000213"]
    assert codes(matching(PEOPLE, "0213")) == ["M-000213"]
    assert matching(PEOPLE, "nobody") == []


def test_accents_need_not_be_typed() -> None:
    assert codes(matching(PEOPLE, "zoe nguyen")) == ["M-000077"]


def test_vowels_of_other_scripts_are_letters() -> None:
    assert words_key("कि") != words_key("क")


def test_nothing_typed_finds_everything_in_its_order() -> None:
    assert matching(PEOPLE, "") == PEOPLE


def test_recent_answers_come_first_and_are_forgotten_in_time() -> None:
    recent = Recent()
    recent.remember("people", PEOPLE[2])
    recent.remember("people", PEOPLE[1])
    assert codes(recent.first("people", PEOPLE)) == ["M-000213", "M-000077", "M-000310"]
    assert recent.first("offices", PEOPLE) == PEOPLE
    for number in range(KEPT):
        recent.remember("people", Option(str(number), str(number)))
    assert recent.first("people", PEOPLE) == PEOPLE
