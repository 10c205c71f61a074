"""The guard before a text that a spreadsheet would run: one mark, wherever text leaves as CSV."""

from __future__ import annotations

RUNS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would compute."""
GUARD = "'"
"""What stands before such a text: a spreadsheet shows the rest as it is."""


def runs(words: str) -> bool:
    """Whether a spreadsheet would compute a text."""
    return words.startswith(RUNS)


def guard(words: str) -> str:
    """The text behind its guard."""
    return f"{GUARD}{words}"


def guarded(words: str) -> str:
    """Text that no spreadsheet runs; one that begins like a guard gets one, so that it can be taken away again."""
    return guard(words) if _is_guarded(words) else words


def unguarded(words: str) -> str:
    """The text as it was."""
    return words[1:] if words.startswith(GUARD) and _is_guarded(words[1:]) else words


def _is_guarded(words: str) -> bool:
    """Whether text stands behind a guard."""
    return runs(words) or words.startswith(GUARD)
