"""What a test of the window built goes with it: the next would get every word, colour and event of it, too."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject


def take_down(*objects: object) -> None:
    """Let objects go.

    A slot that holds what sends its signal keeps both for ever where no parent ends them: Python's collector does not
    see through Qt's connections.
    """
    for each in objects:
        if isinstance(each, QObject):
            each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sweep() -> None:
    """Collect what earlier tests left in circles; what is still there then stays, and is never looked through again."""
    gc.collect()
    gc.freeze()
