"""What the rules look at when a claim is adjudicated: its items, its cover, and what is used of its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.adjudication import BenefitTerms, BilledItem, ClaimFacts, adjudicate
from desktop_app.core.age import age_on
from desktop_app.core.continuity import YEAR, CoverFacts, continuity
from desktop_app.core.period import add_months
from desktop_app.store.claim_steps import documents_missing
from desktop_app.store.claims import HELD, lines_of
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.continuity import cover_facts
from desktop_app.store.rows import row_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.adjudication import Proposal
    from desktop_app.core.continuity import Continuity
    from desktop_app.core.period import Day
    from desktop_app.core.records.claim import ClaimLine
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book

_TERMS = "b.name, b.limit_per_claim, b.limit_per_year, b.deductible, b.coinsurance"
_BENEFIT = f"""SELECT {_TERMS} FROM claims c JOIN benefits b ON b.id = c.benefit WHERE c.id = ?"""

_APPROVED = "o.id <> :claim AND o.decision IN ('paid', 'partly')"
_OF_BENEFIT = f"""SELECT ifnull(sum(o.covered), 0) FROM claims o WHERE o.id IN ({HELD}) AND {_APPROVED}
    AND o.benefit = (SELECT benefit FROM claims WHERE id = :claim) AND o.incurred >= :first AND o.incurred < :after"""

_AGE = """SELECT (SELECT birth_date FROM people m WHERE m.id = ifnull(c.person, p.holder)), t.exit_age
    FROM claims c JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product WHERE c.id = ?"""
_SUM = """SELECT k.sum_insured, p.sum_insured FROM claims c JOIN policies p ON p.id = c.policy
    LEFT JOIN covers k ON k.policy = p.id AND k.person = ifnull(c.person, p.holder) WHERE c.id = ?"""
_OF_TERM = f"""SELECT ifnull(sum(o.covered), 0) FROM claims o
    WHERE o.policy = (SELECT policy FROM claims WHERE id = :claim) AND {_APPROVED}"""
_OF_PERSON = f"{_OF_TERM} AND o.id IN ({HELD})"


class DraftClaim(NamedTuple):
    """A claim that is being reported: by its codes, with the day of its event and what the bill comes to."""

    policy: str
    person: str | None
    benefit: str | None
    incurred: Day
    loss: int


def claim_facts(book: Book, code: str, day: Day) -> ClaimFacts | None:
    """All that is known of a claim at the end of a day; None where there is no such claim."""
    found = found_claim(book, code)
    facts = cover_facts(book, found.policy, found.person) if found else None
    if found is None or facts is None:
        return None
    then, now = continuity(facts, found.incurred), continuity(facts, day)
    benefit = book.one(_BENEFIT, (found.row,))
    whole, used_of_sum = _sum_insured(book, found)
    return ClaimFacts(
        found.incurred,
        found.loss,
        found.value,
        tuple(BilledItem(*line) for line in lines_of(book, found.row)),
        then,
        now,
        BenefitTerms(*benefit) if benefit else None,
        _used(book, found, now),
        whole,
        used_of_sum,
        found.paid,
        *_age(book, found, now),
        decimals_of(book),
        documents_missing(book, found.row),
    )


def proposal_of(book: Book, code: str, day: Day) -> Proposal | None:
    """What the rules propose for a claim by what is known at the end of a day; None where there is no such claim."""
    facts = claim_facts(book, code, day)
    return adjudicate(facts) if facts else None


def draft_proposal(book: Book, draft: DraftClaim, items: Iterable[ClaimLine], day: Day) -> Proposal:
    """What the rules would meet of a claim that is being reported; what earlier claims used is left to the decision."""
    facts = cover_facts(book, draft.policy, draft.person)
    terms = book.one(f"SELECT {_TERMS} FROM benefits b WHERE b.code = ?", (draft.benefit,))
    then, now = (continuity(facts or CoverFacts(draft.policy, ()), known) for known in (draft.incurred, day))
    lines = tuple(BilledItem(each.item, each.billed, each.covered, each.reason) for each in items)
    benefit = BenefitTerms(*terms) if terms else None
    found = ClaimFacts(draft.incurred, draft.loss, draft.loss, lines, then, now, benefit, decimals=decimals_of(book))
    return adjudicate(found)


def _used(book: Book, found: FoundClaim, cover: Continuity) -> int:
    """What other approved claims of the person took of the benefit in the year of cover that holds the event.

    Of a head count nobody knows whose claims are one person's: nothing is used.
    """
    first = cover.year_of(found.incurred)
    if first is None:
        return 0
    asked = {"claim": found.row, "first": first, "after": add_months(first, YEAR), "person": _person(book, found)}
    return int(book.value(_OF_BENEFIT, asked))


def _person(book: Book, found: FoundClaim) -> int | None:
    """The row of the person a claim is for."""
    return row_of(book, "people", found.person) if found.person else None


def _age(book: Book, found: FoundClaim, cover: Continuity) -> tuple[int | None, int | None]:
    """How old the person was when this cover began, and up to which age the product covers people."""
    born, most = book.query(_AGE, (found.row,))[0]
    return None if born is None or cover.term is None else age_on(int(born), cover.term.first), most


def _sum_insured(book: Book, found: FoundClaim) -> tuple[int | None, int]:
    """The sum insured and what is used of it: the person's own, else the one that all share under the policy."""
    own, shared = book.query(_SUM, (found.row,))[0]
    if own is None and shared is None:
        return None, 0
    if own is None:
        return int(shared), int(book.value(_OF_TERM, {"claim": found.row}))
    return int(own), int(book.value(_OF_PERSON, {"claim": found.row, "person": _person(book, found)}))
