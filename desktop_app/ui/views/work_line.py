"""Long work beside the window: what is being done, how far it has come, and the button that ends it without a trace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton
from shiboken6 import isValid

from desktop_app.catalog.mark import Tone
from desktop_app.core.progress import Progress, Stopped
from desktop_app.core.text import Text, text
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.look.layouts import across, named
from desktop_app.ui.look.spacing import GAP
from desktop_app.ui.speech.retranslate import Retranslated

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.acts.book import Book
    from desktop_app.core.problems import Refused
    from desktop_app.ui.shell.desk import Desk

T = TypeVar("T")
WHOLE = 1000
"""The bar's own measure of all that is to be done."""
BAR = 240


class WorkLine(Retranslated, QFrame):
    """Hidden while nothing is done; one piece of work at a time."""

    changed = Signal(bool)
    """True when work has begun, False when it is over."""
    _came = Signal(object, float)

    def __init__(self, desk: Desk) -> None:
        """Work with the desk's book."""
        super().__init__()
        self.desk = desk
        self.progress: Progress | None = None
        self._words: Text = text("Data", "Beginning")
        self.words = named("quiet", ElidedLabel())
        self.bar = named("course", QProgressBar(maximum=WHOLE, textVisible=False))
        self.bar.setFixedSize(BAR, GAP)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.stop)
        self._came.connect(self._show)
        line = across(self)
        for widget in (self.bar, self.words):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.cancel)
        self.hide()
        self.retranslate()

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self.progress is not None

    def run(
        self,
        work: Callable[[Book, Progress], T],
        done: Callable[[T], None],
        *,
        writes: bool = False,
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Do the work beside the window; after what writes, everybody reads again."""
        book = self.desk.book
        if book is None or self.running:
            return
        progress = Progress(self._came.emit)
        self._begin(progress)
        show = partial(self._refused, refused or self.desk.refuse)
        if writes:
            self.desk.act(lambda book: work(book, progress), lambda found: self._done(done, found), show)
        else:
            look = partial(work, book, progress)
            self.desk.worker.run_action(look, lambda found: self._done(done, found), show)

    def run_alone(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Do work beside the window that asks no book, so that none need be open."""
        if self.running:
            return
        progress = Progress(self._came.emit)
        self._begin(progress)
        show = partial(self._refused, refused or self.desk.refuse)
        self.desk.worker.run_action(partial(work, progress), lambda found: self._done(done, found), show)

    def stop(self) -> None:
        """End the work where it is; whatever it has done so far is taken back."""
        if self.progress is not None:
            self.progress.stop()
            self.desk.stop()

    def retranslate(self) -> None:
        """Say what is done and how to end it."""
        say = self.desk.speech.say
        self.cancel.setText(say(text("Data", "Cancel")))
        self.words.setText(say(self._words))
        self.bar.setAccessibleName(self.words.text())

    def _begin(self, progress: Progress) -> None:
        """Show the line; the keyboard is on the button that ends it."""
        self.progress = progress
        self._show(text("Data", "Beginning"), 0)
        self.show()
        self.cancel.setFocus()
        self.changed.emit(True)

    def _show(self, words: Text, share: float) -> None:
        """How far it has come."""
        self._words = words
        self.bar.setValue(round(share * WHOLE))
        self.retranslate()

    def _over(self) -> bool:
        """Put the line away; whether there is still one."""
        here = isValid(self)
        if here:
            self.progress = None
            self.hide()
            self.changed.emit(False)
        return here

    def _done(self, done: Callable[[T], None], found: T) -> None:
        """Hand over what came out, unless the page is gone."""
        if self._over():
            done(found)

    def _refused(self, show: Callable[[Refused], None], refusal: Refused) -> None:
        """Say why nothing came out; calmly where that was the user's own wish."""
        self._over()
        if isinstance(refusal, Stopped):
            self.desk.tell(Tone.QUIET, refusal.problems[0].message)
        else:
            show(refusal)
