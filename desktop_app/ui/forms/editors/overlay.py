"""Where a list or a calendar lies over the window: under its editor, or over it where there is no room below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from desktop_app.ui.look.spacing import GAP, TIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def room_under(editor: QWidget, wanted: QSize) -> QRect:
    """The place in the editor's window, from the editor's leading side, never beyond the window's edges."""
    window = editor.window()
    top = editor.mapTo(window, QPoint(0, 0))
    width = min(wanted.width(), window.width() - 2 * GAP)
    rightward = editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = top.x() + editor.width() - width if rightward else top.x()
    left = max(min(left, window.width() - width - GAP), GAP)
    below = top.y() + editor.height() + TIGHT
    fits = below + wanted.height() <= window.height()
    return QRect(left, below if fits else max(top.y() - wanted.height() - TIGHT, 0), width, wanted.height())
