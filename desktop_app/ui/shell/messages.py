"""What was saved and how to correct it, what was refused and why: one calm line over the page, never a window.

It lies over the title of the page: nothing that one was about to press moves away from under the hand. One too long for
that lies over the bar at the top, so that the buttons of the page stay free, unless one is at work in that bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QToolButton

from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.icons import icon, pixmap
from desktop_app.ui.look.layouts import across, leading, named, restyle
from desktop_app.ui.look.spacing import EDGE, TIGHT, WIDE
from desktop_app.ui.pages.page import Page
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from desktop_app.core.language import Speech
    from desktop_app.ui.shell.desk import Message

NARROWEST = 320
"""Pixels that a sentence needs to be read; where the buttons leave less, it lies over them."""
SHORT = 10_000
"""Milliseconds a good message without anything to do stays."""


class MessageLine(Retranslated, QFrame):
    """The latest message; it stays until it is closed, replaced or, when all is well, has been read."""

    def __init__(self, speech: Speech, stage: QStackedWidget) -> None:
        """Start with nothing to say; it lies over the top of the stage, so that nothing moves when it comes."""
        super().__init__(stage.window())
        self.speech, self.stage = speech, stage
        stage.installEventFilter(self)
        stage.currentChanged.connect(self._place)
        QApplication.instance().focusChanged.connect(self._make_way)  # type: ignore[union-attr]
        self.setObjectName("message")
        self.hide()
        self.message: Message | None = None
        self.sign = QLabel()
        self.words = named("message_words", QLabel(wordWrap=True))
        self.words.setProperty("textInteractionFlags", "TextSelectableByMouse")
        self.act = named("link", QPushButton())
        self.act.clicked.connect(self._do)
        self.also = named("link", QPushButton())
        self.also.clicked.connect(self._do_also)
        self.shut = named("quiet_tool", QToolButton())
        self.shut.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=SHORT)
        self._timer.timeout.connect(self.hide)
        line = across(self, edges=(WIDE, TIGHT))
        line.addWidget(self.sign)
        line.addWidget(self.words, 1)
        line.addWidget(self.act)
        line.addWidget(self.also)
        line.addWidget(self.shut)

    def show_message(self, message: Message) -> None:
        """Say a message in place of the former one."""
        self.message = message
        self.setProperty("tone", message.tone.value)
        restyle(self)
        self.retranslate()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if message.tone is Tone.GOOD and message.act is None:
            self._timer.start()

    def retranslate(self) -> None:
        """Say the message again, in today's colours."""
        speech = self.speech
        self.shut.setAccessibleName(speech.say(text("Messages", "Close the message")))
        self.shut.setIcon(icon("close", size=16))
        if self.message:
            tone = self.message.tone.value
            self.sign.setPixmap(pixmap(tone, tone, 20))
            self.words.setAlignment(leading(speech))
            self.words.setText(speech.say(self.message.words))
            self.act.setText(speech.say(self.message.act) if self.message.act else "")
            self.act.setVisible(self.message.act is not None)
            self.also.setText(speech.say(self.message.also[0]) if self.message.also else "")
            self.also.setVisible(self.message.also is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the stage when that changes its size or its place, and beside buttons that come to a page (Qt)."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        elif event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self._place)  # once the page has laid itself out
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Lie over the whole title of the page, beside the buttons at its end, where the words need no more room."""
        page = self.stage.currentWidget()
        if page is not None:
            page.installEventFilter(self)
        whole = self.stage.rect().adjusted(EDGE, TIGHT, -EDGE, 0)
        head = page.head_room() if isinstance(page, Page) else whole
        if head.width() >= NARROWEST and (self._height(head.width()) <= head.height() or not isinstance(page, Page)):
            room = head
        else:
            room = whole if self._in_bar() else whole.translated(0, -self.stage.mapTo(self.window(), QPoint()).y())
        if room is not head or not isinstance(page, Page):
            room.setHeight(self._height(room.width()))
        self.setGeometry(QRect(self.stage.mapTo(self.window(), room.topLeft()), room.size()))

    def _make_way(self) -> None:
        """The keyboard has gone elsewhere, perhaps to where the message lies."""
        if self.isVisible():
            self._place()

    def _height(self, width: int) -> int:
        """As high as the words need at a width."""
        return max(self.heightForWidth(width), self.minimumSizeHint().height())

    def _in_bar(self) -> bool:
        """Whether the keyboard is in the bar over the pages: what is typed there shall be seen."""
        at = QApplication.focusWidget()
        if at is None or at.window() is not self.window() or self.isAncestorOf(at):
            return False
        return at.mapTo(self.window(), at.rect().center()).y() < self.stage.mapTo(self.window(), QPoint()).y()

    def _do(self) -> None:
        """Do what the message offers, once."""
        self.hide()
        if self.message and self.message.do:
            self.message.do()

    def _do_also(self) -> None:
        """Do the other thing that the message offers, once."""
        self.hide()
        if self.message and self.message.also:
            self.message.also[1]()
