"""One line of a form: its label, its editor, and under it the sentence on what is wrong or doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalog.mark import Tone
from desktop_app.core.holdable import LONGEST
from desktop_app.core.manner import tidy
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.make import AnyEditor, editor_for
from desktop_app.ui.forms.editors.typed import TypedEditor
from desktop_app.ui.look.icons import pixmap
from desktop_app.ui.look.layouts import across, down, named, restyle
from desktop_app.ui.look.leading_field import LeadingField
from desktop_app.ui.look.measured_label import MeasuredLabel
from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.choice import Ask
    from desktop_app.ui.forms.editors.editor import EditorSetting
    from desktop_app.ui.forms.tools import FormTools

LABELS, PART = 21, 0.3
"""The width of the column of labels, in letters, and in a wide form of all of it; longer labels wrap."""

MEASURED = (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.Resize)


class FormRow(QFrame):
    """One question and its answer."""

    changed = Signal()
    agreed = Signal()
    """One has said yes to what was doubtful about the answer."""

    def __init__(self, line: FormLine, setting: EditorSetting, ask: Ask, tools: FormTools) -> None:
        """Show the line with its default."""
        super().__init__()
        self.line = line
        self.setting = setting
        self.editor: AnyEditor = editor_for(line, setting, ask, tools.recent)
        self.label = named("form_label", MeasuredLabel())
        self.label.setProperty("required", "true" if line.required else "false")
        self.note = named("small", MeasuredLabel())
        self.note.hide()
        self.remark = Remark()
        self._note: Text | None = None
        self._set()
        self.editor.changed.connect(self._edited)
        self.remark.agreed.connect(self.agreed)
        self.retranslate(setting)

    @property
    def key(self) -> str:
        """The key of its answer among the form's values."""
        return self.line.key

    @property
    def asked(self) -> bool:
        """Whether the line is asked at all, as things stand."""
        return not self.isHidden()

    @property
    def editors(self) -> list[AnyEditor]:
        """Its one editor."""
        return [self.editor]

    def read(self) -> tuple[Any, list[Problem]]:
        """The answer, and what is wrong with it."""
        if not self.asked:
            return None, []
        try:
            return self.editor.answer(), []
        except Refused as refusal:
            return None, [Problem(problem.message, self.key) for problem in refusal.problems]

    def doubts(self) -> Iterator[Problem]:
        """What may mean another number than it was read as."""
        found = self.editor.doubt() if self.asked and isinstance(self.editor, TypedEditor) else None
        if found:
            yield Problem(found, self.key)

    def set_value(self, value: Any) -> None:
        """Show an answer."""
        self.editor.set_value(value)
        self.clear_remarks()

    def state(self) -> Any:
        """What a draft keeps of it."""
        return self.editor.state()

    def restore(self, state: Any) -> None:
        """Show what a draft has kept."""
        self.editor.restore(state)
        self.clear_remarks()

    def start_again(self) -> None:
        """Start the next form: empty or with its default, or with the same answer where that is usual."""
        if not self.line.stays:
            self.editor.set_value(None)
            self.editor.type_in(self.line.default)
        self.remark.forget()
        self.set_note(None)
        self.clear_remarks()

    def set_note(self, note: Text | None) -> None:
        """Say something about the answer that is neither wrong nor doubtful."""
        self._note = note
        self.note.setText(self.setting.speech.say(note) if note else "")
        self.note.setVisible(note is not None)

    def show_problem(self, rest: str, problem: Problem, *, doubt: bool = False) -> bool:
        """Show the sentence under the editor; always the right place, as there is but one."""
        del rest
        self.remark.say(problem, self.setting.speech, doubt=doubt)
        if not doubt:
            mark_wrong(self.editor, self.remark.words.text())
        return True

    def clear_remarks(self) -> None:
        """Take the sentence away."""
        self.remark.clear()
        mark_wrong(self.editor, "")
        self._describe()

    def reason(self, rest: str, message: Text) -> str:
        """The reason given for a doubt."""
        del rest
        return self.remark.answered(message)

    def stops(self) -> list[QWidget]:
        """Where the focus stops, in order."""
        return [self.editor, *self.remark.stops()] if self.asked else []

    def retranslate(self, setting: EditorSetting) -> None:
        """Say everything in a language; the answer stays."""
        self.setting = setting
        self.label.setText(setting.speech.say(self.line.label))
        self.label.setBuddy(self.editor)
        self.editor.retranslate(setting)
        self.editor.setAccessibleName(self.label.text())
        self.remark.retranslate(setting.speech)
        self.set_note(self._note)
        self._describe()

    def event(self, event: QEvent) -> bool:
        """Measure the label once the stylesheet has given it its letters, and for another width (Qt)."""
        done = super().event(event)
        if event.type() in MEASURED:
            least = self.fontMetrics().averageCharWidth() * LABELS
            self.label.setFixedWidth(max(least, round(self.width() * PART)))
            self.label.setMinimumHeight(self.editor.sizeHint().height())
        return done

    def _describe(self) -> None:
        """Give the help, or the problem, to those who hear the screen."""
        if self.editor.property("wrong") == "true":
            self.editor.setAccessibleDescription(self.remark.words.text())
        elif self.line.help:
            self.editor.setAccessibleDescription(self.setting.speech.say(self.line.help))

    def _edited(self) -> None:
        """A new answer deserves a new judgement."""
        self.clear_remarks()
        self.changed.emit()

    def _set(self) -> None:
        """The label at the leading side; editor, note and sentence one under the other beside it."""
        answer = down(gap=TIGHT)
        short = across(gap=0)
        wide = self.editor.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
        short.addWidget(self.editor, 1 if wide else 0)
        if not wide:
            short.addStretch(1)
        answer.addLayout(short)
        answer.addWidget(self.note)
        answer.addWidget(self.remark)
        line = across(self, gap=GAP)
        line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(answer, 1)


