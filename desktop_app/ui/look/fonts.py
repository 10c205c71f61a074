"""The fonts of the program: those of the language spoken are known before a word is measured, the others later."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop_app.core.language import BASIC
from desktop_app.ui.look.palette import colours
from desktop_app.ui.look.places import RESOURCES
from desktop_app.ui.look.spacing import GAP, ROW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

FONTS = RESOURCES / "fonts"


def body_font() -> QFont:
    """The letters of usual size, with figures of one width."""
    _make_known(BASIC)
    font = QFont([BASIC], colours(dark=False).sizes["body"])
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def write_with(families: Sequence[str]) -> bool:
    """Write with other fonts; True where widgets must hear of it, for Qt tells none that a style sheet dresses."""
    for family in families:
        _make_known(family)
    font = QApplication.font()
    if font.families() == list(families):
        return False
    font.setFamilies(list(families))
    QApplication.setFont(font)
    return True


def as_basic(font: QFont) -> QFont:
    """Basic letters of the size of others, whatever their script: what is as wide in every language is told by them."""
    basic = QFont(font)
    basic.setFamilies([BASIC])
    return basic


def row_height(widget: QWidget) -> int:
    """The height of a row of a table in the letters of a widget: some scripts stand higher and hang lower."""
    return max(ROW, widget.fontMetrics().lineSpacing() + GAP)


def add_further_fonts() -> None:
    """Make the fonts of the other scripts known: names and places may stand in any of them."""
    for path in sorted(FONTS.glob("*.ttf")):
        _add(path.name)


def _make_known(family: str) -> None:
    """Know a family of ours, usual and bold; unknown, it would be measured by another and cut when it comes."""
    for path in sorted(FONTS.glob(f"{family.replace(' ', '')}-*.ttf")):
        _add(path.name)


@cache
def _add(name: str) -> None:
    """Make a file known to Qt once: each one more has it measure everything anew."""
    QFontDatabase.addApplicationFont(str(FONTS / name))
