"""What is about to be recorded about somebody's cover, in sentences: who is covered by what, from when, up to when."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.sentence_parts import paid, who, why
from desktop_app.core.shown import When
from desktop_app.core.text import Text, counted, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.catalog.forms.sentence_parts import Said, Tells


def _enrolling(said: Said) -> tuple[Text, ...]:
    """How many people come with whom, by what they are covered from which day, and what that costs."""
    holder, people, product = said.get("members.name"), said.get("members"), said.get("product")
    if not holder or not isinstance(people, int):
        return ()
    come = counted("Before saving", "%n people are enrolled, {who} first.", "", people).about(
        who=who({**said, "name": holder})
    )
    if not product:
        return come, text("Before saving", "Nobody of them is insured.")
    covered = text("Before saving", "{product} covers them from {start}.", product=product, start=said.get("start_day"))
    return (come, covered, *_costs(said)) if said.get("start_day") is not None else (come,)


def _renewing(said: Said) -> tuple[Text, ...]:
    """Who is covered from which day on, for what premium, and whether that is paid at once."""
    start = said.get("start_day")
    if not isinstance(start, When):
        return ()
    goes_on = text(
        "Before saving", "{product} of {who} goes on from {start}.", product=said.get("product"), start=start
    )
    lives = said.get("lives")
    counts = (text("Before saving", "It covers {lives} lives.", lives=lives),) if lives is not None else ()
    return (goes_on.about(who=who(said)), *counts, *_costs(said))


def _ending(said: Said) -> tuple[Text, ...]:
    """Whose policy ends when, how many lose their cover by it, and why."""
    last = said.get("exit_date")
    if last is None:
        return ()
    ends = text(
        "Before saving", "{product} of {who} ends on {last}, not on {end}.", product=said.get("product"), last=last
    )
    people = said.get("people")
    lose = counted("Before saving", "%n people are covered up to then.", "", people if isinstance(people, int) else 0)
    return (ends.about(who=who(said), end=said.get("end")), *((lose,) if people else ()), *why(said))


def _leaving(said: Said) -> tuple[Text, ...]:
    """Who is covered up to when while the others stay covered, why, and who holds the policy after it."""
    last, policy = said.get("exit_date"), said.get("policy")
    if last is None or not policy:
        return ()
    leaves = text("Before saving", "{who} is covered up to {last}; the others of the policy of {policy} stay covered.")
    holder = said.get("holder")
    held = (text("Before saving", "{holder} holds the policy after it.", holder=holder),) if holder else ()
    return (leaves.about(who=who(said), last=last, policy=policy), *why(said), *held)


def _joining(said: Said) -> tuple[Text, ...]:
    """How many people come onto whose policy, and from which day."""
    first, people, day = said.get("members.name"), said.get("members"), said.get("joined")
    if not first or not isinstance(people, int) or day is None:
        return ()
    join = counted(
        "Before saving", "%n people, {first} first, are covered by {product} of {who} from {day}.", "", people
    )
    return (join.about(first=first, product=said.get("product"), who=who(said), day=day),)


def _holding(said: Said) -> tuple[Text, ...]:
    """Who holds whose policy from now on, and why."""
    holder = said.get("holder")
    if not holder:
        return ()
    held = text("Before saving", "{product} of {who} is held by {holder} from now on.", product=said.get("product"))
    return (held.about(who=who(said), holder=holder), *why(said))


def _costs(said: Said) -> tuple[Text, ...]:
    """What a term costs, for what sum, and whether that is paid at once."""
    amount, insured = said.get("amount"), said.get("sum_insured")
    if amount is None:
        return ()
    due = text("Before saving", "{amount} is due for the term.", amount=amount)
    if insured is not None:
        due = text(
            "Before saving", "{amount} is due for the term, for {insured} insured.", amount=amount, insured=insured
        )
    return due, *paid(said)


ABOUT_COVER: Mapping[str, Tells] = MappingProxyType(
    {
        "enrol_household": _enrolling,
        "renew_policy": _renewing,
        "end_policy": _ending,
        "leave_policy": _leaving,
        "join_policy": _joining,
        "new_holder": _holding,
    }
)
"""By the name of a form how it is told."""
