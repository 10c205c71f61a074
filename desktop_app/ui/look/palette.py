"""The colours and sizes by name, and the one stylesheet filled with them."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QJsonDocument
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop_app.ui.look.places import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping

STYLES = RESOURCES / "styles"
HALF = 128
"""The lightness that parts dark from light."""
_NAMED = re.compile(r"@(\w+)")
_ROLES = MappingProxyType(
    {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "stripe",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "quiet",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "edge",
    }
)


class Colours(NamedTuple):
    """One set of named colours, light or dark, with the sizes both share."""

    dark: bool
    colours: Mapping[str, str]
    sizes: Mapping[str, int]
    lengths: Mapping[str, int]

    def colour(self, name: str) -> QColor:
        """The colour of a name, for what is painted by hand."""
        return QColor(self.colours[name])

    def stylesheet(self, scale: float = 1.0) -> str:
        """The one stylesheet with every @name replaced; letters grow with the scale."""
        filled = {
            **self.colours,
            **{f"size_{name}": f"{points * scale:g}pt" for name, points in self.sizes.items()},
            **{f"length_{name}": f"{pixels}px" for name, pixels in self.lengths.items()},
            "icons": (RESOURCES / "icons").as_posix(),
            "shade": "dark" if self.dark else "light",
        }
        return _NAMED.sub(lambda found: filled[found[1]], (STYLES / "coverbook.qss").read_text("utf-8"))

    def qt_palette(self) -> QPalette:
        """The colours in Qt's own roles, for what no style rule reaches."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour on the way from one to another: so much of the other as a share says."""
    parts = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*(start + (end - start) * share for start, end in parts))


@cache
def colours(*, dark: bool) -> Colours:
    """The light or the dark colours."""
    known: dict[str, Any] = QJsonDocument.fromJson((STYLES / "palette.json").read_bytes()).toVariant()
    return Colours(dark, known["dark" if dark else "light"], known["sizes"], known["lengths"])


def worn_colours() -> Colours:
    """The colours the application wears now, for what is painted by hand."""
    return colours(dark=QGuiApplication.palette().window().color().lightness() < HALF)


def system_colours() -> Colours:
    """The colours the system asks for now."""
    from PySide6.QtCore import Qt

    return colours(dark=QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark)
