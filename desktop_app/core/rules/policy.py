"""What cannot be true of a policy or of a cover under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.records.policy import Cover, Policy


def check(policy: Policy) -> list[Problem]:
    """The term runs forward, an exit lies within it, and no policy renews itself."""
    return [*_term(policy), *_exit(policy), *_reason(policy), *_renewal(policy)]


def check_cover(cover: Cover) -> list[Problem]:
    """Whoever leaves for a reason leaves on a day."""
    return _reason(cover)


def _term(policy: Policy) -> list[Problem]:
    """The last day is not before the first."""
    if policy.start_day <= policy.end_day:
        return []
    return [
        Problem(
            text("Rules", "The policy ends on or after its start, {start}.", start=When(policy.start_day)), "end_day"
        ),
    ]


def _exit(policy: Policy) -> list[Problem]:
    """The last day covered lies in the term, or is the day before it where cover never began."""
    left = policy.exit_date
    if left is None or policy.start_day - 1 <= left <= policy.end_day:
        return []
    message = text(
        "Rules",
        "The last day covered lies between {first} (the day before the start) and {last}.",
        first=When(policy.start_day - 1),
        last=When(policy.end_day),
    )
    return [Problem(message, "exit_date")]


def _reason(left: Policy | Cover) -> list[Problem]:
    """A reason for leaving needs the day of leaving; a day without a reason is taken as unknown."""
    if left.exit_reason is None or left.exit_date is not None:
        return []
    return [Problem(text("Rules", "A reason for leaving needs the last day covered."), "exit_date")]


def _renewal(policy: Policy) -> list[Problem]:
    """The policy renewed is another one."""
    if policy.renews is None or policy.renews != policy.code:
        return []
    return [Problem(text("Rules", "A policy renews an earlier policy, not itself."), "renews")]
