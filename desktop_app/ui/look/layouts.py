"""Layouts with their distances, and widgets with the name by which the stylesheet knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.look.spacing import GAP, HAIR

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from desktop_app.core.language import Speech

W = TypeVar("W", bound=QWidget)
L = TypeVar("L", bound=QBoxLayout)


def named(name: str, widget: W) -> W:
    """The widget under a name of the stylesheet."""
    widget.setObjectName(name)
    return widget


def across(parent: QWidget | None = None, *, gap: int = GAP, edges: tuple[int, int] = (0, 0)) -> QHBoxLayout:
    """A layout from the leading side to the other; the edges are those at the sides and those above and below."""
    return _set(QHBoxLayout(), parent, gap, edges)


def down(parent: QWidget | None = None, *, gap: int = GAP, edges: tuple[int, int] = (0, 0)) -> QVBoxLayout:
    """A layout from top to bottom."""
    return _set(QVBoxLayout(), parent, gap, edges)


def restyle(widget: QWidget) -> None:
    """Let the stylesheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget with a bar beside it where the window is too low; the keyboard goes to what is in it, not to it."""
    from PySide6.QtCore import Qt

    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)  # Qt has just set it: what lies behind shall be seen
    return area


def leading(speech: Speech) -> Qt.AlignmentFlag:
    """The side on which lines begin in a language, for labels that would else follow the words of their content."""
    from PySide6.QtCore import Qt

    if speech.language.right_to_left:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _set(layout: L, parent: QWidget | None, gap: int, edges: tuple[int, int]) -> L:
    """Give the layout its distances and its widget."""
    layout.setSpacing(gap)
    layout.setContentsMargins(edges[0], edges[1], edges[0], edges[1])
    if parent is not None:
        parent.setLayout(layout)
    return layout


def hairline(name: str, *, upright: bool = False) -> QFrame:
    """A line between two parts of the window, which the stylesheet colours by its name."""
    line = named(name, QFrame())
    if upright:
        line.setFixedWidth(HAIR)
    else:
        line.setFixedHeight(HAIR)
    return line
