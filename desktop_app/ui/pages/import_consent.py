"""What an import asks before it writes: whether the clock is right, and whether a second person agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.acts.book import Book
    from desktop_app.acts.exchange.consent import Consent
    from desktop_app.core.problems import Refused
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.second_person import SecondPerson
    from desktop_app.ui.shell.desk import Desk


class ImportConsent(Retranslated, QFrame):
    """Out of sight until an import was refused for something that a person can agree to."""

    answered = Signal()
    """Somebody has agreed: it may be tried again."""

    def __init__(self, desk: Desk) -> None:
        """Ask nothing."""
        super().__init__()
        self.desk = desk
        self.second: SecondPerson | None = None
        """Where a second person agrees, made when one is first needed."""
        self._doubt: Text | None = None
        self._sure, self._agreed = False, ("", "")
        self.clock, self.doubt, self.sure = QFrame(), named("strong", QLabel(wordWrap=True)), QPushButton()
        self.sure.clicked.connect(self._be_sure)
        self.clock.setObjectName("second")
        asked, line = down(self.clock, gap=GAP, edges=(GAP, GAP)), across()
        line.addWidget(self.sure)
        line.addStretch(1)
        asked.addWidget(self.doubt)
        asked.addLayout(line)
        self.column = down(self, gap=GAP)
        self.column.addWidget(self.clock)
        self.clock.hide()
        self.retranslate()

    def given(self) -> Callable[[Book], Consent]:
        """What was agreed to so far; the password is checked on the worker's thread."""
        who, sure, (name, password) = self.desk.who, self._sure, self._agreed
        self._agreed = "", ""

        def consent(book: Book) -> Consent:
            from desktop_app.acts.exchange.consent import Consent
            from desktop_app.acts.sign_in import agreed_by

            return Consent(agreed_by(book, name, password, who) if name else who, sure)

        return consent

    def ask(self, refusal: Refused) -> None:
        """Ask what can be agreed to; anything else is only told."""
        from desktop_app.acts.permission import NeedsSecond
        from desktop_app.acts.sign_in import WrongPassword
        from desktop_app.core.doubts import Doubtful

        if isinstance(refusal, Doubtful):
            self._doubt = refusal.problems[0].message
            self.clock.show()
            self.sure.setFocus()
        elif isinstance(refusal, NeedsSecond):
            self._ask_second(refusal)
        elif isinstance(refusal, WrongPassword) and self.second:
            self.second.patience.fail()
            self.second.refuse(refusal.problems)
        else:
            self.desk.refuse(refusal)
        self.retranslate()

    def forget(self) -> None:
        """Another import is asked anew."""
        self._sure, self._agreed = False, ("", "")
        self.clock.hide()
        if self.second:
            self.second.leave()

    def retranslate(self) -> None:
        """Say the question and its answer."""
        say = self.desk.speech.say
        self.doubt.setText(say(self._doubt) if self._doubt else "")
        self.sure.setText(say(text("Data", "The clock is right: import")))
        if self.second:
            self.second.retranslate(self.desk.speech)

    def _ask_second(self, refusal: Refused) -> None:
        """Ask for a second person."""
        from desktop_app.acts.permission import NeedsSecond
        from desktop_app.ui.forms.second_person import SecondPerson

        if self.second is None and self.desk.book:
            self.second = SecondPerson(self.desk.speech, self.desk.patience_with(self.desk.book.path))
            self.second.agreed.connect(self._agree)
            self.column.addWidget(self.second)
        if self.second and isinstance(refusal, NeedsSecond):
            self.second.ask(refusal.problems[0].message, refusal.names)

    def _be_sure(self) -> None:
        """The clock is right."""
        self._sure = True
        self.clock.hide()
        self.answered.emit()

    def _agree(self, name: str, password: str) -> None:
        """A second person has typed their password."""
        self._agreed = name, password
        self.answered.emit()
