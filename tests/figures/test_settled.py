"""Where the program and the second opinion once disagreed, and what random schemes do not reach: settled cases."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction

from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from desktop_app.store.facts.compare import stale_sums
from desktop_app.store.rows import replace, row_of
from desktop_app.store.save import saving
from desktop_app.store.settings import write_setting
from tests.second_opinion.compare import by_definitions, by_program
from tests.second_opinion.oracle_folder import read
from tests.second_opinion.oracle_premium import unearned
from tests.second_opinion.oracle_statements import balance, income
from tests.second_opinion.program import book_of, period

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
SCHEME = ({"name": "Sahel Mutual", "currency": "INR", "fiscal_year_start": "1"},)
PEOPLE = tuple({"code": f"M-{at}", "name": f"Member {at}"} for at in range(3))
PRODUCTS = ({"code": "H", "name": "Health", "line": "health"}, {"code": "L", "name": "Life", "line": "term_life"})
POLICY = (("code", "P"), ("product", "H"), ("holder", "M-0"), ("start", "2023-07-01"), ("end", "2024-06-30"))


def test_of_1200_for_twelve_months_500_are_unearned_after_seven() -> None:
    policy = {**dict(POLICY), "start": "2024-01-01", "end": "2024-12-31"}
    due = {"code": "D", "policy": "P", "due": "2024-01-01", "amount": "1200", "kind": "premium"}
    months = {**PRODUCTS[0], "earning": "months"}
    folder = read({"scheme": SCHEME, "products": [months], "policies": [policy], "premiums": [due]})
    assert unearned(folder, folder.row("premiums", "D"), date(2024, 7, 31)) == 500_00


def test_what_belongs_to_no_product_is_shared_by_all_premium_earned_also_what_vouchers_brought() -> None:
    amounts = (("B02", "", "400"), ("P03", "H", "-300"), ("P03", "L", "-100"), ("P17", "", "80"), ("B02", "", "-80"))
    vouchers = [
        {"voucher": "V", "date": "2024-05-01", "line": line, "product": product, "amount": amount}
        for line, product, amount in amounts
    ]
    with book_of({"scheme": SCHEME, "products": PRODUCTS, "vouchers": vouchers}) as book:
        figures = Figures(book)
        shares = [figures.income(period(*YEAR), row_of(book, "products", code))["P17"] for code in ("H", "L")]
    assert shares == [60_00, 20_00]


def test_offices_share_by_the_premium_that_their_own_statements_say_they_earned() -> None:
    """Three yen over two days at each: 1.5 are unearned, 2 at the first office and 1 at the other, which earned 2."""
    policies = [
        {**dict(POLICY), "code": f"P-{at}", "office": at, "start": "2024-05-31", "end": "2024-06-01"} for at in "AB"
    ]
    sheets = {
        "scheme": ({**SCHEME[0], "currency": "JPY"},),
        "offices": [{"code": at, "name": at} for at in "AB"],
        "products": PRODUCTS[:1],
        "people": PEOPLE,
        "policies": policies,
        "premiums": [
            {"code": f"D-{at}", "policy": f"P-{at}", "due": "2024-05-31", "amount": "3", "kind": "premium"}
            for at in "AB"
        ],
        "vouchers": [
            {"voucher": "V", "date": "2024-05-31", "line": line, "product": "H", "amount": amount}
            for line, amount in (("B02", "300"), ("P07", "-300"))
        ],
    }
    folder, days = read(sheets), (date(2024, 5, 1), date(2024, 5, 31))
    with book_of(sheets) as book:
        figures = Figures(book)
        of = [figures.income(period(*days), None, row_of(book, "offices", at)) for at in "AB"]
    assert [(lines["P02"], lines["P07"]) for lines in of] == [(1, 100), (2, 200)]
    assert [income(folder, None, *days, at)["P07"] for at in "AB"] == [100, 200]


def test_the_last_twelve_months_to_the_end_of_february_begin_with_march() -> None:
    product = {**PRODUCTS[0], "ibnr_method": "percent", "ibnr_percent": "10"}
    claims = [
        {"code": day, "policy": "P", "incurred": day, "reported": day, "decision": "open", "covered": "50"}
        for day in ("2023-02-28", "2023-03-01", "2024-02-29", "2024-03-01")
    ]
    sheets = {"scheme": SCHEME, "products": [product], "people": PEOPLE, "policies": [dict(POLICY)], "claims": claims}
    for last, counted in ((date(2024, 2, 29), 2), (date(2025, 2, 28), 1)):
        with book_of(sheets) as book:
            said = by_program(Figures(book), "H", last, last)
        assert said["ibnr"] == by_definitions(read(sheets), "H", last, last)["ibnr"] == counted * 5_00


def test_only_who_left_first_and_for_a_reason_of_that_exit_could_not_renew() -> None:
    covers = [
        {"policy": "P", "person": "M-0", "exit_date": "2024-07-15", "exit_reason": "death"},
        {"policy": "P", "person": "M-1", "exit_date": "2024-03-01", "exit_reason": ""},
        {"policy": "P", "person": "M-2", "exit_date": "2024-03-01", "exit_reason": "death"},
    ]
    policy = {**dict(POLICY), "exit_date": "2024-05-31", "exit_reason": "maximum_age"}
    for policies, potential in (([dict(POLICY)], 2), ([policy], 1)):
        sheets = {"scheme": SCHEME, "products": PRODUCTS, "people": PEOPLE, "policies": policies, "covers": covers}
        with book_of(sheets) as book:
            said = by_program(Figures(book), "H", *YEAR)
        meant = by_definitions(read(sheets), "H", *YEAR)
        assert said["renewal_ratio"] == meant["renewal_ratio"]
        assert said["renewal_ratio"] == (Fraction(0), Fraction(potential))


def test_a_policy_that_leaves_its_group_takes_the_renewal_of_the_group_away() -> None:
    first = {**dict(POLICY), "holder": "", "group": "Weavers", "lives": "4"}
    after = {**first, "code": "P-2", "start": "2024-07-01", "end": "2025-06-30"}
    with book_of({"scheme": SCHEME, "products": PRODUCTS, "people": PEOPLE, "policies": [first, after]}) as book:
        assert by_program(Figures(book), "H", *YEAR)["renewal_ratio"] == (4, 4)
        with saving(book, "correct", user="Asha") as save:
            replace(save, "policies", row_of(book, "policies", "P-2") or 0, group_name=None)
        assert stale_sums(book) == []
        assert by_program(Figures(book), "H", *YEAR)["renewal_ratio"] == (0, 4)


def test_payables_are_each_reserve_by_the_factor_the_scheme_set_and_what_falls_due_in_full() -> None:
    due = {
        "code": "D",
        "policy": "P",
        "due": "2024-01-01",
        "amount": "1200",
        "kind": "premium",
        "paid_on": "2024-01-01",
    }
    vouchers = [
        {"voucher": "V", "date": "2024-02-01", "line": line, "amount": amount}
        for line, amount in (("B02", "70.05"), ("B26", "-50.05"), ("B30", "-20"))
    ]
    sheets = {"scheme": SCHEME, "products": PRODUCTS, "people": PEOPLE, "policies": [dict(POLICY)]}
    sheets = {**sheets, "premiums": [due], "vouchers": vouchers}
    lines = balance(read(sheets), date(2024, 3, 31))
    with book_of(sheets) as book:
        with saving(book, "settings", user="Asha") as save:
            write_setting(save, "liquidity_factors", json.dumps({"B14": 0.25, "B17": 0.5, "B20": 1, "B23": 0.05}))
        found = indicators(Figures(book), period(date(2024, 1, 1), date(2024, 3, 31)))["liquidity_ratio"]
    assert found.main.numerator == lines["B02"] + lines["B03"] == 1270_05
    assert found.main.denominator == Fraction(lines["B14"], 4) + 50_05
