"""What a new file shows until its scheme can enrol: who the scheme is, then what it offers and has, a form each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import EDGE, GAP
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk

WIDEST = 860
"""A form is not wider than one reads at ease, with a row of a benefit whole."""
STEPS = (
    text("Beginning", "Step 1 of 2: who the scheme is. The currency cannot change once there are amounts."),
    text("Beginning", "Step 2 of 2: where it works, what it offers, what it has. Then you can enrol."),
)


class BeginningPage(Retranslated, QFrame):
    """One form after the other in the middle of the page; Esc leaves, and what was typed is kept."""

    left = Signal()
    """All is written down, or the rest shall wait."""

    def __init__(self, desk: Desk) -> None:
        """Build the page without a form."""
        super().__init__()
        self.setObjectName("page")
        self.desk = desk
        self.acts: Sequence[Act] = ()
        self.step = 0
        self.form: ActForm | None = None
        self.line = named("welcome_line", QLabel(wordWrap=True))
        self.place: QVBoxLayout = down()
        column = down(self, gap=GAP, edges=(EDGE, GAP))
        column.addWidget(self.line)
        middle = across()
        middle.addStretch(1)
        middle.addLayout(self.place, 20)
        middle.addStretch(1)
        column.addLayout(middle, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.retranslate()

    def begin(self) -> None:
        """Ask the first thing; the acts are loaded beside the window, for they bring much along."""
        self.step = 0

        def work(book: Book) -> Sequence[Act]:
            from desktop_app.acts.set_up import SETTING_UP
            from desktop_app.acts.settings_acts import DESCRIBE

            del book
            return DESCRIBE, SETTING_UP

        def show(found: Sequence[Act]) -> None:
            self.acts = found
            self._ask()

        self.desk.read(work, show, "beginning")

    def retranslate(self) -> None:
        """Say how far one is."""
        self.line.setText(self.desk.speech.say(STEPS[self.step]))

    def _ask(self) -> None:
        """Open the form of the step in place of the former one."""
        from desktop_app.ui.forms.act_form import ActForm

        self._drop()
        form = self.form = ActForm(self.desk, self.acts[self.step], {}, self._saved, self)
        form.setMaximumWidth(WIDEST)
        form.closed.connect(lambda: QTimer.singleShot(0, self, partial(self._leave, form)))
        self.place.addWidget(form)
        self.retranslate()
        form.body.stops()[0].setFocus()

    def _saved(self, done: Done) -> None:
        """Go on to the next step once the book was looked at again: its currency says how amounts are read."""
        self._drop()
        self.step += 1
        if self.step < len(self.acts):
            QTimer.singleShot(0, self, lambda: self.desk.read(lambda _: None, lambda _: self._ask(), "beginning"))
        else:
            QTimer.singleShot(0, self, partial(self._end, done))

    def _leave(self, form: ActForm) -> None:
        """Leave a form that was closed without being saved."""
        if form is self.form:
            self._end()

    def _end(self, done: Done | None = None) -> None:
        """Take the form down, go on to the book, and say what was written down last."""
        self._drop()
        self.step = 0
        self.left.emit()
        if done:
            self.desk.tell(Tone.GOOD, done.words)

    def _drop(self) -> None:
        """Take the form down; what was typed in it and not saved is kept as its draft."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            self.place.removeWidget(form)
            form.deleteLater()
