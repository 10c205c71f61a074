"""What happens between the window and its files: opening, beginning, looking at the demonstration, leaving."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.catalog.network_parts import NETWORK
from desktop_app.catalog.tone import Tone
from desktop_app.core.text import text
from desktop_app.ui.shell.page_loader import read_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.problems import Refused
    from desktop_app.ui.pages.beginning import BeginningPage
    from desktop_app.ui.pages.welcome import WelcomePage
    from desktop_app.ui.shell.bookcase import Bookcase
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.entrance import Entrance
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.shell.menu_entry import MenuEntry
    from desktop_app.ui.shell.network_door import NetworkDoor
    from desktop_app.ui.shell.remembered import Remembered

ENDING = ".coverbook"


class Demonstration(NamedTuple):
    """Where the demonstration scheme is kept for this user, and how it is made there."""

    place: Callable[[], Path]
    make: Callable[[Path], object]


class FrontOffice:
    """Answers the window's wishes about files and remembers the last one."""

    def __init__(
        self,
        window: MainWindow,
        bookcase: Bookcase,
        remembered: Remembered,
        demonstration: Demonstration,
        entrance: Entrance,
    ) -> None:
        """Join window and bookcase."""
        self.entrance = entrance
        self.window, self.bookcase, self.remembered, self.demonstration = window, bookcase, remembered, demonstration
        self.desk: Desk = window.desk
        self._then: Callable[[], None] = lambda: None
        window.welcome_made.connect(self._welcome)
        window.closing.connect(self.leave)
        window.when_painted(lambda: window.offer(self.entries()))
        bookcase.opened.connect(self._opened)
        bookcase.refused.connect(self._refused)
        bookcase.code_refused.connect(self._ask_for_another)
        window.laptop_made.connect(lambda page: page.chosen.connect(self._go_on))
        bookcase.role_changed.connect(self._show_again)
        bookcase.reopened.connect(lambda: window.show_surroundings(keep=True))
        self.desk.saved.connect(lambda _: bookcase.look_again(lambda: window.show_surroundings(keep=True)))

    def _welcome(self, page: WelcomePage) -> None:
        """Answer the wishes of the page that welcomes."""
        page.open_wanted.connect(self.ask_for_file)
        page.new_wanted.connect(self.ask_for_place)
        page.demo_wanted.connect(self.show_demonstration)
        page.network_wanted.connect(self.show_network)

    def entries(self) -> tuple[MenuEntry, ...]:
        """What one does with whole files, wherever one is."""
        from desktop_app.ui.shell.menu_entry import MenuEntry

        return (
            MenuEntry(text("Welcome", "Open a file"), "open", "Ctrl+O", self.ask_for_file),
            MenuEntry(text("Welcome", "New scheme"), "new", "", self.ask_for_place),
            MenuEntry(text("Welcome", "Demonstration scheme"), "demo", "", self.show_demonstration),
            MenuEntry(NETWORK, "office", "", self.show_network),
            self.entrance.entry(),
        )

    @cached_property
    def network(self) -> NetworkDoor:
        """What leads to the page of many schemes, made when it is first wanted."""
        from desktop_app.ui.shell.network_door import NetworkDoor

        return NetworkDoor(self.window)

    def show_network(self) -> None:
        """Compare many schemes by their snapshots."""
        self.network.enter()

    def begin(self, path: Path | None) -> None:
        """Show the file, else the one that was open last, else the ways to begin; the first time ask two things."""
        laptop = self.desk.laptop
        if laptop.chosen:
            self._begin(path)
            return
        self._then = lambda: self._begin(path)
        if self.remembered.language:
            self.window.when_painted(lambda: self.window.show_laptop(laptop.code))
        else:
            self.window.when_painted(self.ask_for_language)

    def ask_for_language(self) -> None:
        """Ask for the language of the window, then for the code of this laptop."""
        from desktop_app.ui.pages.language import LanguagePage

        page = LanguagePage(self.desk.speech)
        page.wanted.connect(self.window.bar.language_chosen)
        page.chosen.connect(lambda: self.window.show_laptop(self.desk.laptop.code))
        self.window.show_instead(page, page.list)

    @cached_property
    def beginning(self) -> BeginningPage:
        """What a new scheme is described on, made for the first one."""
        from desktop_app.ui.pages.beginning import BeginningPage

        page = BeginningPage(self.desk)
        page.left.connect(self._begun)
        return page

    def _begin(self, path: Path | None) -> None:
        """Show the file, else the one that was open last, else the ways to begin."""
        wanted = path or self.remembered.last_file
        if wanted is None:
            self.window.show_welcome()
        else:
            self.window.when_painted(lambda: self.bookcase.open(wanted))

    def ask_for_file(self) -> None:
        """Open a file that the user chooses."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds = say(text("Files", "Coverbook files (*{ending})", ending=ENDING))
        path, _ = QFileDialog.getOpenFileName(self.window, say(text("Welcome", "Open a file")), "", kinds)
        if path:
            self.bookcase.open(Path(path))

    def ask_for_place(self) -> None:
        """Make a new file where the user wants it."""
        from PySide6.QtWidgets import QFileDialog

        say = self.desk.speech.say
        kinds = say(text("Files", "Coverbook files (*{ending})", ending=ENDING))
        path, _ = QFileDialog.getSaveFileName(self.window, say(text("Welcome", "New scheme")), "", kinds)
        if path:
            self.make(Path(path))

    def make(self, path: Path) -> None:
        """Make a new file at a place; never over a file that is there."""
        place = path if path.suffix else path.with_suffix(ENDING)
        if place.exists():
            words = text("Files", "{name} is there already. Open it, or choose another name.", name=place.name)
            self.desk.tell(Tone.BAD, words)
        else:
            self.bookcase.open(place, create=True)

    def show_demonstration(self) -> None:
        """Open the demonstration scheme, making it where it is not there yet."""
        self.bookcase.open(self.demonstration.place(), fill=self.demonstration.make)

    def leave(self) -> None:
        """Put the book back and remember what was in sight and how the window stood."""
        self.entrance.leave()
        self.remembered.remember_geometry(self.window.saveGeometry())
        self.bookcase.put_back()
        self.desk.worker.finish(self._say_it_takes_long)

    def _say_it_takes_long(self) -> None:
        """Say why the window is still there."""
        words = text("Files", "Making a backup and closing the file. The window closes by itself.")
        self.desk.tell(Tone.QUIET, words)

    def _opened(self, path: Path) -> None:
        """Show the opened book; a scheme without a name is described first."""
        self.remembered.remember_file(path)
        self.window.messages.hide()
        before = self.entrance.place_before(path)
        if self.desk.about.scheme is None and self.desk.may("describe_scheme"):
            self.window.show_waiting()
            self.window.forget_pages()
            self.window.show_surroundings()
            self.window.show_instead(self.beginning, self.beginning)
            self.beginning.begin()
        elif before:
            self.desk.period = before.period
            self._show(before.page, before.record, keep=True)
        else:
            self._show()

    def _show(self, place: str = NAVIGATION[0].name, record: str = "", *, keep: bool = False) -> None:
        """Show the book that has just come to the desk, in pieces between which the window answers.

        What a page is made of is read beside the window; it is built in one piece, said in the next and then shown.
        """
        window, worker = self.window, self.desk.worker
        window.show_waiting()
        window.forget_pages()
        enter = partial(window.enter_book, place, record, keep=keep)
        ahead = partial(self._read_ahead, iter([each.name for each in NAVIGATION]))
        pieces = iter((partial(window.build_page, place), partial(window.put_up_page, place), enter, ahead))

        def take_next(_: object) -> None:
            if piece := next(pieces, None):
                piece()
                worker.run_action(lambda: None, take_next, self.desk.refuse, "book shown")

        worker.run_action(partial(read_page, place), take_next, self.desk.refuse, "book shown")

    def _read_ahead(self, names: Iterator[str], _: object = None) -> None:
        """Read beside the window what the next page is made of, and so on: whoever goes there waits for none of it."""
        if name := next(names, None):
            self.desk.worker.run_action(partial(read_page, name), partial(self._read_ahead, names), self.desk.refuse)

    def _begun(self) -> None:
        """Go on to the book; while its scheme has no name, to where it gets one."""
        self.window.show_book()
        if self.desk.about.scheme is None:
            self.window.show_page("settings")

    def _show_again(self) -> None:
        """Offer what whoever works here may do now."""
        page = self.window.pages.get(self.window.place)
        self.window.show_book(self.window.place, page.record if page else "", keep=True)

    def _go_on(self, code: str) -> None:
        """This laptop has a code: go on with what was wanted."""
        self.desk.laptop_named.emit(code)
        self.window.messages.hide()
        self.window.leave_laptop()
        self._then()

    def _ask_for_another(self, refusal: Refused, code: str) -> None:
        """Say why the code of this laptop does not do in a book, and offer another one."""
        self._then = self.bookcase.again
        self.bookcase.put_back()
        self.window.show_laptop(code, refusal.problems[0].message)

    def _refused(self, refusal: Refused) -> None:
        """Say why a file was not opened, and what else one can do."""
        if self.desk.book is None:
            self.window.show_welcome()
        elif not self.window.pages:
            self._show_again()
        self.desk.refuse(refusal)
