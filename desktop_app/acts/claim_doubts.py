"""What the book makes doubtful about a claim: asked about once, since it may be true all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.claim_proposal import documents_asked, doubts_of_proposal
from desktop_app.core.continuity import continuity
from desktop_app.core.cover_rulings import of_cover
from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.claims import same_claim
from desktop_app.store.continuity import cover_facts
from desktop_app.store.rows import find
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.records.claim import Claim, ClaimLine, Payment
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book


def doubts_of_report(book: Book, claim: Claim) -> list[Problem]:
    """Whether the person was covered on the day, past the waiting period, and has not claimed for the day already."""
    return [*_uncovered(book, claim), *_again(book, claim), *_over_limit(book, claim)]


def doubts_of_decision(book: Book, claim: Claim, items: Sequence[ClaimLine]) -> list[Problem]:
    """Whether it is more than the loss, other than the rules propose, or less than was paid in advance."""
    if claim.decision == "rejected":
        return _advanced(book, claim, 0, "decision")
    found = _advanced(book, claim, claim.covered, "covered")
    if claim.loss is not None and claim.covered > claim.loss:
        found = [*documents_asked(book, claim), *found]
        return [Problem(text("Acts", "The amount approved is more than the whole loss."), "covered"), *found]
    return [*documents_asked(book, claim), *doubts_of_proposal(book, claim, items), *found]


def doubts_of_payment(claim: FoundClaim, payment: Payment) -> list[Problem]:
    """Whether it is an advance: a payment before the decision (definitions, section 5)."""
    if claim.decided is not None and payment.date >= claim.decided:
        return []
    if claim.decided is None:
        return [Problem(text("Acts", "This claim is not decided yet: is this an advance?"), "date")]
    message = text("Acts", "This claim was decided on {day}: was this an advance?", day=When(claim.decided))
    return [Problem(message, "date")]


def _advanced(book: Book, claim: Claim, approved: int, field: str) -> list[Problem]:
    """What was paid in advance is covered by what is approved."""
    known = found_claim(book, claim.code)
    if known is None or known.paid <= approved:
        return []
    paid = Amount(known.paid, decimals_of(book))
    return [Problem(text("Acts", "{amount} was paid in advance, more than is approved now.", amount=paid), field)]


def doubts_of_correction(book: Book, before: Claim, after: Claim) -> list[Problem]:
    """What a correction makes doubtful that was not so before."""
    known = [*_uncovered(book, before), *_over_limit(book, before)]
    return [doubt for doubt in (*_uncovered(book, after), *_over_limit(book, after)) if doubt not in known]


def _uncovered(book: Book, claim: Claim) -> list[Problem]:
    """The person is covered on the day of the event, and the waiting period is over."""
    facts = cover_facts(book, claim.policy, claim.person)
    if facts is None:
        return []
    rulings = of_cover(continuity(facts, claim.reported), claim.incurred)
    return [Problem(each.sentence, each.field) for each in rulings]


def _again(book: Book, claim: Claim) -> list[Problem]:
    """The same person has a claim for the same day."""
    other = same_claim(book, claim.policy, claim.person, claim.incurred)
    if other is None:
        return []
    return [Problem(text("Acts", "Claim {claim} is for the same person and the same day.", claim=other), "incurred")]


def _over_limit(book: Book, claim: Claim) -> list[Problem]:
    """The benefit pays no more than its limit for a claim."""
    benefit = find(book, "benefits", claim.benefit or "")
    if benefit is None or benefit.limit_per_claim is None or claim.covered <= benefit.limit_per_claim:
        return []
    most = Amount(benefit.limit_per_claim, decimals_of(book))
    message = text("Acts", "{benefit} covers up to {most} a claim.", benefit=benefit.name, most=most)
    return [Problem(message, "covered")]
