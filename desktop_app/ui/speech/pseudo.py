"""The two made-up languages: made from the English text at run time, for layout tests only."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.language import MIRRORED, STRETCHED

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.language import Language

_KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]*>)")
"""What a translator may not touch: named fields, the counted number, mark-up."""

_ACCENTED = MappingProxyType(
    str.maketrans(
        "AaBCcDdEeGgHhIiJjKkLlNnOoPRrSsTtUuWwYyZz",
        "ÅåƁÇçĎďÉéĜĝĤĥÎîĴĵĶķĻļÑñÕõÞŘřŠšŢţÛûŴŵÝýŽž",
    )
)
_PADDING = "one two three four five six seven eight nine ten eleven twelve "


def stretched(source: str) -> str:
    """The text accented and half as long again, in brackets that show where it is cut off."""
    parts = _KEPT.split(source)
    parts[::2] = [part.translate(_ACCENTED) for part in parts[::2]]
    wanted = (sum(map(len, parts[::2])) + 1) // 2
    padding = (_PADDING * (wanted // len(_PADDING) + 1))[:wanted].strip()
    return f"[{''.join(parts)} {padding}]"


def mirrored(source: str) -> str:
    """The same words, each written right to left between the marks that force it."""
    parts = _KEPT.split(source)
    parts[::2] = [re.sub(r"[^\W\d_]+", "\u200f\u202e\\g<0>\u202c\u200f", part) for part in parts[::2]]
    return "".join(parts)


def disguise(language: Language) -> Callable[[str], str]:
    """How a made-up language changes the English text."""
    return {STRETCHED.code: stretched, MIRRORED.code: mirrored}[language.code]
