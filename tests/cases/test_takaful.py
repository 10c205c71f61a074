"""Takaful by hand: the operator's charges are an expense, the surplus is split by the model, both funds stand apart.

Contributions of 1 200.00 for the twelve months from October 2025: 302.47 are earned in the first quarter, 295.89 in
the second. No claim; a grant of a bank, 40.00 of profit on a deposit, comes in in November.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.cases.case import quarters

if TYPE_CHECKING:
    from tests.cases.case import Case, MakeCase

FOLDER = "reinsurance-ceded-at-once"
LAST, FIRST = quarters(2025)[3], quarters(2026)[0]
PROFIT = "voucher,date,line,product,amount,memo\nV1,2025-11-15,B02,A,40,profit\nV1,2025-11-15,P08,A,-40,profit\n"


def takaful(case: MakeCase, model: str, fee: str = "", share: str = "") -> Case:
    """The case under a model, with the operator's fee and the participants' share."""
    return case(
        FOLDER, products={"A": {"model": model, "operator_fee": fee, "participants_share": share}}, vouchers=PROFIT
    )


def test_a_wakala_fee_is_an_expense_as_contributions_fall_due(case: MakeCase) -> None:
    """15 % of 1 200.00, owed to the operator; the rest of the surplus is the participants'."""
    book = takaful(case, "wakala", fee="15")
    assert book.lines("P02 P08 P20 P16 P28 B28", LAST) == "302.47 40.00 180.00 180.00 162.47 180.00"
    assert book.lines("P20 B28", FIRST) == "0.00 180.00"
    assert book.indicators(LAST)["net_income_ratio"]["numerator"] == "162.47"


def test_a_mudharaba_operator_has_its_share_of_the_surplus_of_the_year(case: MakeCase) -> None:
    """30 % of 342.47 is 102.741."""
    book = takaful(case, "mudharaba", share="70")
    assert book.lines("P20 P28 B28", LAST, "A") == "102.74 239.73 102.74"
    assert book.lines("P20 P28", FIRST) == "88.77 207.12"  # a new year: 30 % of 295.89 is 88.767
    assert book.lines("B28 B35 B36", FIRST) == "191.51 207.12 239.73"


def test_a_bad_quarter_takes_back_what_a_good_one_gave(case: MakeCase) -> None:
    """Costs of 400.00 in the second quarter of the year: 295.89 + 299.18 - 400.00 = 195.07, of which 58.52 in all."""
    costs = "V2,2026-05-01,P18,A,400,rent\nV2,2026-05-01,B02,A,-400,rent\n"
    book = case(FOLDER, products={"A": {"model": "mudharaba", "participants_share": "70"}}, vouchers=PROFIT + costs)
    assert book.lines("P20", FIRST) == "88.77"
    assert book.lines("P20", quarters(2026)[1]) == "-30.25"
    assert book.lines("P20", ("2026-01-01", "2026-06-30")) == "58.52"


def test_a_year_below_nought_gives_the_operator_nothing(case: MakeCase) -> None:
    costs = "V2,2025-12-01,P18,A,400,rent\nV2,2025-12-01,B02,A,-400,rent\n"
    book = case(FOLDER, products={"A": {"model": "mudharaba", "participants_share": "70"}}, vouchers=PROFIT + costs)
    assert book.lines("P20 P28", LAST) == "0.00 -57.53"


def test_a_taawuni_operator_shares_the_investment_income_alone(case: MakeCase) -> None:
    assert takaful(case, "taawuni", share="50").lines("P20 P28", LAST) == "20.00 322.47"


def test_both_funds_stand_apart_and_the_split_adds_up(case: MakeCase) -> None:
    book = takaful(case, "mudharaba", fee="10", share="70")
    funds, split = book.report("takaful", "--from", LAST[0], "--to", LAST[1])["tables"]
    amounts = [row["A"] for row in funds["rows"]]
    fee, share = Decimal("120.00"), Decimal("66.74")  # 30 % of 302.47 + 40.00 - 120.00 = 222.47
    cut = amounts.index(None, 1)
    assert sum(map(Decimal, amounts[1 : cut - 3])) == Decimal(amounts[cut - 3]) == Decimal("155.73")
    assert amounts[cut - 2 : cut] == ["0.00", "155.73"]
    assert [Decimal(each) for each in amounts[cut + 1 :]] == [fee, share, fee + share, 0, fee + share]
    (row,) = split["rows"]
    assert [row[name] for name in ("surplus", "operator", "participants")] == ["222.47", "66.74", "155.73"]


def test_the_postings_of_an_operator_add_up_to_nought(case: MakeCase) -> None:
    book = takaful(case, "mudharaba", fee="10", share="70")
    postings = book.answer("ledger", "--from", LAST[0], "--to", LAST[1])["postings"]
    assert sum(Decimal(each["amount"]) for each in postings) == 0
    assert sum(Decimal(each["amount"]) for each in postings if each["line"] == "P20") == Decimal("186.74")


def test_an_exit_gives_back_the_fee_on_what_it_takes_back(case: MakeCase) -> None:
    """Unpaid and left at the end of March 2026: 1 200 x 183 / 365 = 601.64 is taken back, and 15 % of it."""
    book = case(
        FOLDER,
        products={"A": {"model": "wakala", "operator_fee": "15"}},
        vouchers="",
        premiums={"R1": {"paid_on": ""}},
        policies={"P1": {"exit_date": "2026-03-31", "exit_reason": "migrated"}},
    )
    assert book.lines("P03 P20", FIRST) == "-601.64 -90.25"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"model": "conventional", "operator_fee": "10"}, "Only a takaful product has an operator"),
        ({"model": "wakala", "participants_share": "70"}, "the operator has no part of the surplus"),
    ],
)
def test_a_product_that_cannot_be_is_refused(written: MakeCase, cells: dict[str, str], said: str) -> None:
    assert any(said in line for line in written(FOLDER, products={"A": cells}, vouchers="").refused())
