"""What the code on a member's card says: the member, and of which book; a scanner types it as it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

_BOOK = 12
"""So many signs of a book's id tell it from every other one; fewer squares are read from a worn card."""
_CARD = re.compile(r"\s*(\S.*?)\s+CB:([0-9A-F]{12})\s*", re.IGNORECASE)


class CardCode(NamedTuple):
    """A member's code, and the beginning of the id of the book that gave it."""

    code: str
    book: str

    def of(self, book: str) -> bool:
        """Whether the card is of a book."""
        return self.book == book[:_BOOK].upper()


def card_code(code: str, book: str) -> str:
    """What stands in the code on a card; the member's code comes first, so that any other reader shows it."""
    return f"{code} CB:{book[:_BOOK].upper()}"


def read_card(typed: str) -> CardCode | None:
    """What a card says; None for whatever else was typed."""
    found = _CARD.fullmatch(typed)
    return CardCode(found[1], found[2].upper()) if found else None


def without_card(typed: str) -> str:
    """What was typed, or the member's code where a card was scanned."""
    card = read_card(typed)
    return card.code if card else typed
