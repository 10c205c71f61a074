"""The application: its fonts, its style in light and dark, and what happens when we have made a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLoggingCategory
from PySide6.QtWidgets import QApplication

from desktop_app.ui.look.fonts import body_font
from desktop_app.ui.look.palette import system_colours, worn_colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.look.palette import Colours


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application in its fonts and colours."""
    # The languages stand under their own names before all their fonts are there: Qt says so of each script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = QApplication([*arguments, "-style", "fusion"])  # setStyle would load every name of QStyle first
    app.setApplicationName("Coverbook")
    app.setOrganizationName("Coverbook")
    app.setDesktopFileName("coverbook")
    app.setFont(body_font())
    dress(app, worn_colours())  # the system's own at first; asking for its scheme would load all names of Qt
    return app


def follow_system(app: QApplication) -> None:
    """Wear what the system asks for from now on, light or dark."""
    if system_colours() is not worn_colours():
        dress(app, system_colours())
    app.styleHints().colorSchemeChanged.connect(lambda: dress(app, system_colours()))


def dress(app: QApplication, shades: Colours) -> None:
    """Give everything its colours; icons are drawn anew where words are said anew."""
    app.setPalette(shades.qt_palette())
    app.setStyleSheet(shades.stylesheet())
    for window in app.topLevelWidgets():
        app.postEvent(window, QEvent(QEvent.Type.LanguageChange))
