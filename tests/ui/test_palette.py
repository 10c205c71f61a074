"""Colours can be read by everybody, light and dark, and live in one place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.look.palette import STYLES, Colours, colours

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

READABLE = 4.5
VISIBLE = 3.0
TONES = ("good", "watch", "bad", "quiet")
READ = (
    *((ink, paper) for ink in ("ink", "quiet", "accent", "bad") for paper in ("card", "ground")),
    *(("ink", paper) for paper in ("raised", "hover", "stripe", "accent_tint", "quiet_tint", "heat")),
    ("accent", "accent_tint"),
    *(("quiet", paper) for paper in ("raised", "accent_tint")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    *((tone, f"{tone}_tint") for tone in TONES),
    *((tone, "card") for tone in TONES),
    *(("ink", f"{tone}_tint") for tone in TONES),
)
HAND_WRITTEN = re.compile(
    r"#[0-9a-fA-F]{6}\b|QColor\(\s*[\"\d]|setStyleSheet\(\s*f?\"|setPointSize\((?!.*sizes\[)|font-size"
)


def brightness(colour: QColor) -> float:
    """The relative luminance of a colour (WCAG 2)."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    """A part of a colour as light."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(shades: Colours, ink: str, paper: str) -> float:
    """How well one colour stands out from another."""
    low, high = sorted(brightness(shades.colour(name)) for name in (ink, paper))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), READ)
def test_words_can_be_read_on_their_paper(ink: str, paper: str, dark: bool) -> None:
    assert contrast(colours(dark=dark), ink, paper) >= READABLE


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("paper", ["card", "ground"])
@pytest.mark.parametrize("line", ["edge", "accent"])
def test_edges_of_fields_and_the_focus_can_be_seen(line: str, paper: str, dark: bool) -> None:
    assert contrast(colours(dark=dark), line, paper) >= VISIBLE


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_name_in_the_stylesheet_has_its_value(dark: bool) -> None:
    assert "@" not in colours(dark=dark).stylesheet()


def test_the_stylesheet_itself_holds_no_colour() -> None:
    rules = (STYLES / "coverbook.qss").read_text("utf-8")
    assert re.findall(r":[^;{}]*#[0-9a-fA-F]{3,8}\b", rules) == []


def test_letters_grow_with_the_scale() -> None:
    assert "font-size: 20pt" in colours(dark=False).stylesheet()
    assert "font-size: 40pt" in colours(dark=False).stylesheet(scale=2)


def test_no_widget_holds_a_colour_or_a_size_of_letters() -> None:
    room = Path(STYLES).parents[1] / "desktop_app" / "ui"
    found = [f"{file.name}: {line}" for file in room.rglob("*.py") for line in _written_by_hand(file)]
    assert found == []


def _written_by_hand(file: Path) -> list[str]:
    """The lines of a file that hold a colour or a size."""
    return [line.strip() for line in file.read_text("utf-8").splitlines() if HAND_WRITTEN.search(line)]
