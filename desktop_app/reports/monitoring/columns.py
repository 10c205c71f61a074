"""The columns that the tables of monitoring share."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.monitoring.limits import HIGH, LOW, VERY_HIGH, VERY_LOW, WITHIN
from desktop_app.core.table import Column, Unit
from desktop_app.core.text import text
from desktop_app.reports.columns import CLAIMS

if TYPE_CHECKING:
    from desktop_app.catalog.words import Words
    from desktop_app.core.monitoring.experience import ClaimExperience
    from desktop_app.core.table import Cell

DAYS = Column("insured_days", text("Monitoring", "Insured days"), Unit.COUNT)
YEARS = Column("exposure", text("Monitoring", "Exposure in years"), Unit.NUMBER)
COVERED = Column("covered", text("Field", "Covered"), Unit.MONEY)
FREQUENCY = Column("frequency", text("Monitoring", "Claims a year"), Unit.NUMBER)
SEVERITY = Column("severity", text("Indicators", "Average claim"), Unit.MONEY)
SIGNAL = Column(
    "signal",
    text("Monitoring", "Signal"),
    words=MappingProxyType(
        {
            WITHIN: text("Monitoring", "within"),
            LOW: text("Monitoring", "low"),
            HIGH: text("Monitoring", "high"),
            VERY_LOW: text("Monitoring", "very low"),
            VERY_HIGH: text("Monitoring", "very high"),
        }
    ),
)
PROVIDER = Column("provider", text("Monitoring", "Provider"), sheet="partners")
NAME = Column("name", text("Field", "Name"))

EXPERIENCE = (DAYS, YEARS, CLAIMS, COVERED, FREQUENCY, SEVERITY)

COUNTED = text(
    "Monitoring",
    "Claims that happened in the period, were reported by its end and were not rejected by then.",
)

UNKNOWN = "unknown"
"""Where a record does not say."""
NOT_RECORDED: Words = MappingProxyType({UNKNOWN: text("Details", "Not recorded")})


def cells(of: ClaimExperience) -> tuple[Cell, ...]:
    """The cells of the shared columns: frequency is claims / exposure, severity covered / claims."""
    return of.days, of.years, of.claims, of.covered, of.frequency, of.severity
