"""The application: its fonts, its style in light and dark, and what happens when we have made a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop_app.ui.look.palette import colours, system_colours, worn_colours
from desktop_app.ui.look.places import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.look.palette import Colours

FONTS = RESOURCES / "fonts"
FIRST_FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
"""What the first paint needs; the other scripts follow it."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application in its fonts and colours."""
    app = QApplication([*arguments, "-style", "fusion"])  # setStyle would load every name of QStyle first
    app.setApplicationName("Coverbook")
    app.setOrganizationName("Coverbook")
    app.setDesktopFileName("coverbook")
    for name in FIRST_FONTS:
        QFontDatabase.addApplicationFont(str(FONTS / name))
    app.setFont(_body_font())
    dress(app, worn_colours())  # the system's own at first; asking for its scheme would load all names of Qt
    return app


def follow_system(app: QApplication) -> None:
    """Wear what the system asks for from now on, light or dark."""
    if system_colours() is not worn_colours():
        dress(app, system_colours())
    app.styleHints().colorSchemeChanged.connect(lambda: dress(app, system_colours()))


def add_further_fonts() -> None:
    """Make the fonts of the other scripts known: names and places may stand in any of them."""
    for path in sorted(FONTS.glob("*.ttf")):
        if path.name not in FIRST_FONTS:
            QFontDatabase.addApplicationFont(str(path))


def dress(app: QApplication, shades: Colours) -> None:
    """Give everything its colours; icons are drawn anew where words are said anew."""
    app.setPalette(shades.qt_palette())
    app.setStyleSheet(shades.stylesheet())
    for window in app.topLevelWidgets():
        app.postEvent(window, QEvent(QEvent.Type.LanguageChange))


def _body_font() -> QFont:
    """Noto Sans with figures of one width."""
    font = QFont(["Noto Sans"], colours(dark=False).sizes["body"])
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
