"""What is about to be recorded, told in whole sentences over the button: one description for each act.

A description is given what the form holds and what the book knows of the record chosen in it, each ready to be shown.
While what it cannot do without is missing it tells nothing.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.forms.cover_sentences import ABOUT_COVER
from desktop_app.catalog.forms.form import Group
from desktop_app.catalog.forms.sentence_parts import cut_short, paid, rest, way, who, why
from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount
from desktop_app.core.text import Text, counted, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.catalog.forms.form import Form
    from desktop_app.catalog.forms.sentence_parts import Said, Tells
    from desktop_app.core.usual import Whole


def sentences(form: str, said: Said) -> tuple[Text, ...]:
    """The sentences of a form, by its name; none where it tells nothing, or nothing yet."""
    tells = _TOLD.get(form)
    return tells(said) if tells and any(map(said.get, _WHO)) else ()


def tells(form: str) -> bool:
    """Whether a form tells what it is about to record."""
    return form in _TOLD


def departures(form: Form, said: Said) -> list[Problem]:
    """Where what is about to be recorded is less than the book lets expect: asked about once, for a plain yes."""
    said = cut_short(said)
    lines = (part for part in form.parts if not isinstance(part, Group) and part.usual.whole)
    return [doubt for line in lines for doubt in _short(line.key, line.usual.whole, said)]


def _short(key: str, whole: Whole | None, said: Said) -> Iterator[Problem]:
    """An amount that is only a part of what it usually is the whole of; an advance is no part."""
    amount = said.get(key)
    left = rest(said.get(whole.of), amount) if whole and isinstance(amount, Amount) else None
    if whole and left and said.get("decision") != "open":
        yield Problem(whole.asked.about(rest=left), key, agreed=whole.agreed)


def _taking(said: Said) -> tuple[Text, ...]:
    """Who pays how much for which days, how, and what receipt is given."""
    said = cut_short(said)
    amount, due = said.get("amount"), said.get("due_amount")
    if not isinstance(amount, Amount):
        return ()
    pays = text(
        "Before saving", "{who} pays {amount} for {first} to {last}.", first=said.get("first"), last=said.get("last")
    )
    if said.get("first") is None or said.get("last") is None:
        pays = text("Before saving", "{who} pays {amount}, due on {due}.", due=said.get("due"))
    left = rest(due, amount)
    stays = (text("Before saving", "{rest} stays due.", rest=left),) if left else ()
    if isinstance(due, Amount) and "left_on" not in said and (over := rest(amount, due)):
        stays = (text("Before saving", "{over} is kept as an advance.", over=over),)
    return (pays.about(who=who(said), amount=amount), *paid(said), *stays)


def _reporting(said: Said) -> tuple[Text, ...]:
    """For whom, what happened when, and what it may come to."""
    incurred, covered = said.get("incurred"), said.get("covered") or said.get("lines.covered")
    if incurred is None:
        return ()
    happened = text("Before saving", "A claim of {who} for {incurred}, reported on {reported}.")
    if said.get("event"):
        happened = text("Before saving", "A claim of {who} for {incurred}, reported on {reported}: {event}.")
        happened = happened.about(event=said.get("event"))
    happened = happened.about(who=who(said), incurred=incurred, reported=said.get("reported"))
    items, loss = said.get("lines"), said.get("loss") or said.get("lines.billed")
    listed = (
        (counted("Before saving", "%n items are on the bill.", "", items),) if isinstance(items, int) and items else ()
    )
    if covered is None:
        return happened, *listed
    comes = text("Before saving", "It may come to {covered}.", covered=covered)
    if loss is not None:
        comes = text("Before saving", "Of {loss} lost it may come to {covered}.", loss=loss, covered=covered)
    return happened, *listed, comes


def _deciding(said: Said) -> tuple[Text, ...]:
    """How a claim is decided, with what amount, and why not with more."""
    covered = said.get("covered") or said.get("lines.covered")
    words = _DECIDED.get(str(said.get("decided_as")))
    if words is None or (covered is None and said.get("decided_as") != "rejected"):
        return ()
    decision = words.about(claim=said.get("claim_code"), who=who(said), amount=covered, day=said.get("decided"))
    reason = said.get("reason")
    return (decision, text("Before saving", "They are told why: {reason}.", reason=reason)) if reason else (decision,)


def _paying(said: Said) -> tuple[Text, ...]:
    """Who is paid how much for which claim, and what is left to pay after it."""
    amount = said.get("amount")
    if not isinstance(amount, Amount):
        return ()
    pays = text("Before saving", "{who} is paid {amount} for claim {claim} on {day}.")
    if said.get("decision") == "open":
        pays = text("Before saving", "{who} is paid {amount} in advance for claim {claim}, not decided yet, on {day}.")
    pays = pays.about(who=who(said), amount=amount, claim=said.get("claim_code"), day=said.get("date"))
    remains, left = rest(said.get("payable"), amount), text("Before saving", "Nothing is left to pay.")
    if remains:
        left = text("Before saving", "{rest} is left to pay after it.", rest=remains)
    return pays, *way(said), left


def _receiving(said: Said) -> tuple[Text, ...]:
    """Who has had the money of which claim, and since when."""
    day = said.get("received")
    if day is None:
        return ()
    had = text(
        "Before saving", "{who} had the money paid for claim {claim} on {day}.", claim=said.get("claim_code"), day=day
    )
    return (had.about(who=who(said)),)


def _refunding(said: Said) -> tuple[Text, ...]:
    """Who is given back how much of which premium, how, and why."""
    amount, day = said.get("amount"), said.get("paid_on")
    if not isinstance(amount, Amount) or day is None:
        return ()
    back = text(
        "Before saving", "{who} is given back {amount} of {due} on {day}.", amount=amount, due=said.get("due_amount")
    )
    return (back.about(who=who(said), day=day), *way(said), *why(said))


def _posting(said: Said) -> tuple[Text, ...]:
    """Which index makes claims due, for whom, and on which day they are decided."""
    day, office = said.get("decided"), said.get("office")
    if day is None:
        return ()
    posted = text(
        "Before saving", "Claims of {index} are decided on {day} for everybody in force.", index=said.get("index")
    )
    if office:
        posted = text(
            "Before saving", "Claims of {index} are decided on {day} for everybody in force of office {office}."
        )
        posted = posted.about(index=said.get("index"), office=office)
    return (posted.about(day=day),)


_DECIDED: Mapping[str, Text] = MappingProxyType(
    {
        "paid": text("Before saving", "Claim {claim} of {who} is met with {amount} on {day}."),
        "partly": text("Before saving", "Claim {claim} of {who} is met in part, with {amount} on {day}."),
        "rejected": text("Before saving", "Claim {claim} of {who} is rejected on {day}."),
    }
)
_WHO = ("name", "members.name", "index")
"""By which of these is known whom a form is about; while none is, it tells nothing."""
_TOLD: Mapping[str, Tells] = MappingProxyType(
    {
        **ABOUT_COVER,
        "take_premium": _taking,
        "refund_premium": _refunding,
        "report_claim": _reporting,
        "decide_claim": _deciding,
        "pay_claim": _paying,
        "receive_claim": _receiving,
        "pay_index": _posting,
    }
)
