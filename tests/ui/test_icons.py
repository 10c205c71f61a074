"""Every icon is the one qtawesome knows under its name, and is really drawn."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.mark import Tone
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.ui.look.icons import FONT, GLYPHS, draw_icons, pixmap

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def fonts() -> Path:
    """Where qtawesome keeps its fonts."""
    found = find_spec("qtawesome")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "fonts"


def test_every_character_stands_under_its_name_in_the_kept_font() -> None:
    known = json.loads((fonts() / FONT.replace("webfont", "webfont-charmap").replace(".ttf", ".json")).read_text())
    assert {name: known.get(name) for name, _ in GLYPHS.values()} == {name: hex(code) for name, code in GLYPHS.values()}


@pytest.mark.parametrize("name", sorted(GLYPHS))
def test_every_icon_is_drawn(name: str, qtbot: QtBot) -> None:
    del qtbot
    picture = pixmap(name, "ink", 20).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_places_and_tones_have_their_icons() -> None:
    assert {place.icon for place in NAVIGATION} | {tone.value for tone in Tone} <= set(GLYPHS)


def test_icons_keep_their_place_while_they_are_not_drawn_yet(qtbot: QtBot) -> None:
    del qtbot
    draw_icons(later=True)
    picture = pixmap("today", "ink", 20).toImage()
    draw_icons()
    assert picture.width() == 20
    assert not any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_arrows_point_the_way_that_is_read(qtbot: QtBot) -> None:
    del qtbot
    back, forward = (pixmap(name, "ink", 20).toImage() for name in ("back", "forward"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert pixmap("back", "ink", 20).toImage() == forward
        assert pixmap("forward", "ink", 20).toImage() == back
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
