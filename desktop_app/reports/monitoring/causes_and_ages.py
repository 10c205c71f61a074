"""Claims by what they were for and how old the insured was: count and amount of all products together, or of one."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.ages import BANDS, STEPS, edges
from desktop_app.core.picture import Among, Picture, PictureKind
from desktop_app.core.table import Column, RowKind, Table, Unit, ratio_of
from desktop_app.core.text import text
from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.columns import COUNTED, NOT_RECORDED, UNKNOWN
from desktop_app.reports.monitoring.watched import Watched
from desktop_app.reports.report import Report
from desktop_app.store.figures import monitoring_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_CAUSE = Column("cause", text("Field", "Cause"), words=MappingProxyType({**NOT_RECORDED, "": text("Statement", "Sum")}))
_AGE = Column("age", text("Field", "Age"), words=_CAUSE.words)
_SUMS = (
    Column("claims", text("Field", "Claims"), Unit.COUNT, adds=True),
    Column("covered", text("Field", "Covered"), Unit.MONEY, adds=True),
    Column("share", text("Causes and ages", "Share of the amount"), Unit.SHARE),
)
_BARS = Picture(PictureKind.BARS, ("claims", "covered"), among=Among.COLUMN)
_AT_THE_EVENT = text(
    "Causes and ages",
    "The age is that on the day of the event; it is not known of who has no birth date, nor of a head count.",
)


def tables(asked: Asked) -> Iterator[Table]:
    """By cause, by age, and both at once."""
    import pandas as pd

    of = Watched(asked.figures, asked.period, asked.product, asked.office)
    causes = monitoring_names.causes(of.book)
    *known, unknown = BANDS
    found = of.claims.assign(
        cause=[causes.get(row, UNKNOWN) for row in of.claims.cause],
        age=pd.cut(of.claims.age, edges(STEPS), labels=(unknown, *known)).astype(str),
    )
    by_cause, by_age = (found.groupby(by)[["claims", "covered"]].sum() for by in ("cause", "age"))
    dearest = by_cause.sort_values(["covered", "cause"], ascending=[False, True])
    yield _one(text("Causes and ages", "Claims by cause"), _CAUSE, dearest, COUNTED)
    in_order = by_age.reindex([band for band in BANDS if band in by_age.index])
    yield _one(text("Causes and ages", "Claims by age"), _AGE, in_order, COUNTED, _AT_THE_EVENT)
    yield _both(found, list(dearest.index))


def _one(label: Text, column: Column, sums: pd.DataFrame, *notes: Text) -> Table:
    """Count and amount of each part, and their sum."""
    whole = [int(sums[name].sum()) for name in ("claims", "covered")]
    rows: list[tuple[Cell, ...]] = [
        (part, claims, covered, ratio_of(covered, whole[1])) for part, claims, covered in each(sums)
    ]
    if rows:
        rows.append(("", *whole, ratio_of(whole[1], whole[1])))
    kinds = (*(RowKind.PLAIN for _ in rows[1:]), RowKind.TOTAL) if rows else ()
    return Table(f"claims_by_{column.name}", label, (column, *_SUMS), tuple(rows), notes, kinds, picture=_BARS)


def _both(found: pd.DataFrame, causes: list[str]) -> Table:
    """How many claims of each cause there are in every band of age; bands of nobody are left out."""
    bands = [band for band in BANDS if (found.age == band).any()]
    counts = found.groupby(["cause", "age"]).size()
    rows: list[tuple[Cell, ...]] = [(cause, *(int(counts.get((cause, band), 0)) for band in bands)) for cause in causes]
    columns = tuple(Column(band, _band_words(band), Unit.COUNT) for band in bands)
    picture = Picture(PictureKind.HEAT, tuple(bands))
    label = text("Causes and ages", "Number of claims by cause and age in years")
    return Table("claims_by_cause_and_age", label, (_CAUSE, *columns), tuple(rows), picture=picture)


def _band_words(band: str) -> Text:
    """What a band of age is called as the head of a column."""
    return NOT_RECORDED[band] if band == UNKNOWN else text("Causes and ages", "{band}", band=band)


REPORT = Report(
    "claims_by_cause_and_age", text("Causes and ages", "Claims by cause and age"), tables, shelf="monitoring"
)
