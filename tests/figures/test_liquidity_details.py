"""Liquidity by each of three ways is what the definitions say, and says why where there is no figure."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.acts.settings import set_liquidity
from desktop_app.acts.who import Who
from desktop_app.core.indicators.payables import ClaimsToCome, share_paid
from tests.figures.test_claims_details import NOTHING, asked_of, opened, rows_by
from tests.second_opinion.effort import tries
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_payables import RESERVES, Day, by_factors, by_year, coming, projected, years_ahead
from tests.second_opinion.oracle_statements import balance
from tests.second_opinion.program import book_of
from tests.second_opinion.schemes import periods, schemes

if TYPE_CHECKING:
    from desktop_app.core.table import Table
    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Folder, Sheets

PERCENTS = st.sampled_from((None, 0.0, 5.0, 33.3, 50.0, 100.0))


def settle(book: Book, percents: dict[str, float | None]) -> None:
    """Set the scheme's own shares and its margin."""
    set_liquidity(book, percents, Who("Asha", "counter"))


def day_of(folder: Folder, last: date, percents: dict[str, float | None]) -> Day:
    """The same for the second opinion."""
    shares = {name: Fraction(str(share)) / 100 for name, share in percents.items() if share is not None}
    margin = shares.pop("growth_margin", Fraction(0))
    return Day(folder, last, shares, margin)


def with_a_past(sheets: Sheets) -> Sheets:
    """The scheme with a policy long before all others and capital paid in: twelve months of cover lie behind it."""
    policies = [dict(row) for row in sheets.get("policies", ())]
    nothing = dict.fromkeys(("renews", "exit_date", "exit_reason"), "")
    old = {"code": "P-OLD", "start": "2015-01-01", "end": "2015-12-31"}
    paid_in = {"voucher": "V-OLD", "date": "2015-01-01", "product": "", "memo": "capital"}
    vouchers = [paid_in | {"line": line, "amount": amount} for line, amount in (("B02", "500"), ("B33", "-500"))]
    return {
        **sheets,
        "policies": policies + [row | nothing | old for row in policies[:1]],
        "vouchers": [*sheets.get("vouchers", ()), *vouchers],
    }


@st.composite
def days_in_force(draw: st.DrawFn, sheets: Sheets) -> date:
    """A day on which a policy is in force, often one near its end; any where there is no policy."""
    policies = [row for row in sheets.get("policies", ()) if row["code"] != "P-OLD"]
    if not policies:
        return draw(periods(sheets))[1]
    row = draw(st.sampled_from(policies))
    start, end = (date.fromisoformat(row[name]) for name in ("start", "end"))
    return end - timedelta(days=draw(st.integers(0, (end - start).days) | st.integers(0, min((end - start).days, 99))))


def without_ibnr(sheets: Sheets) -> Sheets:
    """The scheme with no method for claims not reported: few claims show no pattern, and the truth tests hold those."""
    return {**sheets, "products": [{**row, "ibnr_method": "none"} for row in sheets["products"]]}


@tries(40)
@given(st.data())
def test_payables_by_three_ways(data: st.DataObject) -> None:
    sheets = without_ibnr(with_a_past(data.draw(schemes())))
    folder = read(sheets)
    last = data.draw(days_in_force(sheets))
    percents = {name: data.draw(PERCENTS) for name in RESERVES}
    percents |= {"B23": data.draw(st.sampled_from((None, 5.0, 5.0, 33.3))), "growth_margin": data.draw(PERCENTS)}
    asked = day_of(folder, last, percents)
    with book_of(sheets) as book:
        settle(book, percents)
        tables = opened("liquidity_ratio", asked_of(book, last, last))
        assume("liquidity_claims" in tables)  # nothing is opened where the ratio lacks what it needs
        same_ways(tables["liquidity_methods"], asked)
        claims = rows_by(tables["liquidity_claims"], "product")
        for product in folder.products:
            row = claims[product,]
            assert (row["insured_years_ahead"], row["coming_claims"]) == (
                years_ahead(asked, product),
                coming(asked, product),
            )
        adds_up(tables)


def same_ways(table: Table, asked: Day) -> None:
    """What is payable by each way, the ratio, and a reason where there is none."""
    lines = balance(asked.folder, asked.last)
    ready = lines["B02"] + lines["B03"]
    meant = {
        "balance_sheet_factors": by_factors(asked) if asked.factors else None,
        "quarter_of_year": by_year(asked),
        "projection": projected(asked),
    }
    for (way,), row in rows_by(table, "method").items():
        payable = meant[way]
        assert (row["ready_money"], row["payable"]) == (ready, payable)
        if payable is not None and payable > 0:
            assert row["ratio"] == float(Fraction(ready, payable))
            assert (row["margin"], row["status"], row["reason"]) == (ready - payable, "ok", None)
        else:
            assert (row["ratio"], row["status"]) == (None, "missing")
            assert row["reason"] is not None


def adds_up(tables: dict[str, Table]) -> None:
    """The parts of each way make its whole."""
    whole = {way: row["payable"] for (way,), row in rows_by(tables["liquidity_methods"], "method").items()}
    shares = [row["payable"] for row in rows_by(tables["liquidity_factors"], "line").values()]
    assert whole["balance_sheet_factors"] in (None, sum(share or 0 for share in shares))
    year = {item: row["amount"] for (item,), row in rows_by(tables["liquidity_quarter"], "item").items()}
    assert year["quarter"] + year["growth_margin"] == year["payable"] == whole["quarter_of_year"]
    parts = {item: row["amount"] for (item,), row in rows_by(tables["liquidity_projection"], "item").items()}
    assert parts["payable"] == whole["projection"]
    if parts["payable"] is not None:
        assert sum(amount for item, amount in parts.items() if item != "payable") == parts["payable"]


def test_a_scheme_on_its_first_day_says_what_it_lacks() -> None:
    with book_of(NOTHING) as book:
        asked = asked_of(book, date(2026, 1, 1), date(2026, 1, 1))
        rows = rows_by(opened("liquidity_ratio", asked)["liquidity_methods"], "method")
        assert {row["status"] for row in rows.values()} <= {"missing", "not_applicable"}
        assert all(row["reason"] for row in rows.values())


def test_claims_that_take_longer_are_less_often_paid_in_time() -> None:
    assert share_paid([], 92) == 1
    assert share_paid([(0, 1)], 92) == 1
    assert share_paid([(92, 1), (400, 1)], 92) == 0
    assert share_paid([(46, 3)], 92) == Fraction(1, 2)
    assert share_paid([(0, 1), (92, 3)], 92) == Fraction(1, 4)


def test_claims_to_come_by_hand() -> None:
    """400 a year of cover, 25 years ahead, three quarters paid in time: 7 500, beside 1 000 and 500 known of."""
    of = ClaimsToCome(1000, 500, 40_000, Fraction(100), Fraction(25), Fraction(3, 4))
    assert (of.coming, of.payable) == (7500, 9000)
    assert ClaimsToCome(1000, 500, -40_000, Fraction(100), Fraction(25), Fraction(1)).coming == 0
    assert ClaimsToCome(0, 0, 40_000, Fraction(0), Fraction(25), Fraction(1)).payable == 0
