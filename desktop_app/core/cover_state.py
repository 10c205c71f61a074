"""Whether a cover runs on a day: not yet, in force, or ended (definitions, section 2)."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.period import Day


class CoverState(IntEnum):
    """How a cover stands on a day; of several covers of a person the highest counts."""

    NONE = 0
    ENDED = 1
    NOT_YET = 2
    IN_FORCE = 3


def state_on(day: Day, start: Day, last: Day) -> CoverState:
    """How a cover from its start to its last day stands on a day; one that never began has ended."""
    if last < start or last < day:
        return CoverState.ENDED
    return CoverState.NOT_YET if start > day else CoverState.IN_FORCE
