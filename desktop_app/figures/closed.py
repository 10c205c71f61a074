"""Closed quarters: their figures as of the save that closed them, and the state of any figure beside them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.core.records.closing import CLOSED, REOPENED
from desktop_app.core.shown import When
from desktop_app.core.state import Run, State, state_of
from desktop_app.core.text import counted, text
from desktop_app.store.closings import standing
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.heads import newest_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day, Period
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures


@contextmanager
def as_closed(figures: Figures, period: Period, product: int | None = None) -> Iterator[Figures]:
    """The figures of a period that ends in closed time as of the save that closed it, so that they stay for ever.

    What the scheme sets may change since, and with it what figures of any day come to: the method of a reserve, the
    key by which costs are shared. A product that came later has nothing in the past but what it has now.
    """
    save = closed_by(figures, period.last)
    if save is None or figures.book.looking_back or newest_row(figures.book) == save:
        yield figures
        return
    with as_it_was(figures.book, save):
        then = type(figures)(figures.book, figures.today)
        known = product is None or product in then.products
        if known:
            yield then
    if not known:
        yield figures


def closed_by(figures: Figures, day: Day) -> int | None:
    """The row of the save that closed a day; None where it is open."""
    return next((each.save for each in standing(figures.quarter_acts) if day <= each.last), None)


def state_at(figures: Figures, period: Period, lacks: tuple[Text, ...] = ()) -> State:
    """The state of a period's figures: how far it has come, what they lack, and whether it was ever reopened."""
    found = state_of(period, figures.today, lacks=lacks, closed_to=figures.closed_to)
    told = reopenings(figures, period) if figures.quarter_acts else ()
    return State(found.run, found.known_on, found.lacks, (*told, *_unsettled(figures, found.run)))


def _unsettled(figures: Figures, run: Run) -> tuple[Text, ...]:
    """How many conflicts between laptops wait: until they are settled, one of the versions counts."""
    waits = 0 if run is Run.CLOSED else figures.conflicts
    return (counted("State", "%n conflicts between laptops wait for a decision.", "", waits),) if waits else ()


def reopenings(figures: Figures, period: Period) -> tuple[Text, ...]:
    """When quarters of a period were reopened, by whom and why, and when they were closed again."""
    found: list[Text] = []
    for each in figures.quarter_acts:
        if each.last < period.first or each.first > period.last:
            continue
        if each.what == REOPENED:
            found.append(_REOPENED.about(day=When(each.day), name=each.prepared_by or "?", reason=each.reason or ""))
        elif each.what == CLOSED and found:
            found.append(_AGAIN.about(day=When(each.day)))
    return tuple(found)


_REOPENED = text("State", "It was closed and reopened on {day} by {name}: {reason}")
_AGAIN = text("State", "It was closed again on {day}.")
