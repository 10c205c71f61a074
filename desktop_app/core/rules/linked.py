"""What cannot be true of the loan or the index behind a cover, or of a treaty: days that run backwards."""

from __future__ import annotations

from operator import gt

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

TREATY = (
    Rule(
        ("from_day", "to_day"),
        gt,
        "to_day",
        lambda first, _: text("Rules", "The treaty ends on or after its first day, {first}.", first=When(first)),
    ),
)
"""A treaty ends after it begins."""
