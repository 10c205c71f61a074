"""Every fact, and every table of sums of one that is kept ready."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.books import ENTRIES, POPULATIONS
from desktop_app.store.facts.claims import DECISIONS, SETTLED, VALUES
from desktop_app.store.facts.fact import Cell, Fact
from desktop_app.store.facts.lives import LIVES, PERSONS
from desktop_app.store.facts.premium import CEDED_BY_VOUCHER, UNEARNED
from desktop_app.store.facts.renewals import POLICIES, TERMS

if TYPE_CHECKING:
    from collections.abc import Mapping

FACTS = (
    *(ENTRIES, UNEARNED, CEDED_BY_VOUCHER, VALUES, DECISIONS, SETTLED, LIVES, PERSONS, TERMS, POLICIES),
    POPULATIONS,
)
"""All that figures are made of."""


def _cell(fact: Fact, *keys: str, measures: tuple[str, ...] = (), name: str = "", **of: str) -> Cell:
    """A table of sums of a fact; a key that is no dimension says what it is of one."""
    texts = frozenset(("kind", "line", "decision", "reason", "step"))
    named: Mapping[str, str] = MappingProxyType({key: of.get(key, key) for key in keys})
    return Cell(name or f"{fact.name}_cells", fact, named, measures or fact.measures, texts & set(keys))


CELLS = (
    _cell(ENTRIES, "product", "day", "kind", "line", "office", "cash"),
    _cell(UNEARNED, "product", "day", "whole", "treaty", "office"),
    _cell(
        VALUES, "product", "day", "treaty", "office", name="outstanding_cells", measures=("open", "approved", "claims")
    ),
    _cell(
        VALUES,
        *("product", "incurred_month", "reported_month", "month", "office"),
        name="triangle_cells",
        measures=("value", "claims"),
        incurred_month="month_of(incurred)",
        reported_month="month_of(reported)",
        month="month_of(day)",
    ),
    _cell(DECISIONS, "product", "decision", "reason", "day", "office"),
    _cell(SETTLED, "product", "month", "step", "days", "office", month="month_of(day)"),
    _cell(LIVES, "product", "day", "office"),
    _cell(PERSONS, "product", "office", "day"),
    _cell(TERMS, "product", "day", *TERMS.dimensions[2:], "office"),
    _cell(POLICIES, "product", "day", *POLICIES.dimensions[2:], "office"),
)
"""Sums kept in the same save; the keys stand in the order in which figures read them."""
