"""The closing of a quarter as a report: each step with what is still open, and what was done with quarters so far."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.checks.finding import Severity
from desktop_app.core.closing import QUARTERS_SHOWN, STEPS, StepStanding, lateness, quarter_of
from desktop_app.core.period import Period, quarter_holding
from desktop_app.core.problems import Refused
from desktop_app.core.records.closing import CLOSED, CLOSING_ACTS, CONFIRMED, PREPARED, REOPENED
from desktop_app.core.reserves.methods import IBNR_LABELS
from desktop_app.core.shown import Amount, When
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import beside, counted, text
from desktop_app.figures.frozen import changed_since
from desktop_app.figures.reconciliations import reconciliations
from desktop_app.figures.run_off import run_offs
from desktop_app.reports.check import checked
from desktop_app.reports.report import TO, Report
from desktop_app.store.accounts import accounts, balances, counts
from desktop_app.store.figures.closing import (
    BEFORE_THE_END,
    has_records,
    posted_by_schedules,
    uncounted,
    undecided,
)
from desktop_app.store.staff import needs_two, staff

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.report import Asked
    from desktop_app.store.closings import QuarterAct

    Told = tuple[tuple[Text, ...], tuple[Text, ...]]
    """What is open in a step, and what else is said of it."""

NOTHING: Told = ((), ())
_NAMED = 3
"""So many findings are named where they bar a closing; the page of the checks has all."""


def checklist(figures: Figures, period: Period) -> tuple[StepStanding, ...]:
    """Every step of the closing of a quarter as it stands; of a closed quarter nothing is open."""
    steps = [each for each in STEPS if has_records(each.name)]
    if figures.closed_to is not None and period.last <= figures.closed_to:
        return tuple(StepStanding(each, (), _closed(figures, period) if each.name == "close" else ()) for each in steps)
    return tuple(StepStanding(each, *_STANDS[each.name](figures, period)) for each in steps)


def still_open(standings: tuple[StepStanding, ...]) -> tuple[Text, ...]:
    """Everything that bars a closing, in whole sentences."""
    return tuple(words for each in standings for words in each.open)


def _findings(figures: Figures, period: Period) -> Told:
    """Errors bar a closing until they are put right or accepted, the first of them named; the rest is told."""
    del period
    seen = checked(figures.book, figures.today).open
    wrong = [beside(each.record, each.message) for each in seen if each.rule.severity is Severity.ERROR]
    errors = len(wrong)
    told = counted("Closing", "%n findings are probably slips, or something that is not known.", "", len(seen) - errors)
    bars = counted("Closing", "%n findings make a figure wrong: put them right, or accept them.", "", errors)
    return (bars, *wrong[:_NAMED]) if errors else (), (told,) if len(seen) > errors else ()


def _claims(figures: Figures, period: Period) -> Told:
    """Undecided claims bar nothing: they make figures provisional."""
    waiting = undecided(figures.book, period.last)
    words = counted("Closing", "%n claims reported by then are not decided: the figures are provisional.", "", waiting)
    return (), (words,) if waiting else ()


def _cash(figures: Figures, period: Period) -> Told:
    """Each cash box is counted; what was counted and is not what the book says bars nothing, and is said."""
    boxes = uncounted(figures.book, period.last)
    words = text("Closing", "Count the cash of {account} as it is at the quarter's end, and write it down.")
    return tuple(words.about(account=each) for each in boxes), tuple(_counted_otherwise(figures, period.last))


def _counted_otherwise(figures: Figures, last: Day) -> Iterator[Text]:
    """The accounts of which something else was counted at a quarter's end than the book says."""
    codes = {each.row: each.code for each in accounts(figures.book)}
    words = text("Closing", "{account}: {counted} was counted on {day}; the book says {held}.")
    for each in counts(figures.book, Period(last - BEFORE_THE_END + 1, last)):
        held = balances(figures.book, each.day).get(each.account, 0)
        if held != each.amount:
            amounts = {"counted": Amount(each.amount, figures.decimals), "held": Amount(held, figures.decimals)}
            yield words.about(account=codes[each.account], day=When(each.day), **amounts)


def _schedules(figures: Figures, period: Period) -> Told:
    """Schedules post by themselves: what they came to is shown."""
    amount = posted_by_schedules(figures.cube, period)
    words = text("Closing", "Schedules posted {amount} in this quarter.", amount=Amount(amount, figures.decimals))
    return (), (words,)


