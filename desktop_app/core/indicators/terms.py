"""Who was insured under what and from when to when, as renewal, persistency and growth follow a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Day

RAN_OUT = "ran_out"
"""The cover lasted to its end, and no reason is recorded why it was not renewed."""

NOT_RECORDED = "not_recorded"
"""The cover ended early, and no reason is recorded."""


class CoverTerm(NamedTuple):
    """One person's cover under one policy (definitions, section 3)."""

    person: int
    product: int
    office: int
    """0 for none."""
    dependant: bool
    """By relation other than holder; who is not the holder where the relation is not known."""
    relation: str | None
    start: Day
    end: Day
    last: Day
    """The last day covered: the end, or an earlier exit."""
    left_for: str | None
    later: bool = False
    """Whether the person joined after the first day of the term, and so is of no cohort of it (section 8)."""

    @property
    def reason(self) -> str:
        """Why it ended; one of two words where no reason is recorded."""
        return self.left_for or (RAN_OUT if self.last == self.end else NOT_RECORDED)


class Contract(NamedTuple):
    """One policy; of a head count with its lives."""

    policy: int
    product: int
    office: int
    """0 for none."""
    holder: int | None
    group: int | None
    renews: int | None
    start: Day
    end: Day
    last: Day
    left_for: str | None
    heads: bool
    """Whether it carries a bare head count instead of names."""
    lives: int

    @property
    def reason(self) -> str:
        """Why it ended; one of two words where no reason is recorded."""
        return self.left_for or (RAN_OUT if self.last == self.end else NOT_RECORDED)


EARLY_DAYS = 60
"""Days before the renewal date from which a new term counts as the renewal (definitions, section 8)."""


def in_time(end: Day, start: Day, grace: int) -> bool:
    """Whether a start lies in time: from sixty days before the renewal date to the end of the grace days."""
    return end + 1 - EARLY_DAYS <= start <= end + 1 + grace


def renews(ending: CoverTerm | Contract, other: CoverTerm | Contract, grace: int) -> bool:
    """Whether a term of the same product renews another: it starts later than that one, in time, and began."""
    began = other.start <= other.last
    return began and other.start > ending.start and in_time(ending.end, other.start, grace)


def alike(people: Iterable[list[CoverTerm]], most: int = 4096) -> Iterator[tuple[list[CoverTerm], int]]:
    """The covers of people, those with the very same ones (of a household, of a group) at once and with their number.

    Only so many are kept at a time, so that memory does not grow with the scheme.
    """
    waiting: dict[tuple[tuple[object, ...], ...], tuple[list[CoverTerm], list[int]]] = {}
    for terms in people:
        # Everything but the person, who comes first.
        of = waiting.setdefault(tuple([each[1:] for each in terms]), (terms, [0]))
        of[1][0] += 1
        if len(waiting) == most:
            yield from ((each, count) for each, (count,) in waiting.values())
            waiting.clear()
    yield from ((each, count) for each, (count,) in waiting.values())
