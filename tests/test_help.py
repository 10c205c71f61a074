"""The help is whole in every language and knows every page, form, verb, indicator and word it puts in bold."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.__main__ import verbs
from desktop_app.catalog.allocation import allocation_form
from desktop_app.catalog.forms.records import correction_form
from desktop_app.catalog.forms.registry import FORMS
from desktop_app.catalog.help import TOPICS, topic_named
from desktop_app.catalog.help_tables import with_tables
from desktop_app.catalog.navigation import HELP, NAVIGATION
from desktop_app.catalog.settings import LIQUIDITY, PLACES
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.language import PLAIN
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.registry import INDICATORS
from desktop_app.ui.speech.help_texts import HelpTexts
from desktop_app.ui.speech.languages import speech_for
from translations.help_pages import faults_of_help, faults_of_page, pages
from translations.marks import marks

if TYPE_CHECKING:
    from desktop_app.catalog.forms.form import Form

ROOT = Path(__file__).parents[1]
HELP_FOLDER = ROOT / "resources" / "help"
CODES = ["en", "fr"]
"""The languages in which no gap is allowed at any time; of the others `make languages` tells."""
CORRECTIONS = [correction_form(of, "") for of in SHEETS]
EVERY_FORM = [*FORMS.values(), *CORRECTIONS, LIQUIDITY, allocation_form(())]

in_every_language = pytest.mark.parametrize("code", CODES)


def raw(code: str, topic: str) -> str:
    """What a writer of help has written."""
    return (HELP_FOLDER / code / f"{topic}.md").read_text("utf-8")


@cache
def read(code: str) -> HelpTexts:
    """The help as a reader of a language has it."""
    return HelpTexts(speech_for(code))


@in_every_language
def test_every_topic_is_there_and_no_file_is_without_a_topic(code: str) -> None:
    assert {path.stem for path in (HELP_FOLDER / code).glob("*.md")} == {topic.name for topic in TOPICS}


def test_the_french_pages_have_the_parts_of_the_english_ones_and_were_translated_from_them_as_they_are() -> None:
    assert faults_of_help("fr") == []


@in_every_language
def test_no_link_is_dead(code: str) -> None:
    links = {link for topic in TOPICS for link in re.findall(r"\]\((.*?)\)", raw(code, topic.name))}
    assert links <= {f"{topic.name}.md" for topic in TOPICS}


@in_every_language
def test_every_page_is_explained_by_name(code: str) -> None:
    texts, speech = read(code), speech_for(code)
    for place in NAVIGATION:
        topic = topic_named(place.name)
        assert topic is not None, place.name
        assert speech.say(place.label) in texts.markdown(topic.name)


@in_every_language
@pytest.mark.parametrize("form", EVERY_FORM, ids=lambda form: form.name)
def test_every_form_is_explained_by_its_title(code: str, form: Form) -> None:
    topic = topic_named(form.name)
    assert topic is not None
    assert form in CORRECTIONS or speech_for(code).say(form.title) in read(code).markdown(topic.name)


@in_every_language
def test_every_part_of_the_settings_is_named(code: str) -> None:
    words = read(code).markdown("settings").casefold()
    assert [place.name for place in PLACES if speech_for(code).say(place.label).casefold() not in words] == []


@in_every_language
def test_every_verb_and_every_option_of_the_command_line_is_named(code: str) -> None:
    words = read(code).markdown("commands")
    for verb, module in verbs().items():
        assert f"`coverbook {verb} " in words
        parser = ArgumentParser(add_help=False)
        import_module(f"desktop_app.commands.{module}").add_arguments(parser)
        options = [option for action in parser._actions for option in action.option_strings]
        assert [option for option in options if option not in words] == []


@in_every_language
def test_no_verb_is_named_that_is_none(code: str) -> None:
    named = {
        verb for topic in TOPICS for verb in re.findall(r"`coverbook ([a-z]+(?:-[a-z]+)*)\b", raw(code, topic.name))
    }
    assert named == set(verbs())


@in_every_language
def test_every_indicator_has_its_section_with_formula_and_source(code: str) -> None:
    texts, speech = read(code).markdown("indicators"), speech_for(code)
    for indicator in INDICATORS:
        section = texts.partition(f"\n## {speech.say(indicator.label)}\n")[2].partition("\n## ")[0]
        for words in (indicator.explanation, indicator.formula):
            assert speech.say(words) in section
        source = [line for line in section.splitlines() if line.startswith("- ")][2]
        assert re.findall(r"\d+", source) == re.findall(r"\d+", indicator.source)
        assert indicator.norm is None or speech.say(indicator.norm.words).casefold() in section.casefold()


@in_every_language
def test_every_file_and_column_of_the_exchange_folder_is_listed(code: str) -> None:
    words = read(code).markdown("tables")
    for sheet in SHEETS:
        table = words.partition(f"## {sheet.name}.csv\n")[2].partition("\n## ")[0]
        assert [field.column for field in sheet.fields if f"`{field.column}`" not in table] == []


@in_every_language
def test_every_check_of_the_book_is_listed(code: str) -> None:
    words, speech = read(code).markdown("exchange"), speech_for(code)
    assert [check.id for check in CHECKS if speech.say(check.title) not in words] == []


def test_bold_words_are_words_of_the_screen() -> None:
    known = {mark.source for mark in marks(ROOT / "desktop_app")}
    bold = {words for page in pages("en").values() for words in re.findall(r"\*\*(.+?)\*\*", page)}
    assert sorted(bold - known) == []


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ("# A\n\n**Save** [x](a.md)\n", ""),
        ("A\n\n**Save** [x](a.md)\n", "has other headings than the English page"),
        ("# A\n\n**Save** [x](b.md)\n", "has other links than the English page"),
        ("# A\n\n**Saved** [x](a.md)\n", "'Saved' is on no screen"),
    ],
)
def test_a_page_that_strays_from_the_english_one_is_reproached(page: str, fault: str) -> None:
    assert "".join(faults_of_page(page, "# A\n\n**Save** [x](a.md)\n", {"Save"})) == fault


@in_every_language
def test_a_topic_names_its_own_title_only_once_as_a_title(code: str) -> None:
    titles = [read(code).title(topic.name) for topic in TOPICS]
    assert len(set(titles)) == len(titles)
    assert all(titles)


def test_a_part_nobody_knows_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        with_tables("[[unheard]]", PLAIN)


def test_the_help_is_no_page_of_the_rail_that_needs_a_file() -> None:
    assert HELP not in NAVIGATION
    assert topic_named("nowhere") is None
