"""The state of a figure: whether its period is over and closed, and what it lacks (definitions, section 7).

It is part of the figure, so that no screen, paper or answer can leave it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text


class Run(Enum):
    """How far a period has come."""

    RUNNING = "running"
    """Its last day is not over: more will be recorded for it."""
    OPEN = "open"
    """It is over, and its records may still be corrected."""
    CLOSED = "closed"
    """Its figures are frozen."""


@dataclass(frozen=True, slots=True)
class State:
    """How far a period has come, and what its figure lacks, in whole sentences."""

    run: Run
    known_on: Day
    """The day on which it was computed: of a running period nothing later is known."""
    lacks: tuple[Text, ...] = ()
    told: tuple[Text, ...] = ()
    """How often it was reopened, and why: that stays visible after it is closed again; and how many conflicts wait."""

    @property
    def complete(self) -> bool:
        """Whether nothing is lacking."""
        return not self.lacks

    @property
    def words(self) -> Text:
        """How far the period has come, in one sentence."""
        return _WORDS[self.run].about(day=When(self.known_on))


_WORDS = MappingProxyType(
    {
        Run.RUNNING: text("State", "The period still runs: these are the figures of {day}, not those of its end."),
        Run.OPEN: text("State", "The period is over and not closed: its records may still be corrected."),
        Run.CLOSED: text("State", "The period is closed."),
    }
)


def state_of(period: Period, today: Day, *, lacks: tuple[Text, ...] = (), closed_to: Day | None = None) -> State:
    """The state of a period's figures on a day; it runs until its last day is over."""
    if period.last >= today:
        return State(Run.RUNNING, today, lacks)
    closed = closed_to is not None and period.last <= closed_to
    return State(Run.CLOSED if closed else Run.OPEN, today, lacks)
