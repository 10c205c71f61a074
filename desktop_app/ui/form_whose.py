"""Whom a form is about, in sight for as long as the form is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop_app.catalog.mark import Mark
from desktop_app.core.text import text
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.layouts import across, down, leading, named
from desktop_app.ui.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from desktop_app.catalog.listings.record_card import Fact, RecordCard
    from desktop_app.core.language import Speech


class WhoseStrip(QFrame):
    """The name, and under it what tells the person from others of that name; or that nobody is chosen yet."""

    def __init__(self) -> None:
        """Start hidden: not every form is about somebody."""
        super().__init__()
        self.setObjectName("whose")
        self.card: RecordCard | None = None
        self._inside = QWidget()
        self._place = down(self, gap=0, edges=(GAP, TIGHT))
        self._place.addWidget(self._inside)
        self.hide()

    def show_card(self, card: RecordCard | None, speech: Speech) -> None:
        """Show a person, or that nobody is chosen."""
        self.card = card
        self.retranslate(speech)
        self.show()

    def retranslate(self, speech: Speech) -> None:
        """Say it in a language."""
        inside = QWidget()
        column = down(inside, gap=0)
        if self.card is None:
            column.addWidget(named("quiet", QLabel(speech.say(text("Whose", "Nobody is chosen yet.")))))
        else:
            column.addWidget(named("whose_name", QLabel(speech.show(self.card.name), wordWrap=True)))
            facts = FlowLayout(between_lines=0)
            for fact in self.card.facts:
                facts.addWidget(_fact(fact, speech))
            column.addLayout(facts)
        self._place.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside.hide()
        self._inside = inside
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """All that stands in it."""
        return " ".join(label.text() for label in self._inside.findChildren(QLabel))


def _fact(fact: Fact, speech: Speech) -> QFrame:
    """A label and its value on one line."""
    value = speech.say(fact.value.words) if isinstance(fact.value, Mark) else speech.show(fact.value)
    pair = QFrame()
    line = across(pair, gap=TIGHT)
    line.addWidget(named("small", QLabel(speech.say(fact.label))))
    line.addWidget(QLabel(value, alignment=leading(speech)))
    return pair
