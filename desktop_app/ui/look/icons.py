"""Icons by name, drawn from the icon font that qtawesome keeps.

The font is read without importing qtawesome itself, which would cost more than the whole first paint.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPixmap

from desktop_app.ui.look.palette import Colours, worn_colours
from desktop_app.ui.look.spacing import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPainter
    from PySide6.QtWidgets import QAbstractButton

SMALL = 16
"""The side of an icon on a button."""
LATER = "icons later"
"""The application's property while icons are not drawn yet."""
FONT = "materialdesignicons6-webfont-6.9.96.ttf"
GLYPHS = MappingProxyType(
    {
        "mark": ("umbrella-outline", 0xF054B),
        "today": ("view-dashboard-outline", 0xF0A1D),
        "members": ("account-group-outline", 0xF0B58),
        "premiums": ("cash-multiple", 0xF0116),
        "claims": ("file-document-edit-outline", 0xF0DC9),
        "accounts": ("book-open-outline", 0xF0B63),
        "reserves": ("shield-outline", 0xF0499),
        "monitoring": ("monitor-eye", 0xF13B4),
        "indicators": ("chart-line", 0xF012A),
        "statements": ("file-certificate-outline", 0xF1187),
        "data": ("database-check-outline", 0xF1629),
        "settings": ("cog-outline", 0xF08BB),
        "person": ("account-circle-outline", 0xF0B55),
        "enrol": ("account-plus-outline", 0xF0801),
        "down": ("chevron-down", 0xF0140),
        "up": ("chevron-up", 0xF0143),
        "right": ("chevron-right", 0xF0142),
        "left": ("chevron-left", 0xF0141),
        "search": ("magnify", 0xF0349),
        "add": ("plus", 0xF0415),
        "filter": ("filter-outline", 0xF0233),
        "copy": ("content-copy", 0xF018F),
        "close": ("close", 0xF0156),
        "correct": ("pencil-outline", 0xF0CB6),
        "records": ("table-large", 0xF04F1),
        "keying": ("keyboard-outline", 0xF097B),
        "history": ("history", 0xF02DA),
        "import": ("tray-arrow-down", 0xF0120),
        "export": ("tray-arrow-up", 0xF011D),
        "checks": ("clipboard-check-outline", 0xF08A8),
        "backups": ("backup-restore", 0xF006F),
        "verify": ("shield-check-outline", 0xF0CC8),
        "workbook": ("file-excel-outline", 0xF102D),
        "print": ("printer-outline", 0xF1786),
        "save": ("content-save-outline", 0xF0818),
        "open": ("folder-open-outline", 0xF0DCF),
        "new": ("file-plus-outline", 0xF0EED),
        "demo": ("school-outline", 0xF1180),
        "language": ("translate", 0xF05CA),
        "calendar": ("calendar-blank-outline", 0xF0B66),
        "help": ("help-circle-outline", 0xF0625),
        "locked": ("lock-outline", 0xF0341),
        "receipt": ("receipt-text-outline", 0xF19DC),
        "renew": ("autorenew", 0xF006A),
        "end": ("calendar-remove-outline", 0xF0C45),
        "merge": ("call-merge", 0xF00F8),
        "leave": ("account-minus-outline", 0xF0AEC),
        "take": ("cash-plus", 0xF1261),
        "pay": ("cash-check", 0xF14EE),
        "decide": ("scale-balance", 0xF05D1),
        "office": ("office-building-outline", 0xF151F),
        "product": ("shield-plus-outline", 0xF0ADB),
        "partner": ("handshake-outline", 0xF15A1),
        "picture": ("image-outline", 0xF0976),
        "pdf": ("file-pdf-box", 0xF0226),
        "smaller": ("magnify-minus-outline", 0xF06EC),
        "larger": ("magnify-plus-outline", 0xF06ED),
        "fit": ("arrow-expand-horizontal", 0xF084E),
        "back": ("arrow-left", 0xF004D),
        "forward": ("arrow-right", 0xF0054),
        "clock": ("clock-outline", 0xF0150),
        "good": ("check", 0xF012C),
        "watch": ("alert-outline", 0xF002A),
        "bad": ("alert-circle-outline", 0xF05D6),
        "quiet": ("information-outline", 0xF02FD),
    }
)
"""Our name of each icon: its name in the font and its character."""
TURNED = MappingProxyType({"back": "forward", "forward": "back", "left": "right", "right": "left"})
"""What points the way one reads points the other way where one reads from right to left."""


