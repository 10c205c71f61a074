"""A claim is taken up: who looks into it since when, and which of its papers have come, each with its day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.claim import decided_already
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.claim import REVIEW_CLAIM
from desktop_app.core.codes import folded
from desktop_app.core.problems import Problem, refused
from desktop_app.core.records.claim import ClaimDocument, ClaimReview
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.claim_steps import documents_missing, documents_of, review_of
from desktop_app.store.rows import insert, replace, row_of
from desktop_app.store.withdrawal import withdraw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.records.claim import Claim
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A claim in review: for whom, who looks into it, and which papers have not come."""

    claim: str
    name: str
    reviewer: str
    missing: tuple[str, ...]


def when_reviewing(book: Book, code: str) -> dict[str, Any]:
    """Who looks into a claim since when, and its papers; whoever takes it up is left to the form."""
    row = row_of(book, "claims", code)
    if row is None:
        return {}
    review = review_of(book, row)
    papers = [{"document": each.document, "came": each.came} for each in documents_of(book, row)]
    taken = {"since": review.since, "reviewer": review.reviewer} if review else {}
    return {**taken, "documents": papers}


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Reviewed]:
    """The review and the papers as they should stand."""
    claim: Claim = known(book, "claims", values, "claim")
    row, papers = place(book, "claims", claim.code), _papers(claim.code, values)
    before, since, reviewer = review_of(book, row), values["since"], values["reviewer"]
    there = {folded(each.document): each.came for each in documents_of(book, row) if each.came is not None}
    given = {folded(each.document): each.came for each in papers}
    if before and (before.since, before.reviewer) == (since, reviewer) and there == given:
        raise refused(text("Acts", "Nothing has changed: there is nothing to save."))

    def write(save: Save) -> Reviewed:
        if before is None:
            insert(save, "claim_reviews", ClaimReview(claim=claim.code, since=since, reviewer=reviewer))
        elif (before.since, before.reviewer) != (since, reviewer):
            replace(save, "claim_reviews", before.row, since=since, reviewer=reviewer)
        _write_papers(save, row, papers)
        missing = documents_missing(book, row)
        return Reviewed(claim.code, name_of(book, "claims", claim.code), reviewer, missing)

    return Plan(write, decided_already(claim) or [*_too_early(claim, since), *_twice(papers)])


def _papers(claim: str, values: Mapping[str, Any]) -> list[ClaimDocument]:
    """The papers that have come."""
    rows = (row for row in values.get("documents") or () if row.get("came") is not None)
    return [ClaimDocument(claim=claim, document=row["document"], came=row["came"]) for row in rows]


def _write_papers(save: Save, claim: int, papers: Sequence[ClaimDocument]) -> None:
    """Write down what came, date anew what came on another day, take back what did not come after all."""
    there = {folded(each.document): each for each in documents_of(save.book, claim) if each.row is not None}
    for paper in papers:
        kept = there.pop(folded(paper.document), None)
        if kept is None:
            insert(save, "claim_documents", paper)
        elif kept.row is not None and kept.came != paper.came:
            replace(save, "claim_documents", kept.row, came=paper.came)
    for each in there.values():
        if each.row is not None:
            withdraw(save, "claim_documents", each.row)


def _too_early(claim: Claim, since: Day) -> list[Problem]:
    """Nobody takes a claim up before it is reported."""
    if since >= claim.reported:
        return []
    words = text("Acts", "This claim was reported on {day}: nobody has taken it up before.", day=When(claim.reported))
    return [Problem(words, "since")]


def _twice(papers: Sequence[ClaimDocument]) -> list[Problem]:
    """Each paper stands once."""
    names = [folded(each.document) for each in papers]
    if len(set(names)) == len(names):
        return []
    return [Problem(text("Acts", "Each document stands once: number those of one kind."), "documents")]


review_claim = Procedure("review_claim", _plan, REVIEW_CLAIM)
"""Take a claim up, or look at it again: the papers stand as the form has them, one without a day has not come."""
