"""The sentence under a field: what is wrong with it, or what is doubtful, with room for the answer to the doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.catalog.mark import Tone
from desktop_app.core.entry import tidy
from desktop_app.core.text import text
from desktop_app.ui.editors.editor import LONGEST
from desktop_app.ui.icons import pixmap
from desktop_app.ui.layouts import across, down, named
from desktop_app.ui.spacing import TIGHT

if TYPE_CHECKING:
    from desktop_app.core.language import Speech
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text


class Remark(QFrame):
    """One sentence in its tone; a doubt also asks why the value is right all the same, or for a plain yes."""

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

    def say(self, problem: Problem, speech: Speech, *, doubt: bool) -> None:
        """Show a problem, or a doubt; the answer given to the same doubt stays."""
        if self.layout() is None:
            self._build()
        if problem.message != self.message:
            self.reason.clear()
            self._has_agreed = False
        self.message, self.doubt, self._agreement = problem.message, doubt, problem.agreed
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
        self.words.setText(speech.say(self.message))
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
        self.words = named("remark_words", QLabel(wordWrap=True))
        self.reason = QLineEdit(maxLength=LONGEST)
        self.agree = QPushButton()
        self.agree.clicked.connect(self._agree)
        line = across(gap=TIGHT)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        box = down(self, gap=TIGHT)
        box.addLayout(line)
        box.addWidget(self.reason)
        box.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeading)


def restyle(widget: QWidget) -> None:
    """Let the stylesheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def mark_wrong(editor: QWidget, words: str) -> None:
    """Give an editor the look of a wrong answer, and its sentence to those who hear the screen."""
    wrong = "true" if words else "false"
    editor.setAccessibleDescription(words)
    if editor.property("wrong") != wrong:
        editor.setProperty("wrong", wrong)
        restyle(editor)
