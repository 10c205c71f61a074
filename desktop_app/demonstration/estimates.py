"""What the office thought an open claim would cost: most often right, sometimes far off, and often corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demonstration.chance import one_of
from desktop_app.demonstration.clock import TODAY

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.claims import Event
    from desktop_app.demonstration.story import Story

_RIGHT, _NEAR = 0.72, 0.96
"""Up to these parts of the luck the first estimate is what the cover meets, or near it; beyond, it is far off."""
_FAR_OFF = (0.3, 0.4, 2.0, 2.6)
_UNCERTAIN = ("FH", "CL")
"""Where the papers must show what is owed: a bill, or the balance of a loan; elsewhere the sum is known."""
_CORRECTED = 0.6
"""The part of the wrong estimates that is put right once the papers are there; the decision overtakes the others."""


def estimate(claim: str, event: Event, reported: Day, decided: Day, story: Story) -> int:
    """Put the estimates of a claim, from the day reported until before its decision; the latest by today."""
    put, luck = story.ledger.rows["estimates"].append, story.luck.random()
    first = event.covered if luck < _RIGHT or event.product not in _UNCERTAIN else _wrong(event, luck, story)
    put((claim, reported, first))
    if first == event.covered or decided - reported < 2 or story.luck.random() >= _CORRECTED:
        return first
    corrected = reported + 1 + int(story.luck.random() * (decided - reported - 1))
    if corrected > TODAY:
        return first
    put((claim, corrected, event.covered))
    return event.covered


def _wrong(event: Event, luck: float, story: Story) -> int:
    """A first estimate that does not hold."""
    factor = story.luck.uniform(0.7, 1.3) if luck < _NEAR else one_of(_FAR_OFF, story.luck)
    step = story.setting.region.step
    return max(int(event.covered * factor) // step, 1) * step
