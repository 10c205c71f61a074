"""The one view of every form: by keyboard from the first line to the save, with its problems and its drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QScrollArea, QWidget

from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.body import FormBody, go_to
from desktop_app.ui.forms.row import FormRow, Remark
from desktop_app.ui.forms.strips import FormDoubts, WhoseStrip
from desktop_app.ui.forms.tools import FormDrafts
from desktop_app.ui.forms.walk import FormWalk
from desktop_app.ui.look.layouts import across, down, named
from desktop_app.ui.look.spacing import FORM_LOW, FORM_NARROWEST, GAP, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent

    from desktop_app.catalog.forms.form import Form
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.tools import FormTools

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class FormView(QFrame):
    """Renders a form; Enter goes on, Shift+Enter back, Ctrl+Enter saves and starts the next, Esc leaves."""

    submitted = Signal(dict)
    """The values to save: answer with `finish` or `refuse`."""
    changed = Signal(str)
    """The user has changed the answer of a part."""
    closed = Signal()
    """The user is done with the form, or leaves it."""

    def __init__(self, form: Form, tools: FormTools, draft_name: str = "", place: QWidget | None = None) -> None:
        """Build the form with its defaults in its place, and offer its drafts."""
        super().__init__(place)
        self.setObjectName("form")
        self.form, self.tools = form, tools
        self.setting = tools.setting(tools.speech)
        self.area = QScrollArea(self, widgetResizable=True)
        self.body = FormBody(form, tools, self.setting, self.area.viewport())
        self.drafts = FormDrafts(self, draft_name or form.name, tools.drafts, self.body.state)
        self.walk = FormWalk(self.body, self._stops)
        self.title = named("record_name", QLabel(wordWrap=True))
        self.whose = WhoseStrip(self.body)
        self.remark = Remark()
        self.asked = FormDoubts(self.body, self.remark)
        self.help = named("small", QLabel(wordWrap=True))
        self.keys = named("small", QLabel(wordWrap=True))
        self.save = named("primary", QPushButton())
        self.leave_button = QPushButton()
        self._again = self._owed = False
        self._last: QWidget | None = None
        """Where the focus was last within the form."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._set()
        self._connect()
        self.retranslate(tools.speech)
        self.drafts.look(tools.speech)
        self.walk.chain()

    def values(self) -> dict[str, Any]:
        """Every answer by its key; Refused with all that is wrong."""
        values, problems = self.body.values()
        if problems:
            raise Refused(*problems)
        return values

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers that the user did not type: codes or options, days, minor units, rows."""
        self.body.set_values(values)

    def set_note(self, key: str, note: Text | None) -> None:
        """Say something under a line that is neither wrong nor doubtful."""
        self.body.row(key).set_note(note)

    def doubts(self, values: Mapping[str, Any]) -> list[Problem]:
        """What is possible but unlikely about the values."""
        return [*self.body.doubts(), *self.form.doubtful(values, self.tools.today)]

    def submit(self, *, again: bool) -> None:
        """Ask to save: when all can be read, and every doubt has its reason."""
        if not self.save.isEnabled():
            return
        self._again = again
        self._owed = not self.body.settle()
        if self._owed:
            return
        self.body.clear_remarks()
        self.remark.clear()
        values, problems = self.body.values()
        if problems:
            self.show_problems(problems)
        elif self._convinced(values):
            self.save.setEnabled(False)
            self.submitted.emit(values)

    def finish(self) -> None:
        """The values are saved: start the next form, or be done."""
        self.drafts.forget()
        self.save.setEnabled(True)
        self.asked.start_again()
        self.remark.forget()
        self.body.start_again()
        self.walk.chain()
        if self._again and self.form.repeats:
            self.walk.go_to_start()
        else:
            self.closed.emit()

    def refuse(self, refusal: Refused) -> None:
        """The values were not saved: say why, each problem under its field; a doubt asks for its reason."""
        self.save.setEnabled(True)
        if isinstance(refusal, Doubtful):
            self.show_problems(self.asked.ask_for_book(refusal.problems), doubt=True)
        else:
            self.show_problems(refusal.problems)

    def show_problems(self, problems: Iterable[Problem], *, doubt: bool = False) -> None:
        """Show each sentence under its field, those without one over the buttons, and go to the first."""
        over = [each for each in reversed(list(problems)) if not self.body.show_problem(each, doubt=doubt)]
        if over:
            self.remark.say(over[-1], self.setting.speech, doubt=doubt, also=over[-2::-1])
        self.walk.chain()
        wrong = self.body.first_wrong() or next(iter(self.remark.stops()), None)
        if wrong is not None:
            go_to(wrong)
            QTimer.singleShot(0, self, self._bring_into_sight)  # where the focus was there already, it does not move

    def leave(self) -> None:
        """Leave the form, its draft kept."""
        try:
            self.drafts.save_draft()
        except Refused as refusal:
            if self.remark.isHidden():  # said once; whoever leaves again leaves without a draft
                self.show_problems(refusal.problems)
                return
        self.closed.emit()

    def retranslate(self, speech: Speech) -> None:
        """Say everything in a language; what was typed stays."""
        self.setting = self.tools.setting(speech)
        self.title.setText(speech.say(self.form.title))
        self.save.setText(speech.say(self.form.save))
        self.leave_button.setText(speech.say(text("Form", "Leave")))
        self.keys.setText(
            speech.say(text("Form", "Enter: next · Shift+Enter: back · Ctrl+Enter: save and next · Esc: leave")),
        )
        self.body.retranslate(self.setting)
        self.whose.retranslate(speech)
        self.remark.retranslate(speech)
        self.drafts.retranslate(speech)
        self._help_for(QApplication.focusWidget())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a row of a household (Qt)."""
        return QSize(self.fontMetrics().averageCharWidth() * FORM_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low form the lines have the room of the keys, which help tells as well (Qt)."""
        super().resizeEvent(event)
        self.keys.setVisible(self.height() >= self.fontMetrics().lineSpacing() * FORM_LOW)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate(self.tools.speech)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, save, leave, take a row away (Qt)."""
        if event.key() in ENTER:
            self._enter(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == CTRL:
            self.walk.take_row_away()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the first line; after a click on a blank part back to where it was (Qt)."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason and self._last in self._stops():
            self._last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.walk.go_to_start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when the form goes out of sight (Qt)."""
        super().hideEvent(event)
        self.drafts.save_draft_quietly()

    def _enter(self, with_key: Qt.KeyboardModifier) -> None:
        """Do what Enter does with the keys held."""
        focus = QApplication.focusWidget()
        if with_key == CTRL:
            self.submit(again=True)
        elif with_key == SHIFT:
            self.walk.step(-1)
        elif isinstance(focus, QPushButton):
            focus.click()
        else:
            self.walk.go_on()

    def _convinced(self, values: dict[str, Any]) -> bool:
        """Whether every doubt has its answer; they go along with the values."""
        if still_open := self.asked.still_open(self.doubts(values)):
            self.show_problems(still_open, doubt=True)
            return False
        values[REASONS] = self.asked.reasons()
        return True

    def _edited(self, key: str) -> None:
        """The user has changed an answer: doubts are judged anew, and the draft is kept in a moment."""
        self.asked.forget_book()
        self.drafts.touch()
        self.changed.emit(key)

    def _settled(self) -> None:
        """Save now, if that waited for an answer from a list."""
        if self._owed:
            self._owed = False
            QTimer.singleShot(0, self, lambda: self.submit(again=self._again))

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Say what helps with the line the focus is on, and bring it into sight."""
        del old
        if now is not None and self.isAncestorOf(now):
            self._last = now
            self._help_for(now)
            QTimer.singleShot(0, self, self._bring_into_sight)  # once new rows and sentences have their place

    def _bring_into_sight(self) -> None:
        """Scroll to the line the focus is on, with what stands under it."""
        focus = QApplication.focusWidget()
        if focus is not None and self.body.isAncestorOf(focus):
            row = focus.parentWidget()
            self.area.ensureWidgetVisible(row if isinstance(row, FormRow) else focus, WIDE, WIDE * 2)

    def _help_for(self, widget: QWidget | None) -> None:
        """Show the help of a line, if it has any."""
        line = self.body.line_of(widget)
        self.help.setText(self.setting.speech.say(line.help) if line and line.help else "")

    def _stops(self) -> list[QWidget]:
        """Where the focus stops, from the offer to the buttons."""
        return [*self.drafts.stops(), *self.body.stops(), *self.remark.stops(), self.save, self.leave_button]

    def _connect(self) -> None:
        """Join the parts of the form."""
        self.body.changed.connect(self._edited)
        self.body.grown.connect(self.walk.chain)
        self.body.settled.connect(self._settled)
        self.body.went_on.connect(self.walk.go_on)
        for agreed in (self.body.agreed, self.remark.agreed):
            agreed.connect(lambda: self.submit(again=self._again))
        self.drafts.taken_up.connect(self._take_up)
        self.save.clicked.connect(lambda: self.submit(again=False))
        self.leave_button.clicked.connect(self.leave)
        self.area.verticalScrollBar().valueChanged.connect(self.body.close_lists)
        self.area.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _take_up(self, state: Mapping[str, Any]) -> None:
        """Go on with a draft."""
        self.body.restore(state)
        self.walk.chain()
        self.walk.go_to_start()

    def _set(self) -> None:
        """Title, whose it is and the offer over the lines, help, buttons and keys under them."""
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        self.help.setMinimumHeight(self.help.fontMetrics().height())
        layout = down(self, gap=GAP, edges=(WIDE, WIDE))
        layout.addWidget(self.title)
        layout.addWidget(self.whose)
        layout.addWidget(self.drafts.strip)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.help)
        layout.addWidget(self.remark)
        buttons = across(gap=GAP)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self.keys)
