"""Who acts, and on which machine: kept with every save."""

from __future__ import annotations

from typing import NamedTuple


class Who(NamedTuple):
    """A user and the device they work on."""

    user: str = ""
    device: str = ""
    second: str = ""
    """Who agrees to it as a second person, after giving their own password."""
