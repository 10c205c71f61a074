"""The editor of a yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

if TYPE_CHECKING:
    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.ui.forms.editors.editor import EditorSetting


class FlagEditor(QCheckBox):
    """A box to tick with the space bar; not ticked is no, never not known."""

    changed = Signal()
    """The answer is another one now."""
    went_on = Signal()
    """Never needed: a tick is there at once."""

    def __init__(self, line: FormLine, setting: EditorSetting) -> None:
        """Start with no."""
        super().__init__()
        self.line = line
        self.setting = setting
        self.clicked.connect(self._edited)  # by the user only: what is shown to them is no change of theirs

    def value(self) -> int:
        """One for yes, nought for no."""
        return int(self.isChecked())

    answer = value
    """A tick is never missing."""

    def set_value(self, value: Any) -> None:
        """Show a yes or no; not known looks like no."""
        self.setChecked(bool(value))

    def type_in(self, typed: str) -> None:
        """Show a default."""
        self.set_value(typed == "1")

    state = value
    restore = set_value

    def make_room(self) -> None:
        """A box is as small as it can be."""

    def retranslate(self, setting: EditorSetting) -> None:
        """Keep the setting: the words stand on the label."""
        self.setting = setting

    def _edited(self) -> None:
        """The user has ticked the box, or taken the tick away."""
        self.changed.emit()
