"""Claims as the window shows them: rows of the lists, and one claim with its dates, items and payments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.claims import APPEALS, DOCUMENTS, ITEMS, PAYMENTS, claim_mark
from desktop_app.catalog.listings.listing import unseen
from desktop_app.catalog.listings.proposal import PROPOSED, cover_facts_of, line_sentences, rows_of, sentences_of
from desktop_app.catalog.listings.record_card import CardTable, LabelledValue, RecordAct, RecordCard
from desktop_app.catalog.words import label_of
from desktop_app.core.adjudication import adjudicate
from desktop_app.core.period import today
from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, Shown, When, shown_day, shown_money
from desktop_app.core.text import text
from desktop_app.reports.papers import papers_of
from desktop_app.store.adjudication import claim_facts
from desktop_app.store.claim_steps import documents_missing, documents_of, review_of, sittings_of
from desktop_app.store.claim_story import appeals_of, decision_saved, on_its_way
from desktop_app.store.claims import (
    ClaimPlace,
    claim,
    claims_at,
    estimates_of,
    find_claims,
    lines_of,
    list_claims,
    payments_of,
)
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.adjudication import ClaimFacts, Proposal
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.store.claims import FoundClaim
    from desktop_app.store.database import Book

REVIEW = RecordAct("review", text("Claim", "Review"), "checks", "review_claim")
DECIDE = RecordAct("decide", text("Claim", "Decide"), "good", "decide_claim")
PAY = RecordAct("pay", text("Claim", "Pay"), "premiums", "pay_claim")
ADVANCE = RecordAct("pay", text("Claim", "Pay an advance"), "premiums", "pay_claim")
RECEIVE = RecordAct("receive", text("Claim form", "Money received"), "good", "receive_claim")
APPEAL = RecordAct("appeal", text("Claim", "Appeal"), "add", "add_complaints")
PAPERS = RecordAct("papers", text("Claim", "Slip and letter"), "print")
MEMBER = RecordAct("member", text("Act", "Show member"), "members")
CORRECT = RecordAct("correct", text("Act", "Correct"), "correct", "correct_claims")


def claim_rows(book: Book, words: str, after: Row | None, today: Day) -> list[Row]:
    """The next claims, the open ones first, as rows of the list; with words those they are found by."""
    if words and after:
        return []  # what words find is all on the first page
    found = find_claims(book, words, today) if words else list_claims(book, _place(after))
    decimals = decimals_of(book)
    return [_row(each, decimals) for each in found]


def claim_rows_at(book: Book, rows: Sequence[int]) -> list[Row]:
    """The claims in some rows of the file, as rows of the list."""
    decimals = decimals_of(book)
    return [_row(each, decimals) for each in claims_at(book, rows)]


def claim_card(book: Book, code: str) -> RecordCard:
    """One claim with its items and payments."""
    each = claim(book, code)
    if each is None:
        raise no_such(code)
    decimals = decimals_of(book)
    rejected = each.decision == "rejected"
    items: tuple[Row, ...] = tuple(
        (line.item, shown_money(line.billed, decimals), shown_money(0 if rejected else line.covered, decimals))
        for line in lines_of(book, each.row)
    )
    paid = tuple(
        (When(one.date), Amount(one.amount, decimals), one.method, shown_day(one.received), one.code)
        for one in payments_of(book, each.row)
    )
    facts = claim_facts(book, code, today())
    proposal = adjudicate(facts) if facts and each.decision == "open" else None
    parts = (
        *_proposed(proposal, decimals),
        CardTable(text("Claim", "Items of the bill"), ITEMS, items),
        *_documents(book, each),
        CardTable(text("Claim", "Payments"), PAYMENTS, paid, "payments"),
        *_appeals(book, each),
    )
    told = (
        *_facts(each, decimals),
        *_steps_of(book, each),
        *_decision_of(book, each),
        *_cover(facts),
        *_known_afterwards(book, each),
    )
    said = (*sentences_of(proposal, decimals), *line_sentences(proposal)) if proposal else ()
    mark = claim_mark(each.decision, each.left, each.in_review)
    papers = papers_of(book, "claims", each.code)
    return RecordCard(each.code, each.name or each.code, (mark,), told, parts, _acts(book, each), said, papers)


def person_of(book: Book, code: str) -> str:
    """The member a claim is for; nobody for a head count."""
    each = claim(book, code)
    return (each and each.person) or ""


def rows_of_person(claims: Sequence[FoundClaim], decimals: int) -> tuple[Row, ...]:
    """The claims of a person as rows."""
    return tuple(
        (
            each.event or each.benefit,
            When(each.incurred),
            Amount(each.value, decimals),
            claim_mark(each.decision, each.left, each.in_review),
            each.code,
        )
        for each in claims
    )


def _place(after: Row | None) -> ClaimPlace | None:
    """Where the list ended."""
    if after is None:
        return None
    reported, row, is_open = unseen(after, 3)
    return ClaimPlace(reported, row, bool(is_open))


def _row(each: FoundClaim, decimals: int) -> Row:
    """A claim as a row of the list, with what is needed to read on after."""
    state = claim_mark(each.decision, each.left, each.in_review)
    usual = (each.name, When(each.reported), Amount(each.value, decimals), state)
    days = (each.code, When(each.incurred), shown_day(each.decided))
    further = (each.event, each.cause, shown_money(each.loss, decimals), each.policy, each.product)
    return (*usual, *days, *further, each.reported, each.row, int(each.decision == "open"))


def _acts(book: Book, each: FoundClaim) -> tuple[RecordAct, ...]:
    """What is done with a claim, in the order of its steps."""
    pay = PAY if each.left else ADVANCE
    return (
        REVIEW.only(each.decision == "open"),
        DECIDE.only(each.decision == "open"),
        pay.only(each.payable),
        RECEIVE.only(each.paid and on_its_way(book, each.row)),
        PAPERS.only(each.decision != "open"),
        APPEAL.only(each.decision != "open"),
        MEMBER.only(each.person),
        CORRECT,
    )


def _facts(each: FoundClaim, decimals: int) -> tuple[LabelledValue, ...]:
    """What is known of the claim."""
    approved = each.decision != "open"
    covered = text("Claim", "Approved") if approved else text("Claim", "Estimated cover")
    reason = None if each.reason is None else label_of(sheet("claims").field("reason"), each.reason)
    facts: list[LabelledValue] = [
        LabelledValue(text("Field", "Whole loss"), shown_money(each.loss, decimals)),
        LabelledValue(covered, Amount(each.value, decimals)),
        LabelledValue(text("Field", "Happened on"), When(each.incurred)),
        LabelledValue(text("Field", "Reported on"), When(each.reported)),
        LabelledValue(text("Field", "Decided on"), shown_day(each.decided)),
        LabelledValue(text("Field", "Decision"), label_of(sheet("claims").field("decision"), each.decision)),
        LabelledValue(text("Claim", "Paid so far"), Amount(each.paid, decimals)),
        LabelledValue(text("Claim", "Left to pay"), Amount(each.left, decimals)),
        LabelledValue(text("Field", "Policy"), each.policy),
        LabelledValue(text("Field", "Product"), each.product),
    ]
    more = (
        LabelledValue(text("Field", "Benefit"), each.benefit),
        LabelledValue(text("Field", "Event"), each.event),
        LabelledValue(text("Field", "Cause"), each.cause),
        LabelledValue(text("Field", "Care provider"), each.provider),
        LabelledValue(text("Field", "Reason"), reason),
    )
    return (*facts, *(fact for fact in more if fact.value is not None))


def _proposed(proposal: Proposal | None, decimals: int) -> tuple[CardTable, ...]:
    """What the rules propose, line by line."""
    if proposal is None:
        return ()
    return (CardTable(text("Claim rules", "What the rules propose"), PROPOSED, rows_of(proposal.lines, decimals)),)


def _cover(facts: ClaimFacts | None) -> tuple[LabelledValue, ...]:
    """Since when the person is covered, and until when premium is paid."""
    return tuple(LabelledValue(*each) for each in cover_facts_of(facts.now)) if facts else ()


def _documents(book: Book, each: FoundClaim) -> tuple[CardTable, ...]:
    """The papers it needs or has, each with the day it came; none where its product needs none and none came."""
    rows: tuple[Row, ...] = tuple((one.document, shown_day(one.came)) for one in documents_of(book, each.row))
    return (CardTable(text("Claim", "Documents"), DOCUMENTS, rows),) if rows else ()


def _steps_of(book: Book, each: FoundClaim) -> tuple[LabelledValue, ...]:
    """Who looks into it since when, and of an open one which papers have not come."""
    review, missing = review_of(book, each.row), ", ".join(documents_missing(book, each.row))
    told: list[tuple[Text, Shown]] = []
    if review:
        told += [(text("Claim", "In review since"), When(review.since)), (text("Claim", "Reviewer"), review.reviewer)]
    if missing and each.decision == "open":
        told.append((text("Rejection reason", "Documents missing"), missing))
    return tuple(LabelledValue(label, value) for label, value in told)


def _decision_of(book: Book, each: FoundClaim) -> tuple[LabelledValue, ...]:
    """Who decided and the reasons kept with it, the committees that sat and their minutes."""
    saved = decision_saved(book, each.row) if each.decision != "open" else None
    told = [(text("Claim", "Decided by"), saved.user), (text("Claim", "Reasons"), saved.reason)] if saved else []
    for one in sittings_of(book, each.row):
        told += [(text("Claim", "Committee"), one.members), (text("Claim form", "Minutes"), one.minutes)]
    return tuple(LabelledValue(label, value) for label, value in told if value)


def next_step(book: Book, code: str) -> str:
    """The act that brings a claim to its next step: review, decide, pay, receive; empty where nothing is left to do."""
    each = claim(book, code)
    if each is None or each.decision == "rejected":
        return ""
    if each.decision == "open":
        return DECIDE.name if review_of(book, each.row) else REVIEW.name
    return PAY.name if each.left else RECEIVE.name if on_its_way(book, each.row) else ""


def _appeals(book: Book, each: FoundClaim) -> tuple[CardTable, ...]:
    """The complaints about the claim and their outcomes, where there are any."""
    outcome = sheet("complaints").field("outcome")
    rows: tuple[Row, ...] = tuple(
        (When(one.received), one.about, label_of(outcome, one.outcome or "open"), one.remedy, one.code)
        for one in appeals_of(book, each.row)
    )
    return (CardTable(text("Claim", "Appeals"), APPEALS, rows, "complaints"),) if rows else ()


def _known_afterwards(book: Book, each: FoundClaim) -> tuple[LabelledValue, ...]:
    """That nobody knows what a claim was thought to cost while it was open (definitions, section 5)."""
    if each.decision == "open" or estimates_of(book, each.code):
        return ()
    return (LabelledValue(text("Sheet", "Estimates"), text("Claim", "none: its cost is known afterwards")),)
