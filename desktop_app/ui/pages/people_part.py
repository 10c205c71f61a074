"""Who may open the book and as what: protecting it, its people, their passwords, the recovery code, the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget

from desktop_app.catalog.listings.settings import STAFF
from desktop_app.catalog.mark import Tone
from desktop_app.core.rights import ROLES
from desktop_app.core.text import text
from desktop_app.ui.look.flow_layout import FlowLayout
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import down, named
from desktop_app.ui.pages.people_cards import (
    NAME,
    Employee,
    PersonCard,
    key_card,
    new_code_card,
    own_password_card,
    protect_card,
)
from desktop_app.ui.pages.secret_card import CodeCard, SecretCard
from desktop_app.ui.pages.settings_parts import WIDEST
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.sign_in import Access
    from desktop_app.core.problems import Refused
    from desktop_app.core.rights import Role
    from desktop_app.core.text import Text
    from desktop_app.ui.shell.desk import Desk


class PeoplePart(Retranslated, QStackedWidget):
    """The list of people with what one does about them; what needs a password is asked in its place."""

    def __init__(self, desk: Desk) -> None:
        """Build the list without rows."""
        super().__init__()
        self.desk = desk
        self.people: Mapping[str, Role | None] = {}
        self.card: SecretCard | None = None
        """What is asked or shown in the place of the list."""
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setMaximumWidth(WIDEST)
        self.table = RecordTable(STAFF, desk.speech)
        self.table.opened.connect(self.change)
        self.add_button = named("primary", QPushButton())
        self.own_button, self.code_button, self.key_button = QPushButton(), QPushButton(), QPushButton()
        self.add_button.clicked.connect(lambda: self._person(None))
        self.own_button.clicked.connect(self._own_password)
        self.code_button.clicked.connect(self._new_code)
        self.key_button.clicked.connect(self._renew_key)
        self.list = QFrame()
        column, line = down(self.list), FlowLayout()
        for button in (self.add_button, self.own_button, self.code_button, self.key_button):
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.addWidget(self.list)
        self.addWidget(self.area)
        self.retranslate()

    @property
    def is_locked(self) -> bool:
        """Whether the book opens with a password."""
        return self.desk.book is not None and self.desk.book.access is not None

    def first_focus(self) -> QWidget:
        """The first line of what is asked, else the list."""
        return self.card.first_focus() if self.card else self.table

    def reload(self) -> None:
        """Read the people again; what is being typed, or shown this once, stays."""
        if self.is_locked:
            self.desk.read(_people, self._show_people, "people")
        elif self.card is None:
            self._protect()

    def retranslate(self) -> None:
        """Say the buttons, and offer those that whoever works here may press."""
        say = self.desk.speech.say
        for button, words, sign in (
            (self.add_button, text("Sheet", "Add a person"), "enrol"),
            (self.own_button, text("People", "My password"), "person"),
            (self.code_button, text("People", "New recovery code"), "print"),
            (self.key_button, text("People", "Renew the key"), "renew"),
        ):
            button.setText(say(words))
            put_icon(button, sign, "on_accent" if button is self.add_button else "ink")
            button.setVisible(button is self.own_button or self.desk.may(STAFF.name))
        self.table.setAccessibleName(say(text("Sheet", "People")))
        self.add_button.setShortcut("Ctrl+N")
        self.add_button.setToolTip("Ctrl+N")

    def change(self, name: str) -> None:
        """Ask for another role or a new password of somebody, or let them go."""
        role = self.people.get(name)
        if self.desk.may(STAFF.name):
            self._person(Employee(name, role.name if role else ""))

    def _show_people(self, people: Mapping[str, Role | None]) -> None:
        """List everybody."""
        self.people = people
        none = text("People", "No role"), text("People", "Can open the book and look; gets a role from you.")
        self.table.show_rows([(name, *((role.label, role.about) if role else none)) for name, role in people.items()])

    def _person(self, person: Employee | None) -> None:
        """Ask for a new person, or change one."""
        card, who = PersonCard(self.desk, person), self.desk.who

        def save() -> None:
            answer = card.answer(self.people)
            if answer is None:
                return

            def work(book: Book) -> Any:
                from desktop_app.acts.staff import employ

                return employ(book, answer.name, answer.role, who, answer.password)

            said = text("People", "{name} is now: {role}.", name=answer.name, role=ROLES[answer.role].label)
            self.desk.act(work, lambda _: self._done(said), self._refuse)

        def dismiss() -> None:
            def work(book: Book) -> Any:
                from desktop_app.acts.staff import dismiss

                return dismiss(book, card.name.text(), who)

            said = text("People", "{name} can no longer sign in.", name=card.name.text())
            self.desk.act(work, lambda _: self._done(said), self._refuse)

        card.dismissed.connect(dismiss)
        self._ask(card, save)

    def _own_password(self) -> None:
        """Ask for another password of one's own."""
        card, who = own_password_card(self.desk), self.desk.who

        def save() -> None:
            password = card.lines.new_password()
            if password is None:
                return

            def work(book: Book) -> None:
                from desktop_app.acts.staff import change_password

                change_password(book, who.user, password, who)

            self._run(work, lambda _: self._done(text("People", "Your password is changed.")))

        self._ask(card, save)

    def _new_code(self) -> None:
        """Make another recovery code, once that was asked for."""
        who = self.desk.who

        def work(book: Book) -> str:
            from desktop_app.acts.sign_in import new_recovery_code
            from desktop_app.acts.staff import require_administrator

            require_administrator(book, who)
            return new_recovery_code(book)

        self._ask(new_code_card(self.desk), lambda: self._run(work, self._show_code))

    def _renew_key(self) -> None:
        """Write the book anew under another key, once that was asked for."""
        who = self.desk.who

        def work(book: Book) -> tuple[Access, None]:
            from desktop_app.acts.sign_in import renew_key
            from desktop_app.acts.staff import require_administrator

            require_administrator(book, who)
            return renew_key(book), None

        said = text("People", "The book is written anew under another key.")
        self._ask(key_card(self.desk), lambda: self._rewrite(work, lambda _: self._done(said)))

    def _protect(self) -> None:
        """Lock the book for its first person, and make them its administrator."""
        card = protect_card(self.desk)

        def save() -> None:
            name, password = card.lines.typed(NAME).strip(), card.lines.new_password()
            if password is None:
                return

            def work(book: Book) -> tuple[Access, str]:
                from desktop_app.acts.sign_in import protect, sign_in

                code = protect(book, name, password)
                return sign_in(book.path, name, password), code

            self._rewrite(work, self._show_code)

        self._ask(card, save)

    def _show_code(self, code: str) -> None:
        """Show a recovery code, this once."""
        self._ask(CodeCard(self.desk, code), lambda: None)

    def _run(self, work: Callable[[Book], Any], done: Callable[[Any], None]) -> None:
        """Do what changes only the file of keys, which no page shows."""
        book = self.desk.book
        if book is not None:
            self._set_busy(busy=True)
            self.desk.worker.run_action(lambda: work(book), done, self._refuse)

    def _rewrite(self, work: Callable[[Book], tuple[Access, Any]], done: Callable[[Any], None]) -> None:
        """Do what writes the whole book anew."""
        if self.desk.rewrite is not None:
            self._set_busy(busy=True)
            self.desk.rewrite(work, done, self._refuse)

    def _set_busy(self, *, busy: bool) -> None:
        """One thing at a time."""
        if self.card is not None:
            self.card.go.setEnabled(not busy)

    def _ask(self, card: SecretCard, save: Callable[[], None]) -> None:
        """Show a card in the place of the list."""
        self._close()
        self.card = card
        card.submitted.connect(save)
        card.left.connect(self._leave)
        self.area.setWidget(card)
        self.setCurrentWidget(self.area)
        if self.isVisible():
            self.first_focus().setFocus()

    def _refuse(self, refusal: Refused) -> None:
        """Say why it was not done, where it was asked."""
        if self.card is not None:
            self._set_busy(busy=False)
            self.card.lines.show_problems(refusal.problems)

    def _done(self, said: Text) -> None:
        """Say what was done, and show the list."""
        self.desk.tell(Tone.GOOD, said)
        self._leave()

    def _leave(self) -> None:
        """Show the list again."""
        self._close()
        self.setCurrentWidget(self.list)
        self.table.setFocus()
        self.reload()

    def _close(self) -> None:
        """Take the card away, with what was typed in it."""
        if self.card is not None:
            self.area.takeWidget()
            self.card.deleteLater()
            self.card = None


def _people(book: Book) -> Mapping[str, Role | None]:
    """On the worker's thread: everybody who can open the book, with their role."""
    from desktop_app.acts.sign_in import names_of
    from desktop_app.acts.staff import staff

    roles = staff(book)
    return {name: roles.get(name) for name in sorted({*roles, *names_of(book.path)}, key=str.casefold)}