def _reserves(figures: Figures, period: Period) -> Told:
    """Somebody confirms reserves and methods, with the run-off of the last quarters in view; until they change."""
    of, told = done_since(figures, period, CONFIRMED), (*_methods(figures, period), *_run_off(figures, period))
    if of is None:
        return (_UNCONFIRMED,) if figures.products else (), told
    changed = changed_since(figures, period.last, of.code)
    name, day = of.prepared_by or "?", When(of.day)
    bars = (_CHANGED.about(product=each or _NO_PRODUCT, name=name, day=day) for each in changed)
    return tuple(bars), (*(() if changed else (_CONFIRMED.about(name=name, day=day),)), *told)


def _methods(figures: Figures, period: Period) -> Iterator[Text]:
    """What each product reserves, and by which method what is not reported was estimated."""
    words = text(
        "Closing", "{product}: {unearned} unearned, {settled} being settled, {unreported} not reported ({method})."
    )
    for product, each in figures.products.items():
        of, method = figures.reserve(product, period.last), IBNR_LABELS[each.ibnr_method or "none"]
        amounts = {"unearned": of.upr, "settled": of.cics, "unreported": of.ibnr}
        shown = {name: Amount(amount, figures.decimals) for name, amount in amounts.items()}
        yield words.about(product=str(each.code), method=method, **shown)


def _run_off(figures: Figures, period: Period) -> Iterator[Text]:
    """What was reserved at the ends of the last quarters, and what it came to."""
    rows = run_offs(figures, period.last)[None][-QUARTERS_SHOWN:]
    words = text("Closing", "Reserved at {day}: {reserved}; needed so far: {needed}.")
    for row in rows:
        yield words.about(
            day=When(row.day),
            reserved=Amount(row.both.promised, figures.decimals),
            needed=Amount(row.both.needed, figures.decimals),
        )


def _statements(figures: Figures, period: Period) -> Told:
    """A statement that does not balance cannot be produced, and says so itself."""
    try:
        figures.balance(period.last)
        figures.cash_flow(period)
    except Refused as refusal:
        return tuple(each.message for each in refusal.problems), ()
    return NOTHING


def _reconciliations(figures: Figures, period: Period) -> Told:
    """Each that does not hold, in a sentence."""
    found = reconciliations(figures, period)
    return tuple(each.sentence(figures.decimals) for each in found if not each.holds), ()


def _review(figures: Figures, period: Period) -> Told:
    """Somebody prepares, somebody else closes; in a book where one person may, that is said."""
    of = waiting_for_review(figures, period)
    by = (_PREPARED.about(name=of.prepared_by or "?", day=When(of.day)),) if of else ()
    if needs_two(figures.book):
        return () if of else (_UNPREPARED,), by
    return (), (*by, _RULE_OFF if staff(figures.book) else _NOBODY_ELSE)


def waiting_for_review(figures: Figures, period: Period) -> QuarterAct | None:
    """The preparation that waits for somebody to close the quarter; None where nobody has prepared it since."""
    return done_since(figures, period, PREPARED)


def done_since(figures: Figures, period: Period, what: str) -> QuarterAct | None:
    """What was done last of its kind with a quarter since it was closed or reopened, if it ever was."""
    since: list[QuarterAct] = []
    for each in figures.quarter_acts:
        if each.last == period.last:
            since = [] if each.what in {CLOSED, REOPENED} else [*since, each]
    return next((each for each in reversed(since) if each.what == what), None)


def still_runs(figures: Figures, period: Period) -> tuple[Text, ...]:
    """That a quarter is not over, where it is not."""
    words = text("Closing", "The quarter still runs: it can be closed from {day} on.")
    return (words.about(day=When(period.last + 1)),) if period.last >= figures.today else ()


def _close(figures: Figures, period: Period) -> Told:
    """A quarter is closed once it is over, and after the one before it."""
    if runs := still_runs(figures, period):
        return runs, ()
    late, last = (lateness(period, figures.today),), figures.closed_to
    if last is not None and period.first > last + 1:
        before = quarter_of(quarter_holding(last + 1, figures.fiscal_start), figures.fiscal_start)
        return (text("Closing", "Quarters close in their order: close {quarter} first.", quarter=before),), late
    return (), late


