"""Reinsurance treaties: what part of the scheme's risk a reinsurer carries (definitions, section 7)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import Rate, a_code, choice, day, link, money, percent, ratio
from desktop_app.core.text import text

QUOTA_SHARE, SURPLUS, EXCESS_OF_LOSS, STOP_LOSS = "quota_share", "surplus", "excess_of_loss", "stop_loss"
TREATY_KINDS = (QUOTA_SHARE, SURPLUS, EXCESS_OF_LOSS, STOP_LOSS)
"""In the order in which they take: each of what those before it have left (core/reinsurance)."""

RATIO_LIMIT = 1000
"""Percent of earned premium: claims of ten times the premium are no stop loss that anybody sells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treaty:
    """A treaty over some days; `share` and `commission` are percentages, `retention` and `limit` minor units.

    A quota share cedes `share` of every premium and claim; a surplus of each policy what its sum insured exceeds
    `retention` by, up to `limit`. An excess of loss bears of each claim, a stop loss of all claims of its days, what
    exceeds `retention`, up to `limit`; both cost `share` of the premium that falls due in their days. A stop loss may
    say both as percentages of the premium earned in its days instead.
    """

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    product: str | None = link(
        text("Field", "Product"), "products", help=text("Treaty form", "Leave empty for all products.")
    )
    reinsurer: str | None = link(text("Treaty form", "Reinsurer"), "partners")
    kind: str = choice(text("Field", "Kind"), TREATY_KINDS, required=True)
    from_day: int = day(text("Field", "First day"), "from", required=True)
    to_day: int = day(text("Field", "Last day"), "to", required=True)
    share: float | None = percent(
        text("Treaty form", "Share ceded, in percent"),
        help=text(
            "Treaty form",
            "Quota share: of every premium and claim. Excess of loss and stop loss: what the treaty costs, of the "
            "premium that falls due in its days. Surplus: leave it empty.",
        ),
    )
    retention: int | None = money(
        text("Treaty form", "Kept by the scheme"),
        adds=False,
        help=text(
            "Treaty form", "Surplus: of each sum insured. Excess of loss: of each claim. Stop loss: of all claims."
        ),
    )
    limit: int | None = money(
        text("Treaty form", "Limit of the reinsurer"),
        adds=False,
        help=text(
            "Treaty form",
            "The most the reinsurer bears above what is kept. Surplus of four lines: four times what is kept.",
        ),
    )
    commission: float | None = percent(
        text("Treaty form", "Commission, in percent"),
        help=text("Treaty form", "What the reinsurer pays back of the premium it is given."),
    )
    retention_percent: float | None = ratio(
        text("Treaty form", "Kept, in percent of earned premium"),
        0,
        RATIO_LIMIT,
        rate=Rate.PERCENT,
        help=text("Treaty form", "Of a stop loss that is agreed as a claims ratio: 90 for ninety percent."),
    )
    limit_percent: float | None = ratio(
        text("Treaty form", "Limit, in percent of earned premium"),
        0,
        RATIO_LIMIT,
        rate=Rate.PERCENT,
        help=text("Treaty form", "Of a stop loss: the most it bears above what is kept. Empty: without limit."),
    )
