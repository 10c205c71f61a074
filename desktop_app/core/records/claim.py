"""Claims, what they were thought to cost, their lines, documents and payments, who looked at them and who sat."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, word, words
from desktop_app.core.text import text

DECISIONS = ("open", "paid", "partly", "rejected")
REJECTION_REASONS = (
    *("not_covered", "waiting_period", "cover_ended", "over_age", "pre_existing", "limit_reached"),
    *("provider_not_accredited", "not_rendered", "documents_missing", "reported_late", "fraud", "other"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim with its four dates, the whole loss and what the cover meets of it (the handbook's table 4)."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="C-", personal=True)
    policy: str = link(
        text("Field", "Policy"),
        "policies",
        required=True,
        fixed=True,
        help=text("Claim form", "Type any part of the member's name or of the policy's code."),
    )
    person: str | None = link(
        text("Claim form", "Person concerned"),
        "people",
        help=text("Claim form", "Leave empty for the holder of the policy."),
    )
    office: str | None = link(text("Field", "Office"), "offices")
    benefit: str | None = link(text("Field", "Benefit"), "benefits")
    event: str | None = word(text("Field", "Event"), "event")
    cause: str | None = word(text("Field", "Cause"), "cause", personal=True)
    provider: str | None = link(text("Field", "Care provider"), "partners")
    incurred: int = day(text("Field", "Happened on"), required=True, past=True)
    reported: int = day(text("Field", "Reported on"), required=True, past=True)
    decided: int | None = day(text("Field", "Decided on"), past=True)
    decision: str | None = choice(text("Field", "Decision"), DECISIONS, default="open")
    reason: str | None = choice(
        text("Field", "Reason"),
        REJECTION_REASONS,
        help=text("Claim form", "Why the claim, or a part of it, is not met."),
    )
    loss: int | None = money(text("Field", "Whole loss"))
    covered: int = money(
        text("Field", "Covered"),
        required=True,
        help=text("Claim form", "The best estimate of what the cover meets, until the claim is decided."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What an open claim was thought to cost the cover from a day on (definitions, section 5)."""

    claim: str = link(text("Field", "Claim"), "claims", required=True, fixed=True)
    date: int = day(text("Claim form", "From this day on"), required=True, past=True)
    amount: int = money(text("Claim form", "Estimated at"), required=True, adds=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """One item of a claim: what was billed and what is covered of it."""

    claim: str = link(text("Field", "Claim"), "claims", required=True, fixed=True)
    item: str = words(text("Field", "Item"), required=True, personal=True)
    billed: int | None = money(text("Field", "Billed"))
    covered: int | None = money(text("Field", "Covered"))
    reason: str | None = choice(text("Claim form", "Reason of the cut"), REJECTION_REASONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment of a claim and the day it reached the beneficiary."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="Y-", personal=True)
    claim: str = link(text("Field", "Claim"), "claims", required=True, fixed=True)
    date: int = day(text("Claim form", "Paid on"), required=True, past=True)
    amount: int = money(text("Claim", "Amount paid"), required=True)
    method: str | None = word(text("Claim form", "Paid by"), "method")
    received: int | None = day(
        text("Field", "Received on"),
        past=True,
        help=text("Claim form", "The day the money reached the member; leave empty while not known."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDocument:
    """One paper of a claim that has come; which ones a claim needs is set for its product."""

    claim: str = link(text("Field", "Claim"), "claims", required=True, fixed=True)
    document: str = words(text("Claim", "Document"), required=True, fixed=True, personal=True)
    came: int = day(text("Claim", "Came on"), required=True, past=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReview:
    """That somebody has taken a claim up, and looks into it until it is decided."""

    claim: str = link(text("Field", "Claim"), "claims", required=True, fixed=True)
    since: int = day(text("Claim", "In review since"), required=True, past=True)
    reviewer: str = words(text("Claim", "Reviewer"), required=True, personal=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSitting:
    """The committee that decided a claim on a day."""

    claim: str = link(text("Field", "Claim"), "claims", required=True, fixed=True)
    date: int = day(text("Field", "Decided on"), required=True, fixed=True, past=True)
    members: str = words(
        text("Claim", "Committee"),
        required=True,
        personal=True,
        help=text("Claim form", "Where a committee decides: the names of those who sat, with commas between."),
    )
    minutes: str | None = words(
        text("Claim form", "Minutes"),
        personal=True,
        help=text("Claim form", "What was said. The report of the minutes lists it with the decision."),
    )
