"""What every editor of one line can do, whatever is answered in it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from desktop_app.core.holdable import LONGEST
from desktop_app.core.problems import refused
from desktop_app.core.records.field import NUMBERS, Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.catalog.forms.form import FormLine
    from desktop_app.core.language import Speech
    from desktop_app.core.manner import Manner


MUCH = 20 * LONGEST
"""An answer that is too long stands there whole, and it is said; only what nobody would type is cut."""

SHORT = MappingProxyType({Kind.DAY: 17, Kind.MONEY: 15, Kind.INTEGER: 8, Kind.RATIO: 8})
"""How many characters the answers have that are never long."""


@dataclass(frozen=True, slots=True)
class EditorSetting:
    """The language an editor speaks and the manner in which it reads."""

    speech: Speech
    manner: Manner


class Editor(QLineEdit):
    """One line to be typed in; editors differ in what they read and in how they show it."""

    changed = Signal()
    """The answer is another one now, or may be."""
    went_on = Signal()
    """The answer was found after the key to go on was pressed."""

    def __init__(self, line: FormLine, setting: EditorSetting) -> None:
        """Start empty."""
        super().__init__(maxLength=MUCH)
        self.line = line
        self.setting = setting
        self._align()
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum if line.kind in SHORT else QSizePolicy.Policy.Expanding,
            QSizePolicy.Policy.Fixed,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the language (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Words at the leading side, figures at the other, whatever script is typed: Qt would follow the script."""
        rightward = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = rightward is not (self.line.kind in NUMBERS)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> Any:
        """The answer, None where there is none; Refused with what would be right."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show an answer as if it had been typed."""
        raise NotImplementedError

    def state(self) -> Any:
        """What a draft keeps: the answer, or what was typed where it cannot be read yet."""
        raise NotImplementedError

    def restore(self, state: Any) -> None:
        """Show what a draft has kept."""
        raise NotImplementedError

    def retranslate(self, setting: EditorSetting) -> None:
        """Speak another language; the answer stays."""
        self.setting = setting

    def make_room(self) -> None:
        """Do without the button at the end, where the answer needs the room; the keys and a click still do its work."""

    def answer(self) -> Any:
        """The value, which may not be missing where the line requires it, nor lie after today where it cannot."""
        value = self.value()
        if value is None and self.line.required:
            raise refused(text("Acts", "Fill in: {label}.", label=self.line.label))
        return value

    def sizeHint(self) -> QSize:
        """As wide as the longest usual answer of its kind (Qt)."""
        hint = super().sizeHint()
        characters = SHORT.get(self.line.kind)
        if characters:
            hint.setWidth(self.fontMetrics().horizontalAdvance("0") * characters + hint.height())
        return hint
