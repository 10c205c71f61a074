"""What tests of the window share: a worker, a desk in plain English, and a small scheme's file on disk."""

from __future__ import annotations

import gc
import os
import sys
import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.laptop import Laptop
from desktop_app.core.records.scheme import Office as Branch
from desktop_app.core.records.scheme import Scheme
from desktop_app.ui.speech.languages import speech_for
from tests.ui.taken_down import sweep, take_down

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk
    from tests.ui.village import Sit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def rubbish_waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While a test runs no widget is taken down by whatever thread happens to allocate, the worker's least of all.

    A window keeps for good what is there when it opens, for it is the only one; here hundreds follow each other.
    """
    sweep()
    monkeypatch.setattr(gc, "freeze", lambda: None)
    gc.disable()
    yield
    take_down(*QApplication.topLevelWidgets())
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def worker_counted() -> Iterator[None]:
    """What a worker does counts for `make coverage`: Python tells threads of its own what watches, not those of Qt."""
    from desktop_app.ui.shell.worker import Worker

    work, watching = Worker._work, threading.gettrace()

    def watched(worker: Worker, task: object) -> None:
        sys.settrace(watching)
        work(worker, task)  # type: ignore[arg-type] # the worker's own

    with pytest.MonkeyPatch.context() as patch:
        if watching:
            patch.setattr(Worker, "_work", watched)
        yield


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A desk without a book; its worker is done before the test ends."""
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.shell.worker import Worker

    del qtbot
    worker = Worker()
    desk = Desk(worker, PLAIN, TODAY, Who("maya", "counter-1"))
    yield desk
    worker.finish()
    take_down(desk, worker)


@pytest.fixture
def scheme_file(tmp_path: Path) -> Path:
    """A scheme's file with its name and one office."""
    from desktop_app.store.opening import open_book
    from desktop_app.store.rows import insert
    from desktop_app.store.save import saving

    path = tmp_path / "sahyog.coverbook"
    book = open_book(path, create=True)
    with saving(book, "begin") as save:
        insert(save, "scheme", Scheme(name="Sahyog Health Mutual", currency="INR", fiscal_year_start=4))
        insert(save, "offices", Branch(code="B", name="Banke office"))
    book.close()
    return path


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The application in its fonts and its style, in which words are wider than in a bare one."""
    from desktop_app.ui.look.fonts import body_font
    from desktop_app.ui.look.palette import worn_colours
    from desktop_app.ui.shell.application import dress

    style, font, palette = qapp.style().name(), qapp.font(), qapp.palette()
    qapp.setStyle("fusion")
    qapp.setFont(body_font())
    dress(qapp, worn_colours())
    yield
    take_down(*QApplication.topLevelWidgets())
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Workplace]:
    """The whole window with its own settings, shown, in English; no file is open.

    Once it has been painted all is laid out and nothing painted, which nobody looks at: who wants a picture grabs one.
    """
    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.shell.remembered import Remembered

    remembered = Remembered(tmp_path / "settings.ini")
    remembered.remember_language("en")
    office = Workplace(remembered, TODAY, Laptop())
    office.furnish()
    qtbot.addWidget(office.window)
    office.window.when_painted(lambda: office.window.setUpdatesEnabled(False))
    office.window.show()
    yield office
    office.window.close()
    office.worker.finish()  # a test may end while something is still worked on: nobody may be told of it any more
    take_down(*vars(office).values())
    office.speech.change(speech_for("en"))


@pytest.fixture
def open_office(office: Workplace, scheme_file: Path) -> Workplace:
    """The window with a scheme's file open on its first page."""
    office.bookcase.open(scheme_file)
    office.worker.settle()
    return office


@pytest.fixture
def sit(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Sit]:
    """Sits down before any page of the village office."""
    from tests.ui.clerk import Clerk, sit_down
    from tests.ui.village import village

    clerks: list[Clerk] = []

    def at(make_page: Callable[[Desk], Page]) -> Clerk:
        clerks.append(sit_down(qtbot, desk, tmp_path, make_page, village))
        return clerks[-1]

    yield at
    for clerk in clerks:
        clerk.settle()
        clerk.book.close()
