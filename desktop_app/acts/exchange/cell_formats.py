"""What a workbook's cell shows by its number format, where that and not its number is what somebody has typed."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.odd_cells import of_spreadsheet

if TYPE_CHECKING:
    from collections.abc import Mapping

KNOWN: Mapping[str, str] = MappingProxyType(
    {"1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%", "11": "0.00E+00"}
)
"""The formats of numbers that every workbook has without telling them; those of dates are told by its reader."""
_DIGITS = 15
"""More digits than these a spreadsheet does not keep."""
_IN_WHOLE = 11
"""More digits than these a cell without a format shows cut short."""
_PIECE = re.compile(r'"(?P<words>[^"]*)"|\\(?P<sign>.)|[_*].|\[[^\]]*\]|(?P<rest>.)')
_OF_DATES = frozenset("ymdhs")
_NUMERIC = frozenset(".,?/")


def pieces(code: str) -> list[tuple[str, str]]:
    """The parts of a format for positive numbers: what each says, and `rest` where it stands for digits and marks."""
    found: list[tuple[str, str]] = []
    for piece in _PIECE.finditer(code):
        if piece["rest"] == ";":
            break
        if piece.lastgroup:
            found.append((piece.lastgroup, piece[piece.lastgroup]))
    return found


def marks(code: str) -> str:
    """The digits and marks of a format, without words and signs that only stand beside the number."""
    return "".join(said for kind, said in pieces(code) if kind == "rest")


def tells(code: str) -> bool:
    """Whether a format shows a number otherwise than it is written plainly."""
    plain = marks(code)
    return bool(plain) and plain not in ("General", "@") and _OF_DATES.isdisjoint(plain.lower())


def in_percent(number: float) -> str:
    """A number a hundredfold, without digits that only come from reckoning."""
    return f"{number * 100:.15g}"


def as_words(number: float, code: str) -> str:
    """The text that a number shows by its format; where that may not be what was typed, what it is instead."""
    plain = marks(code)
    if "%" in plain:
        return of_spreadsheet("percent", f"{in_percent(number)} %")
    if "E" in plain:
        return of_spreadsheet("cut short", f"{number:.5G}")
    if not number.is_integer():
        return of_spreadsheet("number", f"{number:.15g}")
    digits = str(abs(int(number)))
    if len(digits) > _DIGITS:
        return of_spreadsheet("long", str(len(digits)))
    filled = digits if not _NUMERIC.isdisjoint(plain) else _filled(digits, code)
    return f"-{filled}" if number < 0 else filled


def plain_words(number: float) -> str:
    """The text of a number in a cell without a format of its own."""
    if number.is_integer() and _IN_WHOLE < len(str(abs(int(number)))) <= _DIGITS:
        return of_spreadsheet("cut short", f"{number:.6G}")
    return as_words(number, "0")


def _filled(digits: str, code: str) -> str:
    """Digits in the places of a format, from the last to the first: 7 by 00000 is 00007, by "M-"000 it is M-007."""
    parts = pieces(code)
    places = [said for kind, said in parts if kind == "rest" and said in "0#"]
    if not places or (len(digits) > len(places) and places.count("0") > 1):
        return of_spreadsheet("padded", digits)
    left, rest, shown = len(places), digits, list[str]()
    for kind, said in reversed(parts):
        if kind != "rest" or said not in "0#":
            shown.append(said)
            continue
        left -= 1
        now, rest = (rest[-1:], rest[:-1]) if left else (rest, "")
        shown.append(now or said.replace("#", ""))
    return "".join(reversed(shown))
