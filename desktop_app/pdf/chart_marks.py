"""What lines and parts of bars look like on paper: strokes, signs and fills that no printer mistakes for each other."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.pdf.style import ACCENT, INK, TINT, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

_STROKES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (6, 2, 1.5, 2), (1.5, 2))
_CORNERS = MappingProxyType(
    {
        1: ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)),
        2: ((-1.1, -1.0), (1.1, -1.0), (0.0, 1.1)),
        3: ((0.0, -1.3), (1.1, 0.0), (0.0, 1.3), (-1.1, 0.0)),
    }
)
"""The corners of the signs but the first, which is round."""
_SIZE = 2.3
_FILLS = (ACCENT, "7fb5b0", TINT, "ffffff")
"""From dark to bare paper, as a black and white printer tells them apart."""
KEY_WIDE, _HIGH = 20, 6
"""The picture of a key."""


def set_stroke(canvas: Any, line: int) -> None:
    """Draw from now on as the n-th line is drawn."""
    canvas.setStrokeColorRGB(*rgb(INK if line % 2 else ACCENT))
    canvas.setFillColorRGB(*rgb(INK if line % 2 else ACCENT))
    canvas.setLineWidth(1.6 if not line else 1.1)
    canvas.setDash(list(_STROKES[line % len(_STROKES)]))


def draw_sign(canvas: Any, line: int, place: tuple[float, float]) -> None:
    """The sign of the n-th line on a point of it."""
    canvas.setDash()
    corners = _CORNERS.get(line % len(_STROKES))
    if corners is None:
        canvas.circle(*place, _SIZE, stroke=0, fill=1)
    else:
        _polygon(canvas, [(place[0] + x * _SIZE, place[1] + y * _SIZE) for x, y in corners])


def draw_part(canvas: Any, line: int, box: tuple[float, float, float, float]) -> None:
    """The n-th part of a bar: left, foot, width and height."""
    canvas.setDash()
    canvas.setStrokeColorRGB(*rgb(ACCENT))
    canvas.setFillColorRGB(*rgb(_FILLS[line % len(_FILLS)]))
    canvas.setLineWidth(0.7)
    canvas.rect(*box, stroke=1, fill=1)


def draw_key(canvas: Any, line: int, place: tuple[float, float], *, stacked: bool, mirrored: bool) -> float:
    """The picture of the n-th line or part from a place on; the room it takes with the gap after it."""
    left = place[0] - KEY_WIDE if mirrored else place[0]
    if stacked:
        draw_part(canvas, line, (left + KEY_WIDE - 10, place[1], 8, _HIGH))
    else:
        set_stroke(canvas, line)
        canvas.line(left, place[1] + _HIGH / 2, left + KEY_WIDE - 4, place[1] + _HIGH / 2)
        draw_sign(canvas, line, (left + KEY_WIDE / 2 - 2, place[1] + _HIGH / 2))
    return KEY_WIDE


def _polygon(canvas: Any, corners: Sequence[tuple[float, float]]) -> None:
    """A filled shape."""
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
