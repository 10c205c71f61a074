"""What each indicator says of each kind of product (chapter 2; definitions, section 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.indicators.result import Status
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, parse_day
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import indicators
from tests.second_opinion.program import book_of, product_row

if TYPE_CHECKING:
    from desktop_app.core.indicators.result import Result
    from tests.second_opinion.oracle_folder import Sheets

YEAR = Period(parse_day("2026-01-01"), parse_day("2026-12-31"))
OF_PREMIUM = ("incurred_expense_ratio", "incurred_claims_ratio", "net_income_ratio")


def scheme_of(*products: dict[str, str]) -> Sheets:
    """A scheme whose products each wrote 730, earned 368 of it, and spent 100, and 0.96 on reinsurance.

    Of the 50 ceded for a year from August 153 days are over at its end: 20.96, less the 20 recovered.
    """
    codes = [f"T-{at}" for at, _ in enumerate(products)]
    return {
        "scheme": [{"name": "Sahel Mutual", "currency": "INR"}],
        "products": [
            {"code": code, "name": code, "line": "health", "participation": "", "carrier": "", "model": ""} | of
            for code, of in zip(codes, products, strict=True)
        ],
        "people": [{"code": "M-1", "name": "Asha Tharu"}],
        "policies": [
            {"code": f"P-{code}", "product": code, "holder": "M-1", "start": "2026-07-01", "end": "2027-06-30"}
            for code in codes
        ],
        "premiums": [
            {"code": f"D-{code}", "policy": f"P-{code}", "due": "2026-07-01", "amount": "730", "kind": "premium"}
            for code in codes
        ],
        "vouchers": [
            {"voucher": f"V-{code}", "date": "2026-08-01", "line": line, "product": code, "amount": amount}
            for code in codes
            for line, amount in (("P18", "100"), ("P21.1", "50"), ("P21.2", "-20"), ("B02", "-130"))
        ],
    }


def found(*products: dict[str, str], product: str | None = None, period: Period = YEAR) -> dict[str, Result]:
    """The indicators of the year."""
    with book_of(scheme_of(*products)) as book:
        return indicators(Figures(book), period, product_row(book, product))


def note(result: Result) -> str:
    """What an indicator tells beside its value."""
    return PLAIN.say(result.note) if result.note else ""


@pytest.mark.parametrize("line", ["health", "term_life", "funeral", "crop", "asset", "life_savings", "hospital_cash"])
def test_ordinary_products_carry_no_warning(line: str) -> None:
    of = found({"line": line})
    assert [note(of[name]) for name in OF_PREMIUM] == ["", "", ""]
    assert [of[name].status for name in OF_PREMIUM] == [Status.OK] * 3


@pytest.mark.parametrize("line", ["endowment", "whole_life"])
def test_ratios_of_products_that_save_say_that_they_are_distorted(line: str) -> None:
    of = found({"line": line})
    assert all("distorted" in note(of[name]) for name in OF_PREMIUM)
    assert all("distorted" in note(found({"line": line}, {})[name]) for name in OF_PREMIUM)


def test_a_pension_is_measured_by_its_contributions_and_has_no_claims_ratio() -> None:
    of = found({"line": "pension"})
    assert of["incurred_claims_ratio"].status is Status.NOT_APPLICABLE
    assert of["renewal_ratio"].status is Status.NOT_APPLICABLE
    assert "persistency" in note(of["renewal_ratio"])
    for name in ("incurred_expense_ratio", "net_income_ratio"):
        assert of[name].main.denominator == 73000
        assert "contributions" in note(of[name])


def test_a_pension_among_others_leaves_the_whole_as_it_is_and_is_told() -> None:
    of = found({"line": "pension"}, {})
    assert of["incurred_expense_ratio"].main.denominator == 2 * 36800
    assert all("pension" in note(of[name]) for name in OF_PREMIUM)


def test_an_index_swings_and_says_so_in_what_it_pays_and_leaves() -> None:
    of = found({"line": "weather_index"})
    assert ["swing" in note(of[name]) for name in OF_PREMIUM] == [False, True, True]
    assert not any("swing" in note(found({"line": "weather_index"}, {})[name]) for name in OF_PREMIUM)


@pytest.mark.parametrize(
    ("model", "words"),
    [("taawuni", "goes back"), ("non_profit", "fund"), ("mudharaba", "agreed ratio"), ("wakala", "a fee only")],
)
def test_takaful_counts_the_operators_charges_and_shares_its_surplus_by_model(model: str, words: str) -> None:
    of = found({"model": model})
    assert of["incurred_expense_ratio"].main.numerator == 10096
    assert "charges" in note(of["incurred_expense_ratio"])
    assert "charges" in note(of["net_income_ratio"])
    assert words in note(of["net_income_ratio"])


@pytest.mark.parametrize("carrier", ["partner_agent", "mixed"])
def test_partners_are_told_to_count_everyone_and_to_look_before_reinsurance(carrier: str) -> None:
    of = found({"carrier": carrier})
    for name in ("incurred_expense_ratio", "net_income_ratio"):
        assert "every partner" in note(of[name])
    expenses, income = of["incurred_expense_ratio"], of["net_income_ratio"]
    assert (expenses.main.numerator, expenses.parts["before_reinsurance"].numerator) == (10096, 10000)
    assert income.main.numerator == 36800 - 10096
    assert income.parts["before_reinsurance"].numerator == 36800 - 10000


def test_credit_life_is_not_renewed_where_it_is_compulsory() -> None:
    compulsory = {"line": "credit_life", "participation": "compulsory"}
    assert found(compulsory)["renewal_ratio"].status is Status.NOT_APPLICABLE
    assert found({"line": "credit_life"})["renewal_ratio"].status is not Status.NOT_APPLICABLE


@pytest.mark.parametrize("required", ["compulsory", "automatic"])
def test_those_who_had_to_join_and_those_who_chose_are_no_benchmark_together(required: str) -> None:
    whole = found({}, {"participation": required})
    assert all("no benchmark" in note(whole[name]) for name in OF_PREMIUM)
    assert whole["incurred_expense_ratio"].main.numerator == 2 * 10096
    for product in ("T-0", "T-1"):
        alone = found({}, {"participation": required}, product=product)
        assert not any("no benchmark" in note(alone[name]) for name in OF_PREMIUM)
    later = found({}, {"participation": required}, period=Period(YEAR.last + 1, YEAR.last + 365))
    assert all("no benchmark" in note(later[name]) for name in ("renewal_ratio", "growth_ratio"))
    alike = found({"participation": required}, {"participation": required})
    assert not any("no benchmark" in note(alike[name]) for name in OF_PREMIUM)


def test_a_figure_that_is_missing_says_only_what_it_lacks() -> None:
    before = Period(parse_day("2025-01-01"), parse_day("2025-12-31"))
    of = found({"line": "endowment"}, {"participation": "compulsory"}, period=before)
    assert [of[name].status for name in OF_PREMIUM] == [Status.MISSING] * 3
    lacking = {"No expense has been entered for this period.", "No premium was earned in the period."}
    assert {note(of[name]) for name in OF_PREMIUM} == lacking
