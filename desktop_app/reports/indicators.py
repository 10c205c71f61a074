"""The ten indicators of a period: value, fraction and standing of what is asked for, and beside them each product's."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.figures import shown_side, shown_value, standing_words
from desktop_app.core.indicators.result import each_note
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Number, Share
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import beside, text
from desktop_app.figures.indicators import indicators, statement_state
from desktop_app.reports.columns import STATUS, VALUE
from desktop_app.reports.report import Report
from desktop_app.store.terms import targets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

NAME = Column(
    "indicator",
    text("Field", "Indicator"),
    words=MappingProxyType({each.name: each.label for each in INDICATORS}),
)
COLUMNS = (
    NAME,
    VALUE,
    Column("numerator", text("Statement", "Numerator"), Unit.FIGURE),
    Column("denominator", text("Statement", "Denominator"), Unit.FIGURE),
    Column("standing", text("Statement", "Standing"), Unit.TEXT),
    STATUS,
)
MEAN = text("Factsheet", "Promptness stands here as the average of the days; elsewhere the median is shown.")


def tables(asked: Asked) -> Iterator[Table]:
    """The ten, and of several products each one's values side by side."""
    found = indicators(asked.figures, asked.period, asked.product, asked.office)
    yield ten(asked, found)
    if asked.product is None and len(asked.figures.products) > 1:
        yield _by_product(asked, found)


def ten(asked: Asked, found: Mapping[str, Result]) -> Table:
    """The ten with their fractions, against norm or plan."""
    plans = targets(asked.figures.book, asked.product, asked.period.first, asked.period.last)
    rows = tuple(_row(each, found[each.name], plans.get(each.name), asked.figures.decimals) for each in INDICATORS)
    names = tuple(each.name for each in INDICATORS)
    label = text("Statement", "The ten indicators")
    return Table("indicators", label, COLUMNS, rows, tuple(_notes(found)), figures=names)


def _row(of: Indicator, found: Result, plan: float | None, decimals: int) -> tuple[Cell, ...]:
    main = found.main
    sides = shown_side(main.numerator, main.top, decimals), shown_side(main.denominator, main.bottom, decimals)
    return of.name, value_of(of, found), *sides, _judged(of, found, plan), found.status.value


def _judged(of: Indicator, found: Result, plan: float | None) -> Text:
    """How it stands; of days with the median beside it, which is what is judged, where the mean is the value."""
    words = standing_words(of, found, plan)
    return beside(shown_value(of, found), words) if of.in_days and found.main.value is not None else words


def value_of(of: Indicator, found: Result) -> Cell:
    """The value in its unit: days of promptness, else a share."""
    value = found.main.value
    return None if value is None else Number(value) if of.in_days else Share(value)


def _notes(found: Mapping[str, Result]) -> Iterator[Text]:
    """What must be kept in mind of one indicator, under its name; of several, once for all."""
    if any(each.in_days and found[each.name].main.value is not None for each in INDICATORS):
        yield MEAN
    told = [(each.label, note) for each in INDICATORS for note in each_note(found[each.name].note)]
    for note in dict.fromkeys(note for _, note in told):
        labels = [label for label, same in told if same == note]
        yield note if len(labels) > 1 else text("Statement", "{indicator}: {note}", indicator=labels[0], note=note)


def _by_product(asked: Asked, whole: Mapping[str, Result]) -> Table:
    """The values of all together and of each product."""
    products = asked.figures.products
    each = [indicators(asked.figures, asked.period, product, asked.office) for product in products]
    named = [str(of.code) for of in products.values()]
    codes = (Column(code, text("Reports", "{code}", code=code), Unit.FIGURE) for code in named)
    together = Column("all", text("Reports", "All products"), Unit.FIGURE)
    rows = tuple((of.name, *(value_of(of, found[of.name]) for found in (whole, *each))) for of in INDICATORS)
    return Table("by_product", text("Reports", "Indicators by product"), (NAME, together, *codes), rows)


def statement_lacks(asked: Asked) -> tuple[Text, ...]:
    """What the statements of the period lack."""
    return statement_state(asked.figures, asked.period, asked.product).lacks


REPORT = Report(
    "indicators", text("Statement", "The ten indicators"), tables, lacks=statement_lacks, shelf="indicators"
)
