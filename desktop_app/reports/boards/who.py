"""The insured of a scheme by sex and band of age, each person once."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.age import age_on
from desktop_app.core.indicators.by_sex import SEXES
from desktop_app.core.monitoring.ages import BANDS, STEPS, UNKNOWN
from desktop_app.core.picture import Picture, PictureKind
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.columns import NOT_RECORDED
from desktop_app.store.figures.in_brief import insured_by_sex_and_birth, lives_without_names

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_AGE = Column(
    "age",
    text("Brief", "Age in years"),
    words=MappingProxyType({UNKNOWN: NOT_RECORDED, "": text("Statement", "Sum")}),
)
_COUNTS = (
    *(Column(name, label, Unit.COUNT, adds=True) for name, (_, label) in SEXES.items()),
    Column("all", text("By sex", "All"), Unit.COUNT, adds=True),
)
_BY_SEX = Picture(PictureKind.STACKED, tuple(SEXES), along="age")
_NOBODY = text("Brief", "Nobody is insured by name on the last day.")
_HEADS = text("Brief", "Lives insured as head counts, of whom neither sex nor age is known: {count}.")


def members_table(asked: Asked) -> Table:
    """A row a band of age, a column a sex, as far as the records tell them."""
    day = asked.period.last
    found = _counted(asked, day)
    rows: list[tuple[Cell, ...]] = [
        (band, *_with_sum([found[code, band] for code, _ in SEXES.values()]))
        for band in BANDS
        if any(found[code, band] for code, _ in SEXES.values())
    ]
    if rows:
        sums = [sum(count for (sex, _), count in found.items() if sex == code) for code, _ in SEXES.values()]
        rows.append(("", *_with_sum(sums)))
    kinds = (*(RowKind.PLAIN for _ in rows[1:]), RowKind.TOTAL) if rows else ()
    notes = (*(() if rows else (_NOBODY,)), *without_names(asked))
    label = text("Brief", "The insured by sex and age")
    return Table("members", label, (_AGE, *_COUNTS), tuple(rows), notes, kinds, picture=_BY_SEX)


def without_names(asked: Asked) -> tuple[Text, ...]:
    """How many are in no column, for they are insured as a number; nothing where nobody is."""
    heads = lives_without_names(asked.figures.book, asked.period.last)
    return (_HEADS.about(count=heads),) if heads else ()


def _with_sum(counts: list[int]) -> tuple[int, ...]:
    """The counts of each sex, and all of them."""
    return *counts, sum(counts)


def _counted(asked: Asked, day: Day) -> Counter[tuple[str, str]]:
    """How many are insured, by sex and band of age."""
    found: Counter[tuple[str, str]] = Counter()
    for sex, born, count in insured_by_sex_and_birth(asked.figures.book, day):
        found[sex or "", _band(born, day)] += count
    return found


def _band(born: Day | None, day: Day) -> str:
    """The band of age of whoever was born on a day."""
    if born is None:
        return UNKNOWN
    return BANDS[sum(step <= max(0, age_on(born, day)) for step in STEPS)]
