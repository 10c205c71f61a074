"""Reinsurance treaties: what part of the scheme's risk a reinsurer carries (definitions, section 7)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, percent
from desktop_app.core.text import text

QUOTA_SHARE = "quota_share"
TREATY_KINDS = (QUOTA_SHARE, "surplus", "excess_of_loss", "stop_loss")
"""Only a quota share cedes the same part of every premium and claim, so that the program can post it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treaty:
    """A treaty over some days; `share` and `commission` are percentages, `retention` and `limit` minor units."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    product: str | None = link(
        text("Field", "Product"), "products", help=text("Treaty form", "Leave empty for all products.")
    )
    reinsurer: str | None = link(text("Treaty form", "Reinsurer"), "partners")
    kind: str = choice(text("Field", "Kind"), TREATY_KINDS, required=True)
    from_day: int = day(text("Field", "First day"), "from", required=True)
    to_day: int = day(text("Field", "Last day"), "to", required=True)
    share: float | None = percent(text("Treaty form", "Share ceded, in percent"))
    retention: int | None = money(text("Treaty form", "Kept by the scheme"))
    limit: int | None = money(text("Treaty form", "Limit of the reinsurer"))
    commission: float | None = percent(
        text("Treaty form", "Commission, in percent"),
        help=text("Treaty form", "What the reinsurer pays back of the premium it is given."),
    )
