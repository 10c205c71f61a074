"""A formula over the codes of rows: + - * / and brackets, nothing else, exact and without running anything."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop_app.core.text import Text

_TOKEN = re.compile(r"\s*(?:([^\W\d][\w.]*)|(\d{1,9}(?:\.\d{1,9})?)|([-+*/()]))")
_CODE = re.compile(r"[^\W\d][\w.]*")
_LONGEST = 400
"""Letters of a formula."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in its order of working out (postfix): codes, numbers and signs; `words` as it was written."""

    words: str
    steps: tuple[str, ...]

    @property
    def linked(self) -> str:
        """With each code in braces, as a table names its rows."""
        return _CODE.sub(r"{\g<0>}", self.words)

    def value(self, known: Mapping[str, Fraction | None]) -> Fraction | None:
        """What it comes to; None where a row is not known or it would divide by what is not above nought."""
        stack: list[Fraction | None] = []
        for step in self.steps:
            if step in _SIGNS:
                right, left = stack.pop(), stack.pop()
                stack.append(_worked(step, left, right))
            else:
                stack.append(Fraction(step) if step[0].isdecimal() else known[step])
        return stack[0]


_SIGNS = "+-*/"


def _worked(sign: str, left: Fraction | None, right: Fraction | None) -> Fraction | None:
    """One sign between two values."""
    if left is None or right is None:
        return None
    if sign == "/":
        return left / right if right > 0 else None
    return left + right if sign == "+" else left - right if sign == "-" else left * right


def parsed(words: str, codes: Collection[str]) -> Formula | Text:
    """The formula, or what is wrong with it in words."""
    tokens = _tokens(words)
    unreadable = text("Supervisor", "the formula “{formula}” cannot be read.", formula=words)
    if tokens is None:
        return unreadable
    strange = next((each for each in tokens if each[0].isalpha() and each not in codes), None)
    if strange:
        return text("Supervisor", "the formula names {code}, and no row above it has this code.", code=strange)
    steps = _postfix(tokens)
    return Formula(words, tuple(steps)) if steps else unreadable


def _tokens(words: str) -> list[str] | None:
    """Codes, numbers and signs; None where anything else stands there."""
    found, at, words = [], 0, words.rstrip()
    while at < len(words) <= _LONGEST:
        match = _TOKEN.match(words, at)
        if not match:
            return None
        found.append(match[match.lastindex or 0])
        at = match.end()
    return found or None


def _postfix(tokens: list[str]) -> list[str] | None:
    """In the order of working out (Dijkstra's shunting yard); None where signs and values do not alternate."""
    out: list[str] = []
    waiting: list[str] = []
    value_next = True
    for part in tokens:
        opens_value = part == "(" or part not in "+-*/)"
        if opens_value != value_next or (part == ")" and "(" not in waiting):
            return None
        if part == "(":
            waiting.append(part)
        elif part == ")":
            while (top := waiting.pop()) != "(":
                out.append(top)
        elif part in _SIGNS:
            while waiting and _rank(waiting[-1]) >= _rank(part):
                out.append(waiting.pop())
            waiting.append(part)
        else:
            out.append(part)
        value_next = part == "(" or part in _SIGNS
    return None if value_next or "(" in waiting else [*out, *reversed(waiting)]


def _rank(sign: str) -> int:
    """How strongly a sign binds."""
    return {"(": 0, "+": 1, "-": 1}.get(sign, 2)
