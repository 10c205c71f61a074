"""The run-off of random schemes, computed a second time claim by claim; and what must be true of every run-off."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import date_of, day_of
from desktop_app.figures.figures import Figures
from desktop_app.figures.run_off import run_offs
from tests.second_opinion import oracle_run_off
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.program import book_of, product_row
from tests.second_opinion.schemes import days_of, schemes

if TYPE_CHECKING:
    from desktop_app.core.reserves.run_off import RunOff
    from tests.second_opinion.oracle_folder import Sheets

QUARTER_ENDS = tuple(date(2024, month, 1) - timedelta(days=1) for month in (4, 7, 10))


def said(row: RunOff) -> tuple[date, tuple[int, int, int], tuple[int, int]]:
    """A row of the program: its day, CICS with what it came to, and what IBNR came to."""
    return date_of(row.day), (row.cics.promised, row.cics.paid, row.cics.unsettled), (row.ibnr.paid, row.ibnr.unsettled)


def meant(quarter: oracle_run_off.Quarter) -> tuple[date, tuple[int, int, int], tuple[int, int]]:
    """The same by the second opinion; IBNR itself is compared with it elsewhere (test_second_opinion)."""
    return quarter.end, quarter.cics, quarter.ibnr[1:]


@tries(30)
@given(st.data())
def test_every_run_off_is_what_the_definitions_say(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    days = [data.draw(days_of(sheets)) for _ in range(3)]
    folder = read(sheets)
    with book_of(sheets) as book:
        figures = Figures(book)
        for day in days:
            found = run_offs(figures, day_of(day))
            for code in folder.products:
                row = product_row(book, code)
                assert row is not None
                assert [said(each) for each in found[row]] == [
                    meant(each) for each in oracle_run_off.run_off(folder, code, day)
                ]
                assert [each.ibnr.promised for each in found[row]] == [
                    figures.reserve(row, each.day).ibnr for each in found[row]
                ]
            parts = [each for product, rows in found.items() if product is not None for each in rows]
            assert sum(each.both.needed for each in found[None]) == sum(each.both.needed for each in parts)
            assert sum(each.both.promised for each in found[None]) == sum(each.both.promised for each in parts)


def settled_at_once(amounts: list[int]) -> Sheets:
    """A scheme whose claims are reported as they happen, estimated as they are approved, and paid a quarter later."""
    products = [{"code": "H", "name": "Health", "line": "health", "ibnr_method": "none"}]
    policy = {"code": "P", "product": "H", "holder": "M", "start": "2024-01-01", "end": "2024-12-31"}
    claims, payments = [], []
    for at, amount in enumerate(amounts):
        happened = date(2024, 1, 1) + timedelta(days=at * 37 % 274)
        decided = happened + timedelta(days=45)
        days = {"incurred": str(happened), "reported": str(happened), "decided": str(decided)}
        money = {"loss": str(amount), "covered": str(amount)}
        claims.append({"code": f"C-{at}", "policy": "P", **days, "decision": "paid", **money})
        paid = str(decided + timedelta(days=90))
        payments.append({"code": f"Y-{at}", "claim": f"C-{at}", "date": paid, "amount": str(amount)})
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "INR", "fiscal_year_start": "1"}],
        "products": products,
        "people": [{"code": "M", "name": "Member"}],
        "policies": [policy],
        "claims": claims,
        "payments": payments,
    }


@tries(15)
@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=8), st.integers(0, 500))
def test_a_book_that_is_fully_reserved_and_never_changes_runs_off_to_nil(amounts: list[int], later: int) -> None:
    day = day_of(date(2024, 4, 1)) + later
    with book_of(settled_at_once(amounts)) as book:
        rows = run_offs(Figures(book), day)[None]
    assert rows
    assert [(row.cics.left, row.ibnr.left) for row in rows] == [(0, 0)] * len(rows)


def test_the_first_quarter_is_that_of_the_first_claim_and_the_last_ends_before_the_day() -> None:
    with book_of(settled_at_once([100])) as book:
        figures = Figures(book)
        for day, ends in (
            (date(2024, 3, 31), ()),
            (date(2024, 4, 1), QUARTER_ENDS[:1]),
            (date(2024, 6, 30), QUARTER_ENDS[:1]),
            (date(2024, 10, 1), QUARTER_ENDS),
        ):
            assert tuple(date_of(row.day) for row in run_offs(figures, day_of(day))[None]) == ends


def test_a_claim_rejected_later_leaves_its_reserve_over() -> None:
    sheets = {name: [dict(row) for row in rows] for name, rows in settled_at_once([100]).items() if name != "payments"}
    sheets["claims"][0] |= {"decision": "rejected", "decided": "2024-05-01"}
    with book_of(sheets) as book:
        (row,) = run_offs(Figures(book), day_of(date(2024, 6, 30)))[None]
    assert (row.cics.promised, row.cics.needed, row.cics.left) == (100_00, 0, 100_00)