def draw_icons(*, later: bool = False) -> None:
    """Draw icons from now on; later: leave their places empty, for the first paint shall not wait for their font."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(LATER, later)


def drawn_later() -> bool:
    """Whether the places of icons are still left empty."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(LATER))


@cache
def _family() -> str:
    """The family of the icon font, made known to Qt once."""
    found = find_spec("qtawesome")
    if found is None or found.origin is None:
        return ""
    number = QFontDatabase.addApplicationFont(str(Path(found.origin).parent / "fonts" / FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _sharpness() -> float:
    """How many of the sharpest screen's dots make one pixel of ours."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def paint_icon(painter: QPainter, box: QRect, name: str, colour: str, shades: Colours | None = None) -> None:
    """Paint an icon into a box in a named colour."""
    from PySide6.QtCore import Qt

    if QGuiApplication.isRightToLeft():
        name = TURNED.get(name, name)
    font = QFont(_family())
    font.setPixelSize(min(box.width(), box.height()))
    painter.setFont(font)
    painter.setPen((shades or worn_colours()).colour(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chr(GLYPHS[name][1]))


def pixmap(name: str, colour: str = "quiet", size: int = 20, wide: int = 0) -> QPixmap:
    """An icon as a picture, as sharp as the screen; a wide one leaves room behind it."""
    if drawn_later():
        return _empty(wide or size, size)
    from PySide6.QtGui import QPixmapCache

    shade = worn_colours().colour(colour).name()
    key = f"icon {name} {shade} {wide}x{size} {_sharpness()} {QGuiApplication.isRightToLeft()}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, colour, size, wide or size)
        QPixmapCache.insert(key, picture)
    return picture


def _empty(wide: int, size: int) -> QPixmap:
    """A picture on which nothing is drawn yet."""
    ratio = _sharpness()
    picture = QPixmap(round(wide * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor.fromRgba(0))
    return picture


def _drawn(name: str, colour: str, size: int, wide: int) -> QPixmap:
    """An icon, drawn."""
    from PySide6.QtGui import QPainter

    picture = _empty(wide, size)
    painter = QPainter(picture)
    mirrored = QGuiApplication.isRightToLeft()
    paint_icon(painter, QRect(wide - size if mirrored else 0, 0, size, size), name, colour)
    painter.end()
    return picture


def icon(name: str, colour: str = "quiet", size: int = 20) -> QIcon:
    """An icon in a named colour."""
    from PySide6.QtGui import QIcon  # which brings the names of all themes' icons, and is not in the first paint

    return QIcon(pixmap(name, colour, size))


def put_icon(button: QAbstractButton, name: str, colour: str = "quiet") -> None:
    """Put an icon before the words of a button, with room between them."""
    from PySide6.QtGui import QIcon

    wide = SMALL + GAP // 2
    drawn = QIcon(pixmap(name, colour, SMALL, wide))
    drawn.addPixmap(pixmap(name, "faint", SMALL, wide), QIcon.Mode.Disabled)  # as the words are then
    button.setIconSize(QSize(wide, SMALL))
    button.setIcon(drawn)


def place_icon(name: str, size: int, wide: int) -> QIcon:
    """An icon for the rail, in the accent while its place is chosen, with room between it and the word."""
    from PySide6.QtGui import QIcon

    drawn = QIcon(pixmap(name, "quiet", size, wide))
    drawn.addPixmap(pixmap(name, "accent", size, wide), QIcon.Mode.Normal, QIcon.State.On)
    return drawn
