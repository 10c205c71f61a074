"""All work that can be gone through, by its name: what waits on Today, and the steps of the board of the claims."""

from __future__ import annotations

from desktop_app.catalog.claim_board import BOARD
from desktop_app.catalog.today import CARDS, Work

ALL = (*CARDS, *BOARD)
"""Every queue; each name stands once."""


def work_named(name: str) -> Work | None:
    """The work of a name; None where it is not the name of any."""
    queue, _, band = name.partition(":")
    of = next((each for each in ALL if each.name == queue), None)
    return Work(of, int(band) if band else None) if of else None
