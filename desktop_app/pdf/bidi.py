"""Text that runs both ways: the order in which its parts are seen (Unicode Standard Annex 9)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ISOLATE, _END = "\u2066", "\u2069"
_STARTS: Final = frozenset("\u2066\u2067\u2068")
_PART: Final = re.compile("[\u2066-\u2068][^\u2069]*\u2069|[-+]?\\d[\\d.,]*[ \u00a0]%|[^ \t\n]+")
_EDGES: Final = "()[]{}«»\"'.,;:!?\u060c\u061b\u061f\u06d4"
_BRACKETS: Final = ("()", "[]", "{}", "«»")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


def isolated(text: str) -> str:
    """The text with every amount, date and code kept whole, so that -75.50 never turns into 75.50-."""
    parts, end, latin = [], 0, False
    for found in _PART.finditer(text):
        # Behind Latin words a number is part of their run already: apart it would jump to their other side.
        part = found[0] if latin else _isolate(found[0])
        parts += [text[end : found.start()], part]
        end = found.end()
        if _STARTS.isdisjoint(part):
            latin = _ends_in_latin(part, latin=latin)
    return "".join([*parts, text[end:]])


def _isolate(part: str) -> str:
    core = part.strip(_EDGES)
    kinds = {unicodedata.bidirectional(character) for character in core}
    if part[0] in _STARTS or kinds.isdisjoint({"EN", "AN"}) or kinds & _RIGHT_TO_LEFT:
        return part
    whole = next((pair for a, b in _BRACKETS if (pair := f"{a}{core}{b}") in part), core)
    if whole == core and unicodedata.bidirectional(core[0]) == "L":
        return part
    return part.replace(whole, f"{_ISOLATE}{whole}{_END}", 1)


def _ends_in_latin(part: str, *, latin: bool) -> bool:
    """Whether the last letter up to here runs from the left."""
    strong = [kind for kind in map(unicodedata.bidirectional, part) if kind == "L" or kind in _RIGHT_TO_LEFT]
    return strong[-1] == "L" if strong else latin


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
