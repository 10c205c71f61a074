"""The colours that the numbers of a paper mean: sRGB (IEC 61966-2-1) as an ICC profile (ICC.1:2004-10, version 4.2)."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from struct import pack
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

CHANNELS: Final = 3
_WHITE: Final = (0.9642, 1.0, 0.8249)
"""The white to which a profile refers its colours (D50)."""
_PRIMARIES: Final = (
    (b"rXYZ", (0.436066, 0.222488, 0.013916)),
    (b"gXYZ", (0.385147, 0.716873, 0.097076)),
    (b"bXYZ", (0.143066, 0.060608, 0.714096)),
)
"""Red, green and blue, seen under that white."""
_ADAPTED: Final = (1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678)
"""How colours seen under daylight (D65) are referred to that white (Bradford)."""
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""From a number to light: (a x + b) to the power of g from d on, c x below; in the order g, a, b, c, d."""
_STRAIGHT_BELOW: Final = 3
"""The kind of curve that has these five parameters."""
_HEADER: Final = 128


@cache
def profile() -> bytes:
    """The profile; the same bytes every time, so that the same paper is the same file."""
    tags = {
        b"desc": _words("sRGB"),
        b"cprt": _words("CC0"),
        b"wtpt": _numbers(b"XYZ ", _WHITE),
        b"chad": _numbers(b"sf32", _ADAPTED),
        **{name: _numbers(b"XYZ ", colour) for name, colour in _PRIMARIES},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _numbers(b"para", _CURVE, pack(">HH", _STRAIGHT_BELOW, 0))),
    }
    first = _HEADER + 4 + 12 * len(tags)
    places = accumulate(map(len, tags.values()), initial=first)
    table = b"".join(pack(">4sII", name, at, len(tag)) for (name, tag), at in zip(tags.items(), places, strict=False))
    body = pack(">I", len(tags)) + table + b"".join(tags.values())
    return _header(_HEADER + len(body)) + body


def _header(size: int) -> bytes:
    """What kind of profile it is: of a display, in red, green and blue, for perceptual rendering."""
    made = pack(">6H", 2026, 1, 1, 0, 0, 0)
    head = pack(">I4xI4s4s4s", size, 0x04200000, b"mntr", b"RGB ", b"XYZ ") + made + b"acsp"
    return head.ljust(68, b"\0") + b"".join(map(_fixed, _WHITE)) + bytes(48)


def _numbers(kind: bytes, numbers: Sequence[float], before: bytes = b"") -> bytes:
    """A tag of numbers."""
    return kind + bytes(4) + before + b"".join(map(_fixed, numbers))


def _fixed(number: float) -> bytes:
    """A number with sixteen binary places."""
    return pack(">i", round(number * 65536))


def _words(said: str) -> bytes:
    """A tag of words in English."""
    written = said.encode("utf-16-be")
    tag = b"mluc" + bytes(4) + pack(">II4sII", 1, 12, b"enUS", len(written), 28) + written
    return tag.ljust(-(-len(tag) // 4) * 4, b"\0")
