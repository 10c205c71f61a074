"""What stands before a locked book: name and password, or the recovery sheet where no password is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QScrollArea

from desktop_app.core.text import text
from desktop_app.ui.forms.secret_lines import PASSWORD, SecretLines, secret
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import EDGE, GAP, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.core.language import Speech
    from desktop_app.core.problems import Problem
    from desktop_app.ui.forms.patience import Patience

WIDEST = 560
NAME, CODE = "name", "code"
_NAME = text("Field", "Name")


class SignInPage(Retranslated, QFrame):
    """Asks who wants to open a book; the window does what follows."""

    signed = Signal(str, str)
    """Name and password."""
    recovered = Signal(str, str, str)
    """The code of the recovery sheet, an administrator's name, their new password."""
    left = Signal()
    """Another file is wanted."""

    def __init__(self, speech: Speech) -> None:
        """Build the page for no book yet."""
        super().__init__()
        self.setObjectName("page")
        self.speech, self.book = speech, ""
        self.patience: Patience | None = None
        self.names, self.administrators = QComboBox(), QComboBox()
        self.sign_in, self.recovery = SecretLines(speech), SecretLines(speech)
        self.sign_in.add(NAME, _NAME, self.names)
        self.sign_in.add(PASSWORD, text("Sign in", "Password"), secret())
        self.recovery.add(CODE, text("Sign in", "Code on the recovery sheet"), secret())
        self.recovery.add(NAME, text("Sign in", "Name of an administrator"), self.administrators)
        self.recovery.add_new_password()
        self.heading, self.line = named("welcome", QLabel()), named("welcome_line", QLabel(wordWrap=True))
        self.wait = named("quiet", QLabel(wordWrap=True))
        self.go, self.other_way = named("primary", QPushButton()), named("link", QPushButton())
        self.leave = named("link", QPushButton())
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def lines(self) -> SecretLines:
        """The lines in sight."""
        return self.sign_in if self.recovery.isHidden() else self.recovery

    def ask(self, book: str, names: Sequence[str], last: str, patience: Patience) -> None:
        """Ask for a book; the names are offered, the one that signed in here last first."""
        if self.patience is not None:
            self.patience.changed.disconnect(self._show_wait)
        self.book, self.patience = book, patience
        patience.changed.connect(self._show_wait)
        for box in (self.names, self.administrators):
            box.clear()
            box.addItems(list(names))
            box.setCurrentIndex(max(box.findText(last), 0))
        self._show(self.sign_in)

    def first_focus(self) -> QWidget:
        """The password: the name is most often the one of last time."""
        return self.lines.lines[CODE if self.lines is self.recovery else PASSWORD].editor

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why the book was not opened: the name stays, the passwords are typed once more."""
        self.lines.empty()
        self.lines.show_problems(problems)
        self._show_wait()

    def empty(self) -> None:
        """Forget what was typed."""
        for lines in (self.sign_in, self.recovery):
            lines.empty()
            lines.clear()

    def retranslate(self) -> None:
        """Say the page's words."""
        say, recovering = self.speech.say, self.lines is self.recovery
        for lines in (self.sign_in, self.recovery):
            lines.retranslate(self.speech)
        self.heading.setText(
            say(text("Recovery sheet", "Recovery sheet") if recovering else text("Sign in", "Sign in"))
        )
        words = text("Sign in", "{name} is locked: it opens for its people alone.")
        if recovering:
            words = text("Sign in", "The sheet gives an administrator of {name} a new password.")
        self.line.setText(say(words.about(name=self.book)))
        self.go.setText(say(text("Sign in", "Set password") if recovering else text("Sign in", "Sign in")))
        sheet, back = text("Sign in", "With the recovery sheet"), text("Sign in", "With a password")
        self.other_way.setText(say(back if recovering else sheet))
        self.leave.setText(say(text("Sign in", "Another file")))
        self._show_wait()

    def _submit(self) -> None:
        """Ask to be let in, once the wait is over."""
        if not self.go.isEnabled():
            return
        if self.lines is self.sign_in:
            self.go.setEnabled(False)
            self.signed.emit(self.names.currentText(), self.sign_in.typed(PASSWORD))
        elif (new := self.recovery.new_password()) is not None:
            self.go.setEnabled(False)
            self.recovered.emit(self.recovery.typed(CODE), self.administrators.currentText(), new)

    def _show(self, lines: SecretLines) -> None:
        """Show the one way or the other."""
        self.empty()
        for each in (self.sign_in, self.recovery):
            each.setVisible(each is lines)
        self.retranslate()
        self.first_focus().setFocus()

    def _show_wait(self, _left: int = 0) -> None:
        """Say how long one waits after a wrong password; the button waits, too."""
        left = self.patience.left if self.patience else 0
        words = text("Sign in", "After a wrong password one waits: {seconds} s.", seconds=left)
        self.wait.setText(self.speech.say(words) if left else "")
        self.go.setEnabled(not left)

    def _connect(self) -> None:
        """Join the parts."""
        self.go.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)
        self.other_way.clicked.connect(
            lambda: self._show(self.recovery if self.lines is self.sign_in else self.sign_in)
        )
        for lines in (self.sign_in, self.recovery):
            lines.submitted.connect(self._submit)

    def _lay_out(self) -> None:
        """The lines in the middle of the page, which scrolls where the window is low."""
        body = named("body", QFrame())
        column = down(body, gap=WIDE, edges=(EDGE, EDGE))
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addWidget(self.line)
        line = across()
        line.addStretch(1)
        line.addWidget(self._card(), 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        down(self).addWidget(area)

    def _card(self) -> QFrame:
        """The lines over the buttons."""
        card = named("card", QFrame())
        card.setFixedWidth(WIDEST)
        column = down(card, gap=GAP, edges=(WIDE, WIDE))
        for widget in (self.sign_in, self.recovery, self.wait):
            column.addWidget(widget)
        self.recovery.hide()
        buttons = across()
        for button in (self.go, self.other_way):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return card
