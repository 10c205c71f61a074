"""Finding answers by any part of their words, whatever the accents, the recent ones first."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.catalog.forms.form import Option

_ACCENTS = range(0x0300, 0x0370)
"""The marks that Latin letters carry; those of other scripts are letters of their own."""

KEPT = 8
"""Recent answers kept for each list."""


def matching(options: Iterable[Option], typed: str) -> list[Option]:
    """The options that hold every typed word in label, code or hint; those that start with it come first."""
    words = folded(typed).split()
    return nearest_first((option for option in options if _holds(option, words)), typed)


def nearest_first(options: Iterable[Option], typed: str) -> list[Option]:
    """The options with those in front whose words begin as what was typed; otherwise as they were."""
    words = folded(typed).strip()
    return sorted(options, key=lambda option: _rank(option, words))


def folded(words: str) -> str:
    """The words without capitals and accents."""
    parts = unicodedata.normalize("NFD", words.casefold())
    return unicodedata.normalize("NFC", "".join(part for part in parts if ord(part) not in _ACCENTS))


class Recent:
    """The answers chosen lately from each list, the latest first: their codes alone, which tell nothing of anybody."""

    def __init__(self, kept: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Start with what was kept; what cannot be read of it was not chosen."""
        lists = {source: codes for source, codes in kept.items() if isinstance(codes, list)}
        self.state: dict[str, list[str]] = {source: [str(code) for code in codes] for source, codes in lists.items()}
        """What is kept until the next time."""

    def keep(self, source: str, option: Option) -> None:
        """Remember a choice."""
        others = [code for code in self.state.get(source, []) if code != option.code]
        self.state[source] = [option.code, *others][:KEPT]

    def first(self, source: str, options: Iterable[Option]) -> list[Option]:
        """The options with the recent ones among them in front."""
        codes = self.state.get(source, [])
        return sorted(options, key=lambda option: codes.index(option.code) if option.code in codes else len(codes))


def _holds(option: Option, words: list[str]) -> bool:
    """Whether every word is part of the option."""
    whole = folded(f"{option.label} {option.code} {option.hint}")
    return all(word in whole for word in words)


def _rank(option: Option, typed: str) -> int:
    """How near the option is to what was typed: the same, its start, the start of a word, or within."""
    label, code = folded(option.label), folded(option.code)
    if typed in {label, code}:
        return 0
    if label.startswith(typed) or code.startswith(typed):
        return 1
    return 2 if f" {typed}" in label else 3
