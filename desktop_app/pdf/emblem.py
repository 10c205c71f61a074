"""The scheme's logo on its papers: small, within the lines of the head, so that no text moves on account of it.

It is an artifact: the name beside it says the same to whoever does not see it.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Flowable

from desktop_app.pdf.style import MILLIMETRE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.pdf.texts import SetText

_HEAD: Final = b"\x89PNG\r\n\x1a\n"
_SHAPE: Final = struct.Struct(">IIBBBBB")
_COLOURS: Final = (8, 2, 0, 0, 0)
"""Eight bits each of red, green and blue, in the one packing and filtering there is, row by row."""
_LARGEST: Final = 2048
HIGHEST: Final = 22.0
"""Over a running head it is no higher: eight millimetres."""
_HIGHEST: Final = 36.0
_WIDEST: Final = 60 * MILLIMETRE
_LEAST: Final = 6.0
"""A lower one is a blot."""
_GAP: Final = 12.0


@dataclass(frozen=True, slots=True)
class Emblem:
    """A picture as a PDF takes it: its rows packed as they were in the PNG."""

    width: int
    height: int
    rows: bytes

    def draw(self, canvas: Any, place: tuple[float, float], room: tuple[float, float], *, at_right: bool) -> None:
        """Draw it as large as it gets, its lower left or right corner at a place; nothing where it gets too small."""
        wide = min(room[0], _WIDEST)
        size = min(wide / self.width, room[1] / self.height)
        width, height = size * self.width, size * self.height
        if height >= _LEAST:
            left = place[0] - width if at_right else place[0]
            name = self._name_in(canvas)
            canvas.addLiteral(f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {place[1]:.2f} cm /{name} Do Q")

    def _name_in(self, canvas: Any) -> str:
        """Its name on a page; the file has it once."""
        key = sha256(self.rows).hexdigest()[:16]
        entries = (
            f"/Type/XObject/Subtype/Image/Width {self.width}/Height {self.height}/ColorSpace/DeviceRGB"
            "/BitsPerComponent 8/Filter/FlateDecode"
            f"/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns {self.width}>>"
        )
        return str(canvas.uses(key, entries, self.rows))


class HeadEmblem(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The logo at the end of the lines of a head, as far as these leave room; it takes none itself."""

    def __init__(self, emblem: Emblem, lines: Sequence[SetText], *, mirrored: bool) -> None:
        """Keep the lines beside which it stands."""
        super().__init__()
        self.emblem, self.lines, self.mirrored = emblem, lines, mirrored

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """It takes no room."""
        del height
        self.width = width
        return 0, 0

    def draw(self) -> None:
        """Draw it beside the lines, which are set by now."""
        parts = [part for line in self.lines for part in line.parts]
        high = sum(part.height for part in parts)
        free = self.width - max((part.set_width() for part in parts), default=0.0) - _GAP
        place = (0.0 if self.mirrored else self.width, -high)
        self.emblem.draw(self.canv, place, (free, min(high, _HIGHEST)), at_right=not self.mirrored)


def emblem_of(picture: bytes) -> Emblem | None:
    """The emblem of a PNG as the settings make it; None where it is none, or another kind of PNG."""
    parts = dict.fromkeys((b"IHDR", b"IDAT"), b"")
    try:
        for kind, content in _parts(picture):
            parts[kind] = parts.get(kind, b"") + content
        width, height, *colours = _SHAPE.unpack(parts[b"IHDR"])
        if tuple(colours) != _COLOURS or not 0 < max(width, height) <= _LARGEST:
            return None
        unpacked = zlib.decompressobj().decompress(parts[b"IDAT"], (3 * width + 1) * height + 1)
    except (struct.error, zlib.error):
        return None
    return Emblem(width, height, parts[b"IDAT"]) if len(unpacked) == (3 * width + 1) * height else None


def _parts(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the content of each part of a PNG; struct.error where it ends too early."""
    at = len(_HEAD)
    while picture.startswith(_HEAD) and at < len(picture):
        size, kind = struct.unpack_from(">I4s", picture, at)
        yield kind, picture[at + 8 : at + 8 + size]
        at += size + 12
