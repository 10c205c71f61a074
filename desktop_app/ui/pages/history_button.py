"""The button that leads from a record of a list to the record as the book keeps it, with its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.mark import Tone
from desktop_app.core.text import text
from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.icons import put_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.language import Speech
    from desktop_app.ui.shell.desk import Desk

KEYS = "Ctrl+H"


def history_button(chosen: Callable[[], str], desk: Desk, sheet: str) -> ElidedButton:
    """A button for a list of a sheet, which asks for the key of the chosen record when it is pressed."""
    button = ElidedButton()

    def show() -> None:
        if key := chosen():
            desk.go("data", f"{sheet}:{key}")
        else:
            desk.tell(Tone.QUIET, text("Records", "Choose a record of the list first."))

    button.clicked.connect(show)
    return button


def say_history(button: ElidedButton, speech: Speech) -> None:
    """Say the button in the language of now."""
    button.say(speech.say(text("Records", "History")), KEYS)
    button.setShortcut(KEYS)
    put_icon(button, "history")
