"""Beyond the ten: the figures of our own, every indicator by sex, and why people lapse."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.figures import shown_side
from desktop_app.catalog.months import named_months
from desktop_app.catalog.words import LISTS
from desktop_app.core.indicators.awareness import COVERAGE_RATIO
from desktop_app.core.indicators.beyond import (
    BENEFIT_DAYS,
    BEYOND,
    CLAIMS_FREQUENCY,
    LAPSE_RATIO,
    WOMEN_INSURED,
    benefit_part,
)
from desktop_app.core.indicators.by_sex import BY_SEX, OF_PERSONS, SEXES
from desktop_app.core.indicators.complaints import COMPLAINTS_ANSWERED, REJECTIONS_OVERTURNED
from desktop_app.core.indicators.indicator import part_of
from desktop_app.core.indicators.result import FractionUnit, each_note
from desktop_app.core.monitoring.spans import month_name, months_of
from desktop_app.core.picture import Among, Picture, PictureKind
from desktop_app.core.records.policy import EXIT_REASONS
from desktop_app.core.registry import KNOWN
from desktop_app.core.shown import Number, Share
from desktop_app.core.table import Column, RowKind, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.figures.indicators import indicator
from desktop_app.figures.scope import BookScope
from desktop_app.reports.columns import PRODUCT, STATUS, VALUE
from desktop_app.reports.details.composition import scope_of
from desktop_app.reports.details.splits import products_of
from desktop_app.reports.report import SCOPE, OptionKind, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

DAYS = ReportOption(
    "days", text("Beyond", "within how many days a benefit shall be received"), OptionKind.COUNT, 30, low=0, high=3660
)
OURS = text(
    "Beyond", "These figures are of our own: nobody has published how they are to be reckoned, and none has a norm."
)
_SUMS = text("Beyond", "The sexes add up to the whole; of the lives of a head count nobody knows the sex.")
_NAMES = MappingProxyType({each.name: each.label for each in KNOWN})
_FRACTION = (
    VALUE,
    Column("numerator", text("Statement", "Numerator"), Unit.FIGURE),
    Column("denominator", text("Statement", "Denominator"), Unit.FIGURE),
    STATUS,
)
_FIGURE = Column("figure", text("Closing", "Figure"), words=_NAMES)
_SEX_WORDS = MappingProxyType({name: label for name, (_, label) in SEXES.items()})
_NO_COVERAGE = text(
    "Beyond",
    "Coverage is not told by sex: the people a product is meant for are written down as one number, women and men "
    "together.",
)
_SEX = Column("sex", text("Field", "Sex"), words=MappingProxyType({**_SEX_WORDS, "all": text("By sex", "All")}))
_INSURED = tuple(Column(name, label, Unit.COUNT, adds=True) for name, label in _SEX_WORDS.items())
_STACKED = Picture(PictureKind.STACKED, tuple(_SEX_WORDS), along="product")
_WITHIN = (
    Column("days", text("Beyond", "Within days"), Unit.COUNT),
    Column("received", text("Beyond", "Benefits received within them"), Unit.COUNT),
    Column("of", text("Beyond", "Benefits received"), Unit.COUNT),
    Column("share", text("Field", "Share"), Unit.SHARE),
)
_REASONS = MappingProxyType({**LISTS[EXIT_REASONS], "not_recorded": text("Details", "Not recorded"), "": None})
_LAPSES = (
    Column("reason", text("Field", "Reason"), words=_REASONS),
    Column("lapsed", text("Beyond", "Lapsed"), Unit.COUNT, adds=True),
    Column("of_lapsed", text("Beyond", "Of all lapsed"), Unit.SHARE),
    Column("of_could_renew", text("Beyond", "Of those who could renew"), Unit.SHARE),
)
_BY_MONTH = (
    Column("complaints", text("Beyond", "Complaints that came in"), Unit.COUNT, figure="complaint_rate"),
    Column("answered", text("Beyond", "Answered within 30 days"), Unit.COUNT, figure="complaints_answered"),
    Column("appeals", text("Beyond", "Appeals that came in"), Unit.COUNT, figure="rejections_overturned.appeals_open"),
    Column("overturned", text("Beyond", "Rejections overturned"), Unit.COUNT, figure="rejections_overturned"),
)
_LINES = Picture(PictureKind.LINES, tuple(column.name for column in _BY_MONTH), along="month")


def tables(asked: Asked) -> Iterator[Table]:
    """The figures, the benefits within days, who is insured by sex, the indicators by sex, lapses, and complaints."""
    yield _figures(asked)
    yield _within(asked)
    yield _insured(asked)
    yield _by_sex(asked)
    yield _lapses(asked)
    yield _by_month(asked)


def _found(asked: Asked, of: Indicator) -> Result:
    """What an indicator comes to of what is asked for."""
    return indicator(asked.figures, of, asked.period, asked.product, asked.office)


def _fraction(of: Indicator, found: Result, decimals: int) -> tuple[Cell, ...]:
    """Value, both sides and status: a share, or a number where days or years are in it."""
    main, value = found.main, found.main.value
    numbers = FractionUnit.DAYS in (main.top, main.bottom) or main.bottom is FractionUnit.YEARS
    cell: Cell = None if value is None else Number(value, 3) if numbers or of is CLAIMS_FREQUENCY else Share(value)
    sides = (
        shown_side(side, unit, decimals) for side, unit in ((main.numerator, main.top), (main.denominator, main.bottom))
    )
    return cell, *sides, found.status.value


def _figures(asked: Asked) -> Table:
    """The figures of our own with their fractions; each note stands under the name of its figure."""
    found = {of.name: _found(asked, of) for of in BEYOND}
    rows = tuple((of.name, *_fraction(of, found[of.name], asked.figures.decimals)) for of in BEYOND)
    notes = tuple(_noted(of, note) for of in BEYOND for note in each_note(found[of.name].note))
    names = tuple(of.name for of in BEYOND)
    return Table("beyond", REPORT.label, (_FIGURE, *_FRACTION), rows, (OURS, *notes), figures=names)


def _noted(of: Indicator, note: Text) -> Text:
    """A note under the name of its figure."""
    return text("Statement", "{indicator}: {note}", indicator=of.label, note=note)


def _within(asked: Asked) -> Table:
    """Benefits received within 7 and 30 days from the event, and within the days asked for."""
    scope, named = scope_of(asked), {days: f"benefit_in_time.within_{days}" for days in BENEFIT_DAYS}
    days = sorted({*BENEFIT_DAYS, asked["days"]})
    parts = [part_of(benefit_part(each), scope) for each in days]
    rows = tuple(
        (each, int(part.numerator or 0), int(part.denominator or 0), part.value)
        for each, part in zip(days, parts, strict=True)
    )
    label = text("Beyond", "Benefits received within days from the event")
    figures = tuple(named.get(each, "") for each in days)
    return Table(
        "benefits_within", label, _WITHIN, rows, figures=figures, picture=Picture(PictureKind.BARS, ("share",))
    )


def _insured(asked: Asked) -> Table:
    """The insured of each product on the last day by sex: bars parted by sex."""
    rows = tuple(_insured_of(asked, product) for product in products_of(asked))
    share = Column("women_share", text("Beyond", "Women of known sex"), Unit.SHARE, figure="women_insured")
    whose = text("Beyond", "Who is insured with two products counts in each of them.")
    label = text("Beyond", "Insured on the last day by sex")
    return Table("insured_by_sex", label, (PRODUCT, *_INSURED, share), rows, (whose,), picture=_STACKED)


def _insured_of(asked: Asked, product: int) -> tuple[Cell, ...]:
    """One product: how many of each sex, and the share of women."""
    scope = BookScope(asked.figures, asked.period, product, asked.office)
    growth = {each.name: each for each in BY_SEX}
    counts = [_at_end(growth[f"growth_ratio_{name}"], scope) for name in SEXES]
    return str(asked.figures.products[product].code), *counts, part_of(WOMEN_INSURED.ratio, scope).value


def _at_end(growth: Indicator, scope: BookScope) -> int:
    """The insured of a sex at the end: those before, and the change."""
    part = part_of(growth.ratio, scope)
    return int(part.numerator or 0) + int(part.denominator or 0)


def _by_sex(asked: Asked) -> Table:
    """Each indicator that has persons as a whole, and under it by sex; coverage is told by none."""
    told = [whole for whole in OF_PERSONS if whole is not COVERAGE_RATIO]
    each = [of for whole in told for of in (whole, *_sexes(whole))]
    found = [_found(asked, of) for of in each]
    rows = tuple(
        (*_name_and_sex(of), *_fraction(of, result, asked.figures.decimals))
        for of, result in zip(each, found, strict=True)
    )
    kinds = tuple(RowKind.PLAIN if of in OF_PERSONS else RowKind.SUB for of in each)
    label = text("Beyond", "Indicators by sex")
    names = tuple(of.name for of in each)
    return Table("by_sex", label, (_FIGURE, _SEX, *_FRACTION), rows, (OURS, _SUMS, _NO_COVERAGE), kinds, names)


def _sexes(whole: Indicator) -> tuple[Indicator, ...]:
    """An indicator by each sex."""
    at = OF_PERSONS.index(whole) * len(SEXES)
    return BY_SEX[at : at + len(SEXES)]


def _name_and_sex(of: Indicator) -> tuple[str, str]:
    """The indicator and the sex that a row tells of."""
    if of in OF_PERSONS:
        return of.name, "all"
    at = BY_SEX.index(of)
    return OF_PERSONS[at // len(SEXES)].name, tuple(SEXES)[at % len(SEXES)]


def _lapses(asked: Asked) -> Table:
    """Who could have renewed and did not, by reason, the most frequent first."""
    found = _found(asked, LAPSE_RATIO)
    whole, could = int(found.main.numerator or 0), found.main.denominator or 0
    parts = sorted(found.parts.items(), key=lambda part: (-(part[1].numerator or 0), part[0]))
    rows = tuple(_lapse(name, int(part.numerator or 0), whole, could) for name, part in parts)
    total: tuple[Cell, ...] = (None, whole, ratio_of(whole, whole), ratio_of(whole, could))
    kinds = (*(RowKind.PLAIN for _ in rows), RowKind.TOTAL)
    figures = (*(f"lapse_ratio.{name}" for name, _ in parts), "lapse_ratio")
    bars = Picture(PictureKind.BARS, ("lapsed",), among=Among.COLUMN)
    notes = tuple(_noted(LAPSE_RATIO, note) for note in each_note(found.note))
    return Table("lapses", LAPSE_RATIO.label, _LAPSES, (*rows, total), notes, kinds, figures, picture=bars)


def _lapse(name: str, lapsed: int, whole: int, could: Fraction | int) -> tuple[Cell, ...]:
    """One reason."""
    return name.removeprefix("lapsed_"), lapsed, ratio_of(lapsed, whole), ratio_of(lapsed, could)


def _by_month(asked: Asked) -> Table:
    """Complaints and appeals by the month in which they came in."""
    months = months_of(asked.period)
    rows: tuple[tuple[Cell, ...], ...] = tuple((month_name(each), *_complaints(asked, each)) for each in months)
    month = Column("month", text("Monitoring", "Month"), words=named_months(months))
    days = tuple((("from", of.first), ("to", of.last)) for of in months)
    label = text("Beyond", "Complaints and appeals by month")
    return Table("complaints_by_month", label, (month, *_BY_MONTH), rows, asks=days, picture=_LINES)


def _complaints(asked: Asked, month: Period) -> tuple[int, ...]:
    """Complaints, those answered in time, appeals, and those that overturned a rejection."""
    scope = BookScope(asked.figures, month, asked.product, asked.office)
    parts = (part_of(of.ratio, scope) for of in (COMPLAINTS_ANSWERED, REJECTIONS_OVERTURNED))
    return tuple(int(side or 0) for part in parts for side in (part.denominator, part.numerator))


REPORT = Report("beyond_the_ten", text("Beyond", "Beyond the ten"), tables, (*SCOPE, DAYS), shelf="indicators")
