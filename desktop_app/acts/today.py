"""What there is to do today: what waits and for how long, who comes next, what was saved last, which steps are open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.conflicts import conflicts, of_age
from desktop_app.acts.scheme import currency_of
from desktop_app.acts.scoreboard import standing_of
from desktop_app.catalog.claim_board import BOARD, MISSING, StepCount
from desktop_app.catalog.navigation import MAIN_ACTS
from desktop_app.catalog.saves import action_words
from desktop_app.catalog.scorecard import scorecard
from desktop_app.catalog.today import CONFLICTS, STEPS, FirstStep, Waiting, Work
from desktop_app.core.indicators.complaints import ANSWER_DAYS
from desktop_app.core.period import day_of
from desktop_app.core.problems import Refused
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Clock, When, shown_money
from desktop_app.core.text import text
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figures import Figures
from desktop_app.reports.check import checked, checked_on
from desktop_app.store.claim_steps import documents_missing
from desktop_app.store.figures.claim_board import board_counts
from desktop_app.store.figures.investments import falling_due as investments_due
from desktop_app.store.figures.today import Wanted, begun, latest_saves, waiting_counts, waiting_records
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from desktop_app.acts.drafts import DraftFolder
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.catalog.mark import ListCell
    from desktop_app.catalog.navigation import MainAct
    from desktop_app.catalog.scorecard import Scorecard
    from desktop_app.catalog.today import Queue
    from desktop_app.core.period import Day, Period
    from desktop_app.reports.check import Checked
    from desktop_app.store.database import Book
    from desktop_app.store.figures.today import Found

__all__ = (
    "Wanted",
    "board",
    "falling_due",
    "first_waiting",
    "indicators_of",
    "open_steps",
    "saves",
    "unfinished",
    "waiting",
    "waiting_rows",
)

FEW = 4
"""So many records stand in each list of the page."""


class LastLook(NamedTuple):
    """A look through all records for what is doubtful: what was found, and when all were looked through or again."""

    seen: Checked
    at: datetime

    @property
    def findings(self) -> int:
        """How much is to be looked at."""
        return len(self.seen.open)


def look_through(book: Book, day: Day) -> LastLook:
    """Look through all records."""
    return LastLook(checked(book, day), datetime.now().astimezone())


def look_on(book: Book, last: LastLook, day: Day) -> LastLook:
    """Look again at what was saved since the last look; through all records where that was on another day."""
    if last.seen.look.day != day:
        return look_through(book, day)
    seen = checked_on(book, last.seen.look)
    return LastLook(seen, datetime.now().astimezone())


def open_steps(book: Book) -> tuple[FirstStep, ...]:
    """The first steps that are not taken; none once premium has been taken: the scheme is at work."""
    scheme, products, policies, premiums, claims = begun(book)
    if premiums:
        return ()
    done = (scheme, products, policies, premiums, claims)
    return tuple(step for step, taken in zip(STEPS, done, strict=True) if not taken)


def waiting(book: Book, queue: Queue, day: Day) -> Waiting:
    """How much of a queue waits on a day, by its age, and what all of it comes to."""
    if queue is CONFLICTS:
        found = conflicts(book)
        bands = range(len(queue.bands))
        return Waiting(queue, tuple(len(of_age(found, Work(queue, band), day)) for band in bands))
    rows = waiting_counts(book, queue.name, day, queue.ends)
    counts = {int(str(band)): int(str(count)) for band, count, _ in rows}
    amounts = [int(str(amount)) for *_, amount in rows if amount is not None]
    line = text(
        "Today", "{currency} {amount}", currency=currency_of(book), amount=Amount(sum(amounts), decimals_of(book))
    )
    return Waiting(queue, tuple(counts.get(at, 0) for at in range(len(queue.bands))), line if amounts else None)


def board(book: Book, day: Day) -> tuple[StepCount, ...]:
    """How many claims stand in each step on a day, how many of them are late, and since when the oldest does."""
    found = board_counts(book, day)
    return tuple(StepCount(step, *found[step.name]) for step in BOARD)


def unfinished(drafts: DraftFolder | None) -> tuple[tuple[MainAct, int], ...]:
    """What one does on the pages of which unfinished forms are kept, and how many."""
    if drafts is None:
        return ()
    counts = ((act, drafts.count(act.does)) for act in MAIN_ACTS if act.does)
    return tuple((act, count) for act, count in counts if count)


def indicators_of(book: Book, period: Period) -> tuple[Scorecard, ...]:
    """The ten indicators of a period at a glance; none in a file without a scheme."""
    try:
        with as_closed(Figures(book), period) as figures:
            now = standing_of(figures, period, None)
            figures.forget()
    except Refused:
        return ()
    exponent = decimals_of(book)
    return tuple(scorecard(each, now.results[each.name], now.targets.get(each.name), exponent) for each in INDICATORS)


def waiting_rows(book: Book, queue: Queue, day: Day, wanted: Wanted) -> list[Row]:
    """The next of the very records that are counted, as rows of the queue's listing."""
    decimals = decimals_of(book)
    found = waiting_records(book, queue.name, day, queue.ends, wanted)
    if any(column.name == MISSING for column in queue.listing.columns):
        return [_row(queue, each, decimals, ", ".join(documents_missing(book, each.row))) for each in found]
    return [_row(queue, each, decimals) for each in found]


def falling_due(book: Book, day: Day) -> tuple[int, Day | None]:
    """How many investments fall due within a month or have, and were not paid back; and the first such day."""
    due = investments_due(book, day)
    return len(due), due[0].due if due else None


def first_waiting(book: Book, queue: Queue, day: Day) -> list[Row]:
    """The first few of a queue."""
    return waiting_rows(book, queue, day, Wanted(most=FEW))


def saves(book: Book) -> list[Row]:
    """The latest saves."""
    return [_save(*row) for row in latest_saves(book, FEW)]


def _row(queue: Queue, each: Found, exponent: int, missing: str = "") -> Row:
    """A record that waits, with what is needed to read on after."""
    amount = shown_money(each.amount, exponent)
    cells: dict[str, ListCell] = {
        "name": each.name or each.code,
        "product": each.product,
        "since": When(each.since),
        "by": When(each.since + ANSWER_DAYS),
        "amount": amount,
        MISSING: missing or None,
    }
    return (*(cells[column.name] for column in queue.listing.columns), each.code, each.since, each.row)


def _save(seconds: int, user: str, action: str, reason: str | None) -> Row:
    """A save, as the page lists it: in the time of this place."""
    at = datetime.fromtimestamp(seconds).astimezone()
    when = text("Today", "{day}, {time}", day=When(day_of(at.date())), time=Clock.of(at))
    return (when, action_words(action), user, reason)
