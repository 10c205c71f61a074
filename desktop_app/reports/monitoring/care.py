"""What the claims of each care provider come to, and how many of them are rejected, reduced or dear."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.reports.frames import each

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

TREATED = ("product", "provider", "benefit", "rejected", "reduced", "covered", "billed", "met")
"""What is known of a decided claim of a provider: flags are 0 or 1, amounts minor units."""

SHARES = MappingProxyType({"rejected": "decided", "reduced": "approved", "dear": "approved"})
"""Shares that are compared, each with what it is a share of; dear is what lies above the median of its benefit."""

_PROVIDER, _BENEFIT = ("product", "provider"), ("product", "benefit")


def cares(claims: pd.DataFrame) -> pd.DataFrame:
    """By product and provider what claims come to; `mix` is what the approved cost at the average of their benefits.

    The comparison with the median is robust: a few very dear claims neither move it nor count more than once.
    """
    approved = claims[claims.rejected == 0].assign(approved=1)
    usual = twice_the_median(approved, _BENEFIT).rename("usual")
    dear = 2 * approved.covered > approved.join(usual, on=[*_BENEFIT]).usual
    sums = ["approved", "reduced", "dear", "covered"]
    costs = approved.assign(dear=dear.astype("int64")).groupby([*_PROVIDER])[sums].sum()
    costs = costs.assign(twice_the_median=twice_the_median(approved, _PROVIDER), mix=_mix(approved))
    all_decided = claims.assign(decided=1).groupby([*_PROVIDER])[["decided", "rejected", "billed", "met"]].sum()
    return all_decided.join(costs.reindex(all_decided.index, fill_value=0))


def twice_the_median(claims: pd.DataFrame, by: Iterable[str]) -> pd.Series[int]:
    """The two middle amounts of each group together, or the one twice: no float holds money."""
    ordered = claims.sort_values("covered")
    groups = ordered.groupby([*by]).covered
    place, number = groups.cumcount(), groups.transform("size")
    middle = (place == (number - 1) // 2).astype("int64") + (place == number // 2).astype("int64")
    return ordered.assign(middle=ordered.covered * middle).groupby([*by]).middle.sum()


def _mix(approved: pd.DataFrame) -> pd.Series[int]:
    """What each provider's claims would cost, exactly, at the average of their benefits over all providers."""
    import pandas as pd

    usual = approved.groupby([*_BENEFIT]).covered.agg(["sum", "size"])
    averages = [Fraction(total, claims) for _, total, claims in each(usual)]
    average = pd.Series(averages, usual.index, dtype=object, name="average")
    counts = approved.groupby([*_PROVIDER, "benefit"]).approved.sum().astype(object).reset_index()
    return (
        counts.assign(mix=counts.approved * counts.join(average, on=[*_BENEFIT]).average)
        .groupby([*_PROVIDER])
        .mix.sum()
    )
