"""The bar over every page: whose book it is, the period shown, the search, the language, who is working."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QSizePolicy

from desktop_app.core.text import text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.spacing import EDGE, GAP, TIGHT, WIDE
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from desktop_app.core.surroundings import Surroundings
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.finder import Finder
    from desktop_app.ui.shell.menu_entry import MenuEntry
    from desktop_app.ui.shell.period_chooser import PeriodChooser
    from desktop_app.ui.shell.scheme_menu import SchemeMenu


class TopBar(Retranslated, QFrame):
    """One line of choices that hold for all pages."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Build the bar without a book."""
        super().__init__()
        self.setObjectName("top_bar")
        self.desk = desk
        self.scheme = named("scheme", ElidedLabel())
        self.office = named("quiet", ElidedLabel())
        self.office.whole = True
        self.office.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.language = QComboBox()
        self.user_icon, self.user = QLabel(), named("user", QLabel(desk.who.user))
        self.laptop = named("quiet", QLabel(desk.laptop.chosen))
        self.line, self.names = across(self, gap=WIDE, edges=(EDGE, GAP)), self._names()
        self.line.addLayout(self.names, 1)
        self.line.addWidget(self.language)
        self.line.addWidget(self._person())
        self._set_language_chooser()
        self.name_laptop()
        self.retranslate()

    @cached_property
    def files(self) -> SchemeMenu:
        """The menu of whole files beside the scheme's name; like search and period, made after the first paint."""
        from desktop_app.ui.shell.scheme_menu import SchemeMenu

        made = SchemeMenu(self.desk.speech)
        self._take_in(made, self.names, 1)
        return made

    @cached_property
    def finder(self) -> Finder:
        """The field that finds anything."""
        from desktop_app.ui.shell.finder import Finder

        made = Finder(self.desk)
        self._take_in(made, self.line, 1, stretch=1)
        return made

    @cached_property
    def period(self) -> PeriodChooser:
        """The chooser of the period, before the languages."""
        from desktop_app.ui.shell.period_chooser import PeriodChooser

        made = PeriodChooser(self.desk)
        self._take_in(made, self.line, self.line.indexOf(self.language))
        return made

    def show_surroundings(self, about: Surroundings, *, keep: bool = False) -> None:
        """Show whose book is open."""
        self.scheme.setText(about.scheme.name if about.scheme else "")
        self.office.setText(about.office)
        self.scheme.tip = " · ".join(filter(None, (self.scheme.text(), about.office)))
        self.user.setText(self.desk.who.user)
        self.period.show_quarters(about, keep=keep)

    def name_laptop(self) -> None:
        """Show the code of this laptop; nothing as long as nobody has chosen one."""
        self.laptop.setText(self.desk.laptop.chosen)
        self.laptop.setVisible(bool(self.desk.laptop.chosen))

    def offer(self, entries: Sequence[MenuEntry]) -> None:
        """Offer entries in the menu of files and to the search, and every language."""
        self.files.entries = entries
        self.finder.entries = entries
        self._offer_languages()

    def set_usable(self, usable: bool) -> None:
        """Whether there is a book to search and periods to choose."""
        if usable or "finder" in vars(self):
            for widget in (self.files, self.finder, self.period):
                widget.setVisible(usable)

    def retranslate(self) -> None:
        """Say the bar's own words again."""
        say = self.desk.speech.say
        self.language.setAccessibleName(say(text("Top bar", "Language")))
        self.language.setToolTip(say(text("Top bar", "Language")))
        self.user.setToolTip(say(text("Top bar", "Who is working")))
        self.laptop.setToolTip(say(text("Top bar", "Code of this laptop: the numbers it gives carry it")))
        self.user_icon.setPixmap(pixmap("person", "quiet", 20))
        self.language.setCurrentIndex(self.language.findData(self.desk.speech.language.code))

    def _take_in(self, made: QWidget, line: QHBoxLayout, at: int, stretch: int = 0) -> None:
        """Give something a place on a line of the bar and before the languages for the tab key."""
        made.hide()
        line.insertWidget(at, made, stretch)
        QFrame.setTabOrder(_stop_before(self.language), made)

    def _names(self) -> QHBoxLayout:
        """The scheme and its office; long names give way before anything else, that of the office as a whole."""
        line = across(gap=GAP)
        line.addWidget(self.scheme)
        line.addWidget(self.office, 1)
        return line

    def _person(self) -> QFrame:
        """Who is working, and on which laptop."""
        frame = named("person", QFrame())
        line = across(frame, gap=TIGHT)
        line.addWidget(self.user_icon)
        line.addWidget(self.user)
        line.addWidget(self.laptop)
        return frame

    def _set_language_chooser(self) -> None:
        """The language spoken alone: the names of all others stand in files that are read after the first paint."""
        spoken = self.desk.speech.language
        self.language.addItem(spoken.name, spoken.code)
        self.language.activated.connect(lambda at: self.language_chosen.emit(self.language.itemData(at)))

    def _offer_languages(self) -> None:
        """Every language under its own name."""
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.language.clear()
        for each in languages():
            self.language.addItem(each.name, each.code)
        self.retranslate()


def _stop_before(widget: QWidget) -> QWidget:
    """Where the tab key stops before a widget; Qt puts nothing after what takes no keys."""
    before = cast("QWidget", widget.previousInFocusChain())
    return before if before.focusPolicy().value else _stop_before(before)
