"""Every marked text is translated, finished and rightly templated in every language; what could not be is refused."""

from __future__ import annotations

import ast
import csv
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.core.language import ENGLISH
from translations.marks import Mark, faults, faults_of, marks, marks_of
from translations.messages import Message, messages, reproaches, stray_terms
from translations.report import codes, strays
from translations.update import listing

ROOT = Path(__file__).parents[1]
WHOLE = ["fr"]
"""The languages beside English in which no gap is allowed at any time; of the others `make languages` tells."""


@pytest.fixture(scope="module")
def marked() -> set[Mark]:
    """The texts marked in the program."""
    return marks(ROOT / "desktop_app")


@pytest.fixture(scope="module")
def glossary() -> list[dict[str, str]]:
    """The field's terms in every language."""
    with (ROOT / "translations" / "glossary.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def written(code: str) -> list[Message]:
    """The messages of a language's translation."""
    return messages(ROOT / "translations" / f"coverbook_{code}.ts")


def sample(translation: str, source: str = "{name} paid {amount}", *, numerus: bool = False) -> list[Message]:
    """A translation of one message, read as a .ts is."""
    kind = ' numerus="yes"' if numerus else ""
    words = f"<message{kind}><source>{source}</source>{translation}</message>"
    return list(messages(ET.fromstring(f"<TS><context><name>C</name>{words}</context></TS>")))  # noqa: S314 - ours


def test_no_text_in_the_program_escapes_the_translator() -> None:
    assert faults(ROOT / "desktop_app") == []


@pytest.mark.parametrize("code", WHOLE)
def test_every_marked_text_is_translated_whole(code: str, marked: set[Mark]) -> None:
    assert reproaches(written(code), marked) == []


def test_a_sentence_is_marked_in_one_context_alone(marked: set[Mark]) -> None:
    """Words alone may mean two things; the same sentence twice is work for ten translators, who will word it twice."""
    sentences = Counter(mark.source for mark in marked if mark.source.endswith("."))
    assert [each for each, times in sentences.items() if times > 1] == []


def test_every_english_plural_has_its_singular(marked: set[Mark]) -> None:
    assert reproaches(written("en"), {mark for mark in marked if mark.counted}) == []


@pytest.mark.parametrize("code", WHOLE)
def test_translations_use_the_terms_of_the_glossary(code: str) -> None:
    assert strays(code) == []


@pytest.mark.parametrize("code", codes())
def test_no_language_has_a_text_that_cannot_be_filled(code: str) -> None:
    """A text not yet translated is said in English; one with other fields would end what shows it."""
    broken = ("has other fields", "is no template")
    assert [one.source for one in written(code) if one.state == "" and one.reproach() in broken] == []


def test_the_glossary_has_each_term_once_and_a_column_for_each_language(glossary: list[dict[str, str]]) -> None:
    terms = [row["en"] for row in glossary]
    assert sorted(set(terms)) == sorted(terms)
    assert {ENGLISH.code, *codes()} <= set(glossary[0])


def test_french_keeps_its_marks_with_their_words() -> None:
    loose = re.compile(r" [:;?!»%]|« |[\"']")
    assert [form for message in written("fr") for form in message.forms if loose.search(form)] == []


@pytest.mark.parametrize(
    ("translation", "reproach"),
    [
        ('<translation type="unfinished">{name} a payé {amount}</translation>', "is unfinished"),
        ('<translation type="vanished">{name} a payé {amount}</translation>', "is vanished"),
        ('<translation type="obsolete">{name} a payé {amount}</translation>', "is obsolete"),
        ("<translation></translation>", "is not translated"),
        ("<translation>  </translation>", "is not translated"),
        ("<translation>{nom} a payé {amount}</translation>", "has other fields"),
        ("<translation>Payé : {amount}</translation>", "has other fields"),
        ("<translation>{name} a payé {amount} {</translation>", "is no template"),
        ("<translation>{name} a payé %n {amount}</translation>", "has other fields"),
    ],
)
def test_a_bad_translation_is_reproached(translation: str, reproach: str) -> None:
    (found,) = reproaches(sample(translation), {Mark("C", "{name} paid {amount}")})
    assert reproach in found


def test_a_plural_form_left_out_is_reproached() -> None:
    forms = "<translation><numerusform>%n jour</numerusform><numerusform></numerusform></translation>"
    found = reproaches(sample(forms, "%n days", numerus=True), {Mark("C", "%n days", counted=True)})
    assert found == ["C: %n days: is not translated"]


def test_a_plural_without_its_number_is_reproached() -> None:
    forms = "<translation><numerusform>un jour</numerusform><numerusform>%n jours</numerusform></translation>"
    found = reproaches(sample(forms, "%n days", numerus=True), {Mark("C", "%n days", counted=True)})
    assert found == ["C: %n days: has other fields"]


def test_a_text_missing_from_a_translation_is_reproached_and_so_is_one_too_many() -> None:
    good = sample("<translation>{name} a payé {amount}</translation>")
    found = reproaches(good, {Mark("C", "Paid")})
    assert found == ["C: Paid: is missing", "C: {name} paid {amount}: stands in no source"]


def test_a_sound_translation_is_not_reproached() -> None:
    good = sample("<translation>{amount} payés par {name}</translation>")
    assert reproaches(good, {Mark("C", "{name} paid {amount}")}) == []


def test_a_term_that_strays_from_the_glossary_is_found() -> None:
    terms = {"earned premium": "prime acquise", "premium": "prime"}
    (stray,) = sample("<translation>Cotisation gagnée</translation>", "Earned premium")
    (sound,) = sample("<translation>Primes acquises</translation>", "Earned premium")
    assert list(stray_terms(stray, terms)) == ["Earned premium: earned premium is prime acquise"]
    assert list(stray_terms(sound, terms)) == []


def test_a_term_is_looked_for_in_any_script() -> None:
    (stray,) = sample("<translation>अर्जित शुल्क</translation>", "Earned premium")
    (sound,) = sample("<translation>तिमाही का अर्जित प्रीमियम</translation>", "Earned premium")
    assert len(list(stray_terms(stray, {"earned premium": "अर्जित प्रीमियम"}))) == 1
    assert list(stray_terms(sound, {"earned premium": "अर्जित प्रीमियम"})) == []


def test_the_name_of_a_field_is_no_term() -> None:
    (named,) = sample("<translation>{premium} dus</translation>", "{premium} due")
    assert list(stray_terms(named, {"premium": "prime"})) == []


@pytest.mark.parametrize(
    "source",
    [
        "text(context, 'Paid')",
        "text('C', words)",
        "text('C', f'Paid {day}')",
        "text('C', 'Paid ' + day)",
        "text('C')",
        "text('C', ' ')",
        "text('C', '%n days')",
        "counted('C', 'days', '', 3)",
        "counted('C', '%n days', comment, 3)",
        "label = text('C', 'Paid') + ': '",
        "label = speech.say(paid) + more",
        "label = f'{speech.say(paid)} on time'",
        "label = 'Total: ' + speech.say(paid)",
        "self.tr('Paid')",
        "label.setText('Paid')",
        "QLabel('Paid')",
        "button.setToolTip('Pay the claim')",
        "from desktop_app.core.text import text as _",
    ],
)
def test_source_that_cannot_be_translated_is_refused(source: str) -> None:
    assert len(list(faults_of(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "text('C', 'Paid {amount}', amount=amount)",
        "text('C', 'A long sentence '\n 'in two pieces')",
        "counted('C', '%n days', 'days late', len(late))",
        "label.setText(speech.say(paid))",
        "label.setText('–')",
        "label.setText('Coverbook')",
        "button.setToolTip('Ctrl+N')",
        "editor.text()",
        "f'{speech.say(paid)} · {speech.say(due)}'",
        "QLabel()",
    ],
)
def test_sound_source_is_not_refused(source: str) -> None:
    assert list(faults_of(ast.parse(source))) == []


def test_the_translators_tool_is_given_every_text_in_the_one_form_it_reads() -> None:
    tree = ast.parse("a = text('C', 'Say \"{x}\"', x=1)\nb = counted('C', '%n days', 'late', len(x))")
    assert listing(marks_of(tree)) == '#: late\ncounted("C", "%n days", "", 1)\ntext("C", "Say \\"{x}\\"")\n'


REPEATED = 151
"""So many messages say in English what another says in another context: two languages may need two words for it."""


def test_few_messages_repeat_another(marked: set[Mark]) -> None:
    """A label is told once, where its field is; a number that has come down is written down here."""
    sources = [mark.source for mark in marked]
    assert len(sources) - len(set(sources)) <= REPEATED
