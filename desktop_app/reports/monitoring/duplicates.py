"""Claims that may be one claim handed in twice (definitions, section 9: likely duplicates)."""

from __future__ import annotations

from functools import reduce
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import Text, text
from desktop_app.reports.frames import each, frame
from desktop_app.store.figures.monitoring_duplicates import APART, SEEN, bills, seen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pandas as pd

    from desktop_app.core.table import Cell
    from desktop_app.reports.monitoring.watched import Watched

SIGNS = MappingProxyType(
    {
        "same_day": text("Duplicate", "same day"),
        "same_benefit": text("Duplicate", "same benefit"),
        "same_cause": text("Duplicate", "same cause"),
        "same_amount": text("Duplicate", "same amount"),
        "near_amount": text("Duplicate", "nearly the same amount"),
        "same_provider": text("Duplicate", "same provider"),
        "same_items": text("Duplicate", "same items on the bill"),
    }
)
"""What two claims may have in common."""

NEAR = 10
"""Percent of the larger amount by which two amounts may differ."""

BACK = 20
"""Claims of one person and a few days looked back at: the search stays as long as the list of claims."""


def duplicates(of: Watched) -> Table:
    """Pairs of claims of one person a few days apart that are alike, those with most in common first."""
    columns = (
        Column("person", text("Field", "Person"), sheet="people"),
        Column("claim", text("Field", "Claim"), sheet="claims"),
        Column("incurred", text("Field", "Happened on"), Unit.DAY),
        Column("amount", text("Field", "Amount"), Unit.MONEY),
        Column("earlier_claim", text("Monitoring", "Earlier claim"), sheet="claims"),
        Column("earlier_incurred", text("Monitoring", "Earlier one happened on"), Unit.DAY),
        Column("earlier_amount", text("Monitoring", "Earlier amount"), Unit.MONEY),
        Column("why", text("Monitoring", "In common"), Unit.TEXT),
    )
    rule = text(
        "Monitoring",
        "One person, at most 3 days apart, the same benefit or cause, and amounts within 10 % or the same items; "
        "rejected claims are left out.",
    )
    label = text("Monitoring", "Likely duplicates")
    return Table("duplicates", label, columns, tuple(_rows(of)), (rule,))


def _rows(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """A row for every pair; the later claim of a pair happened in the period."""
    candidates = pairs(frame(seen(of.book, of.period, *of.scope), *SEEN))
    candidates = candidates[candidates.incurred >= of.period.first]
    lines = bills(of.book, sorted({*candidates.row, *candidates.row_earlier}))
    for pair in each(likely(candidates, lines)):
        signs = tuple(sign for sign in SIGNS if getattr(pair, sign))
        earlier = pair.claim_earlier, pair.incurred_earlier, pair.amount_earlier
        yield pair.person, pair.claim, pair.incurred, pair.amount, *earlier, why(signs)


def pairs(claims: pd.DataFrame) -> pd.DataFrame:
    """Every claim with those a few before it of the same person that are like it, and what both have in common.

    Claims come by person and day, without a benefit, a cause or a provider as 0, without a loss as -1. Alike: at most
    3 days apart, of the same benefit or cause. Compared is what both lost, where both say so; else what both are
    covered for, which a decision may have changed. Nothing is near to nought.
    """
    import pandas as pd

    both = pd.concat(list(_close(claims.assign(at=claims.groupby("person").cumcount()))))
    same = {
        f"same_{name}": (both[name] == both[f"{name}_earlier"]) & (both[name] != 0)
        for name in ("benefit", "cause", "provider")
    }
    known = (both.loss >= 0) & (both.loss_earlier >= 0)
    amount, earlier = both.loss.where(known, both.covered), both.loss_earlier.where(known, both.covered_earlier)
    larger = amount.where(amount > earlier, earlier)
    near = (amount != 0) & (earlier != 0) & ((amount - earlier).abs() * 100 <= larger * NEAR)
    found = both.assign(
        amount=amount,
        amount_earlier=earlier,
        same_day=both.incurred == both.incurred_earlier,
        same_amount=near & (amount == earlier),
        near_amount=near & (amount != earlier),
        **same,
    )
    return found[found.same_benefit | found.same_cause]


def _close(claims: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Every claim beside the one before it of the same person, the one before that, and so on, at most 3 days back."""
    for back in range(1, BACK + 1):
        earlier = claims.assign(at=claims["at"] + back, back=back)
        both = claims.merge(earlier, on=["person", "at"], suffixes=("", "_earlier"))
        close = both[both.incurred - both.incurred_earlier <= APART]
        yield close
        if close.empty:
            return


def likely(found: pd.DataFrame, lines: Mapping[int, object]) -> pd.DataFrame:
    """Of candidates those with near amounts or the same lines on both bills: one for every claim, the nearest."""
    same_items = [lines.get(row, 0) == lines.get(before, 1) for _, row, before in each(found[["row", "row_earlier"]])]
    told = found.assign(same_items=same_items)
    told = told[told.same_amount | told.near_amount | told.same_items].sort_values("back").drop_duplicates("row")
    ordered = told.assign(signs=told[[*SIGNS]].sum(axis="columns"))
    return ordered.sort_values(["signs", "incurred", "row"], ascending=[False, True, True])


def why(signs: tuple[str, ...]) -> Text:
    """What two claims have in common, in words."""
    return reduce(
        lambda said, more: text("Duplicate", "{said}, {more}", said=said, more=more), (SIGNS[sign] for sign in signs)
    )
