"""A described record as one reads it: name and state, facts in two columns, its smaller tables, its acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QScrollArea, QWidget

from desktop_app.catalog.mark import Mark
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import icon, put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.mark_label import MarkLabel, sentences
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.photos import square
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import InTurn, Retranslated
from desktop_app.ui.views.act_row import MORE_KEYS
from desktop_app.ui.views.filling import fill
from desktop_app.ui.views.paper_list import PaperList
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
    from PySide6.QtWidgets import QLayout, QVBoxLayout

    from desktop_app.catalog.listings.record_card import CardTable, LabelledValue, RecordAct, RecordCard
    from desktop_app.core.language import Speech

MOST_ROWS = 8
"""A part shows this many rows before it scrolls."""
MOST_BUTTONS = 4
"""So many acts all have a button."""
MAIN_BUTTONS = 2
"""Of more acts the first ones have a button of their own, and whichever is wanted now."""


class RecordView(InTurn, Retranslated, QScrollArea):
    """Shows one record card; tells which act was asked for and which row of a part was opened."""

    acted = Signal(str, str)
    """An act and the code of the record."""
    opened = Signal(str, str)
    """The page and the key of an opened row of a part."""
    paper_acted = Signal(str, str)
    """What is wanted of a paper of the record, and which paper."""
    given = Signal(object)
    """A file or picture was dropped on the record."""
    pasted = Signal()
    """What was copied shall be kept with the record."""

    def __init__(self, speech: Speech) -> None:
        """Start with no record."""
        self.speech = speech
        super().__init__(widgetResizable=True)
        self.setObjectName("record")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card: RecordCard | None = None
        self.setWidget(named("record_body", QWidget()))
        keys = QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_card(self, card: RecordCard | None) -> None:
        """Show a record, or nothing."""
        self.card = card
        self.retranslate()

    def retranslate(self) -> None:
        """Say the record again, what is in sight first."""
        fill(self, *self._begun(self.card))

    def _begun(self, card: RecordCard | None) -> tuple[QWidget, Iterator[None]]:
        """An empty body for a card, and the steps that fill it."""
        self.setAcceptDrops(self._takes_papers)
        self.setAccessibleName(self.speech.show(card.name) if card else self.speech.say(text("Data", "Record")))
        body = named("record_body", QWidget(self.viewport()))  # else its parts are dressed twice, here and there
        return body, self._fill(down(body, gap=WIDE, edges=(WIDE, WIDE)), card)

    def event(self, event: QEvent) -> bool:
        """Hand a change of language on to no part: each was just made anew in the new one (Qt)."""
        if event.type() == QEvent.Type.LanguageChange:
            self.changeEvent(event)
            return True
        return super().event(event)

    @property
    def _takes_papers(self) -> bool:
        """Whether a file can be kept with the record in sight."""
        return bool(self.card and self.card.papers and self.card.papers.may_add)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures; nothing else that is dragged over."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Wherever over the record it is let go of, it is the record's."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        event.acceptProposedAction()
        self.given.emit(event.mimeData())

    def _paste(self) -> None:
        """Tell that something shall be pasted, where the record can keep it."""
        if self._takes_papers:
            self.pasted.emit()

    def _fill(self, layout: QVBoxLayout, card: RecordCard | None) -> Iterator[None]:
        """Head, acts and facts, then step by step a table for each part, and the papers."""
        if card:
            layout.addLayout(self._headed(card))
            if card.acts:
                layout.addLayout(self._acts(card.acts, card.code))
            if card.said:
                layout.addLayout(sentences(card.said, self.speech))
            if card.facts:
                layout.addLayout(_facts(card.facts, self.speech))
            yield
            for part in card.parts:
                layout.addLayout(self._part(part))
                yield
            if card.papers:
                papers = PaperList(card.papers, self.speech)
                papers.acted.connect(self.paper_acted)
                layout.addWidget(papers)
        layout.addStretch(1)

    def _headed(self, card: RecordCard) -> QLayout:
        """The head of the card, beside the photo where there is one."""
        head = _head(card, self.speech)
        pixmap = square(card.papers.photo, self.devicePixelRatioF()) if card.papers and card.papers.photo else QPixmap()
        if pixmap.isNull():
            return head
        photo = named("photo", QLabel(pixmap=pixmap))
        photo.setAccessibleName(self.speech.say(text("Attachment", "Photo of {name}", name=card.name)))
        line = across(gap=WIDE)
        line.addWidget(photo, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(head, 1)
        return line

    def _acts(self, acts: tuple[RecordAct, ...], code: str) -> FlowLayout:
        """A button for each main act in its place, the first one that is offered tinted; the others in a menu."""
        line = FlowLayout()
        first = next((act for act in acts if act.offered), None)
        few = len(acts) <= MOST_BUTTONS
        for at, act in enumerate(acts):
            if few or at < MAIN_BUTTONS or act is first:
                line.addWidget(self._button(act, code, tinted=act is first))
        if not few:
            line.addWidget(self._more([act for act in acts[MAIN_BUTTONS:] if act is not first], code))
        return line

    def _button(self, act: RecordAct, code: str, *, tinted: bool) -> QPushButton:
        """The button of an act."""
        button = named("first_act" if tinted else "act", QPushButton(self.speech.say(act.label)))
        button.setEnabled(act.offered)
        if act.icon:
            put_icon(button, act.icon, "accent" if tinted else "quiet")
        button.clicked.connect(lambda: self.acted.emit(act.name, code))
        return button

    def _more(self, acts: list[RecordAct], code: str) -> QPushButton:
        """The button with the menu of the acts that are wanted more seldom."""
        button = named("act", QPushButton(self.speech.say(text("Act", "More"))))
        button.setShortcut(MORE_KEYS)
        button.setToolTip(MORE_KEYS)
        menu = QMenu(button)
        for act in acts:
            entry = menu.addAction(self.speech.say(act.label))
            entry.setEnabled(act.offered)
            if act.icon:
                entry.setIcon(icon(act.icon))
            entry.triggered.connect(lambda _=False, name=act.name: self.acted.emit(name, code))
        button.setMenu(menu)
        return button

    def _part(self, part: CardTable) -> QVBoxLayout:
        """The title of a part over its table, as high as its rows need."""
        box = down(gap=TIGHT)
        box.addWidget(named("section", QLabel(self.speech.say(part.title))))
        if not part.rows:
            nothing = MeasuredLabel(self.speech.say(part.listing.empty), self.speech)
            box.addWidget(named("nothing", nothing))
            return box
        table = RecordTable(part.listing, self.speech)
        table.setObjectName("part")
        table.setAccessibleName(self.speech.say(part.title))
        table.records.show_rows(part.rows)
        table.empty.hide()
        table.stand(min(len(part.rows), MOST_ROWS))
        table.opened.connect(lambda key: self.opened.emit(part.page, key) if part.page else None)
        box.addWidget(table)
        return box


def _head(card: RecordCard, speech: Speech) -> QVBoxLayout:
    """The record's name over its code and its marks."""
    head = down(gap=TIGHT)
    name = named("record_name", MeasuredLabel(card.name, speech))
    name.setMinimumWidth(1)  # a word that is longer than the card ends at its edge, and pushes nothing off it
    head.addWidget(name)
    line = FlowLayout()
    code = named("quiet", QLabel(card.code))
    code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    code.setMinimumWidth(1)
    line.addWidget(code)
    for mark in card.marks:
        line.addWidget(MarkLabel(mark, speech))
    head.addLayout(line)
    return head


def _facts(facts: tuple[LabelledValue, ...], speech: Speech) -> QGridLayout:
    """Labels over their values, two beside each other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(WIDE)
    grid.setVerticalSpacing(GAP)
    for at, fact in enumerate(facts):
        grid.addWidget(_fact(fact, speech), at // 2, at % 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _fact(fact: LabelledValue, speech: Speech) -> QFrame:
    """One label over its value."""
    frame = QFrame()
    box = down(frame, gap=0)
    box.addWidget(named("small", MeasuredLabel(speech.say(fact.label), speech)))
    if isinstance(fact.value, Mark):
        box.addWidget(MarkLabel(fact.value, speech), 0, Qt.AlignmentFlag.AlignLeading)
    else:
        value = MeasuredLabel(speech.show(fact.value) or "–", speech)
        value.setMinimumWidth(1)
        box.addWidget(value)
    box.addStretch(1)  # a neighbour with more lines leaves room below, not between
    return frame
