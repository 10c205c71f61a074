"""Premiums, fees and refunds."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, word
from desktop_app.core.text import text

REFUND = "refund"
PREMIUM_KINDS = ("premium", "fee", REFUND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Premium:
    """One due amount of a policy, the span it is earned over, and its receipt once paid (definitions, section 3)."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="D-", personal=True)
    policy: str = link(text("Field", "Policy"), "policies", required=True, fixed=True)
    due: int = day(text("Field", "Due on"), required=True)
    from_day: int | None = day(text("Premium form", "Covers from"), "from")
    to_day: int | None = day(text("Premium form", "Covers to"), "to")
    amount: int = money(text("Field", "Amount"), required=True)
    kind: str | None = choice(text("Field", "Kind"), PREMIUM_KINDS, default="premium")
    paid_on: int | None = day(
        text("Premium", "Paid on"), past=True, help=text("Premium form", "Leave empty while it is not paid.")
    )
    method: str | None = word(text("Premium", "Paid by"), "method")
    receipt: str | None = a_code(text("Field", "Receipt"), personal=True)
    concerns: int | None = day(
        text("Voucher form", "Belongs to the day"),
        by_act=True,
        help=text(
            "Premium form",
            "Of a refund for an exit in a quarter that was closed by then: the day of it. Of parts of one premium that "
            "an exit cut short: the day it fell due.",
        ),
    )
