"""What is much is put up and put away in pieces: first what is in sight, the rest while one reads."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.ui.speech.retranslate import SETTLED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QScrollArea

PAINTED = 10
"""Milliseconds until what is in sight is painted: what nobody sees yet begins then."""
PIECE = 0.02
"""Seconds that the window may be busy with what nobody sees yet before it does something else."""
AT_ONCE = 4_000
"""Rows let go of in one piece."""


def fill(area: QScrollArea, body: QWidget, steps: Iterator[None]) -> None:
    """Put a body into its place as soon as steps, each of which puts a part below the others, have filled the place."""
    room = area.viewport().size()
    for _ in steps:
        high = body.heightForWidth(room.width()) if body.hasHeightForWidth() else body.sizeHint().height()
        if high > room.height():
            break
    area.setWidget(body)
    once_painted(body, partial(_go_on, body, steps))


def once_painted(widget: QWidget, do: Callable[[], None]) -> None:
    """Do something when what is in sight is painted, also where that has taken longer: then both are due at once."""
    QTimer.singleShot(PAINTED, widget, lambda: QTimer.singleShot(SETTLED, widget, do))


def _go_on(body: QWidget, steps: Iterator[None]) -> None:
    """Take some further steps, and others after whatever else the window has to do, as long as the body is there."""
    end = perf_counter() + PIECE
    for _ in steps:
        if perf_counter() > end:
            QTimer.singleShot(0, body, partial(_go_on, body, steps))
            break
    _make_room(body)


def _make_room(body: QWidget) -> None:
    """Show what came at once, with its room: Qt does so later, and until then all of it would stand squeezed."""
    for part in body.findChildren(QWidget):
        QCoreApplication.sendPostedEvents(part, QEvent.Type.MetaCall.value)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def take_down(stage: QWidget, widgets: Iterator[QWidget]) -> None:
    """Take down what nobody sees on a stage any more in turn: all pages at once would take a tenth of a second."""
    widget = next(widgets, None)
    if widget is not None:
        widget.deleteLater()
        QTimer.singleShot(0, stage, partial(take_down, stage, widgets))


def let_go(rows: Iterable[object]) -> None:
    """Let go in pieces of rows that nobody else needs any more.

    All at once, those of a district would take a tenth of a second as the last that holds them goes.
    """
    _let_go_of(list(rows))


def _let_go_of(rows: list[object]) -> None:
    """Let go of the last rows, and of the rest after whatever else the window has to do."""
    del rows[-AT_ONCE:]
    if rows:
        QTimer.singleShot(0, lambda: _let_go_of(rows))
