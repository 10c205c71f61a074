"""What the rules of a product propose for a claim, line by line, each cut with its rule as a sentence.

Cover and waiting period come first: where they fail, nothing is met. Then the deductible is taken from the first
lines of the bill, the coinsurance from each line, and what is left is met in the order of the lines as far as the
limit for a claim, what is left of the limit for the year of cover, and what is left of the sum insured reach. A
proposal decides nothing: somebody does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.cover_rulings import Ruling, of_age, of_cover, of_premium
from desktop_app.core.money import as_written, round_half_away
from desktop_app.core.shown import Amount, Share, When
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.core.continuity import Continuity
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text


class BilledItem(NamedTuple):
    """One item of a bill; one cut when it was reported carries the reason of that cut."""

    item: str
    billed: int | None
    covered: int | None
    reason: str | None = None


class BenefitTerms(NamedTuple):
    """What a benefit pays: limits and deductible in minor units, the insured's share in percent."""

    name: str
    limit_per_claim: int | None = None
    limit_per_year: int | None = None
    deductible: int | None = None
    coinsurance: float | None = None


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """All that the rules look at, in minor units."""

    event: Day
    loss: int | None
    estimate: int
    """What the claim is thought to come to."""
    items: tuple[BilledItem, ...]
    then: Continuity
    """The cover by what was known on the day of the event."""
    now: Continuity
    """The same by what is known today."""
    benefit: BenefitTerms | None = None
    used: int = 0
    """What other claims of the person took of the benefit in the same year of cover."""
    sum_insured: int | None = None
    used_of_sum: int = 0
    """What other claims took of the sum insured in this term."""
    advanced: int = 0
    age: int | None = None
    """Whole years of the person when this cover began; None where it is not known."""
    exit_age: int | None = None
    decimals: int = 2
    missing: tuple[str, ...] = ()
    """The documents that its product needs and that have not come."""


@dataclass(slots=True)
class ProposedLine:
    """What the rules meet of one item, why not more, and the sentences that say so."""

    item: str
    billed: int | None
    covered: int
    reason: str | None = None
    why: list[Text] = field(default_factory=list)

    def cut_to(self, covered: int, why: Text, reason: str | None = None) -> None:
        """Meet no more than so much of it, for a reason."""
        self.covered, self.reason = covered, self.reason or reason
        self.why.append(why)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the rules propose: how to decide, what to meet of each line, and everything that was looked at."""

    decision: str
    reason: str | None
    lines: tuple[ProposedLine, ...]
    rulings: tuple[Ruling, ...]
    itemised: bool
    """Whether the lines are items of the bill; else there is one, of the whole loss."""
    binding: bool = True
    """Whether a rule stands behind the amount, not only an estimate."""

    def fast(self, limit: int | None) -> bool:
        """Whether a claim may take the fast track: within the limit, met as the rules say, nothing left to weigh."""
        return limit is not None and self.decision == "paid" and self.covered <= limit and not self.asks

    @property
    def asks(self) -> bool:
        """Whether something is left that somebody has to weigh before it is decided."""
        return any(each.asks for each in self.rulings)

    @property
    def why(self) -> Text | None:
        """The sentence that says most of why no more is met; None where nothing is cut."""
        return next((line.why[-1] for line in reversed(self.lines) if line.why), None)

    @property
    def covered(self) -> int:
        """What is met of the whole claim, in minor units."""
        return sum(line.covered for line in self.lines)


class _Cap(NamedTuple):
    """A limit: what is left of it, and the sentence."""

    left: int
    sentence: Text


def adjudicate(facts: ClaimFacts) -> Proposal:
    """What the rules propose for a claim."""
    lines = _eligible(facts)
    refused = of_cover(facts.now, facts.event)
    if refused:
        for line in lines:
            line.cut_to(0, refused[0].sentence, refused[0].reason)
    else:
        _take_deductible(lines, facts)
        _take_coinsurance(lines, facts)
        _reduce_to_limits(lines, _caps(facts))
    return _proposal(facts, lines, [*refused, *_remarks(facts, lines)])


def _proposal(facts: ClaimFacts, lines: list[ProposedLine], rulings: list[Ruling]) -> Proposal:
    """Paid where nothing but the insured's own share was taken off, rejected where nothing is left."""
    reason = next((line.reason for line in lines if line.reason), None)
    met = any(line.covered for line in lines)
    decision = ("partly" if reason else "paid") if met else "rejected"
    binding = facts.benefit is not None or not met
    why = reason if met else reason or "not_covered"
    return Proposal(decision, why, tuple(lines), tuple(rulings), bool(facts.items), binding)


def _eligible(facts: ClaimFacts) -> list[ProposedLine]:
    """The lines before any rule: what was billed, less what was left out with a reason when it was reported."""
    if not facts.items:
        whole = facts.loss if facts.benefit and facts.loss is not None else facts.estimate
        return [ProposedLine("", facts.loss, whole)]
    return [_reported(each, facts) for each in facts.items]


