"""Since when a person is covered without a gap, and until when the premium is paid: from dated facts alone.

Forms, checks and adjudication ask here, so that none of them tells another day than the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import add_months

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.period import Day

YEAR = 12
"""Months after which a limit for each year begins anew."""


class CoveredDays(NamedTuple):
    """The days on which a person is covered under one policy; one that ends before it begins never ran."""

    policy: str
    first: Day
    last: Day


class PremiumDue(NamedTuple):
    """A premium of a policy: for which days, due when, and paid when (None: not yet)."""

    first: Day
    last: Day
    due: Day
    amount: int
    paid_on: Day | None


@dataclass(frozen=True, slots=True)
class CoverFacts:
    """What the file knows of the cover of a person under a policy, and before it in the same product."""

    policy: str
    terms: tuple[CoveredDays, ...]
    """Of the person, in the product of the policy, in any order."""
    dues: tuple[PremiumDue, ...] = ()
    """The premium of the policy, without fees and refunds."""
    waiting_days: int = 0
    grace_days: int = 0


@dataclass(frozen=True, slots=True)
class Continuity:
    """How a person stands under a policy."""

    term: CoveredDays | None
    """The days covered under this policy; None where it does not cover the person."""
    since: Day | None
    """The first day from which cover has run on to this term; a renewal within the days of grace leaves no gap."""
    waiting_days: int
    paid_until: Day | None
    """The last day for which, and for all days before it, the premium is paid; None where none was ever due.

    The day before the cover begins where nothing is paid yet.
    """
    first_paid: Day | None
    """The day of the first payment for this policy."""
    owed: int
    """Minor units that are due and not paid."""

    @property
    def waits_until(self) -> Day | None:
        """The last day of the waiting period; None where there is none."""
        return self.since + self.waiting_days - 1 if self.since is not None and self.waiting_days else None

    def waits(self, day: Day) -> bool:
        """Whether a day lies in the waiting period."""
        return self.waits_until is not None and day <= self.waits_until

    def covers(self, day: Day) -> bool:
        """Whether the policy covers the person on a day, waiting or not."""
        return self.term is not None and self.term.first <= day <= self.term.last

    def year_of(self, day: Day) -> Day | None:
        """The first day of the year of cover that holds a day: years count from the first day without a gap.

        So the limit for a year is one for two half-year terms that follow each other.
        """
        if self.since is None or day < self.since:
            return None
        years = (day - self.since) // 366
        while add_months(self.since, YEAR * (years + 1)) <= day:
            years += 1
        return add_months(self.since, YEAR * years)


def continuity(facts: CoverFacts, known: Day) -> Continuity:
    """How the person stands, by what was paid up to the end of a day."""
    term = next((each for each in facts.terms if each.policy == facts.policy and each.last >= each.first), None)
    paid = [each.paid_on for each in facts.dues if each.paid_on is not None and each.paid_on <= known]
    return Continuity(
        term,
        None if term is None else _since(term, facts.terms, facts.grace_days),
        facts.waiting_days,
        paid_until(facts.dues, known),
        min(paid, default=None),
        sum(each.amount for each in facts.dues if each.due <= known and not _paid(each, known)),
    )


def paid_until(dues: Iterable[PremiumDue], known: Day) -> Day | None:
    """The last day paid for without an unpaid day before it, by what was paid up to the end of a day."""
    reach: Day | None = None
    for each in sorted(dues, key=lambda of: of[:2]):
        if not _paid(each, known):
            return each.first - 1 if reach is None else min(reach, each.first - 1)
        reach = each.last if reach is None else max(reach, each.last)
    return reach


def _paid(due: PremiumDue, known: Day) -> bool:
    """Whether a premium was paid by the end of a day."""
    return due.paid_on is not None and due.paid_on <= known


def _since(term: CoveredDays, terms: Iterable[CoveredDays], grace: int) -> Day:
    """The first day of the run of terms that leads to one: each begins within the days of grace after those before."""
    since, reach = term.first, None
    for each in sorted((of for of in terms if of.last >= of.first and of.first <= term.first), key=lambda of: of[1:]):
        if reach is None or each.first > reach + 1 + grace:
            since, reach = each.first, each.last
        reach = max(reach, each.last)
    return since
