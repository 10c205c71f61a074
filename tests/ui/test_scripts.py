"""A language is found by its translation, with the fonts of its script; its lines break where its readers expect."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionViewItem, QWidget

from desktop_app.core.language import BASIC, ENGLISH, PSEUDO, Language
from desktop_app.core.manner import tidy
from desktop_app.core.text import text
from desktop_app.ui.look.fonts import add_further_fonts, as_basic, row_height
from desktop_app.ui.look.places_list import MARGIN, PlacesList
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.speech.help_texts import HelpTexts, places_of
from desktop_app.ui.speech.languages import language, languages, speech_for
from desktop_app.ui.speech.retranslate import BREAK, RIGHTWARD, STROKE_ROOM, leading_right, parted
from desktop_app.ui.views.record_table import RecordTable
from tests.ui.pages import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


def test_a_language_is_there_once_its_translation_is(tmp_path: Path) -> None:
    """A thirteenth needs no line of the program: its name stands in its texts, the rest follows from its script."""
    words = "<context><name>Language</name><message><source>English</source><translation>{}</translation></message>"
    for code, name in (("sw", "Kiswahili"), ("ur", "اردو"), ("ne", "नेपाली")):
        source = tmp_path / f"coverbook_{code}.ts"
        body = f"{words.format(name)}</context>"
        source.write_text(f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{code}">{body}</TS>', "utf-8")
        subprocess.run([LRELEASE, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    assert languages(tmp_path) == (
        ENGLISH,
        Language("ne", "नेपाली", fonts=("Noto Sans Devanagari", BASIC)),
        Language("sw", "Kiswahili"),
        Language("ur", "اردو", right_to_left=True, fonts=("Noto Nastaliq Urdu", BASIC)),
    )
    assert language("sw", tmp_path) == Language("sw", "Kiswahili")
    assert [language(known.code, tmp_path) for known in PSEUDO] == list(PSEUDO)
    assert language("xx", tmp_path) is None


def test_a_line_of_khmer_may_break_between_words_and_nowhere_else() -> None:
    sentence = "សូមរក្សាទុកបង្កាន់ដៃ R-A-2026-00001 មុនពេលបិទកម្មវិធី។"
    said = parted(sentence, "km")
    assert said.replace(BREAK, "") == sentence
    words = said.split(BREAK)
    assert len(words) > 5
    assert not any(unicodedata.combining(word[0]) or unicodedata.category(word[0]).startswith("M") for word in words)
    assert "R-A-2026-00001" in said
    assert tidy(said) == sentence


def test_a_long_khmer_label_wraps_instead_of_widening_its_window(qtbot: QtBot) -> None:
    label = QLabel(wordWrap=True)
    qtbot.addWidget(label)
    label.setText(parted("សូមរក្សាទុកបង្កាន់ដៃមុនពេលបិទកម្មវិធីហើយបង្ហាញវាដល់សមាជិក" * 3, "km"))
    assert label.minimumSizeHint().width() < 300


def test_a_short_khmer_label_is_as_wide_as_its_letters(qtbot: QtBot) -> None:
    words = "ការទាមទារត្រូវសម្រេច"
    plain, broken = QLabel(words), QLabel(parted(words, "km"))
    for label in (plain, broken):
        qtbot.addWidget(label)
    assert BREAK in broken.text()
    assert broken.sizeHint() == plain.sizeHint()


def test_the_help_in_khmer_breaks_between_words_and_its_words_are_found_all_the_same() -> None:
    texts = HelpTexts(speech_for("km"))
    shown = texts.markdown("claims")
    assert BREAK in shown
    assert BREAK not in texts.title("claims")
    at, length = places_of("ការទាមទារ", shown)[0]
    assert shown[at : at + length].replace(BREAK, "") == "ការទាមទារ"
    assert "](" not in shown or f"]{BREAK}(" not in shown


def test_another_language_changes_the_letters_of_everything_at_once(open_office: Workplace) -> None:
    """Figures alone keep their letters: those of other scripts would take twice their height."""
    open_office.window.show_page("members")
    open_office.worker.settle()
    usual = open_office.window.findChildren(RecordTable)[0].verticalHeader().defaultSectionSize()
    open_office.speak("ur")
    inside = open_office.window.findChildren(QWidget)
    others = {each.objectName() for each in inside if each.font().families()[0] != "Noto Nastaliq Urdu"}
    assert others <= {"figure"}
    tables = open_office.window.findChildren(RecordTable)
    assert {each.verticalHeader().defaultSectionSize() for each in tables} == {row_height(tables[0])}
    assert row_height(tables[0]) > usual


@pytest.mark.usefixtures("dressed")
def test_after_urdu_the_rows_of_a_list_are_as_high_as_their_letters_need(open_office: Workplace) -> None:
    heights = []
    for code in ("es", "ur", "es"):
        open_office.speak(code)
        open_office.worker.settle()
        table = shown(open_office, "members", ActPage).table
        QApplication.processEvents()
        heights.append(table.verticalHeader().defaultSectionSize())
    open_office.speak("en")
    assert heights[0] == heights[2] < heights[1]


def test_words_stand_as_near_each_other_in_every_language(office: Workplace) -> None:
    for each in languages():
        office.speak(each.code)
        blank, basic = (QFontMetricsF(font).horizontalAdvance(" ") for font in (QFont(), as_basic(QFont())))
        assert blank <= basic + 0.1, each.code
    office.speak("en")


@pytest.mark.parametrize("name", ["गङ्गादेवी श्रेष्ठ", "রাজিয়া সুলতানা", "கிருஷ்ணவேணி சுப்பிரமணியன்", "ශ්‍රීමතී කුමාරිහාමි", "Ánh Nguyễn"])
def test_the_words_of_a_name_stand_apart_whatever_language_the_window_speaks(office: Workplace, name: str) -> None:
    add_further_fonts()
    for each in languages():
        office.speak(each.code)
        letters = QFontMetricsF(QFont())
        blank = letters.horizontalAdvance(name) - sum(map(letters.horizontalAdvance, name.split()))
        usual = QFontMetricsF(as_basic(QFont())).horizontalAdvance(" ")
        assert 0.8 * usual < blank < 1.2 * usual, each.code
    office.speak("en")


def test_a_list_of_places_is_as_wide_in_every_language_whose_words_fit(office: Workplace, qtbot: QtBot) -> None:
    places = PlacesList()
    qtbot.addWidget(places)
    places.addItem("CSV")
    office.speak("en")
    places.fit()
    usual = places.width()
    for code in ("si", "ta", "ur"):
        office.speak(code)
        places.fit()
        assert places.width() == usual
    places.addItem("W" * 16)
    places.fit()
    assert places.width() > usual
    office.speak("en")


def test_a_page_out_of_sight_takes_up_letters_and_words_when_it_is_shown(open_office: Workplace) -> None:
    for name in ("members", "today"):
        open_office.window.show_page(name)
        open_office.worker.settle()
    page = open_office.window.pages["members"]
    table = page.findChildren(RecordTable)[0]
    usual = table.verticalHeader().defaultSectionSize()
    open_office.speak("ur")
    QApplication.processEvents()
    assert page.heading.text() == "Members"
    open_office.window.show_page("members")
    assert page.heading.text() == open_office.speech.say(page.title) != "Members"
    assert table.verticalHeader().defaultSectionSize() > usual
    assert {each.font().families()[0] for each in page.findChildren(QLabel)} == {"Noto Nastaliq Urdu"}


def test_names_and_figures_amid_urdu_are_written_in_latin_letters(qtbot: QtBot) -> None:
    """The font of Urdu would leave their words hardly apart, and figures of different widths."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setFont(QFont(["Noto Nastaliq Urdu", BASIC]))
    metrics = label.fontMetrics()
    label.setFont(QFont([BASIC]))
    usual = label.fontMetrics()
    assert metrics.horizontalAdvance("0123456789") == usual.horizontalAdvance("0123456789")
    assert metrics.horizontalAdvance("Khadka") == usual.horizontalAdvance("Khadka")
    assert metrics.horizontalAdvance(" ") >= usual.horizontalAdvance(" ") - 1


