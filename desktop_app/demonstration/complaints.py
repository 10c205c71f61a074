"""The few who were dissatisfied with a claim and said so, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.demonstration.chance import one_of, wait
from desktop_app.demonstration.clock import TODAY

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.demonstration.claims import Event
    from desktop_app.demonstration.story import Story

_REFUSED, _SLOW = 0.04, 0.02
"""The part of the refused claims, and of those that wait long, about which someone complains."""
_APPEAL = "claim refused"
"""What an appeal is about."""
_LONG = 45
"""Days from the event to the money that are too many."""
_OF_REFUSED = (
    ("refused", "The cover was explained once more"),
    ("refused", "The cover was explained once more"),
    ("partly", "The papers were read again and what was missing was named"),
)
_OF_SLOW = (("upheld", "Apology, and a second person named who may sign payments"), ("upheld", "Apology"))


def complain(claim: str, event: Event, rejected: Day | None, paid: Day | None, story: Story) -> None:
    """Put a complaint about a claim that was rejected, or paid late, if the person makes one."""
    if event.person is None:
        return
    luck = story.luck
    if rejected is not None and luck.random() < _REFUSED:
        _complaint(claim, event, rejected + 1 + wait(luck, 9), _APPEAL, one_of(_OF_REFUSED, luck), story)
    if paid is not None and paid - event.incurred > _LONG and luck.random() < _SLOW:
        _complaint(claim, event, paid + 1 + wait(luck, 6), "slow payment", one_of(_OF_SLOW, luck), story)


def _complaint(claim: str, event: Event, day: Day, about: str, end: tuple[str, str], story: Story) -> None:
    """One complaint, answered within weeks or still open."""
    if day > TODAY:
        return
    ledger, answered = story.ledger, day + 2 + wait(story.luck, 12)
    what = (ledger.complaint(), day, event.person, event.policy, claim, int(about == _APPEAL), about)
    came_of_it = (answered, *end) if answered <= TODAY else (None, "open", None)
    ledger.rows["complaints"].append((*what, *came_of_it))
