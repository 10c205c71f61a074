"""What the book makes doubtful about a claim: asked about once, since it may be true all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.problems import Problem
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.claims import same_claim
from desktop_app.store.policies import people_covered
from desktop_app.store.rows import find
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from desktop_app.core.records.claim import Claim, Payment
    from desktop_app.core.records.policy import Policy
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book


def doubts_of_report(book: Book, claim: Claim, policy: Policy) -> list[Problem]:
    """Whether the person was covered on the day, past the waiting period, and has not claimed for the day already."""
    found = [*_in_force(claim, policy), *_covered(book, claim, policy), *_waiting(book, claim, policy)]
    return [*found, *_again(book, claim), *_over_limit(book, claim)]


def doubts_of_decision(book: Book, claim: Claim) -> list[Problem]:
    """Whether the amount approved is more than the loss or the benefit's limit, or less than was paid in advance."""
    if claim.decision == "rejected":
        return _advanced(book, claim, 0, "decision")
    found = [*_advanced(book, claim, claim.covered, "covered"), *_over_limit(book, claim)]
    if claim.loss is None or claim.covered <= claim.loss:
        return found
    return [Problem(text("Acts", "The amount approved is more than the whole loss."), "covered"), *found]


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


def doubts_of_correction(book: Book, before: Claim, after: Claim, policy: Policy) -> list[Problem]:
    """What a correction makes doubtful that was not so before."""

    def found(claim: Claim) -> list[Problem]:
        return [*_in_force(claim, policy), *_covered(book, claim, policy), *_waiting(book, claim, policy)]

    known = [*found(before), *_over_limit(book, before)]
    return [doubt for doubt in (*found(after), *_over_limit(book, after)) if doubt not in known]


def _in_force(claim: Claim, policy: Policy) -> list[Problem]:
    """The event lies in the days covered."""
    last = policy.end_day if policy.exit_date is None else min(policy.exit_date, policy.end_day)
    if policy.start_day <= claim.incurred <= last:
        return []
    message = text("Acts", "The policy covers events from {first} to {last}.")
    return [Problem(message.about(first=When(policy.start_day), last=When(last)), "incurred")]


def _covered(book: Book, claim: Claim, policy: Policy) -> list[Problem]:
    """The person is one of those the policy covers, on that day."""
    person = claim.person or policy.holder
    if person is None or policy.lives is not None:
        return []
    last = {each.code: each.last for each in people_covered(book, policy.code)}
    if person not in last:
        return [Problem(text("Acts", "The policy does not cover this person."), "person")]
    if claim.incurred <= last[person] or claim.incurred > policy.end_day:
        return []
    return [Problem(text("Acts", "The policy covered this person up to {last}.", last=When(last[person])), "person")]


def _waiting(book: Book, claim: Claim, policy: Policy) -> list[Problem]:
    """The waiting period runs from the start of the first term; a renewal has none."""
    product = find(book, "products", policy.product)
    first = policy.start_day + (product.waiting_days or 0)
    if policy.renews is not None or not policy.start_day <= claim.incurred < first:
        return []
    message = text("Acts", "The waiting period of this policy ends on {last}.", last=When(first - 1))
    return [Problem(message, "incurred")]


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
