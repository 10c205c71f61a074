"""Finding answers by any part of their words, as a reader takes them, the recent ones first."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.likeness import words_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.catalog.forms.form import Option

KEPT = 8
"""Recent answers kept for each list."""


def matching(options: Iterable[Option], typed: str) -> list[Option]:
    """The options that hold every typed word in label, code or hint; those that start with it come first."""
    words = words_key(typed).split()
    return nearest_first((option for option in options if _holds(option, words)), typed)


def nearest_first(options: Iterable[Option], typed: str) -> list[Option]:
    """The options with those in front whose words begin as what was typed; otherwise as they were."""
    words = words_key(typed).strip()
    return sorted(options, key=lambda option: _rank(option, words))


class Recent:
    """The answers chosen lately from each list, the latest first: their codes alone, which tell nothing of anybody."""

    def __init__(self, kept: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Start with what was kept; what cannot be read of it was not chosen."""
        lists = {source: codes for source, codes in kept.items() if isinstance(codes, list)}
        self.state: dict[str, list[str]] = {source: [str(code) for code in codes] for source, codes in lists.items()}
        """What is kept until the next time."""

    def remember(self, source: str, option: Option) -> None:
        """Remember a choice."""
        others = [code for code in self.state.get(source, []) if code != option.code]
        self.state[source] = [option.code, *others][:KEPT]

    def first(self, source: str, options: Iterable[Option]) -> list[Option]:
        """The options with the recent ones among them in front."""
        codes = self.state.get(source, [])
        return sorted(options, key=lambda option: codes.index(option.code) if option.code in codes else len(codes))


def _holds(option: Option, words: list[str]) -> bool:
    """Whether every word is part of the option."""
    whole = words_key(f"{option.label} {option.code} {option.hint}")
    return all(word in whole for word in words)


def _rank(option: Option, typed: str) -> int:
    """How near the option is to what was typed: the same, its start, the start of a word, or within."""
    label, code = words_key(option.label), words_key(option.code)
    if typed in {label, code}:
        return 0
    if label.startswith(typed) or code.startswith(typed):
        return 1
    return 2 if f" {typed}" in label else 3
