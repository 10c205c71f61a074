"""Help: the topics with a field that finds any of their words, and the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton

from desktop_app.catalog.help import TOPICS
from desktop_app.core.text import text
from desktop_app.ui.look.fonts import row_height
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.search_field import SearchField
from desktop_app.ui.look.spacing import GAP, WIDE
from desktop_app.ui.pages.page import Page, card
from desktop_app.ui.speech.help_texts import HelpTexts
from desktop_app.ui.views.help_browser import HelpBrowser
from desktop_app.ui.views.help_paper import HelpPaper

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.shell.desk import Desk

WIDTH = 272
"""The width of the list of topics."""
NAME = Qt.ItemDataRole.UserRole


class HelpPage(Page):
    """Topics on the leading side, the text of the chosen one beside them; it needs no open file."""

    title = text("Help", "Help")
    left = Signal()
    """The reader goes back to where they came from."""

    def __init__(self, desk: Desk) -> None:
        """Build the list and the text."""
        super().__init__(desk)
        self.search = named("search", SearchField())
        self.topics = named("places", QListWidget())
        self.nothing = named("quiet", QLabel(wordWrap=True))
        self.browser = HelpBrowser(HelpTexts(desk.speech))
        self.paper = HelpPaper(desk, self.browser)
        self.back, self.print_button = QPushButton(), QPushButton()
        self.items = {topic.name: self._item(topic.name) for topic in TOPICS}
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        """The field: typing finds at once, the arrows go through the topics."""
        return self.search

    def go_back(self) -> bool:
        """Back to the topic before, from the first one to work."""
        if self.browser.isBackwardAvailable():
            self.browser.backward()
        else:
            self.left.emit()
        return True

    def show_topic(self, name: str) -> None:
        """Show a topic, whatever was searched for before."""
        self.search.forget()
        self._find()
        self._choose(name)

    def retranslate(self) -> None:
        """Say everything in the language of now; the topic stays."""
        super().retranslate()
        say = self.desk.speech.say
        self.search.say_hint(say(text("Help", "Any word of the help")))
        self.topics.setAccessibleName(say(text("Help", "Topics")))
        self.browser.setAccessibleName(say(text("Help", "Text of the topic")))
        self.back.setText(say(text("Help", "Back to work")))
        self.print_button.setText(say(text("Statements page", "Print…")))
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.setToolTip("Ctrl+P")
        put_icon(self.print_button, "print")
        self.back.setToolTip(say(text("Help", "Back to work (Esc)")))
        put_icon(self.back, "back")
        self.browser.show_texts(HelpTexts(self.desk.speech))
        self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to work (Qt)."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def listed(self) -> list[str]:
        """The topics in the list: those that hold what is searched for."""
        return [name for name, item in self.items.items() if not item.isHidden()]

    def _find(self) -> None:
        """Show the topics that hold what is searched for, the one in sight still in sight if it does."""
        words, texts = self.search.words, self.browser.texts
        found = texts.holding(words)
        for name, item in self.items.items():
            item.setText(texts.title(name))
            item.setSizeHint(QSize(0, row_height(self.topics)))
            item.setHidden(name not in found)
        self.nothing.setText(self.desk.speech.say(text("Help", "No topic holds “{words}”.", words=words)))
        self.nothing.setHidden(bool(found))
        if found and self.browser.topic not in found:
            self._choose(found[0])
        self.browser.mark(words)

    def _choose(self, name: str) -> None:
        """Choose a topic in the list, which shows it."""
        self.topics.setCurrentItem(self.items[name])
        self._show(self.items[name])

    def _show(self, item: QListWidgetItem | None) -> None:
        """Show the topic of a line of the list."""
        if item is not None and item.data(NAME) != self.browser.topic:
            self.browser.show_topic(item.data(NAME))
            self.browser.mark(self.search.words)

    def _follow(self) -> None:
        """Choose in the list what a link has opened; where it is not listed, list everything again."""
        name = self.browser.topic
        if name not in self.items:
            return
        if self.items[name].isHidden():
            self.search.forget()
            self._find()
        self._choose(name)

    def _step(self, rows: int) -> None:
        """Go through the listed topics from the field."""
        names = self.listed
        if names:
            at = names.index(self.browser.topic) if self.browser.topic in names else 0
            self._choose(names[min(max(at + rows, 0), len(names) - 1)])

    def _leave_search(self) -> None:
        """Escape in the field: first everything is listed again, then one goes back to work."""
        if len(self.listed) < len(TOPICS):
            self._find()
        else:
            self.left.emit()

    def _connect(self) -> None:
        """Join the parts."""
        self.search.wanted.connect(self._find)
        self.search.left.connect(self._leave_search)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(self.browser.setFocus)
        self.topics.currentItemChanged.connect(self._show)
        self.topics.activated.connect(lambda _: self.browser.setFocus())
        self.browser.sourceChanged.connect(lambda _: self._follow())
        self.back.clicked.connect(self.left)
        self.print_button.clicked.connect(self.paper.ask_for_printer)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _item(self, name: str) -> QListWidgetItem:
        """The line of a topic; its words come with the language."""
        item = QListWidgetItem(self.topics)
        item.setData(NAME, name)
        return item

    def _lay_out(self) -> None:
        """Field over topics, beside the text."""
        side = QFrame()
        side.setFixedWidth(WIDTH)
        column = down(side, gap=GAP)
        for widget in (self.search, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.topics, 1)
        frame, inner = card()
        inner.setContentsMargins(GAP, GAP, GAP, GAP)
        inner.addWidget(self.browser)
        line = across(gap=WIDE)
        line.addWidget(side)
        line.addWidget(frame, 1)
        self.content.addLayout(line, 1)
        self.tools.addWidget(self.print_button)
        self.tools.addWidget(self.back)


def make_page(desk: Desk) -> HelpPage:
    """The page of the help."""
    return HelpPage(desk)
