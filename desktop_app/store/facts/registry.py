"""Every fact, and every table of sums of one that is kept ready."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.store.facts.benefits import BENEFITS
from desktop_app.store.facts.books import ENTRIES, POPULATIONS
from desktop_app.store.facts.by_sex import BY_SEX
from desktop_app.store.facts.claims import DECISIONS, SETTLED, VALUES
from desktop_app.store.facts.complaints import COMPLAINTS
from desktop_app.store.facts.fact import Fact, KeptSums
from desktop_app.store.facts.lives import LIVES, PERSONS
from desktop_app.store.facts.premium import CEDED_BY_TREATY, CEDED_BY_VOUCHER, UNEARNED
from desktop_app.store.facts.renewals import POLICIES, TERMS

if TYPE_CHECKING:
    from collections.abc import Mapping

FACTS = (
    *(
        ENTRIES,
        UNEARNED,
        CEDED_BY_VOUCHER,
        CEDED_BY_TREATY,
        VALUES,
        DECISIONS,
        SETTLED,
        LIVES,
        PERSONS,
        TERMS,
        POLICIES,
    ),
    *(POPULATIONS, COMPLAINTS, BENEFITS),
    *BY_SEX,
)
"""All that figures are made of."""


def _cell(fact: Fact, *keys: str, **of: str) -> KeptSums:
    """A table of sums of a fact; a key that is no dimension says what it is of one."""
    texts = frozenset(("kind", "line", "purpose", "decision", "reason", "step"))
    named: Mapping[str, str] = MappingProxyType({key: of.get(key, key) for key in keys})
    return KeptSums(f"{fact.name}_cells", fact, named, fact.measures, texts & set(keys))


def _coarser(of: KeptSums, name: str, measures: tuple[str, ...], *keys: str, **expressions: str) -> KeptSums:
    """Some measures of finer sums, by fewer keys; these must themselves be made of the rows."""
    named = MappingProxyType({key: expressions.get(key, key) for key in keys})
    return KeptSums(name, of.fact, named, measures, of.texts & set(keys), of)


def _by_months(of: KeptSums, *without: str) -> KeptSums:
    """The same sums by months, without some of their keys: what is asked of the ends of months reads few of them."""
    keys = ("month" if key == "day" else key for key in of.keys if key not in without)
    month = {"month": "month_of(day)"} if "day" in of.keys else {}
    return _coarser(of, of.name.replace("_cells", "_months"), of.measures, *keys, **month)


def _terms_by_months(of: KeptSums) -> KeptSums:
    """Terms that come up for renewal by months: in which they began, and in which the day after them fell."""
    months = {"month": "month_of(day)", "start_month": "month_of(start_day)", "after_month": "month_of(last_day + 1)"}
    keys = ("product", "month", *of.fact.categories, "start_month", "after_month")
    return _coarser(of, of.name.replace("_cells", "_months"), of.measures, *keys, **months)


_ENTRIES = _cell(ENTRIES, "product", "day", "kind", "line", "office", "cash", "purpose")
_UNEARNED = _cell(UNEARNED, "product", "day", "whole", "treaty", "office")
_CEDED = _cell(CEDED_BY_TREATY, "product", "day", "whole", "treaty", "office")
_VALUES = _cell(
    VALUES,
    *("product", "day", "incurred_month", "reported_month", "treaty", "office"),
    incurred_month="month_of(incurred)",
    reported_month="month_of(reported)",
)
_OPEN = ("open", "approved", "claims")
_MONTHS = ("product", "incurred_month", "reported_month", "month")
_CLAIMS = (
    _coarser(_VALUES, "outstanding_months", _OPEN, "product", "month", "treaty", month="month_of(day)"),
    _coarser(_VALUES, "outstanding_cells", _OPEN, "product", "day", "treaty", "office"),
    _coarser(_VALUES, "triangle_months", ("value", "claims"), *_MONTHS, month="month_of(day)"),
    _coarser(_VALUES, "triangle_cells", ("value", "claims"), *_MONTHS, "office", month="month_of(day)"),
    _VALUES,
)
_DECISIONS = _cell(DECISIONS, "product", "day", "decision", "reason", "office")
_SETTLED = _cell(SETTLED, "product", "step", "month", "days", "office", month="month_of(day)")
_LIVES = _cell(LIVES, "product", "day", "office")
_PERSONS = _cell(PERSONS, "product", "office", "day")
_TERMS = _cell(TERMS, "product", "day", *TERMS.dimensions[2:], "office")
_POLICIES = _cell(POLICIES, "product", "day", *POLICIES.dimensions[2:], "office")

CELLS = (
    *(_by_months(_ENTRIES, "office", "purpose"), _ENTRIES, _by_months(_UNEARNED, "office"), _UNEARNED),
    *(_by_months(_CEDED, "office"), _CEDED),
    *_CLAIMS,
    *(_by_months(_DECISIONS, "office"), _DECISIONS, _by_months(_SETTLED, "office"), _SETTLED),
    *(_by_months(_LIVES, "office"), _LIVES, _by_months(_PERSONS), _PERSONS),
    *(_terms_by_months(_TERMS), _TERMS, _terms_by_months(_POLICIES), _POLICIES),
)
"""Sums kept in the same save, the coarser before the finer; keys stand in the order in which figures read them."""
