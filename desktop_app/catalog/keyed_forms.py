"""The forms that can be keyed twice, and what they are called: those that come in stacks from the villages first."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text

_ELSEWHERE = frozenset(
    ("scheme", "allocation", "attachments", "claims", "payments", "schedules", "closings", "closing_figures")
)
"""The sheets that have no form of their own that writes something new."""

KEYED: Mapping[str, Text] = MappingProxyType(
    {
        "report_claim": text("Act", "Report a claim"),
        "enrol_household": text("Act", "Enrol a household"),
        "take_premium": text("Act", "Take a premium"),
        "renew_policy": text("Policy form", "Renew a policy"),
        "pay_claim": text("Claim form", "Pay a claim"),
        **{of.name: of.add for of in SHEETS if of.name not in _ELSEWHERE},
    }
)
"""By the name of the form."""
