"""Which rules hold for a record of which sheet."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.core.rules import background, claim, linked, policy, premium, product, scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.problems import Problem

    Rule: TypeAlias = Callable[[Any], list[Problem]]

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "scheme": scheme.check,
        "products": product.check,
        "policies": policy.check,
        "covers": policy.check_cover,
        "premiums": premium.check,
        "claims": claim.check,
        "payments": claim.check_payment,
        "targets": background.check_target,
        "loans": linked.check_loan,
        "indices": linked.check_index,
        "expected": background.check_expected,
    }
)
"""The check of one record by its sheet; a sheet that is not here has no rule beyond the limits of its fields."""


def problems_of(sheet: str, record: Any) -> list[Problem]:
    """What cannot be true of the record, each problem with the name of its field; empty where all may be true."""
    rule = RULES.get(sheet)
    return rule(record) if rule else []
