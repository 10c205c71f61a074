"""A demonstration scheme as a test reads it: every row by its fields' names."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.core.records.sheets import SHEETS, sheet
from desktop_app.demonstration import demonstration
from desktop_app.demonstration.scheme import story
from desktop_app.demonstration.size import size_named
from desktop_app.demonstration.story import setting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.demonstration.ledger import Batch

Rows = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Told:
    """All rows of a scheme, by sheet."""

    rows: Rows

    def of(self, name: str) -> list[dict[str, Any]]:
        """The rows of a sheet with the names of their fields."""
        names = [field.name for field in sheet(name).fields]
        return [dict(zip(names, row, strict=True)) for row in self.rows[name]]


def told(size: str, seed: int) -> Told:
    """A whole scheme."""
    return _gathered(demonstration(size, seed))


def told_small(size: str, seed: int, members: int) -> Told:
    """A scheme as one of the size would be if it had fewer members."""
    return _gathered(story(setting(replace(size_named(size), members=members), seed)))


def _gathered(batches: Iterable[Batch]) -> Told:
    """The rows of all batches."""
    rows: Rows = defaultdict(list)
    for name, batch in batches:
        rows[name] += batch
    return Told({each.name: rows[each.name] for each in SHEETS})
