"""All figures of a period as data: what a closing freezes, with the book and the save they are of."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.figure_set import DAYS, DRAFT, FINAL, MONEY, RATIO, FigureSet, FigureValue
from desktop_app.core.period import iso
from desktop_app.core.registry import INDICATORS
from desktop_app.core.state import Run
from desktop_app.figures.closed import state_at
from desktop_app.figures.frozen import frozen_figures
from desktop_app.figures.indicators import indicators
from desktop_app.store.closings import FINGERPRINT
from desktop_app.store.identity import book_id
from desktop_app.store.terms import last_save

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Period
    from desktop_app.core.records.closing import ClosingFigure
    from desktop_app.figures.figures import Figures

_UNITS = MappingProxyType({each.name: DAYS if each.in_days else RATIO for each in INDICATORS})


def figure_set(figures: Figures, period: Period) -> FigureSet:
    """Every figure of a period that is not nought; of a closed one give the figures of then (`closed.as_closed`)."""
    head, closed = last_save(figures.book), state_at(figures, period).run is Run.CLOSED
    return FigureSet(
        scheme=figures.scheme.name,
        book=book_id(figures.book),
        currency=figures.scheme.currency,
        decimals=figures.decimals,
        first=iso(period.first),
        last=iso(period.last),
        state=FINAL if closed else DRAFT,
        save=head.name,
        head=head.digest[:FINGERPRINT],
        figures=(*map(_as_frozen, frozen_figures(figures, period)), *_shown(figures, period)),
    )


def _shown(figures: Figures, period: Period) -> Iterator[FigureValue]:
    """Where paper shows another number than the ratio, as the median for promptness: that too, of the whole."""
    found = indicators(figures, period, opened=False)
    for each in (each for each in INDICATORS if each.shown):
        part = found[each.name].parts.get(each.shown)
        if part and part.value is not None:
            status = found[each.name].status.value
            yield FigureValue(f"{each.name}.{each.shown}", f"{part.value:.12g}", _UNITS[each.name], status=status)


def _as_frozen(of: ClosingFigure) -> FigureValue:
    """A figure as a closing would freeze it; an indicator's value stands apart from how firm it is."""
    unit, product, office = _UNITS.get(of.figure, MONEY), of.product or "", of.office or ""
    if unit == MONEY:
        return FigureValue(of.figure, of.value, unit, product, office)
    value, _, status = of.value.rpartition(" ")
    return FigureValue(of.figure, value, unit, product, office, status)
