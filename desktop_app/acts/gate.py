"""How anything gets into the book: an act plans, the gate judges, and one save takes in one plan or many.

A plan is made from the book and the answers of a form and writes nothing. The gate refuses what is impossible, asks
about what is doubtful, and opens the save. Of many plans each is made anew once those before it are written, so that
two of them cannot take the same premium; if one is refused then, none is saved.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from desktop_app.acts.clock import clock_doubts
from desktop_app.acts.doubted import Doubted, ask, settled
from desktop_app.acts.judgement import departures, judge, require
from desktop_app.acts.late import booked
from desktop_app.acts.permission import RECORDED_IT, NeedsSecond, joined, require_right, second_person
from desktop_app.core.doubts import Doubtful
from desktop_app.core.problems import Refused
from desktop_app.store.cross_rules import refuse_broken
from desktop_app.store.save import saving

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from desktop_app.acts.who import Who
    from desktop_app.catalog.forms.form import Form
    from desktop_app.core.problems import Problem
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Plan(Generic[T]):
    """What an act would write, and what speaks against it."""

    write: Callable[[Save], T]
    """Writes it within a save, and says what became of it."""
    problems: Sequence[Problem] = ()
    doubts: Sequence[Problem] = ()
    reason: str | None = None
    """Why, where the act itself asks for a reason."""
    place: Callable[[Problem], Problem] = lambda problem: problem
    """Where in the form stands what turns out to be wrong only once it is written."""
    recorded_by: str = ""
    """Who wrote down what is decided here, if anything is: somebody else decides it."""
    why_two: Text = RECORDED_IT
    """Why whoever wrote it down does not decide it, in words."""
    amount: int = 0
    """The money it moves, in minor units: above the scheme's limit a second person agrees."""
    comes_to: str = ""
    """The act that it comes to as well, as the correction of a premium may to a refund: it takes that act's right."""

    def carry_out(self, save: Save) -> T:
        """Write it; Refused where it cannot be true beside the rest of the book."""
        try:
            done = self.write(save)
            refuse_broken(save, save.book)
        except Refused as refusal:
            raise Refused(*map(self.place, refusal.problems)) from None
        return done


@dataclass(frozen=True, slots=True)
class Procedure(Generic[T]):
    """How an act is done, and called, the act: the name its saves bear, its plan, and the form to be filled in."""

    name: str
    plan: Callable[[Book, Mapping[str, Any]], Plan[T]]
    """From the book and the answers of the form; Refused where an answer names what is not there."""
    form: Form | None = None
    dated: tuple[str, ...] = ()
    """The answers that say on which day it is booked: one in closed time is booked late, and asked about."""

    def __call__(self, book: Book, values: Mapping[str, Any], who: Who) -> T:
        """Do it."""
        return gate(book, self, values, who)


def gate(book: Book, of: Procedure[T], values: Mapping[str, Any], who: Who) -> T:
    """Save one plan: Refused with its problems, Doubtful until its doubts have their reasons."""
    require_right(book, of.name, who)
    plan, why = _judged(book, of, values, who)
    agreed = second_person(book, plan.comes_to or of.name, plan, who)

    def attempt(known: Collection[Text]) -> T:
        with saving(book, of.name, user=who.user, reason=joined(why, agreed)) as save:
            done = plan.carry_out(save)
            ask(save, save, values, known, plan.place)
        return done

    return settled(book, attempt)


def gate_all(book: Book, of: Procedure[T], rows: Sequence[Mapping[str, Any]], who: Who) -> tuple[T, ...]:
    """Save the plans of many rows at once, or none of them; a problem's field begins with its row: `rows.3.amount`."""
    require_right(book, of.name, who)
    reasons = _reasons(book, of, rows, who)

    def attempt(known: Collection[Text]) -> tuple[T, ...]:
        done: list[T] = []
        doubts: list[Problem] = []
        with saving(book, of.name, user=who.user, reason=joined(*reasons)) as save:
            for at, row in enumerate(rows):
                before = save.written_so_far()
                with _naming(at):
                    plan = _judged(book, of, row, who)[0]
                    done.append(plan.carry_out(save))
                try:
                    with _naming(at):
                        ask(save, save.since(before), row, known, plan.place)
                except Doubted as asked:
                    doubts += asked.problems
            if doubts:
                raise Doubted(save, *doubts)
        return tuple(done)

    return settled(book, attempt)


def _judged(book: Book, of: Procedure[T], values: Mapping[str, Any], who: Who) -> tuple[Plan[T], str | None]:
    """A plan that nothing speaks against, with the reasons the save keeps."""
    if of.form is not None:
        require(of.form, values)
    asked = booked(book, of.dated, values)
    plan, late = of.plan(book, asked.values), asked.late
    if late and plan.problems:  # it cannot be on the first open day: closed time says no to its own day
        plan, late = of.plan(book, values), ()
    if plan.comes_to:
        require_right(book, plan.comes_to, who)
    departing = departures(book, of.form, values) if of.form is not None and not plan.problems else ()
    why = judge(plan.problems, [*clock_doubts(book), *late, *plan.doubts, *departing], values)
    return plan, joined(plan.reason, why)


def _reasons(book: Book, of: Procedure[T], rows: Sequence[Mapping[str, Any]], who: Who) -> list[str]:
    """The reasons of all rows; Refused, Doubtful or NeedsSecond with what speaks against any of them."""
    reasons: dict[str, None] = {}
    problems: list[Problem] = []
    doubts: list[Problem] = []
    second: NeedsSecond | None = None
    for at, row in enumerate(rows):
        try:
            with _naming(at):
                plan, why = _judged(book, of, row, who)
                reasons[why or ""] = None
            reasons[second_person(book, plan.comes_to or of.name, plan, who) or ""] = None
        except NeedsSecond as needed:
            second = second or needed
        except Doubtful as asked:
            doubts += asked.problems
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(*problems)
    if doubts:
        raise Doubtful(*doubts)
    if second:
        raise second
    return [reason for reason in reasons if reason]


@contextmanager
def _naming(at: int) -> Iterator[None]:
    """What speaks against a row names it in the field."""
    try:
        yield
    except Refused as refusal:
        own = (replace(each, field=f"rows.{at}.{each.field}") for each in refusal.problems)
        raise refusal.about(*own) from None
