"""A laptop among those that write in a scheme's books: its random key, and the short code that its numbers carry."""

from __future__ import annotations

from typing import NamedTuple

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
DIGITS = "23456789"
"""What a proposed code is made of: nothing that is easily taken for something else."""


class Laptop(NamedTuple):
    """What is known of this laptop: a key that no other has, its code, and whether books hold saves under that."""

    key: str = "A"
    chosen: str = "A"
    """The code its user has chosen; empty as long as nobody was asked."""
    used: bool = False
    secret: str = ""
    """What it signs packets with; its key is the public half."""

    @property
    def code(self) -> str:
        """The code it writes under: the chosen one, else the one that is proposed."""
        return self.chosen or proposed_code(self.key)


def proposed_code(key: str) -> str:
    """A code for the laptop of a key, always the same: three signs, the first one a letter."""
    number = int(key, 16)
    signs = LETTERS + DIGITS
    number, first = divmod(number, len(LETTERS))
    number, second = divmod(number, len(signs))
    return LETTERS[first] + signs[second] + signs[number % len(signs)]