def test_a_sentence_on_screen_runs_its_languages_way_whatever_it_begins_with(office: Workplace) -> None:
    named = text("Claim", "Outpatient care: 3 visits")
    office.speak("ur")
    assert office.speech.say(named)[0] == RIGHTWARD
    assert tidy(office.speech.say(named)) == named.source
    assert RIGHTWARD not in speech_for("ur").say(named)
    office.speak("fr")
    assert office.speech.say(named) == named.source


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("معیار: 0 تا 10 %", "معیار: 0 تا \u206610 %\u2069"),
        ("-7.5\u00a0% کم", "\u2066-7.5\u00a0%\u2069 کم"),
        ("دعووں کا \u206612\u2069 %", "دعووں کا \u2066\u206612\u2069 %\u2069"),
        ("منصوبہ: \u206626.5 %\u2069", "منصوبہ: \u206626.5 %\u2069"),
        ("منصوبہ: \u2066-26.5\u00a0%\u2069", "منصوبہ: \u2066-26.5\u00a0%\u2069"),
        ("فیصد (%)", "فیصد (%)"),
    ],
)
def test_the_sign_of_a_percentage_within_words_stands_where_it_stands_alone(words: str, said: str) -> None:
    assert leading_right(words) == f"{RIGHTWARD}{said}"


@pytest.mark.parametrize("words", ["کوڈ", "گوشوارے", "\u2068کلثوم\u2069 کا دعویٰ"])
def test_before_the_stroke_of_a_first_kaf_or_gaf_there_is_room(words: str) -> None:
    """Cut off with the edge of its label it makes a lam of the letter."""
    assert leading_right(words) == f"{RIGHTWARD}{STROKE_ROOM}{words}"
    assert tidy(leading_right(words)) == tidy(words)


@pytest.mark.usefixtures("dressed")
def test_a_place_whose_words_just_fit_is_one_line_high(qtbot: QtBot) -> None:
    places = PlacesList()
    qtbot.addWidget(places)
    places.addItem("Cash book")
    places.fit()
    places.show()
    item, option = places.item(0), QStyleOptionViewItem()
    places.initViewItemOption(option)
    places.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    QApplication.processEvents()
    option.rect = QRect(0, 0, places.viewport().width(), 99)
    room = places.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, places).width() - 2 * MARGIN
    usual, letters = item.sizeHint().height(), places.fontMetrics()
    words = ""
    while letters.horizontalAdvance(words + " i") <= room:
        words += " i"
        item.setText(words.strip())
        places.fit()
        assert item.sizeHint().height() == usual, words
    item.setText(words.strip() + " iiii")
    places.fit()
    assert item.sizeHint().height() > usual
