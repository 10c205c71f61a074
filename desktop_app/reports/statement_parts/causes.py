"""Why the claims ratio changed: how often claims are made, what one costs, what premium covers it, and reserves."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import PaperColumn, PaperRow, PaperRowKind, PaperTable, Paragraph
from desktop_app.core.indicators.attribution import PARTS, attributed
from desktop_app.core.indicators.compared import year_before
from desktop_app.core.shown import Number, Share
from desktop_app.core.text import text
from desktop_app.figures.scope import BookScope
from desktop_app.reports.details.incurred_claims_ratio import CAUSES, ground
from desktop_app.reports.statement_parts.lines import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from fractions import Fraction

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.indicators.attribution import Ground
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope

_ROSE: Mapping[str, Text] = MappingProxyType(
    {
        "frequency": text(
            "Statement",
            "The claims ratio rose by {number} percentage points, mostly because claims are made more often.",
        ),
        "average_claim": text(
            "Statement", "The claims ratio rose by {number} percentage points, mostly because a claim costs more."
        ),
        "premium_rate": text(
            "Statement",
            "The claims ratio rose by {number} percentage points, mostly because an insured year earns less premium.",
        ),
        "reserves": text(
            "Statement",
            "The claims ratio rose by {number} percentage points, mostly by reserves and claims of earlier periods.",
        ),
    }
)
_FELL: Mapping[str, Text] = MappingProxyType(
    {
        "frequency": text(
            "Statement",
            "The claims ratio fell by {number} percentage points, mostly because claims are made less often.",
        ),
        "average_claim": text(
            "Statement", "The claims ratio fell by {number} percentage points, mostly because a claim costs less."
        ),
        "premium_rate": text(
            "Statement",
            "The claims ratio fell by {number} percentage points, mostly because an insured year earns more premium.",
        ),
        "reserves": text(
            "Statement",
            "The claims ratio fell by {number} percentage points, mostly by reserves and claims of earlier periods.",
        ),
    }
)
_UNTOLD = text(
    "Statement",
    "Why the claims ratio changed cannot be told: no premium was earned or nobody was insured in one of the periods.",
)


def cause_blocks(scope: StatementScope, product: int | None = None) -> Iterator[Block]:
    """The sentence that says it, and each cause beside both earlier periods."""
    table, words = cause_table(scope, product), cause_sentence(scope, product)
    if words:
        yield Paragraph(words, quiet=table is None)
    if table:
        yield table


def cause_sentence(scope: StatementScope, product: int | None = None) -> Text | None:
    """Why the ratio changed from the period before, or why that cannot be told; None where a year ago tells more."""
    grounds = _grounds(scope, product)
    effects = [attributed(of, grounds[0]) for of in grounds[1:]]
    if effects[0]:
        return sentence(effects[0])
    return None if effects[1] else _UNTOLD


def cause_table(scope: StatementScope, product: int | None = None) -> PaperTable | None:
    """From the ratio of either earlier period to that of now; None where neither can be told."""
    grounds = _grounds(scope, product)
    effects = [attributed(of, grounds[0]) for of in grounds[1:]]
    return _table(grounds, effects) if any(effects) else None


def sentence(effects: Mapping[str, Fraction]) -> Text:
    """By how much the ratio changed, and what had the greatest part in it in the same direction.

    What one decimal does not show is no change: nobody is told why a ratio fell by 0.0.
    """
    change = sum(effects.values(), start=effects["reserves"] * 0)
    points = Number(float(abs(change)) * 100, 1)
    if not round(change * 1000):
        return text("Statement", "The claims ratio is what it was in the period before.")
    words = _ROSE if change > 0 else _FELL
    most = max(PARTS, key=lambda part: effects[part] if change > 0 else -effects[part])
    return words[most].about(number=points)


def _grounds(scope: StatementScope, product: int | None) -> list[Ground]:
    """What the ratio rests on in this period, in the one before, and a year ago."""
    periods = (scope.period, scope.before, year_before(scope.period))
    return [ground(BookScope(scope.figures, of, product)) for of in periods]


def _table(grounds: Sequence[Ground], effects: Sequence[Mapping[str, Fraction] | None]) -> PaperTable:
    """From the ratio of then, by each cause, to that of now."""
    columns = (
        PaperColumn(text("Statement", "Why the claims ratio changed")),
        PaperColumn(text("Records", "Before"), figures=True),
        PaperColumn(text("Compared", "A year before"), figures=True),
    )
    then = PaperRow((text("Statement", "Claims ratio then"), *(_share(of.ratio) for of in grounds[1:])))
    causes = (PaperRow((CAUSES[part], *(_share(of[part] if of else None) for of in effects))) for part in PARTS)
    now = (text("Statement", "Claims ratio of this period"), *[_share(grounds[0].ratio)] * 2)
    return PaperTable(columns, (then, *causes, PaperRow(now, PaperRowKind.TOTAL)))


def _share(value: Fraction | None) -> Shown:
    """A ratio, or a part of one."""
    return UNKNOWN if value is None else Share(float(value))
