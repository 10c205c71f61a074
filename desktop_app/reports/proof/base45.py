"""Base45 (RFC 9285): any bytes in the 45 signs that a QR code holds most of, 5.5 bits in each."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES: Final = MappingProxyType(dict(zip(SIGNS, range(len(SIGNS)), strict=True)))


def encoded(content: bytes) -> str:
    """Two bytes as three signs, a last one as two; the lowest first."""
    found: list[str] = []
    for at in range(0, len(content), 2):
        pair = content[at : at + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            number, sign = divmod(number, len(SIGNS))
            found.append(SIGNS[sign])
    return "".join(found)


def decoded(signs: str) -> bytes:
    """The bytes of signs; ValueError where they are none of ours."""
    found = bytearray()
    for at in range(0, len(signs), 3):
        some = signs[at : at + 3]
        if len(some) == 1 or not set(some) <= _VALUES.keys():
            raise ValueError(some)
        number = sum(_VALUES[sign] * len(SIGNS) ** place for place, sign in enumerate(some))
        size = len(some) - 1
        if number >= 256**size:
            raise ValueError(some)
        found += number.to_bytes(size, "big")
    return bytes(found)
