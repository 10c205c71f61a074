"""What the settings show beside their places: a form of what is known; language, user and code of the laptop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QStackedWidget

from desktop_app.catalog.mark import Tone
from desktop_app.catalog.settings import UPDATE
from desktop_app.core.codes import device_code
from desktop_app.core.text import counted, text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.spacing import WIDE
from desktop_app.ui.pages.laptop import NO_CODE
from desktop_app.ui.speech.languages import languages
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk

_DIGITS = (
    (None, text("Settings", "As usual in the language")),
    (True, text("Settings", "Those of the script")),
    (False, text("Settings", "0123456789")),
)
_DAYS = (
    (None, text("Settings", "As usual in the language")),
    (True, text("Settings", "Beside the other calendar")),
    (False, text("Settings", "Not shown")),
)
"""What may be wished for numbers and days, with its words."""

WIDEST = 720
"""A form is not wider than one reads at ease."""


MINUTES = (1, 2, 5, 10, 15, 30, 60)
"""After so many minutes without a key a locked book may be closed."""


class FormPart(QStackedWidget):
    """A form filled in with what the file says; after a save it is filled in anew."""

    def __init__(self, desk: Desk, place: str) -> None:
        """Build the part without a form; it opens when it is read."""
        super().__init__()
        self.setMaximumWidth(WIDEST)
        self.desk, self.place = desk, place
        self.form: ActForm | None = None
        self.written = False
        """Whether something is written in the form that is not saved: then it stays as it is."""

    def reload(self) -> None:
        """Read what the file says now; the acts are loaded beside the window, for they bring much along."""
        if self.written:
            return
        place = self.place

        def work(book: Book) -> tuple[Act, Mapping[str, Any]]:
            from desktop_app.acts.settings_acts import form_of

            return form_of(book, place)

        self.desk.read(work, lambda found: self._fill(*found), f"settings: {place}")

    def first_focus(self) -> QWidget:
        """The first line of the form."""
        return self.form.body.stops()[0] if self.form else self

    def _fill(self, act: Act, values: Mapping[str, Any]) -> None:
        """Open the form with these values in place of the former one."""
        from desktop_app.ui.forms.act_form import ActForm

        former = self.form
        wanted = self.desk.about.scheme is None or (former is not None and former.hasFocus())
        self.form = ActForm(self.desk, act, values, self._saved, self)
        self.form.changed.connect(self._write)
        self.form.closed.connect(self._leave)
        if not self.desk.may(act.form.name):
            _only_show(self.form)
        self.addWidget(self.form)
        self.setCurrentWidget(self.form)
        if former is not None:
            self.removeWidget(former)
            former.deleteLater()
        if wanted and self.isVisible():
            self.first_focus().setFocus()

    def _write(self) -> None:
        """Something was written."""
        self.written = True

    def _leave(self) -> None:
        """The form was saved or left: show again what the file says."""
        self.written = False
        self.reload()

    def _saved(self, done: Done) -> None:
        """Say what was saved."""
        self.written = False
        self.desk.tell(Tone.GOOD, done.words)


def _only_show(form: ActForm) -> None:
    """Show the answers to whoever may read them and change none."""
    for part in (form.body, form.save, form.leave_button):
        part.setEnabled(False)
    for words in (form.save, form.leave_button, form.help, form.keys):
        words.hide()


class WorkingPart(Retranslated, QFrame):
    """The language of the window, the name every save carries and the code of this laptop: kept on this computer."""

    def __init__(self, desk: Desk) -> None:
        """Build the fields."""
        super().__init__()
        self.setObjectName("card")
        self.setMaximumWidth(WIDEST)
        self.desk = desk
        self.language, self.user = QComboBox(), LeadingField(desk.who.user)
        self.laptop = LeadingField(desk.laptop.code, maxLength=3)
        self.idle, self.digits, self.calendar = QComboBox(), QComboBox(), QComboBox()
        self.digits_label, self.calendar_label = QLabel(), QLabel()
        self.idle.currentTextChanged.connect(self.idle.setToolTip)
        self.language_label, self.user_label, self.laptop_label = QLabel(), QLabel(), QLabel()
        self.idle_label, self.update_label, self.update_button = QLabel(), QLabel(), ElidedButton()
        self.update_button.clicked.connect(desk.update_wanted)
        for each in languages():
            self.language.addItem(each.name, each.code)
        self.language.activated.connect(lambda at: desk.language_wanted.emit(self.language.itemData(at)))
        self.user.editingFinished.connect(self._name)
        self.laptop.editingFinished.connect(self._name_laptop)
        self.idle.activated.connect(lambda at: desk.idle_wanted.emit(self.idle.itemData(at)))
        for chooser, wish in ((self.digits, "native_digits"), (self.calendar, "nepali_days")):
            chooser.activated.connect(partial(self._wish, chooser, wish))
        form = QFormLayout(self)
        form.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        form.setSpacing(WIDE)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.language_label, self.language)
        form.addRow(self.digits_label, self.digits)
        form.addRow(self.calendar_label, self.calendar)
        form.addRow(self.user_label, self.user)
        form.addRow(self.laptop_label, self.laptop)
        form.addRow(self.idle_label, self.idle)
        form.addRow(self.update_label, self.update_button)
        self.idle_label.setBuddy(self.idle)
        self.language_label.setBuddy(self.language)
        self.digits_label.setBuddy(self.digits)
        self.calendar_label.setBuddy(self.calendar)
        self.user_label.setBuddy(self.user)
        self.laptop_label.setBuddy(self.laptop)
        self.retranslate()

    def reload(self) -> None:
        """Show the name and the code as they are kept."""
        book = self.desk.book
        self.user.setText(self.desk.who.user)
        self.user.setReadOnly(book is not None and book.access is not None)  # it is the name that has signed in
        self.laptop.setText(self.desk.laptop.code)

    def first_focus(self) -> QWidget:
        """The language."""
        return self.language

    def retranslate(self) -> None:
        """Say the labels."""
        say = self.desk.speech.say
        self.language_label.setText(say(text("Settings", "Language of the window")))
        self.user_label.setText(say(text("Top bar", "Who is working")))
        self.laptop_label.setText(say(text("Laptop", "Code of this laptop")))
        self.language.setCurrentIndex(self.language.findData(self.desk.speech.language.code))
        self.update_label.setText(say(text("Update", "The program")))
        self.update_button.say(say(UPDATE))
        self.idle_label.setText(say(text("Settings", "Lock a protected book after")))
        self._offer_minutes()
        self._offer_wishes()

    def _offer_minutes(self) -> None:
        """Offer how long nobody may touch the laptop before a locked book is closed."""
        now = self.desk.idle_minutes
        self.idle.clear()
        for minutes in sorted({*MINUTES, now} - {0}):
            words = counted("Settings", "%n minutes without use", "", minutes)
            self.idle.addItem(self.desk.speech.say(words), minutes)
        self.idle.addItem(self.desk.speech.say(text("Settings", "Only by Ctrl+L")), 0)
        self.idle.setCurrentIndex(self.idle.findData(now))

    def _offer_wishes(self) -> None:
        """Offer in which digits numbers are written, and in Nepal whether days are written in that calendar too."""
        say, wishes = self.desk.speech.say, self.desk.wishes
        self.digits_label.setText(say(text("Settings", "Digits")))
        self.calendar_label.setText(say(text("Settings", "Nepali calendar")))
        for chooser, now, words in (
            (self.digits, wishes.native_digits, _DIGITS),
            (self.calendar, wishes.nepali_days, _DAYS),
        ):
            chooser.clear()
            for wish, label in words:
                chooser.addItem(say(label), wish)
            chooser.setCurrentIndex([wish for wish, _ in words].index(now))
            chooser.setToolTip(chooser.currentText())
        for widget in (self.calendar, self.calendar_label):
            widget.setVisible(self.desk.habits.nepal)

    def _wish(self, chooser: QComboBox, wish: str, at: int) -> None:
        """Write numbers or days in another way from now on."""
        self.desk.wishes_told.emit(self.desk.wishes._replace(**{wish: chooser.itemData(at)}))

    def _name(self) -> None:
        """Keep the name that was typed; an empty one is not kept."""
        name = " ".join(self.user.text().split())
        if name and name != self.desk.who.user:
            self.desk.user_named.emit(name)
            self.desk.tell(Tone.GOOD, text("Settings", "Saves now carry the name {name}.", name=name))
        self.user.setText(name or self.desk.who.user)

    def _name_laptop(self) -> None:
        """Keep the code that was typed, unless books hold saves under the one there was."""
        code, laptop = device_code(self.laptop.text()), self.desk.laptop
        self.laptop.setText(laptop.code)
        if code is None:
            self.desk.tell(Tone.BAD, NO_CODE)
        elif code != laptop.code and laptop.used:
            words = text("Settings", "There are saves and receipts of this laptop as {code}: it keeps that code.")
            self.desk.tell(Tone.BAD, words.about(code=laptop.code))
        elif code != laptop.chosen:
            self.desk.laptop_named.emit(code)
            self.laptop.setText(code)
            self.desk.tell(Tone.GOOD, text("Settings", "This laptop now writes as {code}.", code=code))
