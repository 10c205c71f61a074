"""What cannot be true of the loan or the index behind a cover, or of a treaty: days that run backwards."""

from __future__ import annotations

from operator import gt

from desktop_app.core.records.reinsurance import QUOTA_SHARE, STOP_LOSS
from desktop_app.core.rules.rule import Rule
from desktop_app.core.shown import When
from desktop_app.core.text import text

LOAN = (
    Rule(
        ("start_day", "end_day"),
        gt,
        "end_day",
        lambda start, _: text("Rules", "The loan ends on or after its start, {start}.", start=When(start)),
    ),
)
"""A loan is repaid after it is given."""

INDEX = (
    Rule(
        ("from_day", "to_day"),
        gt,
        "to_day",
        lambda first, _: text("Rules", "The contract ends on or after its first day, {first}.", first=When(first)),
    ),
)
"""The days an index contract looks at run forward."""


def _keeps_nothing(kind: str, kept: int | None, percent: float | None) -> bool:
    """Nobody says above what a surplus, an excess of loss or a stop loss begins."""
    return kind != QUOTA_SHARE and kept is None and (kind != STOP_LOSS or percent is None)


def _percent_astray(kind: str, kept: int | None, percent: float | None, most: float | None) -> bool:
    """A percentage of earned premium stands where only a stop loss has one, or beside the amount."""
    return (percent is not None or most is not None) and (kind != STOP_LOSS or kept is not None)


TREATY = (
    Rule(
        ("kind", "retention", "retention_percent"),
        _keeps_nothing,
        "retention",
        lambda *_: text("Rules", "Say what is kept by the scheme: the reinsurer bears what exceeds it."),
    ),
    Rule(
        ("kind", "retention", "retention_percent", "limit_percent"),
        _percent_astray,
        "retention_percent",
        lambda *_: text(
            "Rules",
            "Only a stop loss is agreed in percent of earned premium, then without an amount kept: leave one empty.",
        ),
    ),
    Rule(
        ("from_day", "to_day"),
        gt,
        "to_day",
        lambda first, _: text("Rules", "The treaty ends on or after its first day, {first}.", first=When(first)),
    ),
)
"""A treaty says above what it begins, and ends after it begins."""
