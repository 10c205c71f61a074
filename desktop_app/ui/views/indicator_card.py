"""One indicator as a card: its value, its fraction, how it stands, its trend; ten of them to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from desktop_app.core.text import Text, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.laid_out_button import LaidOutButton
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.mark_label import MarkLabel
from desktop_app.ui.look.spacing import GAP, TIGHT
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.speech.written_values import UNKNOWN
from desktop_app.ui.views.trend_line import TrendLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop_app.catalog.scorecard import Scorecard
    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown

COLUMNS = 5
SIDE = 14
"""Room at the sides of a card."""


class IndicatorCard(Retranslated, LaidOutButton):
    """A card that can be chosen."""

    def __init__(self, name: str, speech: Speech) -> None:
        """Build it without a figure."""
        super().__init__()
        self.setObjectName("indicator")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # all of a row equally high
        self.name, self.speech = name, speech
        self.card: Scorecard | None = None
        self.label, self.line = named("quiet", ElidedLabel()), named("small", ElidedLabel())
        self.value, self.trend = named("figure", ElidedLabel()), TrendLine()
        self.mark: MarkLabel | None = None
        self._marks = across()
        self._marks.addStretch(1)
        self._lay_out()

    def show_card(self, card: Scorecard) -> None:
        """Show an indicator."""
        self.card = card
        self.retranslate()

    def show_trend(self, values: Sequence[float | None]) -> None:
        """Show how it came here."""
        self.trend.show_values(values)

    def retranslate(self) -> None:
        """Say the card again."""
        if self.card is None:
            return
        speech, card = self.speech, self.card
        said = {"label": speech.say(card.label), "value": speech.show(card.value), "line": speech.say(card.line)}
        for label, words in zip((self.label, self.value, self.line), said.values(), strict=True):
            label.setText(words)
        self.value.brief = _brief(card.value, speech)
        self._show_mark(card)
        spoken = text("Indicators page", "{label}: {value}. {line}. {standing}", standing=card.mark.words)
        self.setAccessibleName(speech.say(spoken.about(**said)))
        self.setToolTip(speech.say(card.note) if card.note else self.accessibleName())

    def _show_mark(self, card: Scorecard) -> None:
        """Say the mark of now."""
        if self.mark is None:
            self.mark = MarkLabel(card.mark, self.speech)
            self._marks.insertWidget(0, self.mark)
            self.let_through()
        self.mark.say(card.mark, self.speech)
        self.mark.fit(self.width() - 2 * SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mark says as much as there is room for (Qt)."""
        super().resizeEvent(event)
        if self.mark is not None and event.size().width() != event.oldSize().width():
            self.mark.fit(self.width() - 2 * SIDE)

    def _lay_out(self) -> None:
        """Label, value beside the trend, fraction, mark."""
        column = down(self, gap=TIGHT, edges=(SIDE, GAP + 2))
        figures = across()
        figures.addWidget(self.value)
        figures.addStretch(1)
        figures.addWidget(self.trend, 1000)
        column.addWidget(self.label)
        column.addLayout(figures)
        column.addWidget(self.line)
        column.addLayout(self._marks)


def _brief(value: Shown, speech: Speech) -> str:
    """What stands there where the words of a value have no room: its number alone, a dash where it has none."""
    if not isinstance(value, Text):
        return ""
    return UNKNOWN if value.count is None else speech.show(value.count)


class IndicatorGrid(QWidget):
    """Ten cards, five beside each other; the arrows go from one to the next, one is always chosen."""

    chosen = Signal(str)
    """The name of the card that was chosen."""
    opened = Signal(str)
    """The name of the chosen card that was pressed."""

    def __init__(self, names: Sequence[str], speech: Speech) -> None:
        """Build a card for each name and choose the first."""
        super().__init__()
        self.cards = {name: IndicatorCard(name, speech) for name in names}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        group = QButtonGroup(self)
        self._again = False
        """Whether the card that is pressed was the chosen one before."""
        for at, card in enumerate(self.cards.values()):
            grid.addWidget(card, at // COLUMNS, at % COLUMNS)
            group.addButton(card)
            card.toggled.connect(lambda on, card=card: self._choose(card) if on else None)
            card.pressed.connect(lambda card=card: self._press(card))
            card.clicked.connect(lambda _, card=card: self.opened.emit(card.name) if self._again else None)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.cards[names[0]].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """As high as the words of its cards, which the style lets be lower than any button (Qt)."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @property
    def current(self) -> IndicatorCard:
        """The chosen card."""
        return next(card for card in self.cards.values() if card.isChecked())

    def choose(self, name: str) -> None:
        """Choose a card by its name."""
        if name in self.cards:
            self.cards[name].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last card (Qt)."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if event.key() in ends:
            card = list(self.cards.values())[ends[Qt.Key(event.key())]]
            card.setChecked(True)
            card.setFocus()
        else:
            super().keyPressEvent(event)

    def _press(self, card: IndicatorCard) -> None:
        """Tell pressing the chosen card, which opens it, from choosing one."""
        self._again = card.isChecked()

    def _choose(self, card: IndicatorCard) -> None:
        """Tell which card was chosen."""
        self.chosen.emit(card.name)
