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
