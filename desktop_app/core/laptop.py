"""A laptop among those that write in a scheme's books: its random key, and the short code that its numbers carry."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.codes import proposed_code


@dataclass(frozen=True, slots=True)
class Laptop:
    """What is known of this laptop: a key that no other has, its code, and whether books hold saves under that."""

    key: str = "A"
    chosen: str = "A"
    """The code its user has chosen; empty as long as nobody was asked."""
    used: bool = False

    @property
    def code(self) -> str:
        """The code it writes under: the chosen one, else the one that is proposed."""
        return self.chosen or proposed_code(self.key)
