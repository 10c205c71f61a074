"""Claims watched: frequency and severity by everything they are told apart by, and what is more than chance."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.reports.monitoring import control, duplicates, expected, newcomers, providers, rejections, segments
from desktop_app.reports.monitoring.watched import Watched
from desktop_app.reports.report import SCOPE, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.table import Table
    from desktop_app.reports.report import Asked

_FUNCTIONS = (
    *(segments.by_product, segments.by_office, segments.by_sex, segments.by_age, segments.by_month),
    *(segments.by_benefit, segments.by_cause, segments.by_provider),
    *(expected.expected, expected.expected_by_age),
    *(control.control_frequency, control.control_severity),
    *(newcomers.early_claims, newcomers.new_and_renewed),
    *(providers.provider_outliers, providers.provider_severity),
    *(duplicates.duplicates, rejections.rejection_reasons),
)

TABLES: Mapping[str, Callable[[Watched], Table]] = MappingProxyType({each.__name__: each for each in _FUNCTIONS})
"""Every table by its name: one more is one line above."""


def tables(asked: Asked) -> tuple[Table, ...]:
    """The tables of what is asked for."""
    return monitoring(Watched(asked.figures, asked.period, asked.product, asked.office), asked["table"])


def monitoring(of: Watched, name: str = "") -> tuple[Table, ...]:
    """All tables of monitoring, or the one of a name; Refused where there is none of that name."""
    if name and name not in TABLES:
        known = ", ".join(TABLES)
        raise refused(text("Monitoring", "There is no table {name}. There are: {known}", name=name, known=known))
    return tuple(make(of) for each, make in TABLES.items() if name in ("", each))


_ONE = ReportOption("table", text("Monitoring", "only the table of this name"), default="", choices=tuple(TABLES))
REPORT = Report("monitoring", text("Monitoring", "Monitoring of claims"), tables, (*SCOPE, _ONE), shelf="monitoring")
