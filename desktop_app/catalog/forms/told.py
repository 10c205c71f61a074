"""What is about to be recorded, told in whole sentences over the button: one description for each act.

A description is given what the form holds and what the book knows of the record chosen in it, each ready to be shown.
While what it cannot do without is missing it tells nothing.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount, Shown, When
from desktop_app.core.text import Text, counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Said: TypeAlias = Mapping[str, Shown]
    """By the key of a line what it answers; by other names (`name`, `village`, …) what the book knows."""
    Tells: TypeAlias = Callable[[Said], tuple[Text, ...]]


class _Part(NamedTuple):
    """What an amount is usually the whole of, the question where it is only a part, and what a yes says."""

    of: str
    asked: Text
    agreed: Text


def told(form: str, said: Said) -> tuple[Text, ...]:
    """The sentences of a form, by its name; none where it tells nothing, or nothing yet."""
    tells = _TOLD.get(form)
    return tells(said) if tells and said.get("name") else ()


def tells(form: str) -> bool:
    """Whether a form tells what it is about to record."""
    return form in _TOLD


def departures(form: str, said: Said) -> list[Problem]:
    """Where what is about to be recorded is less than the book lets expect: asked about once, for a plain yes."""
    part = _PARTS.get(form)
    amount, whole = said.get("amount"), said.get(part.of) if part else None
    rest = _rest(whole, amount) if isinstance(amount, Amount) and said.get("decision") != "open" else None
    return [Problem(part.asked.about(rest=rest), "amount", agreed=part.agreed)] if part and rest else []


def _taking(said: Said) -> tuple[Text, ...]:
    """Who pays how much for which days, how, and what receipt is given."""
    amount, due = said.get("amount"), said.get("due_amount")
    if not isinstance(amount, Amount):
        return ()
    pays = text("Told", "{who} pays {amount} for {first} to {last}.", first=said.get("first"), last=said.get("last"))
    if said.get("first") is None or said.get("last") is None:
        pays = text("Told", "{who} pays {amount}, due on {due}.", due=said.get("due"))
    rest = _rest(due, amount)
    stays = (text("Told", "{rest} stays due.", rest=rest),) if rest else ()
    return (pays.about(who=_who(said), amount=amount), *_paid(said), *stays)


def _renewing(said: Said) -> tuple[Text, ...]:
    """Who is covered from which day on, for what premium, and whether that is paid at once."""
    start, amount = said.get("start_day"), said.get("amount")
    if not isinstance(start, When):
        return ()
    goes_on = text("Told", "{product} of {who} goes on from {start}.", product=said.get("product"), start=start)
    due = (text("Told", "{amount} is due for the new term.", amount=amount),) if amount is not None else ()
    return (goes_on.about(who=_who(said)), *due, *(_paid(said) if said.get("paid_on") else ()))


def _reporting(said: Said) -> tuple[Text, ...]:
    """For whom, what happened when, and what it may come to."""
    incurred, covered = said.get("incurred"), said.get("covered") or said.get("lines.covered")
    if incurred is None:
        return ()
    happened = text("Told", "A claim of {who} for {incurred}, reported on {reported}.")
    if said.get("event"):
        happened = text("Told", "A claim of {who} for {incurred}, reported on {reported}: {event}.")
        happened = happened.about(event=said.get("event"))
    happened = happened.about(who=_who(said), incurred=incurred, reported=said.get("reported"))
    items, loss = said.get("lines"), said.get("loss") or said.get("lines.billed")
    listed = (counted("Told", "%n items are on the bill.", "", items),) if isinstance(items, int) and items else ()
    if covered is None:
        return happened, *listed
    comes = text("Told", "It may come to {covered}.", covered=covered)
    if loss is not None:
        comes = text("Told", "Of {loss} lost it may come to {covered}.", loss=loss, covered=covered)
    return happened, *listed, comes


def _deciding(said: Said) -> tuple[Text, ...]:
    """How a claim is decided, with what amount, and why not with more."""
    covered = said.get("covered") or said.get("lines.covered")
    words = _DECIDED.get(str(said.get("decided_as")))
    if words is None or (covered is None and said.get("decided_as") != "rejected"):
        return ()
    decision = words.about(claim=said.get("claim_code"), who=_who(said), amount=covered, day=said.get("decided"))
    reason = said.get("reason")
    return (decision, text("Told", "They are told why: {reason}.", reason=reason)) if reason else (decision,)


def _paying(said: Said) -> tuple[Text, ...]:
    """Who is paid how much for which claim, and what is left to pay after it."""
    amount = said.get("amount")
    if not isinstance(amount, Amount):
        return ()
    pays = text("Told", "{who} is paid {amount} for claim {claim} on {day}.")
    if said.get("decision") == "open":
        pays = text("Told", "{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.")
    pays = pays.about(who=_who(said), amount=amount, claim=said.get("claim_code"), day=said.get("date"))
    rest = _rest(said.get("payable"), amount)
    left = (
        text("Told", "{rest} is left to pay after it.", rest=rest) if rest else text("Told", "Nothing is left to pay.")
    )
    return pays, *_by(said), left


def _who(said: Said) -> Shown:
    """The name, and the village that tells it from others of that name."""
    if not said.get("village"):
        return said.get("name")
    return text("Told", "{name} ({village})", name=said.get("name"), village=said.get("village"))


def _paid(said: Said) -> tuple[Text, ...]:
    """When the money came, in which way, and with which receipt."""
    day = said.get("paid_on")
    if day is None:
        return ()
    receipt = text("Told", "It came on {day}, with the next receipt number.")
    if number := said.get("receipt") or (said.get("next_receipt") if day == said.get("today") else None):
        receipt = text("Told", "It came on {day}, with receipt {receipt}.", receipt=number)
    return receipt.about(day=day), *_by(said)


def _by(said: Said) -> tuple[Text, ...]:
    """In which way money changes hands."""
    method = said.get("method")
    return (text("Told", "Way of payment: {method}.", method=method),) if method else ()


def _rest(whole: Shown, part: Amount) -> Amount | None:
    """What a part leaves; None where it is the whole."""
    if not isinstance(whole, Amount) or part.minor >= whole.minor:
        return None
    return Amount(whole.minor - part.minor, whole.exponent)


_DECIDED: Mapping[str, Text] = MappingProxyType(
    {
        "paid": text("Told", "Claim {claim} of {who} is met with {amount} on {day}."),
        "partly": text("Told", "Claim {claim} of {who} is met in part, with {amount} on {day}."),
        "rejected": text("Told", "Claim {claim} of {who} is rejected on {day}."),
    }
)
_PARTS: Mapping[str, _Part] = MappingProxyType(
    {
        "take_premium": _Part(
            "due_amount",
            text("Told", "{rest} of what is due is not paid: is this a part payment?"),
            text("Told", "part payment"),
        ),
        "pay_claim": _Part(
            "payable",
            text("Told", "{rest} of what is left to pay is not paid: is this a part of it?"),
            text("Told", "part of the claim"),
        ),
    }
)
_TOLD: Mapping[str, Tells] = MappingProxyType(
    {
        "take_premium": _taking,
        "renew_policy": _renewing,
        "report_claim": _reporting,
        "decide_claim": _deciding,
        "pay_claim": _paying,
    }
)
