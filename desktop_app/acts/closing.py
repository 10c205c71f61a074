"""A quarter: reserves confirmed, prepared, closed by somebody else, reopened with a reason (definitions, section 7)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.catalog.forms.closing import CLOSE_QUARTER, CONFIRM_RESERVES, PREPARE_QUARTER, REOPEN_QUARTER, WHY
from desktop_app.core.closing import quarter_of
from desktop_app.core.period import Period, months_between, quarter_holding, today
from desktop_app.core.problems import Problem
from desktop_app.core.records.closing import CLOSED, CONFIRMED, PREPARED, REOPENED, Closing
from desktop_app.core.text import counted, text
from desktop_app.figures.figures import Figures
from desktop_app.figures.frozen import frozen_figures, reserves_to_confirm
from desktop_app.reports.closing import checklist, still_open, still_runs, waiting_for_review
from desktop_app.store.closings import closed_to, write_closing
from desktop_app.store.staff import needs_two

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.closing import StepStanding
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class QuarterDone:
    """What was done with a quarter, by its record."""

    code: str
    what: str
    quarter: Text


def checklist_of(book: Book, period: Period, day: Day | None = None) -> tuple[StepStanding, ...]:
    """Every step of the closing of a quarter as it stands on a day, today unless given."""
    return checklist(Figures(book, day), period)


def is_closed(book: Book, period: Period) -> bool:
    """Whether the whole of a period lies in closed time."""
    last = closed_to(book)
    return last is not None and period.last <= last


def confirm_reserves(book: Book, period: Period, values: Mapping[str, Any], who: Who) -> QuarterDone:
    """Confirm the reserves of a quarter and their methods, as they are: a change takes the confirmation away."""
    procedure = Procedure("confirm_reserves", partial(_plan_confirming, period, who), CONFIRM_RESERVES)
    return gate(book, procedure, values, who)


def prepare_quarter(book: Book, period: Period, values: Mapping[str, Any], who: Who) -> QuarterDone:
    """Hand a quarter over to be closed; Refused while anything but that is open."""
    return gate(book, Procedure("prepare_quarter", partial(_plan_preparing, period, who), PREPARE_QUARTER), values, who)


def close_quarter(book: Book, period: Period, values: Mapping[str, Any], who: Who) -> QuarterDone:
    """Close a quarter and freeze its figures; Refused with all that is still open."""
    return gate(book, Procedure("close_quarter", partial(_plan_closing, period, who), CLOSE_QUARTER), values, who)


def reopen_quarter(book: Book, period: Period, values: Mapping[str, Any], who: Who) -> QuarterDone:
    """Reopen the quarter that was closed last, with the reason."""
    return gate(book, Procedure("reopen_quarter", partial(_plan_reopening, period, who), REOPEN_QUARTER), values, who)


def _plan_confirming(period: Period, who: Who, book: Book, values: Mapping[str, Any]) -> Plan[QuarterDone]:
    """The reserves at the end of the quarter, with what each comes to."""
    figures = Figures(book)
    problems = [Problem(words) for words in (*_closed_already(figures, period), *still_runs(figures, period))]
    done = Closing(**_about(period, CONFIRMED, values), prepared_by=who.user)

    def write(save: Save) -> QuarterDone:
        of = reserves_to_confirm(Figures(save.book, figures.today), period.last)
        return _write(figures.fiscal_start, done, save, tuple(of))

    return Plan(write, problems, reason=values.get(WHY))


def _plan_preparing(period: Period, who: Who, book: Book, values: Mapping[str, Any]) -> Plan[QuarterDone]:
    """The quarter as it stands, for somebody else to look over."""
    figures = Figures(book)
    open_ = [each for each in checklist(figures, period) if each.step.name != "review"]
    problems = [Problem(words) for words in (*_closed_already(figures, period), *still_open(tuple(open_)))]
    done = Closing(**_about(period, PREPARED, values), prepared_by=who.user)
    return Plan(partial(_write, figures.fiscal_start, done), problems, reason=values.get(WHY))


def _plan_closing(period: Period, who: Who, book: Book, values: Mapping[str, Any]) -> Plan[QuarterDone]:
    """The quarter with its figures: who prepared it does not close it, unless the book lets one person."""
    figures = Figures(book)
    problems = [*_closed_already(figures, period), *still_open(checklist(figures, period))]
    of, two = waiting_for_review(figures, period), needs_two(book)
    by = of.prepared_by if of else who.user
    reviewer = (who.second if by == who.user else who.user) if two else None
    done = Closing(**_about(period, CLOSED, values), prepared_by=by, reviewed_by=reviewer)

    def write(save: Save) -> QuarterDone:
        frozen = frozen_figures(Figures(save.book, figures.today), period)
        return _write(figures.fiscal_start, done, save, tuple(frozen))

    told, earlier = [Problem(words) for words in problems], closed_with(figures, period)
    by = by if two else None
    return Plan(write, told, earlier, values.get(WHY), recorded_by=by or "", why_two=_PREPARED_IT)


def closed_with(figures: Figures, period: Period) -> list[Problem]:
    """The question whether all quarters before one shall be closed with it, where none was ever closed."""
    first = quarter_holding(figures.first_day or period.first, figures.fiscal_start)
    count = months_between(first.first, period.first) // 3
    if figures.closed_to is not None or count < 1:
        return []
    last = quarter_holding(period.before, figures.fiscal_start)
    named = {"first": quarter_of(first, figures.fiscal_start), "last": quarter_of(last, figures.fiscal_start)}
    many = counted("Closing", "%n quarters before it close with it, from {first} to {last}: is that meant?", "", count)
    one = text("Closing", "With it {first} is closed too, which was never closed by itself: is that meant?")
    words = many.about(**named) if count > 1 else one.about(first=named["first"])
    return [Problem(words, agreed=counted("Closing", "%n quarters before it are closed with it", "", count))]


def _plan_reopening(period: Period, who: Who, book: Book, values: Mapping[str, Any]) -> Plan[QuarterDone]:
    """The last closed quarter is open again; those before it stay closed."""
    figures = Figures(book)
    done = Closing(**_about(period, REOPENED, values), prepared_by=who.user)
    return Plan(partial(_write, figures.fiscal_start, done), _cannot_reopen(figures, period), reason=values.get(WHY))


def _about(period: Period, what: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """What the record of any act says."""
    days = {"from_day": period.first, "to_day": period.last, "date": today()}
    return {**days, "code": "", "what": what, "reason": values.get(WHY) or None}


def _write(fiscal_start: int, done: Closing, save: Save, figures: tuple[Any, ...] = ()) -> QuarterDone:
    """Write an act with the figures it freezes."""
    quarter = quarter_of(Period(done.from_day, done.to_day), fiscal_start)
    return QuarterDone(write_closing(save, done, figures), done.what, quarter)


def _closed_already(figures: Figures, period: Period) -> tuple[Text, ...]:
    """A quarter is closed once."""
    if figures.closed_to is None or period.last > figures.closed_to:
        return ()
    words = text("Closing", "This quarter is closed already: {quarter}. Only the manager can reopen it, with a reason.")
    return (words.about(quarter=quarter_of(period, figures.fiscal_start)),)


def _cannot_reopen(figures: Figures, period: Period) -> list[Problem]:
    """Only the quarter closed last is reopened: later ones rest on it."""
    last = figures.closed_to
    named = quarter_of(period, figures.fiscal_start)
    if last is None or period.last > last:
        return [Problem(text("Closing", "There is nothing to reopen: {quarter} is not closed.", quarter=named))]
    if period.last == last:
        return []
    newest = next(each.period for each in reversed(figures.quarter_acts) if each.last == last)
    words = text("Closing", "Later quarters rest on {quarter}: reopen {newest} first.", quarter=named)
    return [Problem(words.about(newest=quarter_of(newest, figures.fiscal_start)))]


def acts_for(period: Period, *, closed: bool) -> tuple[Act, ...]:
    """What can be done with a quarter: its reserves are confirmed, it is prepared and closed, or reopened."""
    if closed:
        return (Act(REOPEN_QUARTER, partial(_of, reopen_quarter, period), said),)
    return (
        Act(CONFIRM_RESERVES, partial(_of, confirm_reserves, period), said),
        Act(PREPARE_QUARTER, partial(_of, prepare_quarter, period), said),
        Act(CLOSE_QUARTER, partial(_of, close_quarter, period), said),
    )


def _of(act: Any, period: Period, book: Book, values: Mapping[str, Any], who: Who) -> QuarterDone:
    """An act of one quarter as a form calls it."""
    return act(book, period, values, who)  # type: ignore[no-any-return]


def said(done: QuarterDone) -> Done:
    """After something was done with a quarter."""
    return Done(_SAID[done.what].about(quarter=done.quarter), "closings", done.code)


_PREPARED_IT = text("Closing", "You have prepared this quarter, so somebody else closes it, or agrees to it.")
_SAID = MappingProxyType(
    {
        CONFIRMED: text("Saved", "Confirmed: the reserves of {quarter}."),
        PREPARED: text("Saved", "Prepared: {quarter}. Another person can close it now."),
        CLOSED: text("Saved", "Closed: {quarter}. Its figures are frozen."),
        REOPENED: text("Saved", "Reopened: {quarter}. The reason stays visible."),
    }
)
