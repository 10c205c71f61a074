"""A line of buttons behind what it is about: without room for all words the buttons keep their icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame

from desktop_app.ui.look.elided_button import ElidedButton
from desktop_app.ui.look.layouts import across
from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QHBoxLayout, QWidget


class ButtonLine(QFrame):
    """A title that is cut says less than an icon that everybody knows, and whose tip says the words."""

    def __init__(self, before: Sequence[QWidget], buttons: Sequence[ElidedButton]) -> None:
        """Put them beside each other, the buttons at the far side."""
        super().__init__()
        self._before, self._buttons = before, buttons
        line = across(self)
        for widget in before:
            line.addWidget(widget)
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)

    def event(self, event: QEvent) -> bool:
        """Look whether there is room, whenever the place or the words are others (Qt)."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """All words, or the icons."""
        wanted = [each.sizeHint().width() for each in self._before if not each.isHidden()]
        wanted += [each.whole_width() for each in self._buttons if not each.isHidden()]
        brief = sum(wanted) + GAP * len(wanted) > self.width()
        for button in self._buttons:
            button.shorten(brief=brief)


def spare_words(tools: QHBoxLayout, room: int) -> None:
    """One tool after the other keeps its icon alone, until the others have their words in so much room."""
    widgets = [item.widget() for at in range(tools.count()) if (item := tools.itemAt(at)) is not None]
    shown = [each for each in widgets if each is not None and not each.isHidden()]
    wanted = sum(each.whole_width() if isinstance(each, ElidedButton) else each.sizeHint().width() for each in shown)
    over = wanted + GAP * (len(shown) - 1) - room
    for button in (each for each in shown if isinstance(each, ElidedButton) and not each.icon().isNull()):
        button.shorten(brief=over > 0)
        over -= button.whole_width() - button.sizeHint().width()
