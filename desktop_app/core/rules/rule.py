"""What a rule on one record is: the same description judges a single record and the columns of many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that cannot be true of a record."""

    reads: tuple[str, ...]
    """The fields it looks at; `broken` and `say` are given their values in this order."""
    broken: Callable[..., bool]
    field: str
    """Where the problem is shown."""
    say: Callable[..., Text]
    """What would be right."""

    def problems(self, record: Any) -> list[Problem]:
        """Its problem, where the record breaks it."""
        values = [getattr(record, name) for name in self.reads]
        return [Problem(self.say(*values), self.field)] if self.broken(*values) else []

    def broken_by_any(self, columns: Mapping[str, Sequence[Any]]) -> bool:
        """Whether any of many records breaks it: a tenth of a microsecond each, where a record would cost ten."""
        return any(map(self.broken, *(columns[name] for name in self.reads)))


def falls(first: float | None, second: float | None) -> bool:
    """The second of two days or ages, where both are known, lies before the first."""
    return first is not None and second is not None and second < first


def of_its_day(own: str) -> Rule:
    """What belongs to another day (`concerns`) than its own belongs to an earlier one."""
    return Rule(
        (own, "concerns"),
        lambda day, concerns: concerns is not None and concerns > day,
        "concerns",
        lambda day, _: text("Rules", "It belongs to its own day, {day}, or to an earlier one.", day=When(day)),
    )
