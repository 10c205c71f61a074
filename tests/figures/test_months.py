"""Months add up to every longer period with all that is shared: by product, by office, and for what is of no office."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.figures.figures import Figures
from desktop_app.figures.income import months_of
from tests.second_opinion.corners import ONE_DAY
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import months_later
from tests.second_opinion.program import NO_OFFICE, book_of, period
from tests.second_opinion.schemes import days_of, schemes

if TYPE_CHECKING:
    from desktop_app.core.period import Period
    from tests.second_opinion.oracle_folder import Sheets

JANUARY = date(2026, 1, 1)


def places(figures: Figures) -> list[tuple[int | None, int | None]]:
    """Every product and all, at every office, at none in particular and at any."""
    offices = (None, NO_OFFICE, *figures.offices)
    return [(product, office) for product in (None, *figures.products) for office in offices]


def added(figures: Figures, spans: list[Period], product: int | None, office: int | None) -> dict[str, int]:
    """The income statements of some spans, line by line."""
    parts = [figures.income(span, product, office) for span in spans]
    return {code: sum(part[code] for part in parts) for code in parts[0]}


@tries(12)
@given(st.data())
def test_months_add_up_to_a_longer_period_with_what_is_shared(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    first = data.draw(days_of(sheets)).replace(day=1)
    whole = period(first, months_later(first, data.draw(st.integers(2, 13))) - ONE_DAY)
    with book_of(sheets) as book:
        figures = Figures(book)
        for product, office in places(figures):
            found = figures.income(whole, product, office)
            assert added(figures, list(months_of(whole)), product, office) == found


def two_products() -> Sheets:
    """Health earns all its premium in January, life its own in March; 30 are spent for both in each of the months."""
    year = {"start": "2026-01-01", "end": "2026-12-31"}
    spans = {"H": ("2026-01-01", "2026-01-31"), "L": ("2026-03-01", "2026-03-31")}
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "JPY", "fiscal_year_start": "1"}],
        "products": [{"code": "H", "name": "H", "line": "health"}, {"code": "L", "name": "L", "line": "term_life"}],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [{"code": f"P-{code}", "product": code, "holder": "M-1", **year} for code in spans],
        "premiums": [
            {"code": f"D-{code}", "policy": f"P-{code}", "due": first, "amount": "500", "from": first, "to": last}
            for code, (first, last) in spans.items()
        ],
        "vouchers": [
            {"voucher": f"V-{month}", "date": f"2026-0{month}-15", "line": line, "product": "", "amount": amount}
            for month in (1, 2, 3)
            for line, amount in (("P17", "30"), ("B02", "-30"))
        ],
    }


def test_each_month_is_borne_by_what_weighed_in_it() -> None:
    """Health bears January's 30, life March's; in February nothing was earned, so each bears half."""
    with book_of(two_products()) as book:
        figures = Figures(book)
        quarter = period(JANUARY, date(2026, 3, 31))
        borne = [
            [figures.income(span, product)["P17"] for product in figures.products]
            for span in (*months_of(quarter), quarter)
        ]
    assert borne == [[30, 0], [15, 15], [0, 30], [45, 45]]
