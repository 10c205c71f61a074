"""Verify in the window: each thing that holds or does not, in whole sentences, and what can be mended here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop_app.catalog.data import FAILS, HOLDS
from desktop_app.catalog.listings.data import VERDICTS
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.mending import ACCEPT_BUTTON, ANEW_BUTTON, BY_BUTTON, BY_OTHERS
from desktop_app.core.text import counted, text
from desktop_app.ui.look.icons import put_icon
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated
from desktop_app.ui.views.sentence_table import SentenceTable
from desktop_app.ui.views.work_line import WorkLine

if TYPE_CHECKING:
    from desktop_app.acts.book import Book
    from desktop_app.acts.verify_book import Verified
    from desktop_app.core.progress import Progress
    from desktop_app.ui.shell.desk import Desk


class VerifyPart(Retranslated, QFrame):
    """The button over the verdicts."""

    def __init__(self, desk: Desk) -> None:
        """Build with nothing verified."""
        super().__init__()
        self.desk = desk
        self.button = named("primary", QPushButton())
        self.accept, self.anew = QPushButton(), QPushButton()
        for each, do in ((self.accept, self._accept), (self.anew, self._make_anew)):
            each.hide()
            each.clicked.connect(do)
        self.work = WorkLine(desk)
        self.verdicts = SentenceTable(desk, VERDICTS)
        column, line = down(self, gap=GAP), across()
        for each in (self.button, self.accept, self.anew):
            line.addWidget(each)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.work)
        column.addWidget(self.verdicts, 1)
        self.button.clicked.connect(self.verify)
        desk.saved.connect(self.forget)
        self.work.changed.connect(self.button.setDisabled)
        self.retranslate()

    def first_focus(self) -> QWidget:
        """The button."""
        return self.button

    def reload(self) -> None:
        """What was verified stays said until something is saved; an older copy is offered to be accepted."""

        def work(book: Book) -> bool:
            from desktop_app.acts.verify_book import is_older

            return is_older(book)

        self.desk.read(work, self.accept.setVisible, "older")

    def forget(self) -> None:
        """After a save the verdicts are those of a former file."""
        self.verdicts.show_sentences((), ())
        self.anew.hide()

    def verify(self) -> None:
        """Verify the file beside the window."""
        from desktop_app.acts.verify_book import MAKE_ANEW

        mending = BY_BUTTON if self.desk.may(MAKE_ANEW) else BY_OTHERS

        def work(book: Book, progress: Progress) -> Verified:
            from desktop_app.acts.verify_book import verify_book

            return verify_book(book, progress=progress, mending=mending)

        self.forget()
        self.work.run(work, self._show)

    def retranslate(self) -> None:
        """Say the button."""
        self.button.setText(self.desk.speech.say(text("Data", "Verify the file now")))
        put_icon(self.button, "verify", "on_accent")
        self.accept.setText(self.desk.speech.say(ACCEPT_BUTTON))
        self.anew.setText(self.desk.speech.say(ANEW_BUTTON))
        put_icon(self.anew, "renew")
        self.verdicts.table.setAccessibleName(self.desk.speech.say(text("Data", "What was verified")))

    def _show(self, verified: Verified) -> None:
        """Show every verdict, what does not hold first."""
        holding = [each.words for each in verified.verdicts if not each.faults]
        rows = [(FAILS, each) for each in verified.faults] + [(HOLDS, each) for each in holding]
        self.verdicts.show_sentences(rows, [words for _, words in rows])
        self.verdicts.table.setFocus()
        self.anew.setVisible(any(each.source in _MADE_ANEW for each in verified.faults))
        self.reload()
        if verified.faults:
            self.desk.tell(
                Tone.BAD, counted("Data", "%n things about this file do not hold.", "", len(verified.faults))
            )
        else:
            words = text("Verify", "The file is whole, and so is its chain of saves ({saves}).", saves=verified.saves)
            self.desk.tell(Tone.GOOD, words)

    def _accept(self) -> None:
        """Take this copy for the newest one from now on."""

        def work(book: Book) -> None:
            from desktop_app.acts.verify_book import accept

            accept(book)

        def done(_: None) -> None:
            self.accept.hide()
            self.forget()
            self.desk.tell(Tone.GOOD, text("Verify", "This laptop takes this copy for the newest from now on."))

        self.desk.read(work, done)

    def _make_anew(self) -> None:
        """Make anew what follows from the records, then look again."""

        def work(book: Book) -> None:
            from desktop_app.acts.verify_book import rebuild_sums

            rebuild_sums(book, self.desk.who)

        self.desk.act(work, lambda _: self.verify())


_MADE_ANEW = frozenset({BY_BUTTON.search.source, BY_BUTTON.sums.source})
"""What does not hold, but follows from the records."""
