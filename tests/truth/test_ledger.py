"""The ledger balances on every day, and the balance sheet is its sums."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from tests.truth.days import add_months, day

if TYPE_CHECKING:
    from tests.truth.asked import Asked
    from tests.truth.days import Day

LIABILITIES = ("B14", "B17", "B20", "B21", "B23", "B25", "B29")
EQUITY = ("B33", "B34", "B35", "B36", "B37")
Posting = tuple["Day", str, int]


@pytest.fixture(scope="module")
def postings(office: Asked) -> list[Posting]:
    return office.said.postings(day(2019, 1), add_months(office.world.plan.last, 12))


def test_assets_are_liabilities_and_equity_on_every_day(office: Asked) -> None:
    for at in office.days:
        of = office.said.lines(at, at)
        assert of["B01"] + of["B05"] == sum(of[line] for line in (*LIABILITIES, *EQUITY))


def test_postings_add_up_to_nought_on_every_day(postings: list[Posting]) -> None:
    days: dict[Day, int] = defaultdict(int)
    for at, _, amount in postings:
        days[at] += amount
    assert {at: amount for at, amount in days.items() if amount} == {}


@pytest.mark.parametrize("line", ["B02", "B06"])
def test_an_asset_is_the_sum_of_its_postings(office: Asked, postings: list[Posting], line: str) -> None:
    for at in office.month_ends[::6]:
        assert office.said.lines(at, at)[line] == sum(amount for on, of, amount in postings if of == line and on <= at)


@pytest.mark.parametrize("line", ["P03", "P12"])
def test_a_flow_is_the_sum_of_its_postings(office: Asked, postings: list[Posting], line: str) -> None:
    for first, last in office.months[::6]:
        posted = sum(amount for on, of, amount in postings if of == line and first <= on <= last)
        assert abs(office.said.lines(first, last)[line]) == abs(posted)