def _reported(item: BilledItem, facts: ClaimFacts) -> ProposedLine:
    """One item: without a benefit no rule knows better than who reported it."""
    told = item.covered is not None and (item.billed is None or bool(item.reason) or facts.benefit is None)
    line = ProposedLine(item.item, item.billed, (item.covered if told else item.billed) or 0)
    if item.reason and item.billed is not None and line.covered < item.billed:
        cut = Amount(item.billed - line.covered, facts.decimals)
        line.cut_to(line.covered, text("Claim rules", "{cut} was left out when it was reported.", cut=cut), item.reason)
    return line


def _take_deductible(lines: list[ProposedLine], facts: ClaimFacts) -> None:
    """The insured pays the first part of each claim: it is taken from the first lines."""
    whole = left = (facts.benefit.deductible or 0) if facts.benefit else 0
    words = text("Claim rules", "The insured pays the first {deductible} of each claim: {cut} here.")
    for line in lines:
        cut = min(left, line.covered)
        if cut:
            said = words.about(deductible=Amount(whole, facts.decimals), cut=Amount(cut, facts.decimals))
            line.cut_to(line.covered - cut, said)
        left -= cut


def _take_coinsurance(lines: list[ProposedLine], facts: ClaimFacts) -> None:
    """The insured pays a share of what is left of each line, rounded line by line."""
    percent = (facts.benefit.coinsurance or 0) if facts.benefit else 0
    share = as_written(percent) / 100
    words = text("Claim rules", "The insured pays {share} of the rest: {cut} here.", share=Share(float(share)))
    for line in lines:
        cut = round_half_away(line.covered * share)
        if cut:
            line.cut_to(line.covered - cut, words.about(cut=Amount(cut, facts.decimals)))


def _caps(facts: ClaimFacts) -> Iterator[_Cap]:
    """Every limit that holds, with what is left of it."""
    money, of = facts.decimals, facts.benefit
    if of and of.limit_per_claim is not None:
        words = text("Acts", "{benefit} covers up to {most} a claim.", benefit=of.name)
        yield _Cap(of.limit_per_claim, words.about(most=Amount(of.limit_per_claim, money)))
    if of and of.limit_per_year is not None:
        yield _Cap(max(of.limit_per_year - facts.used, 0), _used(of, of.limit_per_year, facts))
    if facts.sum_insured is not None:
        words = text("Claim rules", "The sum insured is {sum}; {used} of it is used in this term, {left} is left.")
        left = max(facts.sum_insured - facts.used_of_sum, 0)
        told = {"sum": Amount(facts.sum_insured, money), "used": Amount(facts.used_of_sum, money)}
        yield _Cap(left, words.about(**told, left=Amount(left, money)))


def _used(of: BenefitTerms, limit: int, facts: ClaimFacts) -> Text:
    """How much of a yearly limit is used, and since when the year counts."""
    words = text(
        "Claim rules",
        "{benefit} covers up to {most} a year; {used} of it is used in the year from {day}, {left} is left.",
        benefit=of.name,
        most=Amount(limit, facts.decimals),
    )
    left, year = Amount(max(limit - facts.used, 0), facts.decimals), facts.now.year_of(facts.event)
    return words.about(used=Amount(facts.used, facts.decimals), left=left, day=When(year or facts.event))


def _reduce_to_limits(lines: Sequence[ProposedLine], caps: Iterator[_Cap]) -> None:
    """Meet the lines in their order as far as each limit reaches."""
    for left, sentence in caps:
        for line in lines:
            if line.covered > left:
                line.cut_to(left, sentence, "limit_reached")
            left -= line.covered  # noqa: PLW2901 - what the next line finds of it


def _remarks(facts: ClaimFacts, lines: Sequence[ProposedLine]) -> Iterator[Ruling]:
    """What cuts nothing and must be known all the same: premium, limits, a bill that does not add up, an advance."""
    if facts.missing:
        words = text("Claim rules", "Still missing: {documents}.", documents=", ".join(facts.missing))
        yield Ruling(words, "decision", asks=True)
    yield from of_age(facts.age, facts.exit_age)
    yield from of_premium(facts.then, facts.now, facts.event, facts.decimals)
    yield from (Ruling(cap.sentence, "covered") for cap in _caps(facts))
    if facts.benefit is None:
        words = text("Claim rules", "No benefit is named, so no limit holds: what was estimated stands.")
        yield Ruling(words, "covered", asks=True)
    billed = [each.billed for each in facts.items]
    known = [amount for amount in billed if amount is not None]
    if facts.loss is not None and known and len(known) == len(billed) and sum(known) != facts.loss:
        words = text("Claim rules", "The items come to {sum}, the whole loss is {loss}.")
        said = words.about(sum=Amount(sum(known), facts.decimals), loss=Amount(facts.loss, facts.decimals))
        yield Ruling(said, "loss", asks=True)
    if facts.advanced > sum(line.covered for line in lines):
        paid = Amount(facts.advanced, facts.decimals)
        words = text("Acts", "{amount} was paid in advance, more than is approved now.", amount=paid)
        yield Ruling(words, "covered", asks=True)
