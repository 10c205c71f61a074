"""A language says every text and shows every value its own way, and changes while the window is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget

from desktop_app.core.language import ENGLISH, MIRRORED, STRETCHED, Language
from desktop_app.core.period import make_day
from desktop_app.core.shown import Amount, Clock, Number, Share, When
from desktop_app.core.text import counted, text
from desktop_app.ui.speech.languages import (
    QT_TEXTS,
    LocaleSpeech,
    compiled_folder,
    languages,
    speech_for,
)
from desktop_app.ui.speech.retranslate import HeardLater, LiveSpeech, Retranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.core.shown import Shown

ROOT = Path(__file__).parents[2]
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
SAMPLE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}"><context>
<name>Sample</name><message><source>{{name}} paid {{amount}} on {{day}}.</source>
<translation>{paid}</translation></message>
<message numerus="yes"><source>%n claims of {{name}}</source>
<translation><numerusform>{one}</numerusform><numerusform>{many}</numerusform></translation></message>
</context></TS>"""
FRENCH = {"paid": "{name} a payé {amount} le {day}.", "one": "%n sinistre de {name}", "many": "%n sinistres de {name}"}
SINGULAR = {"paid": "{name} paid {amount} on {day}.", "one": "%n claim of {name}", "many": "%n claims of {name}"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two small compiled translations."""
    place = tmp_path_factory.mktemp("compiled")
    for code, forms in (("fr", FRENCH), ("en", SINGULAR)):
        source = place / f"coverbook_{code}.ts"
        source.write_text(SAMPLE.format(code=code, **forms), encoding="utf-8")
        subprocess.run([LRELEASE, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return place


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The product's own translations, compiled."""
    place = tmp_path_factory.mktemp("product")
    for source in sorted((ROOT / "translations").glob("coverbook_*.ts")):
        subprocess.run([LRELEASE, "-silent", source, "-qm", place / f"{source.stem}.qm"], check=True)
    return place


@pytest.fixture
def live(qapp: QApplication, folder: Path) -> Iterator[LiveSpeech]:
    """The window's speech, English at first and again afterwards."""
    speech = LiveSpeech(speech_for("en", folder))
    yield speech
    speech.change(speech_for("en", folder))
    qapp.sendPostedEvents()


PAID = text(
    "Sample", "{name} paid {amount} on {day}.", name="Asha", amount=Amount(120_000), day=When(make_day(2026, 9, 5))
)


def test_a_translation_compiled_anew_leaves_an_open_window_its_words(folder: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "coverbook_fr.qm"
    compiled.write_bytes((folder / compiled.name).read_bytes())
    speech = speech_for("fr", tmp_path)
    said = speech.say(PAID)
    compiled.write_bytes(b"")
    assert speech.say(PAID) == said
    assert "a payé" in said


@pytest.mark.parametrize(
    ("code", "value", "written"),
    [
        ("en", Amount(103_680_050), "1,036,800.50"),
        ("en", Amount(-50), "-0.50"),
        ("en", Amount(103_680_050, 0), "103,680,050"),
        ("en", Amount(7, 3), "0.007"),
        ("en", Amount(9_007_199_254_740_993), "90,071,992,547,409.93"),
        ("fr", Amount(103_680_050), "1\u202f036\u202f800,50"),
        ("fr", Amount(-7_550), "-75,50"),
        ("en", When(make_day(2026, 9, 5)), "5 Sep 2026"),
        ("fr", When(make_day(2026, 9, 5)), "5 sept. 2026"),
        ("en", Share(0.274), "27.4\u00a0%"),
        ("fr", Share(0.274), "27,4\u202f%"),
        ("fr", Share(12.5, 0), "1\u202f250\u202f%"),
        ("fr", Share(None), "–"),
        ("en", Share(-0.0001), "0.0\u00a0%"),
        ("fr", Number(1234.56, 2), "1\u202f234,56"),
        ("fr", 15_000, "15\u202f000"),
        ("fr", "R-2026-00123", "R-2026-00123"),
        ("fr", None, ""),
        (STRETCHED.code, Amount(120_000), "1,200.00"),
        (MIRRORED.code, Amount(-7_550), "\u2066-75.50\u2069"),
        (MIRRORED.code, Share(0.274), "\u206627.4\u00a0%\u2069"),
        (MIRRORED.code, When(make_day(2026, 9, 5)), "\u20685 Sep 2026\u2069"),
        (MIRRORED.code, "R-2026-00123", "\u2068R-2026-00123\u2069"),
        (MIRRORED.code, "", ""),
    ],
)
def test_a_value_is_written_as_its_reader_would(code: str, value: Shown, written: str, folder: Path) -> None:
    assert speech_for(code, folder).show(value) == written


def test_digits_are_the_languages_own(folder: Path) -> None:
    nepali = LocaleSpeech(Language("ne", "नेपाली"), folder)
    assert nepali.show(Amount(12_345_678_05)) == "१,२३,४५,६७८.०५"
    assert (nepali.show(Clock(9, 5)), nepali.show("R-2026-09:05")) == ("०९:०५", "R-2026-09:05")


def test_a_text_is_said_in_each_language_with_its_fields(folder: Path) -> None:
    assert speech_for("en", folder).say(PAID) == "Asha paid 1,200.00 on 5 Sep 2026."
    assert speech_for("fr", folder).say(PAID) == "Asha a payé 1\u202f200,00 le 5 sept. 2026."


def test_a_text_within_a_text_is_said_in_the_same_language(folder: Path) -> None:
    outer = text("Sample", "{name} paid {amount} on {day}.", name=PAID, amount=1, day=2)
    assert speech_for("fr", folder).say(outer).startswith("Asha a payé")


@pytest.mark.parametrize(
    ("code", "count", "said"),
    [
        ("en", 0, "0 claims of Asha"),
        ("en", 1, "1 claim of Asha"),
        ("en", 2, "2 claims of Asha"),
        ("en", -1, "-1 claim of Asha"),
        ("fr", 0, "0 sinistre de Asha"),
        ("fr", 1, "1 sinistre de Asha"),
        ("fr", 1206, "1\u202f206 sinistres de Asha"),
    ],
)
def test_the_wording_follows_the_number(code: str, count: int, said: str, folder: Path) -> None:
    assert speech_for(code, folder).say(counted("Sample", "%n claims of {name}", "", count, name="Asha")) == said


def test_a_text_without_translation_is_said_in_english_with_values_in_the_language(folder: Path) -> None:
    unknown = text("Sample", "Nobody translated {amount}.", amount=Amount(250))
    assert speech_for("fr", folder).say(unknown) == "Nobody translated 2,50."


def test_a_language_whose_translation_is_not_there_speaks_english(tmp_path: Path) -> None:
    assert speech_for("fr", tmp_path).say(text("Sample", "Paid")) == "Paid"


def test_a_code_nobody_speaks_gives_english(folder: Path) -> None:
    assert speech_for("xx", folder).language == ENGLISH


def test_the_stretched_language_is_half_as_long_again_and_keeps_its_fields(folder: Path) -> None:
    said = speech_for(STRETCHED.code, folder).say(PAID)
    assert said.startswith("[Asha påîď 1,200.00 õñ 5 Sep 2026.")
    assert said.endswith("]")
    source = text("Sample", "A sentence of forty letters, more or less")
    assert len(speech_for(STRETCHED.code, folder).say(source)) >= 1.5 * len(source.source)


def test_the_mirrored_language_writes_words_right_to_left_and_keeps_its_fields(folder: Path) -> None:
    said = speech_for(MIRRORED.code, folder).say(PAID)
    assert said == (
        "\u2068Asha\u2069 \u200f\u202epaid\u202c\u200f \u20661,200.00\u2069 \u200f\u202eon\u202c\u200f "
        "\u20685 Sep 2026\u2069."
    )


def test_two_languages_speak_side_by_side(folder: Path) -> None:
    english, french = speech_for("en", folder), speech_for("fr", folder)
    assert [english.show(Number(1.5)), french.show(Number(1.5)), english.show(Number(1.5))] == ["1.5", "1,5", "1.5"]


def test_texts_are_said_without_an_application_or_a_display(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop_app.core.text import counted;"
        "from desktop_app.ui.speech.languages import speech_for;"
        "said = speech_for('fr', Path(sys.argv[1])).say(counted('Sample', '%n claims of {name}', '', 2, name='Asha'));"
        "assert said == '2 sinistres de Asha', said; assert 'PySide6.QtGui' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, cwd=ROOT, env={"DISPLAY": ""})


def test_every_language_speaks_its_own_words(product: Path) -> None:
    codes = [known.code for known in languages() if known != ENGLISH]
    earned = text("Lines", "Earned premium")
    assert [code for code in codes if speech_for(code, product).say(earned) == earned.source] == []
    assert speech_for("fr", product).say(earned) == "Primes acquises"


def test_qts_own_buttons_speak_every_language(product: Path) -> None:
    french = speech_for("fr", product)
    assert {words.source: french.say(words) for words in QT_TEXTS}["Cancel"] == "Annuler"
    assert len(french.translators()) == 2


def test_compiled_translations_lie_beside_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert compiled_folder() == ROOT / "build" / "translations"
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    assert compiled_folder() == Path("/bundle/translations")


class Paid(Retranslated, QLabel):
    """A label that says one text in the language of the moment."""

    def __init__(self, speech: LiveSpeech) -> None:
        super().__init__()
        self.speech = speech
        self.retranslate()

    def retranslate(self) -> None:
        """The one text of the label."""
        self.setText(self.speech.say(PAID))


def test_a_change_of_language_reaches_every_widget_at_once(qtbot: QtBot, live: LiveSpeech, folder: Path) -> None:
    label = Paid(live)
    qtbot.addWidget(label)
    for code, said in (("fr", "Asha a payé"), (STRETCHED.code, "[Asha påîď"), ("en", "Asha paid")):
        live.change(speech_for(code, folder))
        assert live.language.code == code
        qtbot.waitUntil(_says(label, said))


def test_qts_own_button_follows_the_language(qtbot: QtBot, live: LiveSpeech, product: Path) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    live.change(speech_for("fr", product))
    qtbot.waitUntil(lambda: buttons.buttons()[0].text().replace("&", "") == "Annuler")


def test_a_change_of_language_turns_the_window(qtbot: QtBot, live: LiveSpeech, folder: Path) -> None:
    label = Paid(live)
    qtbot.addWidget(label)
    live.change(speech_for(MIRRORED.code, folder))
    qtbot.waitUntil(lambda: label.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    live.change(speech_for("fr", folder))
    qtbot.waitUntil(lambda: label.layoutDirection() == Qt.LayoutDirection.LeftToRight)
    assert live.locale.decimalPoint() == ","


class Room(HeardLater, QWidget):
    """A page of a window."""


def test_a_page_out_of_sight_turns_round_when_it_is_shown(qtbot: QtBot, live: LiveSpeech, folder: Path) -> None:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.hide()
    live.change(speech_for(MIRRORED.code, folder))
    QApplication.processEvents()
    assert not room.isRightToLeft()
    room.show()
    assert room.isRightToLeft()
    live.change(speech_for("en", folder))
    QApplication.processEvents()
    assert not room.isRightToLeft()


def test_a_widget_must_say_how_it_gets_its_texts() -> None:
    with pytest.raises(NotImplementedError):
        Retranslated().retranslate()


def test_only_a_change_of_language_sets_the_texts_again(qtbot: QtBot, live: LiveSpeech) -> None:
    label = Paid(live)
    qtbot.addWidget(label)
    label.setText("typed")
    label.changeEvent(QEvent(QEvent.Type.FontChange))
    assert label.text() == "typed"


def _says(label: QLabel, said: str) -> Callable[[], bool]:
    """Whether the label has come to say something."""
    return lambda: label.text().startswith(said)