class Remark(QFrame):
    """What is wrong, a sentence a line; a doubt also asks why the value is right all the same, or for a plain yes."""

    agreed = Signal()
    """One has said yes to what was doubtful."""

    def __init__(self) -> None:
        """Start hidden, with nothing to say."""
        super().__init__()
        self.setObjectName("remark")
        self.hide()
        self.message: Text | None = None
        self.doubt = False
        self._agreement: Text | None = None
        self._has_agreed = False
        self._said = ""
        self._also: tuple[Text, ...] = ()

    def say(self, problem: Problem, speech: Speech, *, doubt: bool, also: Iterable[Problem] = ()) -> None:
        """Show a problem with others of the same place, or a doubt; the answer given to the same doubt stays."""
        if self.layout() is None:
            self._build()
        if problem.message != self.message:
            self.reason.clear()
            self._has_agreed = False
        self.message, self.doubt, self._agreement = problem.message, doubt, problem.agreed
        self._also = () if doubt else tuple(each.message for each in also)
        self.retranslate(speech)
        self.show()

    def clear(self) -> None:
        """Have nothing to say; a reason already given is kept for the same doubt."""
        self.hide()
        if not self.doubt:
            self.message = None

    def forget(self) -> None:
        """Have nothing to say, and no answer either."""
        self.hide()
        self.message, self.doubt, self._has_agreed = None, False, False

    def answered(self, message: Text) -> str:
        """The answer given to this very doubt, empty where none was."""
        if not self.doubt or message != self.message:
            return ""
        if self._agreement:
            return self._said if self._has_agreed else ""
        return tidy(self.reason.text())

    def retranslate(self, speech: Speech) -> None:
        """Say the sentence in a language, in its tone."""
        if self.message is None:
            return
        tone = (Tone.WATCH if self.doubt else Tone.BAD).value
        self.setProperty("tone", tone)
        self.sign.setPixmap(pixmap(tone, tone, 16))
        self.words.setText("\n".join(speech.say(each) for each in (self.message, *self._also)))
        hint = speech.say(text("Form", "Why is it right?"))
        self.reason.setPlaceholderText(hint)
        self.reason.setAccessibleName(hint)
        self.reason.setAccessibleDescription(self.words.text())
        self.reason.setVisible(self.doubt and self._agreement is None)
        self._said = speech.say(self._agreement) if self._agreement else ""
        self.agree.setText(speech.say(text("Form", "Yes")))
        self.agree.setAccessibleDescription(self.words.text())
        self.agree.setVisible(self.doubt and self._agreement is not None)
        restyle(self.words)

    def stops(self) -> list[QWidget]:
        """Where the focus stops: at what is asked, while something is."""
        if not self.message or not self.doubt or self.isHidden():
            return []
        return [self.agree if self._agreement else self.reason]

    def _agree(self) -> None:
        """Remember that one has said yes."""
        self._has_agreed = True
        self.agreed.emit()

    def _build(self) -> None:
        """Make the widgets with the first thing to say: most lines of a form never have any."""
        self.sign = QLabel()
        self.words = named("remark_words", MeasuredLabel())
        self.reason = LeadingField(maxLength=LONGEST)
        self.agree = QPushButton()
        self.agree.clicked.connect(self._agree)
        line = across(gap=TIGHT)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        box = down(self, gap=TIGHT)
        box.addLayout(line)
        box.addWidget(self.reason)
        box.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeading)


def mark_wrong(editor: QWidget, words: str) -> None:
    """Give an editor the look of a wrong answer, and its sentence to those who hear the screen."""
    wrong = "true" if words else "false"
    editor.setAccessibleDescription(words)
    if editor.property("wrong") != wrong:
        editor.setProperty("wrong", wrong)
        restyle(editor)
