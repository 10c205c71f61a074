"""The desk: questions and acts on the open book, what is said about them, and stopping them."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.book import Book, open_book
from desktop_app.catalog.mark import Tone
from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.ui.shell.desk import Desk, Message

FULL = text("Test", "The disk is full.")
ENDLESS = "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) SELECT count(*) FROM more"


@pytest.fixture
def told(desk: Desk, scheme_file: Path) -> Iterator[list[Message]]:
    """What the desk tells the user, with a book open."""
    desk.book = open_book(scheme_file)
    messages: list[Message] = []
    desk.told.connect(messages.append)
    yield messages
    desk.worker.finish()
    desk.book.close()


def refuse(book: Book) -> None:
    """An act that is refused."""
    del book
    raise refused(FULL)


def test_a_question_is_answered_from_the_book(desk: Desk, told: list[Message]) -> None:
    names: list[str] = []
    desk.read(lambda book: str(book.value("SELECT name FROM scheme")), names.append)
    desk.worker.settle()
    assert names == ["Sahyog Health Mutual"]
    assert told == []


def test_without_a_book_nothing_is_asked(desk: Desk) -> None:
    desk.read(lambda _: pytest.fail("there is no book"), lambda _: None)
    desk.act(lambda _: pytest.fail("there is no book"), lambda _: None)
    desk.worker.settle()


def test_after_an_act_the_page_speaks_first_and_then_everybody_reads_again(desk: Desk, told: list[Message]) -> None:
    order: list[str] = []
    desk.saved.connect(lambda changed: order.append(f"read again for {changed}"))
    desk.act(lambda _: "M-000001", lambda changed: order.append(f"saved {changed}"))
    desk.worker.settle()
    assert order == ["saved M-000001", "read again for M-000001"]
    assert told == []


def test_a_refused_act_is_said_and_changes_nothing_in_sight(desk: Desk, told: list[Message]) -> None:
    desk.saved.connect(lambda _: pytest.fail("nothing was saved"))
    desk.act(refuse, lambda _: pytest.fail("nothing was done"))
    desk.worker.settle()
    assert [(message.tone, message.words) for message in told] == [(Tone.BAD, FULL)]


def test_a_form_may_take_the_refusal_itself(desk: Desk, told: list[Message]) -> None:
    taken: list[Refused] = []
    desk.act(refuse, lambda _: pytest.fail("nothing was done"), taken.append)
    desk.worker.settle()
    assert taken[0].problems[0].message == FULL
    assert told == []


def test_long_work_can_be_stopped_and_the_asker_is_refused(desk: Desk, told: list[Message]) -> None:
    begun = Event()

    def count(book: Book) -> None:
        book.connection.set_progress_handler(begun.set, 1000)
        book.value(ENDLESS)

    desk.read(count, lambda _: pytest.fail("it never ends"))
    assert begun.wait(60)
    desk.stop()
    desk.worker.settle()
    assert [message.words.source for message in told] == ["Stopped, as you wished. Nothing was changed."]
