"""What became of those who came up for renewal (indicator 4, table 6, box 7; definitions, section 8)."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from desktop_app.core.indicators.terms import renews
from desktop_app.core.problems import refused
from desktop_app.core.records.policy import EXIT_REASONS, INELIGIBLE
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from desktop_app.core.indicators.terms import Contract, CoverTerm
    from desktop_app.core.period import Day, Period

CHOOSABLE = tuple(reason for reason in EXIT_REASONS if reason not in INELIGIBLE)
"""Reasons a modified renewal ratio may leave out; the ineligible are out of every one."""

NAMED = ("holder", "dependant")
PERSONS = (*NAMED, "life")
"""What is counted among the persons: those with names, and lives of head counts."""

FEWER = "fewer_lives"
"""A group renewed with fewer lives than it had."""


class RenewalOutcome(NamedTuple):
    """What became of one term of a person, of a life or of a policy whose renewal date fell in the period."""

    product: int
    office: int
    counted: str
    """One of PERSONS, or `policy`."""
    relation: str | None
    renewal: Day
    ineligible: bool
    renewed: bool
    reason: str
    left_out: bool
    """Whether the modified ratio leaves it out: not renewed, for a chosen reason."""
    before: bool
    """Whether it was in force the day before the period."""


class RenewalTally(NamedTuple):
    """How many came up for renewal, and what became of them."""

    came_up: int = 0
    ineligible: int = 0
    renewed: int = 0
    left_out: int = 0

    @property
    def potential(self) -> int:
        """Those who could have renewed."""
        return self.came_up - self.ineligible

    @property
    def not_renewed(self) -> int:
        """Those who could have renewed and did not."""
        return self.potential - self.renewed


Outcomes: TypeAlias = Counter[RenewalOutcome]
K = TypeVar("K")
T = TypeVar("T", "CoverTerm", "Contract")


def choose(without: Collection[str]) -> frozenset[str]:
    """The reasons to leave out; Refused where one is none of those that can be."""
    for reason in without:
        if reason not in CHOOSABLE:
            words = text(
                "Details",
                "{reason} is no reason to leave out. Deaths and others who could not renew are out already. "
                "Choose from: {known}",
            )
            raise refused(words.about(reason=reason, known=", ".join(CHOOSABLE)))
    return frozenset(without)


def tally(outcomes: Outcomes) -> RenewalTally:
    """Outcomes counted."""
    return RenewalTally(
        outcomes.total(),
        sum(count for each, count in outcomes.items() if each.ineligible),
        sum(count for each, count in outcomes.items() if each.renewed and not each.ineligible),
        sum(count for each, count in outcomes.items() if each.left_out),
    )


def only(outcomes: Outcomes, counted: Collection[str]) -> Outcomes:
    """The outcomes of what is counted."""
    return Counter({each: count for each, count in outcomes.items() if each.counted in counted})


def grouped(outcomes: Outcomes, key: Callable[[RenewalOutcome], K]) -> defaultdict[K, Outcomes]:
    """Outcomes by a key; whatever key nobody has, none."""
    found: defaultdict[K, Outcomes] = defaultdict(Counter)
    for each, count in outcomes.items():
        if count:
            found[key(each)][each] += count
    return found


def of_terms(
    terms: Sequence[CoverTerm], period: Period, graces: Mapping[int, int], without: Collection[str]
) -> Iterator[RenewalOutcome]:
    """What became of a person under each term that came up: whoever has two of them counts twice."""
    for each in came_up((term for term in terms if not term.later), period):
        same = (other for other in terms if other.product == each.product)
        renewed = any(renews(each, other, graces[each.product]) for other in same)
        found = _outcome(each, period, without, renewed=renewed)
        yield found._replace(counted="dependant" if each.dependant else "holder", relation=each.relation)


def _outcome(of: CoverTerm | Contract, period: Period, without: Collection[str], *, renewed: bool) -> RenewalOutcome:
    """What became of a term, counted as a policy."""
    return RenewalOutcome(
        product=of.product,
        office=of.office,
        counted="policy",
        relation=None,
        renewal=of.end + 1,
        ineligible=of.left_for in INELIGIBLE,
        renewed=renewed,
        reason=of.reason,
        left_out=not renewed and of.left_for in without and of.left_for not in INELIGIBLE,
        before=of.start <= period.before <= of.last,
    )


def came_up(terms: Iterable[T], period: Period) -> list[T]:
    """The terms whose renewal date falls in the period, of all who were insured on their first day."""
    return [each for each in terms if each.start <= each.last and period.holds(each.end + 1)]


def of_contracts(
    contracts: Sequence[Contract],
    period: Period,
    graces: Mapping[int, int],
    without: Collection[str],
) -> Iterator[tuple[RenewalOutcome, int]]:
    """What became of the policies that came up, and of the lives of head counts among them, each with its count.

    A policy is renewed by another of the same holder or group, or one that names it; of a head count as many lives
    stay as both policies have.
    """
    after = _by_side(contracts)
    for each in came_up(contracts, period):
        following = [other for other in after(each) if renews(each, other, graces[each.product])]
        policy = _outcome(each, period, without, renewed=bool(following))
        yield policy, 1
        if each.heads:
            stayed = min(each.lives, max((other.lives for other in following), default=0))
            life = policy._replace(counted="life", renewed=True, left_out=False)
            gone = policy._replace(counted="life", renewed=False, reason=FEWER if following else each.reason)
            yield from ((life, stayed), (gone, each.lives - stayed))


def _by_side(contracts: Sequence[Contract]) -> Callable[[Contract], Iterator[Contract]]:
    """What finds the policies of a product that are with the same holder or group as a policy, or renew it by name."""
    index: dict[tuple[int, str, int], list[Contract]] = defaultdict(list)
    for each in contracts:
        for kind, value in (("renews", each.renews), ("holder", each.holder), ("group", each.group)):
            if value is not None:
                index[each.product, kind, value].append(each)

    def found(of: Contract) -> Iterator[Contract]:
        for kind, value in (("renews", of.policy), ("holder", of.holder), ("group", of.group)):
            if value is not None:
                yield from index.get((of.product, kind, value), ())

    return found
