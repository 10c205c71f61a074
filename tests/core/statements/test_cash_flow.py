"""Cash at the start, what came and went by its purpose, cash at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.period import Period, parse_day
from desktop_app.core.statements.cash_flow import CASH, PURPOSE, cash_flow
from desktop_app.core.statements.lines import POSTABLE
from desktop_app.figures.figures import Figures
from desktop_app.store.opening import open_book
from tests.schemes import scheme_book

if TYPE_CHECKING:
    from pathlib import Path


def test_every_line_a_voucher_may_set_against_cash_has_its_purpose() -> None:
    assert set(PURPOSE) == set(POSTABLE) - {"B02"}
    assert set(PURPOSE.values()) <= {line.code for line in CASH if not line.parts}


def test_what_came_in_and_what_went_out_lead_from_the_start_to_the_end() -> None:
    records = {"receipt": 450, "advance": 70, "refund_paid": -20, "fee_receipt": 20, "claim_paid": -300, "deposit": 7}
    flow = cash_flow(1000, records, {"P17": -80, "B11": -50, "P35": 40, "B03": -100})
    assert (flow["C02"], flow["C03"], flow["C04"], flow["C18"]) == (500, 20, -300, 7)
    assert flow["C09"] == 500 + 20 - 300 + 7 - 80
    assert flow["C12"] == -150
    assert flow["C15"] == 40
    assert flow["C17"] == 1000 + flow["C16"] == 1037


def test_nothing_moves_in_an_empty_period() -> None:
    assert cash_flow(70, {}, {})["C17"] == 70


def test_it_ends_with_the_cash_of_the_balance_sheet(tmp_path: Path) -> None:
    book = open_book(scheme_book(tmp_path / "x.coverbook"), look=True)
    figures = Figures(book)
    period = Period(parse_day("2025-01-01"), parse_day("2025-12-31"))
    flow = figures.cash_flow(period)
    assert flow["C01"] == figures.balance(period.before)["B02"]
    assert flow["C17"] == figures.balance(period.last)["B02"]
    assert flow["C02"] > 0 > flow["C04"]
    book.close()
