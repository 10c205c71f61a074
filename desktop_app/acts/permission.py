"""What the gate asks of a person: the right to an act, and now and then a second person who agrees.

A book without people in it is one person's book: everybody who opens it may do everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Refused, refused
from desktop_app.core.rights import may, who_may
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.staff import needs_two, second_above, staff
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from desktop_app.acts.gate import Plan
    from desktop_app.acts.who import Who
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class NeedsSecond(Refused):
    """Not for one person alone: it is saved once a second one agrees with their own password."""

    names: tuple[str, ...] = ()
    """Who could agree."""


def joined(*reasons: str | None) -> str | None:
    """Several reasons as the save keeps them."""
    return "; ".join(each for each in reasons if each) or None


def require_right(book: Book, act: str, who: Who) -> None:
    """Refused where whoever acts has no right to it."""
    people = staff(book)
    if not people:
        return
    if who.user not in people:
        words = text("Roles", "{name} is not among the people of this book. Its administrator can add them.")
        raise refused(words.about(name=who.user or "?"))
    if not may(people[who.user], act):
        raise refused(_not_yours(act))


def second_person(book: Book, act: str, plan: Plan[Any], who: Who) -> str | None:
    """Who agreed as a second person, as the reason of the save says; NeedsSecond where one is needed and nobody has."""
    why = _why_two(book, plan, who)
    if why is None:
        return None
    names = tuple(name for name, role in staff(book).items() if name != who.user and may(role, act))
    if who.second in names:
        return f"agreed: {who.second}"
    problem = refused(_not_yours(act), "second") if who.second else refused(why)
    needed = NeedsSecond(*problem.problems)
    needed.names = names
    raise needed


def _why_two(book: Book, plan: Plan[Any], who: Who) -> Text | None:
    """Why one person may not do this alone; None where one may."""
    if plan.recorded_by and plan.recorded_by == who.user and needs_two(book):
        return text("Roles", "You have recorded this claim, so somebody else decides it, or agrees to your decision.")
    limit = second_above(book) if plan.amount and staff(book) else None
    if limit is not None and plan.amount > limit:
        words = text("Roles", "Above {amount} a second person agrees with their own password.")
        return words.about(amount=Amount(limit, decimals_of(book)))
    return None


def _not_yours(act: str) -> Text:
    """Whose work it is."""
    first = who_may(act)[0].label if who_may(act) else ""
    return text("Roles", "This is the work of somebody else here. Ask a person who is: {role}.", role=first)
