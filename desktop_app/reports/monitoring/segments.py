"""Frequency and severity by whatever tells claims apart (definitions, section 9; the handbook's principle 5)."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.words import LISTS
from desktop_app.core.monitoring.ages import BANDS, STEPS, band_of, step_of
from desktop_app.core.monitoring.experience import ClaimExperience
from desktop_app.core.records.person import SEXES
from desktop_app.core.table import Column, Table
from desktop_app.core.text import text
from desktop_app.reports.monitoring.columns import COUNTED, EXPERIENCE, NOT_RECORDED, PRODUCT, UNKNOWN, cells
from desktop_app.store.figures import monitoring_names
from desktop_app.store.offices import office_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.monitoring.watched import Parts, Watched

_NO_EXPOSURE_OF_ITS_OWN = text(
    "Monitoring",
    "A benefit, a cause or a provider has no insured of its own: the exposure is that of the whole product.",
)

Rows = list[tuple[str, str, ClaimExperience]]
"""(product, what the part is called, its experience)."""


def by_product(of: Watched) -> Table:
    """Each product as a whole."""
    label = text("Monitoring", "Frequency and severity by product")
    never = text("Monitoring", "Compulsory and voluntary products stand apart: their risks are not averaged.")
    rows = [(code, *cells(of.of_product(product))) for product, code in of.products.items()]
    return Table("by_product", label, (PRODUCT, *EXPERIENCE), tuple(rows), (COUNTED, never))


def by_office(of: Watched) -> Table:
    """By office: exposure at the office of the policy, claims at the one that took them."""
    names = {row: code for row, (code, _) in office_names(of.book).items()}
    rows = _named(of, of.parts["office"], names)
    column = Column("office", text("Field", "Office"), sheet="offices", words=NOT_RECORDED)
    return _table("by_office", text("Monitoring", "By office"), column, sorted(rows, key=_by_name))


def by_sex(of: Watched) -> Table:
    """By sex of the insured person."""
    merged: Parts = defaultdict(ClaimExperience)
    for (product, person), part in of.parts["person"].items():
        merged[product, getattr(person, "sex", None) or UNKNOWN].include(part)
    column = Column("sex", text("Field", "Sex"), words=MappingProxyType({**LISTS[SEXES], **NOT_RECORDED}))
    label = text("Monitoring", "By sex")
    nameless = text("Monitoring", "The lives of a head count are of unknown sex and age.")
    return _table("by_sex", label, column, _ordered(of, merged, (*SEXES, UNKNOWN)), nameless)


def by_age(of: Watched) -> Table:
    """By band of age: exposure split at the birthdays, claims by the age on the day of the event."""
    merged: Parts = defaultdict(ClaimExperience)
    for (product, person), part in of.parts["person"].items():
        merged[product, _band(of, getattr(person, "step", None))].include(part)
    column = Column("age", text("Field", "Age"), words=NOT_RECORDED)
    split = text(
        "Monitoring",
        "Exposure is split at every birthday; a claim counts at the age on its day. Unknown: no birth date, no name.",
    )
    return _table("by_age", text("Monitoring", "By age"), column, _ordered(of, merged, BANDS), split)


def by_month(of: Watched) -> Table:
    """By month of the event."""
    names = sorted({str(month) for _, month in of.parts["month"]})
    rows = _ordered(of, of.parts["month"], names)
    return _table("by_month", text("Monitoring", "By month"), Column("month", text("Monitoring", "Month")), rows)


def by_benefit(of: Watched) -> Table:
    """By benefit."""
    column = Column("benefit", text("Field", "Benefit"), sheet="benefits", words=NOT_RECORDED)
    rows = _by_size(of, of.parts["benefit"], monitoring_names.benefits(of.book))
    return _table("by_benefit", text("Monitoring", "By benefit"), column, rows, _NO_EXPOSURE_OF_ITS_OWN)


def by_cause(of: Watched) -> Table:
    """By cause: the sickness, the accident, the peril."""
    column = Column("cause", text("Field", "Cause"), words=NOT_RECORDED)
    rows = _by_size(of, of.parts["cause"], monitoring_names.causes(of.book))
    return _table("by_cause", text("Monitoring", "By cause"), column, rows, _NO_EXPOSURE_OF_ITS_OWN)


def by_provider(of: Watched) -> Table:
    """By care provider."""
    column = Column("provider", text("Monitoring", "Provider"), sheet="partners", words=NOT_RECORDED)
    names = {row: code for row, (code, _) in monitoring_names.providers(of.book).items()}
    rows = _by_size(of, of.parts["provider"], names)
    return _table("by_provider", text("Monitoring", "By provider"), column, rows, _NO_EXPOSURE_OF_ITS_OWN)


def _table(name: str, label: Text, column: Column, rows: Rows, *notes: Text) -> Table:
    """A table of parts."""
    found: Iterable[tuple[Cell, ...]] = ((product, called, *cells(part)) for product, called, part in rows)
    return Table(name, label, (PRODUCT, column, *EXPERIENCE), tuple(found), (COUNTED, *notes))


def _band(of: Watched, step: int | None) -> str:
    """The band of age of one of the finer steps."""
    if step is None:
        return band_of(None)
    return band_of(step_of(of.steps[step - 1], STEPS) if step else 0)


def _ordered(of: Watched, parts: Parts, names: Iterable[str]) -> Rows:
    """The parts of each product in the order of their names; those of which nothing is known are left out."""
    found = ((code, name, parts.get((product, name))) for product, code in of.products.items() for name in names)
    return [(code, name, part) for code, name, part in found if part and not part.is_empty]


def _named(of: Watched, parts: Parts, names: Mapping[int, str]) -> Rows:
    """The parts with the names of what they are told apart by."""
    return [
        (of.products[product], names[key] if isinstance(key, int) and key in names else UNKNOWN, part)
        for (product, key), part in parts.items()
        if not part.is_empty
    ]


def _by_size(of: Watched, parts: Parts, names: Mapping[int, str]) -> Rows:
    """The parts of each product, the dearest first, each against the exposure of the product."""
    at_risk = {code: of.of_product(product).days for product, code in of.products.items()}
    rows = [
        (code, name, ClaimExperience(at_risk[code], part.claims, part.covered))
        for code, name, part in _named(of, parts, names)
    ]
    return sorted(rows, key=lambda row: (row[0], -row[2].covered, row[1]))


def _by_name(row: tuple[str, str, ClaimExperience]) -> tuple[str, bool, str]:
    """Where a row stands: by product, then by name, the unknown last."""
    return row[0], row[1] == UNKNOWN, row[1]
