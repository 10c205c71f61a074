"""The codes of a statement in a picture or a PDF, wherever they stand and however they are turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.reports.proof.seal import is_ours
from desktop_app.reports.proof.words import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST = 6000
"""Dots of the longer side: a larger photograph says no more and fills the memory."""
_DENSITY = 200 / 72


def paper_codes(path: Path) -> tuple[str, ...]:
    """The words of every code in a file, each once; Refused where it cannot be opened."""
    pictures = _pages(path) if path.suffix.lower() == ".pdf" else iter((_photograph(path),))
    return tuple(dict.fromkeys(words for picture in pictures for words in _codes(picture)))


def _photograph(path: Path) -> QImage:
    """A picture, made smaller while it is read where it is very large."""
    reader = QImageReader(str(path))
    reader.setAllocationLimit(0)
    size = reader.size()
    if max(size.width(), size.height()) > _LONGEST:
        reader.setScaledSize(_within(size))
    picture = reader.read()
    if picture.isNull():
        raise refused(UNREADABLE)
    return picture


def _within(size: QSize) -> QSize:
    """The same shape, small enough."""
    share = _LONGEST / max(size.width(), size.height())
    return QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))


def _pages(path: Path) -> Iterator[QImage]:
    """The pages of a PDF as pictures."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            for page in document:
                drawn = page.render(scale=_DENSITY, grayscale=True)
                size = drawn.width, drawn.height, drawn.stride
                # A copy: what QImage is given does not live as long as the picture.
                yield QImage(bytes(drawn.buffer), *size, QImage.Format.Format_Grayscale8).copy()
    except (pypdfium2.PdfiumError, OSError):
        raise refused(text("Verify", "{name} is not a PDF that can be read.", name=str(path))) from None


def _codes(picture: QImage) -> Iterator[str]:
    """The codes of a statement in one picture."""
    import numpy as np
    import zxingcpp

    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    # An array of its own: the reader was seen to crash on memory that is only looked at.
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    dots = np.ascontiguousarray(lines[:, : grey.width()])
    for each in zxingcpp.read_barcodes(dots, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)):
        if is_ours(each.text):
            yield each.text