def _closed(figures: Figures, period: Period) -> tuple[Text, ...]:
    """When and by whom a quarter was closed; one before the first closing was closed with it."""
    acts = reversed(figures.quarter_acts)
    by = next((each for each in acts if each.last == period.last and each.what == CLOSED), None)
    if by is None:
        return (text("Closing", "It was closed together with the first quarter that was closed after it."),)
    words = text("Closing", "Closed on {day}; prepared by {name}, reviewed by {other}.")
    return (words.about(day=When(by.day), name=by.prepared_by or "?", other=by.reviewed_by or "–"),)


_UNCONFIRMED = text("Closing", "Nobody has confirmed the reserves and their methods yet.")
_CONFIRMED = text("Closing", "Confirmed by {name} on {day}.")
_CHANGED = text(
    "Closing", "{product}: reserves or method are no longer what {name} confirmed on {day}. Confirm them again."
)
_NO_PRODUCT = text("Run-off", "all products")
_PREPARED = text("Closing", "Prepared by {name} on {day}: another person looks it over and closes it.")
_UNPREPARED = text("Closing", "Somebody prepares the quarter first; another person then closes it.")
_RULE_OFF = text("Closing", "The rule of two persons is switched off: one person may close alone.")
_NOBODY_ELSE = text("Closing", "No people are named in this book: whoever opens it closes alone.")
_STANDS: MappingProxyType[str, Callable[[Figures, Period], Told]] = MappingProxyType(
    {
        "findings": _findings,
        "claims": _claims,
        "cash": _cash,
        "schedules": _schedules,
        "reserves": _reserves,
        "statements": _statements,
        "reconciliations": _reconciliations,
        "review": _review,
        "close": _close,
    }
)
_STATES = MappingProxyType({"done": text("Closing", "Nothing is open"), "open": text("Closing", "Still open")})
_COLUMNS = (
    Column("step", text("Details", "Step"), words=MappingProxyType({each.name: each.label for each in STEPS})),
    Column("state", text("Closing", "How it stands"), words=_STATES),
    Column("told", text("Closing", "What must be known"), Unit.TEXT),
)
_ACTS = (
    Column("closing", text("Field", "Code"), sheet="closings"),
    Column("quarter", text("Grain", "Quarter"), Unit.TEXT),
    Column("what", text("History", "What was done"), words=LISTS[CLOSING_ACTS]),
    Column("date", text("Closing", "Done on"), Unit.DAY),
    Column("prepared_by", text("Closing", "Prepared by")),
    Column("reviewed_by", text("Closing", "Reviewed by")),
    Column("reason", text("Field", "Reason")),
    Column("fingerprint", text("Closing", "Fingerprint")),
)


def tables(asked: Asked) -> Iterator[Table]:
    """The steps of the quarter in which the day lies, then what was done with every quarter."""
    figures = asked.figures
    period = quarter_holding(asked.day, figures.fiscal_start)
    rows = [row for each in checklist(figures, period) for row in _rows(each)]
    title = text("Closing", "Closing of {quarter}", quarter=quarter_of(period, figures.fiscal_start))
    kinds = tuple(kind for kind, _ in rows)
    yield Table("steps", title, _COLUMNS, tuple(cells for _, cells in rows), kinds=kinds)
    done = tuple(_act(each, figures.fiscal_start) for each in figures.quarter_acts)
    yield Table("closings", text("Closing", "What was done with quarters"), _ACTS, done)


def _rows(of: StepStanding) -> Iterator[tuple[RowKind, tuple[Cell, ...]]]:
    """A step as a row, and a row for each thing to be known of it."""
    yield RowKind.PLAIN, (of.step.name, "done" if of.done else "open", of.step.about)
    for words in (*of.open, *of.said):
        yield RowKind.SUB, (None, "open" if words in of.open else None, words)


def _act(of: QuarterAct, fiscal_start: int) -> tuple[Cell, ...]:
    """What was done with a quarter, as a row."""
    quarter = quarter_of(of.period, fiscal_start)
    return of.code, quarter, of.what, of.day, of.prepared_by, of.reviewed_by, of.reason, of.fingerprint


REPORT = Report("closing", text("Closing", "Closing of a quarter"), tables, (TO,), shelf="accounts", of_figures=False)
