"""The closing of the quarter in sight: every step with what is open and where it is mended, then the acts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QStackedWidget, QWidget

from desktop_app.catalog.forms.closing import CONFIRM_RESERVES
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.closing import quarter_of
from desktop_app.core.period import quarter_holding
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.layouts import across, down, named, scrolled
from desktop_app.ui.look.mark_label import MarkLabel
from desktop_app.ui.look.spacing import GAP, TIGHT, WIDE
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.book import Book
    from desktop_app.acts.counter_acts import Act, Done
    from desktop_app.core.closing import StepStanding
    from desktop_app.core.period import Period
    from desktop_app.ui.forms.act_form import ActForm
    from desktop_app.ui.shell.desk import Desk

_DONE = Mark(Tone.GOOD, text("Closing", "Nothing is open"))
_OPEN = Mark(Tone.BAD, text("Closing", "Still open"))


class ClosingWork(Retranslated, QStackedWidget):
    """The steps in their order; in their place the form of what is done with the quarter, under the step it takes."""

    def __init__(self, desk: Desk) -> None:
        """Build without steps; they are looked at when the closing is shown."""
        super().__init__()
        self.desk = desk
        self.standings: Sequence[StepStanding] = ()
        self.closed = False
        self.form: ActForm | None = None
        self.step: QWidget | None = None
        """What the open form settles, or what bars it, in sight over it."""
        self.taking = QWidget()
        self.taken, self.over_form = down(self.taking), down(gap=WIDE, edges=(GAP, GAP))
        self.quarter: Period | None = None
        self.title = named("section", QLabel(wordWrap=True))
        self.rows: list[StepRow] = []
        self.buttons: list[QPushButton] = []
        self.shown, self.body = named("card", QFrame()), QWidget()
        self.column, self.line = down(self.body, gap=WIDE, edges=(GAP, GAP)), across(edges=(GAP, GAP))
        self._lay_out()

    def first_focus(self) -> QWidget:
        """The form, or the first button there is."""
        stops = (*(row.button for row in self.rows if row.button), *self.buttons)
        return self.form or next(iter(stops), self.shown)

    def go_back(self) -> bool:
        """From the form to the steps."""
        if self.form is not None:
            self.form.leave()
            return True
        return False

    def show_quarter(self) -> None:
        """Look at the steps of the quarter in which the chosen period ends, beside the window."""
        today = self.desk.today
        quarter = self.quarter = quarter_holding(self.desk.period.last, self.desk.fiscal_start)

        def work(book: Book) -> tuple[bool, tuple[StepStanding, ...]]:
            from desktop_app.acts.closing import checklist_of, is_closed

            return is_closed(book, quarter), checklist_of(book, quarter, today)

        self.desk.read(work, self._show, "closing")

    def retranslate(self) -> None:
        """Say the steps and the acts."""
        if self.quarter is None:
            return
        has_keys = self._has_keys()
        say, start = self.desk.speech.say, self.desk.fiscal_start
        self.title.setText(say(text("Closing", "Closing of {quarter}", quarter=quarter_of(self.quarter, start))))
        self._say_step()
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [StepRow(each, self.desk) for each in self.standings]
        for row in self.rows:
            self.column.insertWidget(self.column.count() - 1, row)
        self._offer_acts()
        if has_keys and self.form is None:
            self.first_focus().setFocus()

    def _has_keys(self) -> bool:
        """Whether the keyboard is somewhere in here, where buttons come and go."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _show(self, found: tuple[bool, tuple[StepStanding, ...]]) -> None:
        """Show how the steps stand."""
        self.closed, self.standings = found
        self.retranslate()

    def _offer_acts(self) -> None:
        """Offer what can be done with the quarter to whoever may do it."""
        from desktop_app.acts.closing import acts_for

        for button in self.buttons:
            button.hide()
            button.deleteLater()
        acts = acts_for(self.quarter, closed=self.closed) if self.quarter else ()
        self.buttons = [self._button(act) for act in acts if self.desk.may(act.form.name)]

    def _button(self, act: Act) -> QPushButton:
        """The button that opens the form of an act."""
        button = named("secondary", QPushButton(self.desk.speech.say(act.form.title)))
        button.clicked.connect(partial(self.begin, act))
        self.line.insertWidget(self.line.count() - 1, button)
        return button

    def begin(self, act: Act) -> None:
        """Open a form in place of the steps."""
        from desktop_app.ui.forms.act_form import ActForm
        from desktop_app.ui.forms.body import go_to

        self._close()
        self.form = ActForm(self.desk, act, {}, self._saved, self.taking)
        self.form.closed.connect(self._close)
        self._say_step()
        self.taken.addWidget(self.form, 1)
        self.setCurrentWidget(self.taking)
        go_to(self.form.body.stops()[0])

    def _say_step(self) -> None:
        """Show the step that the open form takes, or those that bar it."""
        if self.step is not None:
            self.step.hide()
            self.step.deleteLater()
        self.step = QWidget() if self.form else None
        if self.step is not None and self.form is not None:
            column = down(self.step, gap=WIDE)
            for each in self._about(self.form.act.form.name):
                column.addWidget(StepRow(each, self.desk))
            self.over_form.insertWidget(0, self.step)

    def _about(self, act: str) -> Sequence[StepStanding]:
        """What is known before an act: its own step; of one that asks for all others, those that are still open."""
        own = [each for each in self.standings if each.step.act == act]
        bars = [each for each in self.standings if each.open and each not in own and act != CONFIRM_RESERVES.name]
        return bars or own

    def _saved(self, done: Done) -> None:
        """Say what was done with the quarter."""
        self._close()
        self.desk.tell(Tone.GOOD, done.words)

    def _close(self) -> None:
        """Put the steps back in place of the form."""
        if self.form is None:
            return
        has_keys = self._has_keys()
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._say_step()
        self.setCurrentWidget(self.shown)
        if has_keys:
            self.first_focus().setFocus()

    def _lay_out(self) -> None:
        """The title, the steps, which scroll, and the acts below."""
        over = QWidget()
        over.setLayout(self.over_form)
        self.over_form.addStretch(1)
        column = down(self.shown, edges=(WIDE, WIDE))
        column.addWidget(self.title)
        self.column.addStretch(1)
        column.addWidget(scrolled(self.body), 1)
        self.line.addStretch(1)
        column.addLayout(self.line)
        self.addWidget(self.shown)
        self.taken.addWidget(scrolled(over), 2)
        self.addWidget(self.taking)


class StepRow(QFrame):
    """One step: how it stands, what it asks for, what is open, and the way to where that is mended."""

    def __init__(self, of: StepStanding, desk: Desk) -> None:
        """Say the step in the language of now."""
        super().__init__()
        say = desk.speech.say
        self.button: QPushButton | None = None
        line = across(self, gap=WIDE)
        column = down(gap=TIGHT)
        column.addWidget(MarkLabel(_DONE if of.done else _OPEN, desk.speech))
        column.addWidget(named("strong", QLabel(say(of.step.label), wordWrap=True)))
        for name, words in (("quiet", of.step.about), *(("small", each) for each in (*of.open, *of.said))):
            column.addWidget(named(name, QLabel(say(words), wordWrap=True)))
        line.addLayout(column, 1)
        if of.step.mend is not None:
            self.button = ElidedButton()
            self.button.say(say(of.step.mend))
            self.button.clicked.connect(partial(desk.go, of.step.page, of.step.part))
            line.addWidget(self.button)
