"""The program's icon in every size a system asks for, drawn from the icon font of the program itself."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from desktop_app.ui.look.icons import paint_icon
from desktop_app.ui.look.palette import colours

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (16, 32, 48, 64, 128, 256)
LARGEST = SIZES[-1]


def draw_icons(folder: Path) -> None:
    """Write NAME-SIZE.png for every size, and the icon of Windows."""
    from installer.description import NAME

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        _save(drawn(size), folder / f"{NAME}-{size}.png")
    _save(drawn(LARGEST), folder / f"{NAME}.ico")
    app.shutdown()


def drawn(size: int) -> QImage:
    """The umbrella in light on a rounded ground in the accent: seen on light and on dark panels alike."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    shades = colours(dark=False)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.colour("accent"))
    painter.drawRoundedRect(picture.rect(), size / 5, size / 5)
    edge = size // 8
    paint_icon(painter, QRect(edge, edge, size - 2 * edge, size - 2 * edge), "mark", "on_accent", shades)
    painter.end()
    return picture


def _save(picture: QImage, place: Path) -> None:
    """Write a picture; OSError where it cannot be written."""
    if not picture.save(str(place)):
        raise OSError(f"{place} could not be written")
