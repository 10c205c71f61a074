"""What there is to do today: what waits and for how long, who comes next, what was saved last, which steps are open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.acts.scheme import currency_of
from desktop_app.catalog.today import (
    PREMIUMS,
    STEPS,
    TO_DECIDE,
    TO_PAY,
    TO_RENEW,
    FirstStep,
    Queue,
    Waiting,
    action_words,
)
from desktop_app.core.period import day_of
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.claims import open_claims
from desktop_app.store.figures.today import (
    begun,
    latest_saves,
    next_renewals,
    policies_to_renew,
    undecided_claims,
    unpaid_claims,
    unpaid_premiums,
    values_of_open,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

FEW = 6
"""So many records stand in each list of the page."""


def open_steps(book: Book) -> tuple[FirstStep, ...]:
    """The first steps that are not taken; none once premium has been taken: the scheme is at work."""
    scheme, products, policies, premiums, claims = begun(book)
    if premiums:
        return ()
    done = (scheme, products, policies, premiums, claims)
    return tuple(step for step, taken in zip(STEPS, done, strict=True) if not taken)


def waiting(book: Book, queue: Queue, day: Day, exponent: int) -> Waiting:
    """How much of a queue waits on a day, by its age."""
    if queue is TO_RENEW:
        rows = policies_to_renew(book, day, queue.ends)
        return Waiting(queue, _in_order(queue, {int(band): int(count) for band, count in rows}))
    find = {PREMIUMS.name: unpaid_premiums, TO_DECIDE.name: undecided_claims, TO_PAY.name: unpaid_claims}
    return _waiting(queue, find[queue.name](book, day, queue.ends), exponent, currency_of(book))


def oldest_claims(book: Book, day: Day, exponent: int) -> list[Row]:
    """The claims that have waited longest for a decision, each at its latest estimate."""
    found = open_claims(book, None, FEW)
    values = values_of_open(book, day, [each.row for each in found])
    return [
        (each.name, When(each.reported), Amount(values.get(each.row, each.covered), exponent), each.code)
        for each in found
    ]


def renewals(book: Book, day: Day) -> list[Row]:
    """The next policies to renew."""
    found = next_renewals(book, day, TO_RENEW.ends[-1], FEW)
    return [(name, product, When(last), policy) for policy, name, product, last in found]


def saves(book: Book) -> list[Row]:
    """The latest saves."""
    return [_save(*row) for row in latest_saves(book, FEW)]


def _waiting(queue: Queue, rows: Sequence[Row], exponent: int, currency: str) -> Waiting:
    """A queue with its counts and the sum of what waits in it."""
    counts = {int(str(band)): int(str(count)) for band, count, _ in rows}
    whole = sum(int(str(amount or 0)) for _, _, amount in rows)
    line = text("Today", "{currency} {amount}", currency=currency, amount=Amount(whole, exponent))
    return Waiting(queue, _in_order(queue, counts), line if counts else None)


def _in_order(queue: Queue, counts: Mapping[int, int]) -> tuple[int, ...]:
    """The count of every age, 0 where nothing waits."""
    return tuple(counts.get(at, 0) for at in range(len(queue.bands)))


def _save(seconds: int, user: str, action: str, reason: str | None) -> Row:
    """A save, as the page lists it: in the time of this place."""
    at = datetime.fromtimestamp(seconds).astimezone()
    when = text("Today", "{day}, {time}", day=When(day_of(at.date())), time=f"{at:%H:%M}")
    return (when, action_words(action), user, reason)
