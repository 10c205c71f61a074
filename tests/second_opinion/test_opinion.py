"""What must be true of the second opinion itself: it balances, adds up, and never knows what comes later."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.second_opinion.corners import ONE_DAY
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_arrears import arrears
from tests.second_opinion.oracle_cash import cash_flow
from tests.second_opinion.oracle_folder import months_of, read
from tests.second_opinion.oracle_ledger import postings
from tests.second_opinion.oracle_members import active
from tests.second_opinion.oracle_premium import ANY_OFFICE, premiums_of
from tests.second_opinion.oracle_renewals import renewals
from tests.second_opinion.oracle_reserves import reserves
from tests.second_opinion.oracle_statements import balance, income, is_balanced
from tests.second_opinion.schemes import days_of, fiscal_start, periods, schemes, whole_months

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.oracle_folder import Folder


@tries(14)
@given(st.data())
def test_the_ledger_and_every_balance_sheet_balance(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder, (first, last) = read(sheets), data.draw(periods(sheets))
    for record in {each.record for each in postings(folder)}:
        assert sum(each.amount for each in postings(folder) if each.record == record) == 0, record
    for day in (first - ONE_DAY, last):
        assert is_balanced(balance(folder, day))
    assert cash_flow(folder, [*folder.products, None], first, last)["C17"] == balance(folder, last)["B02"]


@tries(10)
@given(st.data())
def test_offices_add_up_to_products_and_products_to_the_whole(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder, (first, last) = read(sheets), data.draw(periods(sheets))
    for product in folder.products:
        own = income(folder, product, first, last)
        assert added([income(folder, product, first, last, office) for office in folder.offices]) == own
    assert added([income(folder, product, first, last) for product in folder.products]) == income(
        folder, None, first, last
    )


def added(found: list[dict[str, int]]) -> dict[str, int]:
    """Line by line."""
    return {line: sum(each[line] for each in found) for line in found[0]}


@tries(6)
@given(st.data())
def test_months_add_up_to_the_year(data: st.DataObject) -> None:
    """Per product and at every office."""
    sheets = data.draw(schemes())
    folder = read(sheets)
    first, last = whole_months(data.draw(days_of(sheets)), 12, fiscal_start(sheets))
    for product in (None, *folder.products):
        for office in (ANY_OFFICE, *folder.offices):
            months = [income(folder, product, *span, office) for span in months_of(first, last)]
            assert added(months) == income(folder, product, first, last, office)


@tries(14)
@given(st.data())
def test_what_is_receivable_and_owed_row_by_row_is_what_the_ledger_holds(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder, (_, day) = read(sheets), data.draw(periods(sheets))
    for product in folder.products:
        found = arrears(folder, product, day)
        assert held(folder, product, "B06", day) == found.get("unpaid", 0)
        for row in premiums_of(folder, product):
            record = ("fees/" if row.get("kind") == "fee" else "premiums/") + row["code"]
            assert held(folder, product, "B06", day, record) >= 0
            if row.get("kind") != "refund":
                assert held(folder, product, "B26", day, record) + held(folder, product, "B30", day, record) <= 0
        if not any(row.get("kind") == "refund" for row in premiums_of(folder, product)):
            owed = held(folder, product, "B26", day) + held(folder, product, "B30", day)
            assert -owed == found.get("advance", 0) + found.get("owed_back", 0)


def held(folder: Folder, product: str, line: str, day: date, record: str = "") -> int:
    """What premium rows have posted on a line by a day."""
    return sum(
        each.amount
        for each in postings(folder)
        if each.product == product and each.line == line and each.day <= day and each.record.startswith(record)
        if each.record.startswith(("premiums/", "fees/")) and record in {"", each.record}
    )


@tries(12)
@given(st.data())
def test_quarters_of_renewals_add_up_to_the_year(data: st.DataObject) -> None:
    sheets = data.draw(schemes())
    folder = read(sheets)
    first, last = whole_months(data.draw(days_of(sheets)), 12, fiscal_start(sheets))
    for product in folder.products:
        year = renewals(folder, product, ANY_OFFICE, first, last)
        parts = [renewals(folder, product, ANY_OFFICE, *span) for span in months_of(first, last)]
        for name in ("persons", "policies", "dependants", "modified"):
            pairs = [getattr(part, name) for part in parts]
            assert (sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)) == getattr(year, name)


@tries(12)
@given(st.data())
def test_what_is_dated_later_changes_nothing(data: st.DataObject) -> None:
    """Without the payments, receipts, savings, vouchers, certificates and exits of later days the day is as it was."""
    sheets = data.draw(schemes())
    day = data.draw(days_of(sheets))
    known = {name: [dict(row) for row in rows] for name, rows in sheets.items()}
    for name in ("payments", "savings", "vouchers", "alr"):
        known[name] = [row for row in known.get(name, []) if row["date"] <= day.isoformat()]
    for row in known.get("premiums", []):
        if row["paid_on"] > day.isoformat() and not _has_refunds(known, row["policy"]):
            row["paid_on"] = ""
    for row in known.get("policies", []):
        if row["exit_date"] > day.isoformat() and not _has_refunds(known, row["code"]):
            row |= {"exit_date": "", "exit_reason": ""}
    whole, before = read(sheets), read(known)
    assert balance(whole, day) == balance(before, day)
    for product in whole.products:
        assert reserves(whole, product, day) == reserves(before, product, day)
        assert active(whole, product, day) == active(before, product, day)


def _has_refunds(sheets: dict[str, list[dict[str, str]]], policy: str) -> bool:
    """Whether a policy has a refund: it counts from the exit day, for what is owed when it is due (README)."""
    return any(row["policy"] == policy and row["kind"] == "refund" for row in sheets.get("premiums", []))


@tries(10)
@given(st.data())
def test_a_lapse_never_makes_income_above_the_cover_given(data: st.DataObject) -> None:
    """A premium that nobody paid has earned no more at the exit than on any later day without one, and a unit."""
    sheets = data.draw(schemes())
    unpaid = {name: [dict(row) for row in rows] for name, rows in sheets.items()}
    for row in unpaid.get("premiums", []):
        row |= {"paid_on": "", "kind": "premium"}
    stayed = {name: [dict(row) for row in rows] for name, rows in unpaid.items()}
    for row in stayed.get("policies", []):
        row |= {"exit_date": "", "exit_reason": ""}
    folder, other = read(unpaid), read(stayed)
    first, last = data.draw(periods(sheets))
    for product in folder.products:
        rows = len(premiums_of(folder, product)) + 2
        start = first - timedelta(days=10_000)
        assert income(folder, product, start, last)["P03"] <= income(other, product, start, last)["P03"]
        assert income(folder, product, start, last)["P02"] <= income(other, product, start, last)["P02"] + rows
