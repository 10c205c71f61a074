"""Premiums, fees and refunds."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, word

PREMIUM_KINDS = ("premium", "fee", "refund")


@dataclass(frozen=True, slots=True, kw_only=True)
class Premium:
    """One due amount of a policy, the span it is earned over, and its receipt once paid (definitions, section 3)."""

    code: str = a_code(required=True)
    policy: str = link("policies", required=True)
    due: int = day(required=True)
    from_day: int | None = day("from")
    to_day: int | None = day("to")
    amount: int = money(required=True)
    kind: str | None = choice(PREMIUM_KINDS, default="premium")
    paid_on: int | None = day()
    method: str | None = word("method")
    receipt: str | None = a_code()
