"""The cards of the people of a book: one person, a password of one's own, protecting the book, its code and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from desktop_app.core.problems import Problem
from desktop_app.core.rights import ENTRY, ROLES
from desktop_app.core.text import text
from desktop_app.ui.forms.secret_lines import PASSWORD
from desktop_app.ui.look.layouts import named
from desktop_app.ui.pages.secret_card import SecretCard

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk

NAME, ROLE = "name", "role"
_NAME = text("Field", "Name")
_SAVE = text("Settings form", "Save")


class Employee(NamedTuple):
    """What is known of somebody: the name they sign in with, the name of their role, a password to give them."""

    name: str
    role: str
    password: str = ""


class PersonCard(SecretCard):
    """Somebody's name, role and password; a new person needs one, the others keep theirs where none is typed."""

    dismissed = Signal()

    def __init__(self, desk: Desk, person: Employee | None) -> None:
        """Ask for a new person, or change one."""
        self.person = person
        self.name = QLineEdit(person.name if person else "", readOnly=person is not None)
        self.role, self.about = QComboBox(), named("quiet", QLabel(wordWrap=True))
        self.dismiss = QPushButton()
        super().__init__(desk, *_words(person))
        self.lines.add(NAME, _NAME, self.name)
        self.lines.add(ROLE, text("Scheme form", "Role"), self.role, self.about)
        self.lines.add_new_password()
        self.buttons.addWidget(self.dismiss)
        self.dismiss.setVisible(person is not None)
        self.dismiss.clicked.connect(self.dismissed)
        self.role.currentIndexChanged.connect(lambda _: self._say_about())
        self.retranslate()

    def retranslate(self) -> None:
        """Say the card's words and the roles; the chosen one stays."""
        super().retranslate()
        say, chosen = self.desk.speech.say, self.role.currentData()
        chosen = chosen or (self.person.role if self.person else ENTRY.name)
        self.role.clear()
        for role in ROLES.values():
            self.role.addItem(say(role.label), role.name)
        self.role.setCurrentIndex(max(self.role.findData(chosen), 0))
        self.dismiss.setText(say(text("People", "No longer works here")))
        self._say_about()

    def first_focus(self) -> QWidget:
        """The name of a new person, the role of one there is."""
        return self.role if self.person else self.name

    def answer(self, others: Collection[str]) -> Employee | None:
        """What was typed, where it is complete; else None, and what is missing is said."""
        password, name = self.lines.new_password(), self.name.text().strip()
        if password is None:
            return None
        problem = None if self.person else _lacks(name, password, others)
        if problem:
            self.lines.show_problems([problem])
            return None
        return Employee(name, str(self.role.currentData()), password)

    def _say_about(self) -> None:
        """Say what somebody of the chosen role may do."""
        role = ROLES.get(str(self.role.currentData()))
        self.about.setText(self.desk.speech.say(role.about) if role else "")


def _words(person: Employee | None) -> tuple[Text, Text, Text]:
    """Title, note and button of a person's card."""
    if person is None:
        note = text("People", "You give the first password; the person can change it afterwards.")
        return text("Sheet", "Add a person"), note, _SAVE
    note = text("People", "Without a new password the one there is stays. What was saved stays under this name.")
    return text("People", "{name}", name=person.name), note, _SAVE


def _lacks(name: str, password: str, others: Collection[str]) -> Problem | None:
    """What a new person lacks."""
    if name in others:
        words = text("People", "{name} is in the list already. Choose that line to change it.", name=name)
        return Problem(words, NAME)
    return None if password else Problem(text("People", "Give a first password."), PASSWORD)


def protect_card(desk: Desk) -> SecretCard:
    """Asks for the first person of a book that opens for everybody who has it."""
    note = text(
        "People",
        "Everybody who has this file can open it. Once it is protected, nothing in it can be read without a name and "
        "a password. You become its administrator. If all passwords and the recovery sheet are lost, nobody can open "
        "it any more.",
    )
    card = SecretCard(desk, text("People", "Protect this book"), note, text("People", "Protect"))
    card.lines.add(NAME, _NAME, QLineEdit(desk.who.user))
    card.lines.add_new_password()
    card.leave.hide()
    return card


def own_password_card(desk: Desk) -> SecretCard:
    """Asks for another password of whoever has signed in."""
    note = text("People", "Only you know it. Several words in a row are easily kept in mind.")
    card = SecretCard(desk, text("People", "My password"), note, _SAVE)
    card.lines.add_new_password()
    return card


def new_code_card(desk: Desk) -> SecretCard:
    """Asks before the former recovery sheet opens this book no more, and says what it opens still."""
    note = text(
        "People",
        "The former recovery sheet still opens what was copied before: destroy it, and renew the key if somebody has "
        "seen it.",
    )
    return SecretCard(desk, text("People", "New recovery code"), note, text("People", "Make a new code"))


def key_card(desk: Desk) -> SecretCard:
    """Asks before the whole book is written anew."""
    note = text(
        "People",
        "Do this when somebody has left who may have copied the key: the whole book is written anew under another one. "
        "Passwords and recovery sheet stay as they are. Backups and copies keep the former key.",
    )
    return SecretCard(desk, text("People", "Renew the key"), note, text("People", "Write the book anew"))
