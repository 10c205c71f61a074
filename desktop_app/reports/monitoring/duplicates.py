"""Claims that may be one claim handed in twice (definitions, section 9: likely duplicates)."""

from __future__ import annotations

from functools import reduce
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.duplicates import Pair, likely, pairs
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import Text, text
from desktop_app.store.figures.monitoring_duplicates import bills, codes, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def _found(of: Watched) -> list[Pair]:
    """The likely pairs of the period; the later claim of a pair happened in it."""
    candidates = [pair for pair in pairs(seen(of.book, of.period, *of.scope)) if of.period.holds(pair.claim.incurred)]
    lines = bills(of.book, sorted({each.row for pair in candidates for each in (pair.claim, pair.earlier)}))
    compared = ((pair, lines.get(pair.claim.row, 0) == lines.get(pair.earlier.row, 1)) for pair in candidates)
    return sorted(likely(compared), key=lambda pair: (-len(pair.signs), pair.claim.incurred, pair.claim.row))


def _rows(of: Watched) -> Iterator[tuple[Cell, ...]]:
    """A row for every pair."""
    found = _found(of)
    claims = codes(of.book, "claims", (each.row for pair in found for each in (pair.claim, pair.earlier)))
    people = codes(of.book, "people", (pair.claim.person for pair in found))
    for pair in found:
        before, now = pair.amounts
        claim = people[pair.claim.person], claims[pair.claim.row], pair.claim.incurred, now
        yield (*claim, claims[pair.earlier.row], pair.earlier.incurred, before, why(pair.signs))


def why(signs: tuple[str, ...]) -> Text:
    """What two claims have in common, in words."""
    return reduce(
        lambda said, more: text("Duplicate", "{said}, {more}", said=said, more=more), (SIGNS[sign] for sign in signs)
    )
