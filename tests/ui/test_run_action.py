"""Work runs beside the window, in order, and comes home to the window's thread."""

from __future__ import annotations

from functools import partial
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text
from desktop_app.store.opening import open_book
from desktop_app.ui.shell.worker import Worker
from tests.acts.test_soundly import CELLS, changed
from tests.schemes import scheme_book
from tests.ui.beats import Beats

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from threading import Thread

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book

FULL = text("Test", "The disk is full.")


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """A worker, done before the test ends."""
    del qtbot
    worker = Worker()
    yield worker
    worker.finish()


def unexpected(refusal: Refused) -> None:
    """A refusal where none may come."""
    raise refusal


def test_work_runs_beside_the_window_and_its_answer_comes_home(worker: Worker) -> None:
    threads: list[Thread] = []
    worker.run_action(current_thread, lambda other: threads.extend([other, current_thread()]), unexpected)
    worker.settle()
    assert threads[0] is not main_thread()
    assert threads[1] is main_thread()


def test_the_window_goes_on_while_work_waits(worker: Worker, qtbot: QtBot) -> None:
    gate, ticks, answers = Event(), list[int](), list[bool]()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    worker.run_action(lambda: gate.wait(60), answers.append, unexpected)
    qtbot.waitUntil(lambda: len(ticks) > 5)
    assert answers == []
    gate.set()
    worker.settle()
    assert answers == [True]


def test_a_window_that_waits_for_its_last_work_is_still_painted(worker: Worker) -> None:
    gate, ticks = Event(), list[int]()
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.timeout.connect(gate.set)
    timer.start()
    worker.run_action(lambda: gate.wait(60), lambda _: None, unexpected)
    worker.finish()
    assert ticks


def test_all_work_is_done_in_the_order_of_asking(worker: Worker) -> None:
    done: list[int] = []
    for number in range(20):
        worker.run_action(lambda number=number: number, done.append, unexpected)  # type: ignore[misc]
    worker.settle()
    assert done == list(range(20))


def test_between_two_answers_that_came_at_once_the_window_answers(worker: Worker) -> None:
    beats = Beats()
    for answer in ("one", "two", "three"):
        worker.run_action(lambda answer=answer: answer, beats.note, unexpected)  # type: ignore[misc]
    worker.settle()
    assert beats.pieces == ["one", "two", "three"]
    assert beats.are_between_all


def test_an_answer_may_wait_for_the_next(worker: Worker) -> None:
    done: list[str] = []

    def wait(answer: str) -> None:
        worker.settle()
        done.append(answer)

    worker.run_action(lambda: "one", wait, unexpected)
    worker.run_action(lambda: "two", done.append, unexpected)
    worker.settle()
    assert done == ["two", "one"]


def test_the_window_takes_its_turn_before_what_it_does_itself(worker: Worker) -> None:
    beats = Beats()
    for piece in ("one", "two"):
        worker.take_turn(partial(beats.note, piece))
    assert not worker.is_idle
    assert not beats.pieces
    worker.settle()
    assert beats.pieces == ["one", "two"]
    assert beats.are_between_all


def test_one_thread_does_all_the_work(worker: Worker) -> None:
    threads: set[Thread] = set()
    for _ in range(5):
        worker.run_action(current_thread, threads.add, unexpected)
    worker.settle()
    assert len(threads) == 1


def test_of_several_questions_about_the_same_thing_only_the_newest_is_answered(worker: Worker) -> None:
    gate, answers = Event(), list[str]()
    worker.run_action(lambda: gate.wait(60), lambda _: None, unexpected)
    for words in ("a", "as", "ash"):
        worker.run_action(lambda words=words: words, answers.append, unexpected, "people")  # type: ignore[misc]
    gate.set()
    worker.settle()
    assert answers == ["ash"]


def test_a_refusal_is_handed_over_calmly(worker: Worker) -> None:
    def work() -> None:
        raise refused(FULL)

    refusals: list[Refused] = []
    worker.run_action(work, lambda _: pytest.fail("nothing was done"), refusals.append)
    worker.settle()
    assert [problem.message for problem in refusals[0].problems] == [FULL]


def test_a_mistake_of_ours_is_raised_on_the_windows_thread(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        worker.run_action(lambda: 1 // 0, lambda _: pytest.fail("nothing was done"), unexpected)
        worker.settle()
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_waiting_is_shown_after_half_a_second_and_no_longer_than_needed(worker: Worker, qtbot: QtBot) -> None:
    gate, shown = Event(), list[bool]()
    worker.busy.connect(shown.append)
    with qtbot.waitSignal(worker.busy):
        worker.run_action(lambda: gate.wait(60), lambda _: None, unexpected)
    assert shown == [True]
    gate.set()
    worker.settle()
    assert shown == [True, False]


def test_whatever_breaks_upon_what_nobody_saved_in_the_open_file_says_so(worker: Worker, tmp_path: Path) -> None:
    path = changed(scheme_book(tmp_path / "a.coverbook"), *CELLS[0])
    books: list[Book] = []
    refusals: list[Refused] = []
    worker.run_action(lambda: open_book(path, look=True), books.append, unexpected)
    worker.settle()
    worker.book = lambda: books[0]
    worker.run_action(partial(int, ""), lambda _: None, refusals.append)
    worker.settle()
    worker.run_action(books[0].close, lambda _: None, unexpected)
    worker.settle()
    (said,) = (PLAIN.say(each.problems[0].message) for each in refusals)
    assert "the file does not hold" in said
