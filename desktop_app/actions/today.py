"""What there is to do today: what waits and for how long, who comes next, what was saved last, which steps are open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

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
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.period import Day
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book

FEW = 6
"""So many records stand in each list of the page."""


@dataclass(frozen=True, slots=True)
class Today:
    """The page of a day."""

    waiting: tuple[Waiting, ...]
    claims: tuple[Row, ...]
    renewals: tuple[Row, ...]
    saves: tuple[Row, ...]
    steps: tuple[FirstStep, ...]
    """The first steps that are not taken yet; empty once premium has been taken."""


def today(book: Book, day: Day, exponent: int) -> Today:
    """Look at everything that waits on a day."""
    return Today(
        waiting=(
            _waiting(PREMIUMS, unpaid_premiums(book, day, PREMIUMS.ends), exponent),
            _waiting(TO_DECIDE, undecided_claims(book, day, TO_DECIDE.ends), exponent),
            _waiting(TO_PAY, unpaid_claims(book, day, TO_PAY.ends), exponent),
            _renewing(book, day),
        ),
        claims=tuple(_claim(each, exponent) for each in open_claims(book, None, FEW)),
        renewals=tuple(
            (name, product, When(last), holder or "")
            for holder, name, product, last in next_renewals(book, day, TO_RENEW.ends[-1], FEW)
        ),
        saves=tuple(_save(*row) for row in latest_saves(book, FEW)),
        steps=_open_steps(begun(book)),
    )


def _waiting(queue: Queue, rows: Sequence[Row], exponent: int) -> Waiting:
    """A queue with its counts and the sum of what waits in it."""
    counts = {int(str(band)): int(str(count)) for band, count, _ in rows}
    whole = sum(int(str(amount or 0)) for _, _, amount in rows)
    line = text("Today", "{amount} in all", amount=Amount(whole, exponent)) if counts else None
    return Waiting(queue, _in_order(queue, counts), line)


def _renewing(book: Book, day: Day) -> Waiting:
    """The policies to renew."""
    rows = policies_to_renew(book, day, TO_RENEW.ends)
    return Waiting(TO_RENEW, _in_order(TO_RENEW, {int(band): int(count) for band, count in rows}))


def _in_order(queue: Queue, counts: Mapping[int, int]) -> tuple[int, ...]:
    """The count of every age, 0 where nothing waits."""
    return tuple(counts.get(at, 0) for at in range(len(queue.bands)))


def _claim(found: FoundClaim, exponent: int) -> Row:
    """A claim that waits, as the page lists it."""
    return (found.name, When(found.reported), Amount(found.covered, exponent), found.code)


def _save(seconds: int, user: str, action: str, reason: str | None) -> Row:
    """A save, as the page lists it: in the time of this place."""
    at = datetime.fromtimestamp(seconds).astimezone()
    when = text("Today", "{day}, {time}", day=When(day_of(at.date())), time=f"{at:%H:%M}")
    return (when, action_words(action), user, reason)


def _open_steps(done: Sequence[int]) -> tuple[FirstStep, ...]:
    """The first steps that are not taken; none once premium has been taken: the scheme is at work."""
    scheme, products, policies, premiums, claims = done
    if premiums:
        return ()
    return tuple(
        step for step, taken in zip(STEPS, (scheme, products, policies, premiums, claims), strict=True) if not taken
    )
