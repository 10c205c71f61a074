"""Pictures of people and the logo: made small when they are taken in; people are shown as a square."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPixmap

LONGEST = 1024
"""Dots of the longer side of a photo that is kept."""
PRINTED = 600
"""Dots of the longer side of a logo: 60 millimetres at 254 dots an inch."""
SIDE = 64
"""The side of a photo beside a name."""
_QUALITY = 85
_WIDEST = 20_000
"""No picture with a longer side is looked into: it would not fit into the memory of a small laptop."""


def made_small(content: bytes) -> bytes:
    """A picture upright and with its longer side of 1,024 dots at most, as JPEG; nothing where it cannot be shown.

    What a camera writes into a picture beside its dots, like the place where it was taken, does not come along.
    """
    image = _read(content)
    if image.isNull():
        return b""
    return _written(_on_white(_no_longer(image, LONGEST)), "JPEG")


def made_for_paper(content: bytes) -> bytes:
    """A picture as the head of a paper takes it: a PNG of 600 dots at most, on white, with nothing beside its dots."""
    image = _read(content)
    if image.isNull():
        return b""
    plain = _on_white(_no_longer(image, PRINTED)).convertToFormat(QImage.Format.Format_RGB888)
    for key in plain.textKeys():
        plain.setText(key, "")
    return as_png(plain)


def _no_longer(image: QImage, most: int) -> QImage:
    """A picture with its longer side of so many dots at most."""
    if max(image.width(), image.height()) <= most:
        return image
    kept = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(most, most), *kept)


def as_png(image: QImage) -> bytes:
    """A picture that was copied, as a file."""
    return _written(image, "PNG")


def square(content: bytes, ratio: float) -> QPixmap:
    """The middle of a picture as a small square, for a screen of some dots a point; null where it cannot be shown."""
    side = round(SIDE * ratio)
    grown = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    image = _read(content)
    if image.isNull():
        return QPixmap()
    image = image.scaled(QSize(side, side), *grown)
    corner = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    pixmap = QPixmap.fromImage(image.copy(corner))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _read(content: bytes) -> QImage:
    """A picture as its bytes say it, turned as the camera was held; null where they do not."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _WIDEST:
        return QImage()
    return reader.read()


def _on_white(image: QImage) -> QImage:
    """A picture without holes: paper is white."""
    if not image.hasAlphaChannel():
        return image
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(whole)
    painter.drawImage(0, 0, image)
    painter.end()
    return whole


def _written(image: QImage, kind: str) -> bytes:
    """A picture as a file of a kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, _QUALITY if kind == "JPEG" else -1)  # type: ignore[call-overload] # PySide knows devices
    return bytes(buffer.data().data())
