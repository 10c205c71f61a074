"""The one window: the rail, the bar, the message line and the page one is on."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget

from desktop_app.catalog.navigation import HELP, NAVIGATION
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, hairline, named
from desktop_app.ui.look.spacing import SMALLEST, USUAL
from desktop_app.ui.shell.enter_press import EnterPresses
from desktop_app.ui.shell.looking_line import LookingLine
from desktop_app.ui.shell.page_loader import make_page
from desktop_app.ui.shell.rail import Rail
from desktop_app.ui.shell.top_bar import TopBar
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.filling import take_down

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from desktop_app.core.text import Text
    from desktop_app.ui.pages.laptop import LaptopPage
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.pages.welcome import WelcomePage
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.help_desk import HelpDesk
    from desktop_app.ui.shell.menu_entry import MenuEntry
    from desktop_app.ui.shell.messages import MessageLine


MOST_BEFORE = 20
"""So many places are remembered for the way back."""


class MainWindow(Retranslated, EnterPresses):
    """Holds the shell together; pages are made when they are first looked at."""

    painted = Signal()
    """The window has been painted for the first time: the slow things may begin."""
    closing = Signal()
    laptop_made = Signal(object)
    """The page that asks for the code of this laptop is there for the first time."""
    welcome_made = Signal(object)
    """The page with the ways to begin is there for the first time."""

    def __init__(self, desk: Desk) -> None:
        """Build the shell around an empty stage."""
        super().__init__()
        self.setObjectName("window")
        self.desk = desk
        self.pages: dict[str, Page] = {}
        self.stale: set[str] = set()
        self.place = NAVIGATION[0].name
        self.before: list[str] = []
        """The places one came from, the latest last."""
        self._unpainted = True
        self.rail = Rail(desk.speech)
        self.bar = TopBar(desk)
        self.looking = LookingLine()
        self.column, self.stage = down(gap=0), QStackedWidget()
        desk.stage = self.stage
        self.waiting = named("page", QFrame())
        self.waiting.setProperty("focusPolicy", "ClickFocus")
        self._lay_out()
        self._connect()
        self.show_waiting()
        self.retranslate()

    @cached_property
    def welcome(self) -> WelcomePage:
        """The ways to begin, made when no file is open."""
        from desktop_app.ui.pages.welcome import WelcomePage

        page = WelcomePage(self.desk.speech)
        self.welcome_made.emit(page)
        return page

    @cached_property
    def laptop(self) -> LaptopPage:
        """What asks for the code of this laptop, made when it is first asked."""
        from desktop_app.ui.pages.laptop import LaptopPage

        page = LaptopPage(self.desk.speech)
        self.laptop_made.emit(page)
        return page

    @cached_property
    def messages(self) -> MessageLine:
        """The line of messages over the title of the page, made for the first one."""
        from desktop_app.ui.shell.messages import MessageLine

        return MessageLine(self.desk.speech, self.stage)

    @cached_property
    def help(self) -> HelpDesk:
        """What explains everything, made when it is first asked."""
        from desktop_app.ui.shell.help_desk import HelpDesk

        return HelpDesk(self)

    def offer(self, entries: Sequence[MenuEntry]) -> None:
        """Offer the entries of the menu in the bar, and by their keys."""
        from PySide6.QtGui import QKeySequence, QShortcut

        self.bar.offer(entries)
        self.bar.finder.picked.connect(self.show_page)
        self.bar.finder.listed.connect(lambda name, of, words: self._at(name).show_found(words, of))
        self.bar.finder.begun.connect(lambda name: self._at(name).primary_act())
        QShortcut(QKeySequence("Ctrl+K"), self, self.bar.finder.start)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.go_back)
        for entry in entries:
            if entry.keys:
                QShortcut(QKeySequence(entry.keys), self, entry.do)

    def show_waiting(self) -> None:
        """Show an empty stage: a file is being opened."""
        self.show_instead(self.waiting, self.waiting)

    def when_painted(self, do: Callable[[], None]) -> None:
        """Do something slow as soon as the window has been seen."""
        if self._unpainted:
            self.painted.connect(do)
        else:
            do()

    def show_laptop(self, code: str, why: Text | None = None) -> None:
        """Ask for the code of this laptop: none was chosen yet, or for a reason it does not do."""
        self.laptop.ask(code, why)
        self.show_instead(self.laptop, self.laptop.code)

    def leave_laptop(self) -> None:
        """This laptop has a code: back to the book, if one is open."""
        self.bar.name_laptop()
        self.show_waiting()

    def show_fitting(self) -> None:
        """Show the window, over the whole of a screen that has no room for more."""
        room = self.screen().availableSize()
        if room.width() <= USUAL[0] or room.height() <= USUAL[1]:
            self.showMaximized()
        else:
            self.show()

    def show_welcome(self) -> None:
        """Show the ways to begin: no file is open."""
        self.show_instead(self.welcome, self.welcome.open)

    def show_instead(self, page: QWidget, focus: QWidget) -> None:
        """Show what stands there while no book is open, with the keyboard in a part of it."""
        self._set_usable(usable=False)
        if self.stage.indexOf(page) < 0:
            self.stage.addWidget(page)
        self.stage.setCurrentWidget(page)
        focus.setFocus()

    def forget_pages(self) -> None:
        """Take down every page: none of them shows another book than the one it was made for."""
        for page in self.pages.values():
            self.stage.removeWidget(page)
        take_down(self.stage, iter([*self.pages.values()]))
        self.pages.clear()
        self.stale.clear()
        self.before.clear()

    def show_book(self, place: str = NAVIGATION[0].name, record: str = "", *, keep: bool = False) -> None:
        """Show the book that lies on the desk anew, from its first page on or from another; keep the chosen period."""
        self.forget_pages()
        self.enter_book(place, record, keep=keep)

    def enter_book(self, place: str, record: str, *, keep: bool) -> None:
        """Let the book be used, and go to a page of it."""
        self._set_usable(usable=True)
        self.rail.fit(self.desk.role)
        self.show_surroundings(keep=keep)
        self.show_page(place, record)

    def show_surroundings(self, *, keep: bool = False) -> None:
        """Show whose book it is, when it was saved last, and whether one may write; keep the chosen period."""
        self.bar.show_surroundings(self.desk.about, keep=keep)
        self.retranslate()

    def show_page(self, name: str, record: str = "") -> None:
        """Go to a page, and to a record on it; to the help, and to a topic of it."""
        if name == HELP.name:
            self.help.explain(record)
        if name == HELP.name or self.desk.book is None:
            return
        if name not in self.pages:
            self.build_page(name)
            self.put_up_page(name)
        page = self.pages[name]
        if name != self.place:
            self.before = [*self.before[-MOST_BEFORE:], self.place]
        self.place = name
        self.rail.show_place(name)
        self.stage.setCurrentWidget(page)
        if name in self.stale:
            self.stale.discard(name)
            page.reload()
        page.first_focus().setFocus()
        if record:
            page.show_record(record)

    def go_back(self) -> None:
        """Go back within the page or the help, else to the page one came from, just as it was left."""
        from desktop_app.ui.pages.page import Page

        here = self.stage.currentWidget()
        if isinstance(here, Page) and here.go_back():
            return
        if self.before and self.desk.book is not None:
            name = self.before.pop()
            self.show_page(name)
            self.before.pop()

    def reload(self, changed: object = None) -> None:
        """Let the page in sight read again; the others will when they come into sight."""
        self.stale = set(self.pages) - {self.place}
        if self.place in self.pages:
            self.pages[self.place].reload(changed)

    def redraw(self) -> None:
        """Have everything say its words and draw its icons again."""
        QApplication.postEvent(self, QEvent(QEvent.Type.LanguageChange))

    def retranslate(self) -> None:
        """Say what the window itself says."""
        about, say = self.desk.about, self.desk.speech.say
        name = about.scheme.name if about.scheme and self.desk.book else ""
        self.setWindowTitle(say(text("Window", "{scheme} – Coverbook", scheme=name)) if name else "Coverbook")
        if about.only_looking and self.desk.book:
            offered = say(text("File", "Take over…")) if about.is_held_elsewhere else ""
            self.looking.say(say(about.only_looking), offered)
        else:
            self.looking.say("")
        self.rail.show_saved(about.saved_at if self.desk.book else None, self.desk.today)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window has been seen for the first time (Qt)."""
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the book be put back before the window is gone (Qt)."""
        self.closing.emit()
        super().closeEvent(event)

    def build_page(self, name: str) -> None:
        """Make a page, which nothing has been asked for yet."""
        self.pages[name] = make_page(name, self.desk)
        self.stale.add(name)

    def put_up_page(self, name: str) -> None:
        """Let a page say its words, on the stage."""
        self.pages[name].retranslate()
        self.stage.addWidget(self.pages[name])

    def _set_usable(self, *, usable: bool) -> None:
        """Whether there is a book to go about in."""
        self.rail.set_usable(usable)
        self.bar.set_usable(usable)

    def _lay_out(self) -> None:
        """The rail beside everything else."""
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        line = across(self, gap=0)
        line.addWidget(self.rail)
        line.addWidget(hairline("rail_line", upright=True))
        line.addLayout(self.column, 1)
        for widget in (self.bar, hairline("bar_line"), self.looking, self.stage):
            self.column.addWidget(widget, int(widget is self.stage))

    def _connect(self) -> None:
        """Join the shell to the desk."""
        self.rail.chosen.connect(self.show_page)
        self.rail.help_wanted.connect(lambda: self.show_page(HELP.name))
        self.desk.wanted.connect(self.show_page)
        self.desk.act_wanted.connect(lambda name, act, code: self._at(name).act_on(act, code))
        self.desk.left.connect(self.go_back)
        self.desk.told.connect(lambda said: self.messages.show_message(said))  # noqa: PLW0108 - made with the first
        self.desk.saved.connect(self.reload)
        self.desk.backup_seen.connect(partial(self.rail.show_backup, self.desk))
        self.desk.period_changed.connect(partial(self.reload, None))
        self.desk.worker.busy.connect(self.rail.show_busy)
        self.rail.stopped.connect(self.desk.stop)

    def _at(self, name: str) -> Page:
        """Go to a page; it."""
        self.show_page(name)
        return self.pages[name]
