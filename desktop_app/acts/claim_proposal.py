"""What the rules propose for a claim, put before whoever decides it: accepted, or changed with a reason."""

from __future__ import annotations

from dataclasses import replace as changed
from typing import TYPE_CHECKING, Any

from desktop_app.acts.costing import FormProposal, known_of
from desktop_app.acts.judgement import place
from desktop_app.acts.records import put_right
from desktop_app.core.period import today
from desktop_app.core.problems import Problem
from desktop_app.core.records.claim import ClaimLine
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount
from desktop_app.core.text import text
from desktop_app.store.adjudication import DraftClaim, draft_proposal, proposal_of
from desktop_app.store.claim_rules import claim_rules
from desktop_app.store.claim_steps import documents_missing
from desktop_app.store.named import rows_named
from desktop_app.store.products import benefits_of
from desktop_app.store.rows import find, read
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.core.adjudication import Proposal
    from desktop_app.core.records.claim import Claim
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

ITEM = sheet("claim_lines")


def proposed_answers(book: Book, code: str) -> dict[str, Any]:
    """The answers of the form of a decision as the rules propose them; the sum of the items is left to the form.

    How to decide is filled in unless the rules leave something to weigh: then somebody says it themselves.
    """
    found = proposal_of(book, code, today())
    if found is None:
        return {}
    decision = {} if found.asks else {"decision": found.decision}
    answers: dict[str, Any] = {**decision, "reason": found.reason}
    if not found.itemised:
        return {**answers, "covered": found.covered}
    names = ("item", "billed", "covered", "reason")
    return {**answers, "lines": [{name: getattr(line, name) for name in names} for line in found.lines]}


def when_reporting(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """The one benefit of the product, what the bill comes to, and as a first estimate what the rules meet of it."""
    policy = find(book, "policies", str(values.get("policy") or ""))
    if policy is None:
        return FormProposal({}, {"covered": None})
    benefits = benefits_of(book, policy.code)
    benefit = values.get("benefit") or (benefits[0][0] if len(benefits) == 1 else None)
    items = items_of(values)
    met, billed, why = sum_of(items, "covered"), sum_of(items, "billed"), None
    if met is None and billed is not None and values.get("incurred") is not None:
        about = DraftClaim(policy.code, values.get("person"), benefit, values["incurred"], billed)
        found = draft_proposal(book, about, items, today())
        met, why = found.covered or None, found.why if found.covered else None
    return FormProposal(known_of({"benefit": benefit, "loss": billed, "covered": met}), {"covered": why})


def takes_fast_track(book: Book, decided: Claim) -> bool:
    """Whether it is decided as the rules propose, within the limit up to which one person does."""
    found = proposal_of(book, decided.code, decided.decided or today())
    if found is None or not found.fast(claim_rules(book).fast_track):
        return False
    return (decided.decision, decided.covered) == ("paid", found.covered)


def items_of(values: Mapping[str, Any], claim: str = "") -> list[ClaimLine]:
    """The items of the bill as a form has them."""
    return [
        ClaimLine(claim=claim, **{name: row.get(name) for name in ("item", "billed", "covered", "reason")})
        for row in values.get("lines") or ()
    ]


def sum_of(items: Sequence[ClaimLine], field: str) -> int | None:
    """What the items come to; None where there is none, or one without its amount."""
    amounts = [getattr(each, field) for each in items]
    return sum(amounts) if amounts and None not in amounts else None


def unlike(book: Book, claim: Claim, lines: Sequence[ClaimLine]) -> list[Problem]:
    """Where every item has its amount, the items add up to the claim."""
    decimals, found = decimals_of(book), []
    for name, key, whole in (("billed", "loss", claim.loss), ("covered", "covered", claim.covered)):
        parts = [getattr(line, name) for line in lines]
        if parts and None not in parts and sum(parts) != whole:
            message = text("Acts", "The items add up to {sum}.", sum=Amount(sum(parts), decimals))
            found.append(Problem(message, key))
    return found


def items_missing(book: Book, claim: Claim, items: Sequence[ClaimLine]) -> list[Problem]:
    """Nothing of a bill is left out in silence: of what is not met nought is met."""
    if not items or len(items) >= len(rows_named(book, ITEM, claim.code)):
        return []
    words = text("Claim rules", "An item of the bill is gone. Where nothing of it is met, write 0 under Covered.")
    return [Problem(words, "lines")]


def write_items(save: Save, claim: Claim, items: Sequence[ClaimLine]) -> None:
    """Keep what is met of each item, and why not more."""
    kept = rows_named(save.book, ITEM, claim.code)
    put_right(save, ITEM, kept, [read(save.book, ITEM.name, row) for row in kept], items)


def doubts_of_proposal(book: Book, decided: Claim, items: Sequence[ClaimLine]) -> list[Problem]:
    """Where a decision is not what the rules propose and no reason says why: asked once, and the answer kept."""
    found = proposal_of(book, decided.code, decided.decided or today())
    if found is None or decided.decision == "rejected" or not found.binding:
        return []
    if found.itemised and len(items) == len(found.lines):
        return [*_of_lines(book, decided, found, items)]
    said = _differs(book, decided.covered, found.covered, found.why, reason=decided.decision == "partly")
    return [Problem(said, "covered")] if said else []


def documents_asked(book: Book, decided: Claim) -> list[Problem]:
    """Whether it is approved though documents of the product are missing: a yes is kept with the decision."""
    missing = ", ".join(documents_missing(book, place(book, "claims", decided.code)))
    if not missing:
        return []
    words = text("Claim rules", "Still missing: {documents}. Is it approved all the same?", documents=missing)
    without = text("Claim rules", "approved without: {documents}", documents=missing)
    return [Problem(words, "decision", agreed=without)]


def _of_lines(book: Book, decided: Claim, found: Proposal, items: Sequence[ClaimLine]) -> Iterator[Problem]:
    """What differs from the proposal, line by line."""
    partly = decided.decision == "partly"
    for at, (given, line) in enumerate(zip(items, found.lines, strict=True)):
        reason = bool(given.reason) or partly
        said = _differs(book, given.covered or 0, line.covered, line.why[-1] if line.why else found.why, reason=reason)
        if said:
            yield Problem(said, f"lines.{at}.covered")


def _differs(book: Book, given: int, proposed: int, why: Text | None, *, reason: bool) -> Text | None:
    """The sentence about an amount that is more than the rules allow, or less for no reason given."""
    most = Amount(proposed, decimals_of(book))
    if given > proposed:
        words = text("Claim rules", "The rules meet {most}, no more. {why}")
        return words.about(most=most, why=why or "")
    if given < proposed and not reason:
        return text("Claim rules", "The rules meet {most}: why is it less?", most=most)
    return None


def with_sums(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values, whole loss and cover filled in from the items where they were left empty."""
    items = items_of(values)
    loss, covered = values.get("loss"), values.get("covered")
    return {
        **values,
        "loss": sum_of(items, "billed") if loss is None else loss,
        "covered": sum_of(items, "covered") if covered is None else covered,
    }


def numbered(items: Sequence[ClaimLine], code: str) -> list[ClaimLine]:
    """The items as those of a claim that has its code now."""
    return [changed(each, claim=code) for each in items]


def benefit_is_of(book: Book, product: str, code: str | None) -> list[Problem]:
    """A benefit belongs to the product of the policy."""
    benefit = find(book, "benefits", str(code or ""))
    if benefit is None or benefit.product == product:
        return []
    return [Problem(text("Acts", "{benefit} is no benefit of this policy.", benefit=benefit.name), "benefit")]
