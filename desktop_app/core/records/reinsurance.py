"""Reinsurance treaties: what part of the scheme's risk a reinsurer carries (definitions, section 7)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, money, percent

QUOTA_SHARE = "quota_share"
TREATY_KINDS = (QUOTA_SHARE, "surplus", "excess_of_loss", "stop_loss")
"""Only a quota share cedes the same part of every premium and claim, so that the program can post it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treaty:
    """A treaty over some days; `share` and `commission` are percentages, `retention` and `limit` minor units."""

    code: str = a_code(required=True)
    product: str | None = link("products")
    reinsurer: str | None = link("partners")
    kind: str = choice(TREATY_KINDS, required=True)
    from_day: int = day("from", required=True)
    to_day: int = day("to", required=True)
    share: float | None = percent()
    retention: int | None = money()
    limit: int | None = money()
    commission: float | None = percent()
