"""Which rules hold for a record of which sheet."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.core.rules import (
    attachment,
    background,
    claim,
    investment,
    linked,
    partner_figure,
    policy,
    premium,
    product,
    schedule,
    scheme,
    voucher,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.problems import Problem
    from desktop_app.core.rules.rule import Rule

RULES: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        "scheme": scheme.SCHEME,
        "products": product.PRODUCT,
        "tariffs": product.TARIFF,
        "policies": policy.POLICY,
        "covers": policy.COVER,
        "premiums": premium.PREMIUM,
        "claims": claim.CLAIM,
        "payments": claim.PAYMENT,
        "vouchers": voucher.VOUCHER,
        "treaties": linked.TREATY,
        "allocation": background.ALLOCATION,
        "schedules": schedule.SCHEDULE,
        "shared_costs": schedule.SHARED_COST,
        "investments": investment.INVESTMENT,
        "investment_limits": investment.LIMIT,
        "complaints": claim.COMPLAINT,
        "targets": background.TARGET,
        "partner_figures": partner_figure.PARTNER_FIGURE,
        "loans": linked.LOAN,
        "indices": linked.INDEX,
        "expected": background.EXPECTED,
        "attachments": attachment.ATTACHMENT,
    }
)
"""The rules of one record by its sheet; a sheet that is not here has none beyond the limits of its fields."""


def problems_of(sheet: str, record: Any) -> list[Problem]:
    """What cannot be true of the record, each problem with the name of its field; empty where all may be true."""
    return [problem for rule in RULES.get(sheet, ()) for problem in rule.problems(record)]


def any_broken(sheet: str, columns: Mapping[str, Sequence[Any]]) -> bool:
    """Whether any of many records, given column by column, breaks a rule of its sheet."""
    return any(rule.broken_by_any(columns) for rule in RULES.get(sheet, ()))
