"""The periods a period is compared with."""

from __future__ import annotations

import pytest

from desktop_app.core.indicators.compared import period_before, year_before
from desktop_app.core.period import Period, iso, parse_day


def span(first: str, last: str) -> Period:
    """A period."""
    return Period(parse_day(first), parse_day(last))


@pytest.mark.parametrize(
    ("asked", "before", "earlier"),
    [
        (("2026-07-01", "2026-09-30"), ("2026-04-01", "2026-06-30"), ("2025-07-01", "2025-09-30")),
        (("2026-01-01", "2026-12-31"), ("2025-01-01", "2025-12-31"), ("2025-01-01", "2025-12-31")),
        (("2025-02-01", "2025-02-28"), ("2025-01-01", "2025-01-31"), ("2024-02-01", "2024-02-29")),
        (("2024-02-01", "2024-02-29"), ("2024-01-01", "2024-01-31"), ("2023-02-01", "2023-02-28")),
        (("2024-02-29", "2024-02-29"), ("2024-02-28", "2024-02-28"), ("2023-02-28", "2023-02-28")),
        (("2026-03-10", "2026-03-19"), ("2026-02-28", "2026-03-09"), ("2025-03-10", "2025-03-19")),
    ],
)
def test_months_stay_months_and_days_stay_days(
    asked: tuple[str, str],
    before: tuple[str, str],
    earlier: tuple[str, str],
) -> None:
    found = (period_before(span(*asked)), year_before(span(*asked)))
    assert [(iso(of.first), iso(of.last)) for of in found] == [before, earlier]
