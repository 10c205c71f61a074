"""The sentence under a field: what is wrong with it, or what is doubtful, with room for the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from desktop_app.catalog.mark import Tone
from desktop_app.core.entry import tidy
from desktop_app.core.text import text
from desktop_app.ui.editors.editor import LONGEST
from desktop_app.ui.icons import pixmap
from desktop_app.ui.layouts import across, down, named
from desktop_app.ui.spacing import TIGHT

if TYPE_CHECKING:
    from desktop_app.core.language import Speech
    from desktop_app.core.text import Text


class Remark(QFrame):
    """One sentence in its tone; a doubt also asks for the reason why the value is right all the same."""

    def __init__(self) -> None:
        """Start hidden, with nothing to say."""
        super().__init__()
        self.setObjectName("remark")
        self.hide()
        self.message: Text | None = None
        self.doubt = False

    def say(self, message: Text, speech: Speech, *, doubt: bool) -> None:
        """Show a problem, or a doubt; the reason given for the same doubt stays."""
        if self.layout() is None:
            self._build()
        if message != self.message:
            self.reason.clear()
        self.message, self.doubt = message, doubt
        self.retranslate(speech)
        self.show()

    def clear(self) -> None:
        """Have nothing to say; a reason already given is kept for the same doubt."""
        self.hide()
        if not self.doubt:
            self.message = None

    def forget(self) -> None:
        """Have nothing to say, and no reason either."""
        self.hide()
        self.message, self.doubt = None, False

    def answered(self, message: Text) -> str:
        """The reason given for this very doubt, empty where none was."""
        return tidy(self.reason.text()) if self.doubt and message == self.message else ""

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
        self.reason.setVisible(self.doubt)
        restyle(self.words)

    def stops(self) -> list[QWidget]:
        """Where the focus stops: the reason, while one is asked for."""
        return [self.reason] if self.message and self.doubt and not self.isHidden() else []

    def _build(self) -> None:
        """Make the widgets with the first thing to say: most lines of a form never have any."""
        self.sign = QLabel()
        self.words = named("remark_words", QLabel(wordWrap=True))
        self.reason = QLineEdit(maxLength=LONGEST)
        line = across(gap=TIGHT)
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        box = down(self, gap=TIGHT)
        box.addLayout(line)
        box.addWidget(self.reason)


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
