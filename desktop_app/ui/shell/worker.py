"""Every question to the file and every change of it runs here, on one thread beside the window's."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QThreadPool, QTimer, Signal

from desktop_app.acts.soundly import soundly
from desktop_app.core.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.acts.book import Book

T = TypeVar("T")
PATIENCE = 500
"""Milliseconds after which waiting is shown."""
BREATH = 20
"""Milliseconds between two looks at the window while it waits for its last work."""


class _Task(NamedTuple):
    """One piece of work, with what shall follow in the window."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    refused: Callable[[Refused], None]
    about: str
    turn: int
    book: Book | None
    """What lay on the desk when it was asked for."""


class Worker(QObject):
    """One thread that works in the order of asking, and brings each outcome back to the window's thread."""

    busy = Signal(bool)
    """True when work has lasted half a second, False when nothing is left to do."""
    _settled = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to do."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # the same thread for good: a connection belongs to the thread that opened it
        self._waiting = 0
        self._turns: dict[str, int] = {}
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(partial(self.busy.emit, True))
        self._outcomes = deque[tuple[_Task, object]]()
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._hand_over)
        self._settled.connect(self._bring_home)
        self.book: Callable[[], Book | None] = lambda: None
        """What lies on the desk: where work breaks upon what nobody saved in it, that is said."""

    def run_action(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[Refused], None],
        about: str = "",
    ) -> None:
        """Do the work beside the window; of several questions about the same thing only the newest is answered."""
        turn = self._turns[about] = self._turns.get(about, 0) + 1
        self._waiting += 1
        if not self._timer.isActive():
            self._timer.start()
        self._pool.start(partial(self._work, _Task(work, done, refused, about, turn, self.book())))

    def take_turn(self, do: Callable[[], None]) -> None:
        """Do something on the window's own thread, when it has painted what it shows and heard keys."""
        self._waiting += 1
        self._bring_home(_Task(lambda: None, lambda _: do(), lambda _: None, "", 0, None), None)

    @property
    def is_idle(self) -> bool:
        """Whether all work is done and all answers have been handed over."""
        return not self._waiting

    def settle(self) -> None:
        """Wait until all work is done and all answers have been handed over."""
        while not self.is_idle:
            self._pool.waitForDone()
            QCoreApplication.processEvents()

    def finish(self, tell: Callable[[], None] = lambda: None) -> None:
        """Wait until all work that was asked for is done; where that takes longer than one waits patiently, tell so.

        What the window shows is painted meanwhile, and no key or click is heard: it is about to be gone.
        """
        patience = QDeadlineTimer(PATIENCE)
        told = False
        while not self._pool.waitForDone(BREATH):
            if patience.hasExpired() and not told:
                told = True
                tell()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _overtaken(self, task: _Task) -> bool:
        """Whether a newer question about the same thing has been asked."""
        return bool(task.about) and self._turns[task.about] != task.turn

    def _work(self, task: _Task) -> None:
        """On the worker's thread: do it, and send the outcome home."""
        outcome: Any = None
        try:
            if not self._overtaken(task):
                with soundly(task.book, in_window=True):
                    outcome = task.work()
        except BaseException as problem:  # noqa: BLE001 - our mistakes are raised again on the window's thread
            outcome = problem
        self._settled.emit(task, outcome)

    def _bring_home(self, task: _Task, outcome: object) -> None:
        """On the window's thread: keep an outcome until it is its turn; Qt hands over all that came in one piece."""
        self._outcomes.append((task, outcome))
        if not self._next_turn.isActive():
            self._next_turn.start()

    def _hand_over(self) -> None:
        """Hand over one outcome; between two of them the window paints and hears keys."""
        task, outcome = self._outcomes.popleft()
        if self._outcomes:  # started first: what is done with this one may wait for the next
            self._next_turn.start()
        self._settle(task, outcome)

    def _settle(self, task: _Task, outcome: object) -> None:
        """On the window's thread: hand the outcome over; what was no refusal is our mistake and is raised again."""
        self._waiting -= 1
        if not self._waiting:
            self._timer.stop()
            self.busy.emit(False)
        if isinstance(outcome, Refused):
            task.refused(outcome)
        elif isinstance(outcome, BaseException):
            raise outcome
        elif not self._overtaken(task):
            task.done(outcome)
