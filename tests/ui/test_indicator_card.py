"""One indicator on a card of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.figures import in_its_unit
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.catalog.scorecard import Scorecard
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Share
from desktop_app.core.text import text
from desktop_app.ui.speech.languages import speech_for
from desktop_app.ui.views.indicator_card import IndicatorCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_value_without_room_for_its_words_is_still_its_number(qtbot: QtBot) -> None:
    """A dash would say that nothing is known."""
    promptness = next(each for each in INDICATORS if each.name == "promptness")
    card = IndicatorCard("promptness", speech_for("en"))
    qtbot.addWidget(card)
    line, mark = text("Test", "median"), Mark(Tone.QUIET, text("Test", "no norm"))
    for value, brief in ((in_its_unit(promptness, 15.0), "15"), (text("Test", "not known"), "–"), (Share(0.2), "")):
        card.show_card(Scorecard("promptness", promptness.short, value, line, mark))
        assert card.value.brief == brief


@pytest.mark.usefixtures("dressed")
def test_a_mark_is_no_wider_than_what_it_says(qtbot: QtBot) -> None:
    card = IndicatorCard("promptness", speech_for("en"))
    qtbot.addWidget(card)
    mark = Mark(Tone.GOOD, text("Test", "norm: at most 20 % of all"), Share(0.2))
    card.show_card(Scorecard("promptness", INDICATORS[0].short, Share(0.1), text("Test", "median"), mark))
    card.show()
    for width, said in ((400, "norm: at most 20 % of all"), (130, "20.0\u00a0%"), (400, "norm: at most 20 % of all")):
        card.resize(width, 140)
        QApplication.processEvents()
        assert card.mark is not None
        assert card.mark.words.text() == said
        assert card.mark.width() == card.mark.sizeHint().width()
