"""Policies and the people they cover."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, whole, word

INELIGIBLE = ("death", "maximum_age", "other_ineligible")
"""Reasons for which a person could not have renewed (definitions, section 2; the handbook's table 6)."""

EXIT_REASONS = (
    *INELIGIBLE,
    *("migrated", "loan_repaid", "unpaid_premium", "too_expensive", "poor_service", "claim_refused"),
    *("other_insurer", "not_understood", "other", "unknown"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One contract for one term; a group policy may carry a bare head count."""

    code: str = a_code(required=True)
    product: str = link("products", required=True)
    holder: str | None = link("people")
    group_name: str | None = word("group", "group")
    office: str | None = link("offices")
    start_day: int = day("start", required=True)
    end_day: int = day("end", required=True)
    renews: str | None = link("policies")
    exit_date: int | None = day()
    exit_reason: str | None = choice(EXIT_REASONS)
    sum_insured: int | None = money()
    lives: int | None = whole()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """One insured person under a policy."""

    policy: str = link("policies", required=True)
    person: str = link("people", required=True)
    sum_insured: int | None = money()
    exit_date: int | None = day()
    exit_reason: str | None = choice(EXIT_REASONS)
