"""How well what a window says stands out from what it stands on, measured in a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QTableView, QToolButton, QWidget

from tests.ui.fit import ROWS, shown_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt
    from PySide6.QtGui import QColor

READABLE = 4.5
ROUNDED = 0.1
"""Thin letters are painted a little fainter than their colour."""
EDGE = 5
"""So many pixels of a field or button are its frame."""
SIGN = 30
"""So many pixels of a field hold a sign beside what is typed."""


COLOUR = np.uint32(0xFFFFFF)
"""Of a dot its red, green and blue."""
Dots: TypeAlias = "npt.NDArray[np.uint32]"
"""The colour of each dot of a picture, row by row."""


class Said(NamedTuple):
    """Words and their place in the window."""

    words: str
    by: str
    box: QRect


def faint_words(window: QWidget, dots: Dots) -> list[str]:
    """What is said in a picture of a window so faintly that not everybody can read it, with how well it stands out."""
    measured = ((each, stands_out(dots, each.box)) for each in _said(window))
    return [f"{each.by} “{each.words}” {found:.2f}" for each, found in measured if found < READABLE - ROUNDED]


def dots_of(dots: Dots, colour: QColor) -> int:
    """How many dots of a picture are of just this colour."""
    return int((dots == colour.rgb() & int(COLOUR)).sum())


def picture(window: QWidget) -> Dots:
    """The window as it is painted now."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & COLOUR


def stands_out(dots: Dots, box: QRect) -> float:
    """The contrast (WCAG 2) between the commonest colour of a box and the one that is farthest from it."""
    within = dots[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
    colours, counts = np.unique(within, return_counts=True)
    parts = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=-1) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light = linear @ (0.2126, 0.7152, 0.0722) + 0.05
    ground = light[counts.argmax()]
    return float((np.maximum(light, ground) / np.minimum(light, ground)).max())


def _said(window: QWidget) -> Iterator[Said]:
    """All words of a window that stand whole in sight and can be used now."""
    for each in shown_in(window):
        if not each.isEnabled():
            continue
        for words, box in _words(each):
            place = QRect(each.mapTo(window, box.topLeft()), box.size())
            in_sight = each.visibleRegion().boundingRect().contains(box) and not _is_covered(each, window, place)
            if words.strip() and in_sight:
                yield Said(words, f"{type(each).__name__} {each.objectName()}", place)


def _is_covered(each: QWidget, window: QWidget, place: QRect) -> bool:
    """Whether something lies over a place of a widget, as what is found does over the page."""
    parent = each.parentWidget()
    if each is window or parent is None:
        return False
    beside = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    above = (of for of in beside[beside.index(each) + 1 :] if of.isVisible() and not of.isWindow())
    over = any(QRect(of.mapTo(window, QPoint()), of.size()).intersects(place) for of in above)
    return over or _is_covered(parent, window, place)


def _words(of: QWidget) -> Iterator[tuple[str, QRect]]:
    """What a widget says, and where in it."""
    box = of.rect()
    match of:
        case QLabel():
            yield of.text(), box
        case QToolButton():
            return
        case QAbstractButton():
            yield of.text(), box.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        case QLineEdit():
            aside = EDGE if of.text() else SIGN
            yield of.text() or of.placeholderText(), box.adjusted(aside, EDGE, -aside, -EDGE)
        case QComboBox() if not of.isEditable():
            yield of.currentText(), box.adjusted(EDGE, EDGE, -SIGN, -EDGE)
        case QTableView() | QListView():
            yield from _items(of)


def _items(of: QTableView | QListView) -> Iterator[tuple[str, QRect]]:
    """The first items of a list, those of each column."""
    model, view = of.model(), of.viewport()
    across = model.columnCount() if isinstance(of, QTableView) else 1
    for row in range(min(model.rowCount(), ROWS)):
        for at in range(across):
            index = model.index(row, at)
            box = of.visualRect(index)
            if view.rect().contains(box):
                yield str(index.data() or ""), QRect(view.mapTo(of, box.topLeft()), box.size())
    if isinstance(of, QTableView):
        head = of.horizontalHeader()
        for at in range(head.count()):
            box = QRect(head.sectionViewportPosition(at), 0, head.sectionSize(at), head.height())
            words = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            if head.viewport().rect().contains(box):
                yield words, QRect(head.viewport().mapTo(of, QPoint(box.topLeft())), box.size())
