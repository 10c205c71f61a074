"""The methods side by side: each what the second opinion says of it, one of them booked, every gap with its reason."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import Period, day_of, iso
from desktop_app.core.reserves.side_by_side import alternative, origins, outcomes
from desktop_app.figures.figures import Figures
from desktop_app.reports.explained import explain
from tests.second_opinion.compare import PATTERN
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read, rounded
from tests.second_opinion.oracle_ibnr import by_method
from tests.second_opinion.program import book_of, product_row
from tests.second_opinion.schemes import days_of, schemes

if TYPE_CHECKING:
    from tests.second_opinion.oracle_folder import Sheets


@tries(30)
@given(st.data())
def test_every_method_is_what_the_definitions_say(data: st.DataObject) -> None:
    """Where claims are too few to show a pattern the definitions leave it open: the truth tests hold those."""
    sheets = data.draw(schemes())
    days = [data.draw(days_of(sheets)) for _ in range(3)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        for day in days:
            for code in folder.products:
                row = product_row(book, code)
                assert row is not None
                experience, own = figures.reserves_at(day_of(day)).experience(row), figures.products[row].ibnr_method
                found, reserve = outcomes(experience, own), figures.reserve_of(row, day_of(day))
                few = len(folder.rows("claims")) < PATTERN
                for each in found:
                    exact = by_method(folder, code, day, each.method)
                    said, meant = each.amount, None if exact is None else rounded(exact)
                    assert said == meant or (few and each.method in {"chain_ladder", "lag_factor"}), each.method
                    assert each.amount is not None or each.reason
                    assert (each.error is None) == (each.no_error is not None)
                periods = origins(experience)
                sums = [sum(each.chain_ladder for each in periods), sum(each.lag_factor or 0 for each in periods)]
                assert sums == [found[0].amount, found[1].amount or 0]
                (used,) = [each for each in found if each.used]
                assert reserve.booked is not None
                assert (used.method, max(used.amount or 0, 0)) == (reserve.booked.method, reserve.ibnr)
                assert (reserve.booked.method == own) == (reserve.booked.because is None)
                assert used.usable is False or alternative(found) is None
                if used.method in {"chain_ladder", "lag_factor"} and reserve.ibnr:
                    tree = explain(figures, "ibnr", Period(day_of(day), day_of(day)), row)
                    listed = {f"origin_{iso(each.period.first)}": getattr(each, used.method) for each in periods}
                    assert {part.name: part.value for part in tree.parts} == {
                        name: value for name, value in listed.items() if value
                    }


def thrice(sheets: Sheets) -> Sheets:
    """The same scheme with every amount three times as large."""
    return {
        name: [
            {
                column: str(Fraction(cell) * 3) if cell and column in {"amount", "loss", "covered"} else cell
                for column, cell in row.items()
            }
            for row in rows
        ]
        for name, rows in sheets.items()
    }


HAPPENED = (
    *[("2023-05-01", "2023-06-01", "75")] * 4,
    *[("2023-05-01", "2024-06-01", "75")] * 4,
    *[("2024-05-01", "2024-06-01", "100")] * 4,
)
"""A dozen claims: with fewer than ten a delay is assumed in place of what they show."""
CLAIMS = tuple(
    {"code": f"C-{at}", "policy": "P", "incurred": happened, "reported": told, "decision": "open", "covered": amount}
    for at, (happened, told, amount) in enumerate(HAPPENED)
)
PREMIUMS = tuple(
    {"code": year, "policy": "P", "due": f"{year}-01-01", "amount": "1000", "kind": "premium"}
    | {"from": f"{year}-01-01", "to": f"{year}-12-31"}
    for year in ("2023", "2024")
)
PRODUCT = (("code", "H"), ("name", "Health"), ("line", "health"), ("ibnr_method", "lag_factor"), ("ibnr_grain", "year"))


def test_a_scheme_thrice_as_large_has_thrice_the_reserves() -> None:
    """To the unit: amounts are chosen so that nothing is rounded twice."""
    sheets: Sheets = {
        "scheme": [{"name": "Sahel Mutual", "currency": "INR", "fiscal_year_start": "1"}],
        "products": [dict(PRODUCT)],
        "people": [{"code": "M", "name": "Member"}],
        "policies": [{"code": "P", "product": "H", "holder": "M", "start": "2023-01-01", "end": "2024-12-31"}],
        "premiums": PREMIUMS,
        "claims": CLAIMS,
    }
    amounts = []
    for each in (sheets, thrice(sheets)):
        with book_of(each) as book:
            row = product_row(book, "H")
            assert row is not None
            figures = Figures(book)
            experience = figures.reserves_at(day_of(date(2024, 12, 31))).experience(row)
            amounts.append([of.amount for of in outcomes(experience, figures.products[row].ibnr_method)])
    # The chain ladder doubles 400; Cape Cod's ratio is 1000 / (1000 + 1000 / 2), and half of the year is to come.
    assert amounts[0] == [400_00, 333_33, None, None, 0]
    assert amounts[1] == [1200_00, 1000_00, None, None, 0]
