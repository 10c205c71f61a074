"""Text that runs both ways: the order in which its parts are seen (Unicode Standard Annex 9)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ISOLATE, _END = "\u2066", "\u2069"
_PART: Final = re.compile("[\u2066-\u2068][^\u2069]*\u2069|[^ \t\n]+")
_EDGES: Final = "()[]{}«»\"'.,;:!?\u060c\u061b\u061f\u06d4"
_BRACKETS: Final = ("()", "[]", "{}", "«»")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


def isolated(text: str) -> str:
    """The text with every amount, date and code kept whole, so that -75.50 never turns into 75.50-."""
    return _PART.sub(_isolate, text)


def _isolate(found: re.Match[str]) -> str:
    part = found[0]
    core = part.strip(_EDGES)
    kinds = {unicodedata.bidirectional(character) for character in core}
    if part[0] in "\u2066\u2067\u2068" or kinds.isdisjoint({"EN", "AN"}) or kinds & _RIGHT_TO_LEFT:
        return part
    whole = next((pair for a, b in _BRACKETS if (pair := f"{a}{core}{b}") in part), core)
    return part.replace(whole, f"{_ISOLATE}{whole}{_END}", 1)


def is_right_to_left(text: str) -> bool:
    """Whether any letter of the text is written from the right."""
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def levels(text: str, *, right_to_left: bool) -> list[int]:
    """The embedding level of every character: odd ones run from the right."""
    from fpdf.bidi import BidiParagraph
    from fpdf.enums import TextDirection

    base = TextDirection.RTL if right_to_left else TextDirection.LTR
    found = [int(right_to_left)] * len(text)
    for character in BidiParagraph(text, base_direction=base).get_characters_with_embedding_level():
        found[character.character_index] = character.embedding_level
    return found


def visual_order(found: Sequence[int]) -> list[int]:
    """The places of the parts of one line from left to right, given their levels (rule L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
