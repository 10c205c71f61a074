"""Claims, what they were thought to cost, their lines and their payments."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, word, words

DECISIONS = ("open", "paid", "partly", "rejected")
REJECTION_REASONS = (
    *("not_covered", "waiting_period", "cover_ended", "over_age", "pre_existing", "limit_reached"),
    *("provider_not_accredited", "not_rendered", "documents_missing", "reported_late", "fraud", "other"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim with its four dates, the whole loss and what the cover meets of it (the handbook's table 4)."""

    code: str = a_code(required=True)
    policy: str = link("policies", required=True)
    person: str | None = link("people")
    office: str | None = link("offices")
    benefit: str | None = link("benefits")
    event: str | None = word("event")
    cause: str | None = word("cause")
    provider: str | None = link("partners")
    incurred: int = day(required=True)
    reported: int = day(required=True)
    decided: int | None = day()
    decision: str | None = choice(DECISIONS, default="open")
    reason: str | None = choice(REJECTION_REASONS)
    loss: int | None = money()
    covered: int = money(required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What an open claim was thought to cost the cover from a day on (definitions, section 5)."""

    claim: str = link("claims", required=True)
    date: int = day(required=True)
    amount: int = money(required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """One item of a claim: what was billed and what is covered of it."""

    claim: str = link("claims", required=True)
    item: str = words(required=True)
    billed: int | None = money()
    covered: int | None = money()
    reason: str | None = choice(REJECTION_REASONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment of a claim and the day it reached the beneficiary."""

    code: str = a_code(required=True)
    claim: str = link("claims", required=True)
    date: int = day(required=True)
    amount: int = money(required=True)
    method: str | None = word("method")
    received: int | None = day()
