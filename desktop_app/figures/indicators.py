"""The ten indicators of a period, each with its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.product_value import no_expense
from desktop_app.core.indicators.result import Status
from desktop_app.core.registry import INDICATORS
from desktop_app.figures.closed import state_at
from desktop_app.figures.scope import BookScope

if TYPE_CHECKING:
    from desktop_app.core.indicators.indicator import Indicator
    from desktop_app.core.indicators.result import Result
    from desktop_app.core.period import Period
    from desktop_app.core.state import State
    from desktop_app.figures.figures import Figures, Office

QUARTERS = 12
"""How far back a trend reaches: three years."""


def indicators(
    figures: Figures, period: Period, product: int | None = None, office: Office = None, *, opened: bool = True
) -> dict[str, Result]:
    """Every indicator of a period by its name; unless opened, without the figures beside each."""
    scope = BookScope(figures, period, product, office)
    return {each.name: _with_state(each, scope, opened=opened) for each in INDICATORS}


def indicator(
    figures: Figures, of: Indicator, period: Period, product: int | None = None, office: Office = None
) -> Result:
    """One indicator with its state, and the figures beside it."""
    return _with_state(of, BookScope(figures, period, product, office), opened=True)


def _with_state(of: Indicator, scope: BookScope, *, opened: bool) -> Result:
    """An indicator with its state: what makes it missing or provisional is what it lacks."""
    result = of.result(scope, opened=opened)
    firm = result.status in (Status.OK, Status.NOT_APPLICABLE)
    lacks = () if firm or result.note is None else (result.note,)
    return result.in_state(state_at(scope.figures, scope.period, lacks))


def statement_state(figures: Figures, period: Period, product: int | None = None) -> State:
    """The state of the statements of a period: without a voucher on expenses these are not known."""
    scope = BookScope(figures, period, product)
    expense = no_expense(scope)
    return state_at(figures, period, (expense,) if expense else ())
