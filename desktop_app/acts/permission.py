"""What the gate asks of a person: the right to an act, and now and then a second person who agrees.

A book without people in it is one person's book: everybody who opens it may do everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Refused, refused
from desktop_app.core.rights import may, who_may
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.staff import decides_claims, most_moved, needs_two, second_above, staff
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from desktop_app.acts.gate import Plan
    from desktop_app.acts.who import Who
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


RECORDED_IT = text("Roles", "You have recorded this claim, so somebody else decides it, or agrees to your decision.")
"""Why whoever recorded a claim does not decide it alone."""


class NeedsSecond(Refused):
    """Not for one person alone: it is saved once a second one agrees with their own password."""

    def __init__(self, *problems: Problem, names: tuple[str, ...] = ()) -> None:
        """Keep why, and who could agree."""
        super().__init__(*problems)
        self.names = names


def agreement(who: Who) -> str | None:
    """What a reason says of the second person; None where there is none."""
    return f"agreed: {who.second}" if who.second else None


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
    return _require_second(book, act, who, why) if why else None


def _require_second(book: Book, act: str, who: Who, why: Text) -> str:
    """Who agreed as a second person, as the reason of the save says; NeedsSecond where nobody who may has."""
    names = tuple(name for name, role in staff(book).items() if name != who.user and may(role, act))
    if who.second in names:
        return agreement(who) or ""
    problem = refused(_not_yours(act), "second") if who.second else refused(why)
    raise NeedsSecond(*problem.problems, names=names)


def second_for_rows(save: Save, act: str, who: Who) -> None:
    """NeedsSecond where what a save has taken in is not for one person alone, and nobody has agreed to it."""
    if not staff(save.book):
        return
    if needs_two(save.book) and decides_claims(save):
        _require_second(
            save.book,
            act,
            who,
            text("Roles", "This brings in claims with their decision: a second person agrees with their own password."),
        )
    moved = _too_much(save.book, most_moved(save))
    if moved:
        _require_second(save.book, act, who, moved)


def _why_two(book: Book, plan: Plan[Any], who: Who) -> Text | None:
    """Why one person may not do this alone; None where one may."""
    if plan.recorded_by and plan.recorded_by == who.user and needs_two(book):
        return plan.why_two
    return _too_much(book, plan.amount)


def _too_much(book: Book, amount: int) -> Text | None:
    """Why one person may not move an amount alone; None where one may."""
    limit = second_above(book) if amount and staff(book) else None
    if limit is None or amount <= limit:
        return None
    words = text("Roles", "Above {amount} a second person agrees with their own password.")
    return words.about(amount=Amount(limit, decimals_of(book)))


def _not_yours(act: str) -> Text:
    """Whose work it is."""
    first = who_may(act)[0].label if who_may(act) else ""
    return text("Roles", "This is the work of somebody else here. Ask a person who is: {role}.", role=first)
