"""What the days of a cover say about an event, each as a sentence: not begun, ended, waiting, premium not paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.shown import Amount, When
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.continuity import Continuity
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text


class Ruling(NamedTuple):
    """What a rule says about a claim: a sentence, the answer of the form it is about, what follows from it."""

    sentence: Text
    field: str
    reason: str | None = None
    """Why nothing, or not all, is met; None where the rule takes nothing away."""
    asks: bool = False
    """Whether somebody has to weigh it: such a claim takes no fast track."""


def of_cover(cover: Continuity, event: Day) -> list[Ruling]:
    """Why nothing is covered on the day of an event; empty where the cover runs and its waiting period is over."""
    when = When(event)
    if cover.term is None:
        return [Ruling(text("Acts", "The policy does not cover this person."), "person", "not_covered")]
    if event < cover.term.first:
        words = text("Claim rules", "Cover begins on {first}; the event was on {event}.", event=when)
        return [Ruling(words.about(first=When(cover.term.first)), "incurred", "not_covered")]
    if event > cover.term.last:
        words = text("Claim rules", "Cover ended on {last}; the event was on {event}.", event=when)
        return [Ruling(words.about(last=When(cover.term.last)), "incurred", "cover_ended")]
    ends = cover.waits_until
    if ends is None or event > ends:
        return []
    words = counted(
        "Claim rules",
        "The waiting period of %n days ends on {last}; the event was on {event}.",
        "",
        cover.waiting_days,
        last=When(ends),
        event=when,
    )
    return [Ruling(words, "incurred", "waiting_period")]


def of_age(age: int | None, most: int | None) -> list[Ruling]:
    """Whether the person was too old when this cover began: said, and no cut, since it was sold all the same."""
    if age is None or most is None or age <= most:
        return []
    words = text("Claim rules", "The person was {age} when the cover began; the product covers people up to {most}.")
    return [Ruling(words.about(age=age, most=most), "person", asks=True)]


def of_premium(then: Continuity, now: Continuity, event: Day, decimals: int) -> list[Ruling]:
    """What was not paid on the day of an event, and what is still owed: said, and never a cut by itself.

    A cover is in force until its policy ends (definitions, section 3): whoever decides says what follows.
    """
    if then.paid_until is None or now.paid_until is None:
        return []
    found = []
    if then.first_paid is None and now.first_paid is not None:
        words = text("Claim rules", "The first premium was paid on {day}, after the event on {event}.")
        found.append(words.about(day=When(now.first_paid), event=When(event)))
    elif then.first_paid is None:
        found.append(text("Claim rules", "No premium is paid for this policy."))
    elif then.paid_until < event:
        words = text("Claim rules", "On the day of the event, {event}, premium was paid up to {day}.")
        found.append(words.about(event=When(event), day=When(then.paid_until)))
    if now.owed:
        owed = Amount(now.owed, decimals)
        found.append(text("Claim rules", "{amount} of premium is due and not paid.", amount=owed))
    return [Ruling(sentence, "covered", asks=True) for sentence in found]
