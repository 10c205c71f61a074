"""What several sentences about what is recorded share: who it is about, how money came, what a part leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from desktop_app.core.shown import Amount, Shown, When
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Said: TypeAlias = Mapping[str, Shown]
    """By the key of a line what it answers; by other names (`name`, `village`, …) what the book knows."""
    Tells: TypeAlias = Callable[[Said], tuple[Text, ...]]


def who(said: Said) -> Shown:
    """The name, and the village that tells it from others of that name."""
    if not said.get("village"):
        return said.get("name")
    return text("Before saving", "{name} ({village})", name=said.get("name"), village=said.get("village"))


def paid(said: Said) -> tuple[Text, ...]:
    """When the money came, in which way, and with which receipt; nothing while no day is told."""
    day = said.get("paid_on")
    if day is None:
        return ()
    receipt = text("Before saving", "It came on {day}, with the next receipt number.")
    if number := said.get("receipt") or (said.get("next_receipt") if day == said.get("today") else None):
        receipt = text("Before saving", "It came on {day}, with receipt {receipt}.", receipt=number)
    return receipt.about(day=day), *way(said)


def cut_short(said: Said) -> Said:
    """With what is owed of a premium that an exit cut short, for the days up to it; of earlier money with the whole."""
    left, day = said.get("left_on"), said.get("paid_on")
    if not isinstance(left, When) or (isinstance(day, When) and day.day < left.day):
        return said
    return {**said, "due_amount": said.get("owed"), "last": left}


def way(said: Said) -> tuple[Text, ...]:
    """In which way money changes hands."""
    method = said.get("method")
    return (text("Before saving", "Way of payment: {method}.", method=method),) if method else ()


def why(said: Said) -> tuple[Text, ...]:
    """For which reason cover ends, or a policy changes hands."""
    reason = said.get("exit_reason") or said.get("why")
    return (text("Before saving", "The reason: {reason}.", reason=reason),) if reason else ()


def rest(whole: Shown, part: Amount) -> Amount | None:
    """What a part leaves; None where it is the whole."""
    if not isinstance(whole, Amount) or part.minor >= whole.minor:
        return None
    return Amount(whole.minor - part.minor, whole.exponent)
