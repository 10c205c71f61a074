"""The note on the indicators: each fraction with its codes and counts, what is beside it, what is open or left out."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.catalog.figures import shown_value, standing_words
from desktop_app.catalog.pages.page import Heading, PaperColumn, PaperRow, PaperRowKind, PaperTable, Paragraph
from desktop_app.catalog.reached import DEPTH, reached
from desktop_app.catalog.words import LISTS
from desktop_app.core.expression import LineTerm
from desktop_app.core.indicators.result import FractionUnit, Status, each_note
from desktop_app.core.money import round_half_away
from desktop_app.core.records.claim import REJECTION_REASONS
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.text import text
from desktop_app.figures.opened import opened
from desktop_app.figures.scope import BookScope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Part, Result
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

_COLUMNS = (
    PaperColumn(text("Field", "Code"), 0.1),
    PaperColumn(text("Details", "What it is"), 0.68),
    PaperColumn(text("Field", "Amount"), 0.22, figures=True),
)
_HOW = text(
    "Statement",
    "Each indicator is one fraction: what stands above its line, what below, and what each is made of. "
    "Those called provisional may still change, for the reason that is given.",
)
_MEDIAN = text("Statement", "Half of the claims settled took so many days or less")


def blocks(scope: StatementScope) -> Iterator[Block]:
    """A heading in the table for each of the ten, and below it all that it rests on."""
    yield Heading(text("Statement", "The ten indicators and their fractions"), new_page=True)
    yield Paragraph(_HOW)
    shared = _shared(scope)
    yield from (Paragraph(note) for note in shared)
    for each in INDICATORS:
        yield Heading(each.label, level=2)
        yield Paragraph(each.formula, quiet=True)
        yield from _indicator(scope, each, shared)


def _shared(scope: StatementScope) -> tuple[Text, ...]:
    """The notes that are true of several indicators: they are said once for all, but for why there is no value."""
    results = (found for found in scope.results(scope.period).values() if found.main.value is not None)
    told = Counter(note for found in results for note in each_note(found.note))
    return tuple(note for note, times in told.items() if times > 1)


def _indicator(scope: StatementScope, of: Indicator, shared: tuple[Text, ...]) -> Iterator[Block]:
    """One indicator: its fraction, its value, the parts beside it, then what must be kept in mind."""
    result = scope.results(scope.period)[of.name]
    beside = _titled(text("Statement", "Beside it"), _parts(scope, of, result))
    left_out = _titled(text("Statement", "Left out"), _left_out(scope, of))
    rows = (*_fraction(scope, of, result), *beside, *(left_out if result.main.value is not None else ()))
    if rows:
        yield PaperTable(_COLUMNS, rows)
    yield from (Paragraph(note) for note in _noted(result, shared))


def _titled(title: Text, rows: Iterator[PaperRow]) -> tuple[PaperRow, ...]:
    """Rows under a title where there are any."""
    below = tuple(rows)
    return (PaperRow(("", title, None), PaperRowKind.TITLE), *below) if below else ()


def _left_out(scope: StatementScope, of: Indicator) -> Iterator[PaperRow]:
    """What does not count in it, where there is any, as its description says."""
    whole = BookScope(scope.figures, scope.period)
    for each in of.left_out:
        if count := whole.value(each):
            shown = Amount(int(count), scope.decimals) if each.unit is FractionUnit.MONEY else int(count)
            yield PaperRow((each.name if isinstance(each, LineTerm) else "", each.label, shown))


def _noted(result: Result, shared: tuple[Text, ...]) -> Iterator[Text]:
    """The notes of this one alone; what makes it provisional comes first, and says so."""
    for at, note in enumerate(each_note(result.note)):
        if result.status is Status.PROVISIONAL and not at:
            yield text("Statement", "Provisional: {reason}", reason=note)
        elif note not in shared:
            yield note


def _fraction(scope: StatementScope, of: Indicator, result: Result) -> Iterator[PaperRow]:
    """What stands above the line and below it, what each is made of, and what one divided by the other comes to."""
    value = result.main.value
    if value is None or result.status is Status.MISSING:
        return
    tree = opened(of.ratio, BookScope(scope.figures, scope.period), DEPTH, counts=False)
    for step in (each for each in reached(tree, scope.decimals) if each.depth <= 1):
        kind = PaperRowKind.SUB if step.depth else PaperRowKind.PLAIN
        yield PaperRow((step.code, _label(step.path.rpartition("/")[2], step.label), step.value), kind)
    words = standing_words(of, result, scope.targets.get(of.name))
    if of.in_days:  # the mean is the fraction, the median what is judged
        yield PaperRow(("", text("Reached", "Mean days, event to end"), Number(value)))
    yield PaperRow(("", _valued(of, words), shown_value(of, result)), PaperRowKind.TOTAL)


def _valued(of: Indicator, words: Text) -> Text:
    """The indicator and how it stands."""
    return text("Statement", "{indicator}: {standing}", indicator=of.label, standing=words)


def _parts(scope: StatementScope, of: Indicator, result: Result) -> Iterator[PaperRow]:
    """The figures beside it, and of days the middle one."""
    for each in of.parts:
        part = result.parts.get(each.name)
        if part and part.value is not None and each.name != "mean_days":
            yield PaperRow(("", _label(each.name, each.label), shown_part(part, scope.decimals)), PaperRowKind.PLAIN)
    for name in of.medians:
        if name in result.parts and result.parts[name].value is not None:
            yield PaperRow(("", _MEDIAN, Number(result.parts[name].value or 0.0)))


def _label(name: str, label: Text | str) -> Text | str:
    """What a part is called: a reason of rejection as people know it."""
    reason = LISTS[REJECTION_REASONS].get(name.removeprefix("rejected_"))
    return text("Explained", "Reason: {reason}", reason=reason) if reason else label


def shown_part(part: Part, decimals: int) -> Shown:
    """A figure beside an indicator in its unit: money of each, days, a number a year, or a share."""
    value = part.value or 0.0
    if part.top is FractionUnit.MONEY and part.bottom is not FractionUnit.MONEY:
        return Amount(round_half_away(Fraction(part.numerator or 0) / Fraction(part.denominator or 1)), decimals)
    if part.bottom is FractionUnit.YEARS:
        return Number(value, 3)
    return Number(value) if part.top is FractionUnit.DAYS else Share(value)
