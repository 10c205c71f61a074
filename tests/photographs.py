"""Photographs of a printed page as a telephone takes them: turned, askew, grey, dim, small, not quite sharp."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

if TYPE_CHECKING:
    from pathlib import Path

_TABLE = 90
"""How dark the table is on which the paper lies."""


@dataclass(frozen=True, slots=True)
class Photograph:
    """How a page is photographed."""

    width: int
    """Dots across the page."""
    turned: float = 0
    askew: float = 0
    blur: float = 0
    noise: float = 0


LIKE_A_SCAN = Photograph(1240)
TURNED = Photograph(2000, turned=5, blur=0.8, noise=6)
UPSIDE_DOWN = Photograph(2000, turned=178, blur=1, noise=8)
ASKEW = Photograph(2400, turned=-7, askew=0.06, blur=1, noise=8)
ON_ITS_SIDE = Photograph(2000, turned=37, blur=0.8, noise=6)
ALL = (LIKE_A_SCAN, TURNED, UPSIDE_DOWN, ASKEW, ON_ITS_SIDE)


def page_of(pdf: Path, page: int = -1) -> Image.Image:
    """A page as a printer puts it on paper, in grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        drawn: Image.Image = document[page % len(document)].render(scale=200 / 72).to_pil()
    return drawn.convert("L")


def photograph(page: Image.Image, how: Photograph, place: Path) -> Path:
    """Photograph a page into a file."""
    size = how.width, how.width * page.height // page.width
    edge = how.width // 10
    seen = Image.new("L", (size[0] + 2 * edge, size[1] + 2 * edge), _TABLE)
    seen.paste(page.resize(size, Image.Resampling.LANCZOS), (edge, edge))
    if how.askew:
        seen = _askew(seen, how.askew)
    seen = seen.rotate(how.turned, Image.Resampling.BICUBIC, expand=True, fillcolor=_TABLE)
    seen = seen.filter(ImageFilter.GaussianBlur(how.blur))
    _dim(seen, how.noise).save(place, quality=80)
    return place


def _askew(seen: Image.Image, by: float) -> Image.Image:
    """From beside and above."""
    wide, high = seen.size
    corners = [(0, 0), (wide, 0), (wide, high), (0, high)]
    moved = [(wide * by, high * by / 2), (wide * (1 - by / 3), 0), (wide, high), (0, high * (1 - by / 2))]
    rows, wanted = [], []
    for (x, y), (u, v) in zip(moved, corners, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    how: Any = np.linalg.solve(np.array(rows, float), np.array(wanted, float))
    return seen.transform(seen.size, Image.Transform.PERSPECTIVE, how, Image.Resampling.BICUBIC, fillcolor=_TABLE)


def _dim(seen: Image.Image, noise: float) -> Image.Image:
    """Lit from one side, with the grain of a small lens."""
    dots = np.asarray(seen, np.float32)
    lit = dots * np.linspace(0.5, 0.85, dots.shape[1], dtype=np.float32) + 20
    if noise:
        lit += noise * np.random.default_rng(1).standard_normal(dots.shape, np.float32)
    return Image.fromarray(lit.clip(0, 255).astype("uint8"))
