"""How a message or a state is meant: apart from its mark, for the window wants it before the first paint."""

from __future__ import annotations

from enum import Enum


class Tone(Enum):
    """How a message or a state is meant; each tone has a colour and an icon, and is always said in words too."""

    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"
    QUIET = "quiet"
