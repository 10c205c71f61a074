"""Policies and the people they cover."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, whole, word
from desktop_app.core.text import text

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

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="P-", personal=True)
    product: str = link(text("Field", "Product"), "products", required=True)
    holder: str | None = link(text("Field", "Holder"), "people", help=text("Policy form", "Leave empty for a group."))
    group_name: str | None = word(text("Field", "Group"), "group", "group", personal=True)
    office: str | None = link(text("Field", "Office"), "offices")
    start_day: int = day(text("Policy form", "Starts on"), "start", required=True)
    end_day: int = day(text("Policy form", "Ends on"), "end", required=True)
    renews: str | None = link(text("Policy form", "Renews the policy"), "policies")
    exit_date: int | None = day(
        text("Policy form", "Last day covered"), help=text("Policy form", "Leave empty unless it ended early.")
    )
    exit_reason: str | None = choice(text("Policy form", "Why it ended early"), EXIT_REASONS)
    sum_insured: int | None = money(text("Policy form", "Sum insured"))
    lives: int | None = whole(
        text("Policy form", "Lives"), help=text("Policy form", "Of a group whose people are not listed by name.")
    )
    concerns: int | None = day(
        text("Policy form", "True last day"),
        by_act=True,
        help=text("Policy form", "Only of an exit learned of late: its day, in a quarter that was closed by then."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """One insured person under a policy."""

    policy: str = link(text("Field", "Policy"), "policies", required=True, fixed=True)
    person: str = link(text("Policy form", "Person covered"), "people", required=True)
    sum_insured: int | None = money(text("Policy form", "Sum insured"))
    exit_date: int | None = day(
        text("Policy form", "Last day covered"), help=text("Policy form", "Leave empty unless it ended early.")
    )
    exit_reason: str | None = choice(text("Policy form", "Why it ended early"), EXIT_REASONS)
    start_day: int | None = day(
        text("Policy form", "Covered from"),
        "start",
        help=text("Policy form", "Only of who joined after the policy began: the day from which the books count them."),
    )
    concerns: int | None = day(
        text("Policy form", "True last day"),
        by_act=True,
        help=text("Policy form", "Only of an exit learned of late: its day, in a quarter that was closed by then."),
    )
