"""Signs that steer a terminal or turn the direction of a line, as signs that one can see and that do nothing."""

from __future__ import annotations

import codecs
import unicodedata
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PICTURES = 0x2400
"""Unicode's pictures of the control characters: that of escape is ␛."""
_STEERING = (0x7F, *range(0x80, 0xA0), 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, *range(0x202A, 0x202F))
_ISOLATES = range(0x2066, 0x206A)
_NEAR: Mapping[str, str] = MappingProxyType(
    {**dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"), **dict.fromkeys("\u2018\u2019", "'")}
    | {**dict.fromkeys("\u201c\u201d", '"'), **dict.fromkeys("\u00a0\u2009\u202f", " "), "…": ".", "·": ".", "×": "x"}
)
"""What stands for a sign where a terminal has no such sign, one for one."""
NO_SIGN = "?"


@cache
def _seen() -> Mapping[int, str]:
    """What stands for each sign that steers; made when first asked for, since the window is painted without it."""
    return {code: chr(_PICTURES + code) for code in range(0x20)} | {
        code: f"⟨{code:04X}⟩" for code in (*_STEERING, *_ISOLATES, *range(0xD800, 0xE000))
    }


@cache
def _escaped() -> Mapping[int, str]:
    """What stands for each of them in JSON, but for the end of a line."""
    return {code: f"\\u{code:04x}" for code in _seen() if code != ord("\n")}


def visible(line: str) -> str:
    """One line of text, with whatever would steer a terminal in sight."""
    return line if line.isascii() and line.isprintable() else line.translate(_seen())


def visible_json(answer: str) -> str:
    """The same of JSON, which stays what it says: such signs stand in its strings alone."""
    return answer.translate(_escaped())


def nearest(problem: UnicodeError) -> tuple[str, int]:
    """Letters that an encoding lacks, each as the nearest one it has, else as a question mark: columns stay columns.

    Asked by Python's codecs, once they know it by a name.
    """
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    lacking = problem.object[problem.start : problem.end]
    return "".join(_nearest(each, problem.encoding) for each in lacking), problem.end


def _nearest(letter: str, encoding: str) -> str:
    """The nearest letter that an encoding has: the same without its mark."""
    near = _NEAR.get(letter) or unicodedata.normalize("NFKD", letter)[0]
    try:
        near.encode(encoding)
    except UnicodeEncodeError:
        return NO_SIGN
    return near


def has_every_letter(encoding: str) -> bool:
    """Whether an encoding has a sign for every letter."""
    return codecs.lookup(encoding).name.startswith("utf")
