"""Cases of numbers: read with their currency, in their unit, within what can be; or refused by file, line, column."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cases.case import Case, Change, MakeCase

XOF, RATIO, PERCENT = "thousands-point-xof", "exp-ratio-60", "ibnr-percent-01"
TERM, CURRENCY, LOOP = "term-months-huge", "currency-xyz", "renew-loop"
LAST = "2025-12-31"
CLAIM = "code,policy,incurred,reported,decision,loss,covered\nC1,L1,2025-05-01,2025-05-02,open,{loss},{covered}\n"
VOUCHER = "voucher,date,line,amount\nV1,2025-01-01,B02,{amount}\nV1,2025-01-01,B33,-{amount}\n"
SAVING = "code,person,product,date,amount,kind\nS1,P1,H,2025-01-01,{amount},deposit\n"


def places(said: list[str]) -> list[str]:
    """Where each problem is: file, line and column."""
    return [": ".join(line.split(": ")[:2]) for line in said]


def money(currency: str, typed: str) -> dict[str, Change]:
    """The case with another currency and another premium."""
    return {"scheme": {"Test": {"currency": currency}}, "premiums": {"D1": {"amount": typed}}}


@pytest.mark.parametrize(
    ("currency", "typed"),
    [
        *(("XOF", "12.000"), ("XOF", "12.0"), ("JPY", "1.5"), ("JPY", "1200.00"), ("KRW", "0.1")),
        *(("INR", "12.000"), ("INR", "1.005"), ("TND", "1.2345"), ("TND", "12.0000")),
    ],
)
def test_more_decimals_than_the_currency_has_are_refused(written: MakeCase, currency: str, typed: str) -> None:
    """Never trimmed: `12.000` may be twelve thousand."""
    said = written(XOF, **money(currency, typed)).refused()
    assert places(said) == ["premiums.csv:2: amount"]
    assert typed in said[0]


@pytest.mark.parametrize(
    ("currency", "typed", "due"),
    [
        *(("XOF", "12000", "12000"), ("JPY", "1", "1"), ("INR", "12.5", "12.50"), ("INR", "12.00", "12.00")),
        *(("TND", "12.000", "12.000"), ("TND", "1.234", "1.234")),
    ],
)
def test_decimals_that_the_currency_has_are_taken(case: MakeCase, currency: str, typed: str, due: str) -> None:
    book = case(XOF, **money(currency, typed))
    assert book.lines("P03", ("2025-01-01", LAST)) == due


@pytest.mark.parametrize(
    ("place", "changes"),
    [
        ("policies.csv:2: sum_insured", {"policies": {"L1": {"sum_insured": "12.000"}}}),
        ("claims.csv:2: loss", {"claims": CLAIM.format(loss="12.000", covered="12")}),
        ("claims.csv:2: covered", {"claims": CLAIM.format(loss="12", covered="12.000")}),
        ("savings.csv:2: amount", {"savings": SAVING.format(amount="12.000")}),
    ],
)
def test_every_amount_is_read_with_its_currency(written: MakeCase, place: str, changes: dict[str, Change]) -> None:
    whole: dict[str, Change] = {"premiums": {"D1": {"amount": "12000"}}}
    assert places(written(XOF, **(whole | changes)).refused()) == [place]


def test_both_sides_of_a_voucher_are_read_with_the_currency(written: MakeCase) -> None:
    changes: dict[str, Change] = {"premiums": "", "vouchers": VOUCHER.format(amount="12.000")}
    assert {"vouchers.csv:2: amount", "vouchers.csv:3: amount"} <= set(places(written(XOF, **changes).refused()))


@pytest.mark.parametrize(
    ("column", "typed"),
    [
        *(("expected_claims_ratio", "60"), ("expected_claims_ratio", "3.01"), ("expected_claims_ratio", "-0.1")),
        *(("cics_portion", "1.01"), ("cics_portion", "100"), ("cics_portion", "-0.5")),
        *(("tail_factor", "2.01"), ("tail_factor", "0.9"), ("ibnr_percent", "-1")),
    ],
)
def test_a_rate_outside_its_range_is_refused(written: MakeCase, column: str, typed: str) -> None:
    rates = {"expected_claims_ratio": "0.6", column: typed}
    assert places(written(RATIO, products={"H": rates}).refused()) == [f"products.csv:2: {column}"]


@pytest.mark.parametrize(("ratio", "ibnr"), [("0.6", "720.00"), ("0.60", "720.00"), ("1", "1200.00"), ("3", "3600.00")])
def test_a_ratio_is_a_share(case: MakeCase, ratio: str, ibnr: str) -> None:
    assert case(RATIO, products={"H": {"expected_claims_ratio": ratio}}).reserve("ibnr", LAST, "H") == ibnr


@pytest.mark.parametrize(("percent", "ibnr"), [("0.1", "10.00"), ("10", "1000.00"), ("1", "100.00"), ("0", "0.00")])
def test_a_percentage_is_one(case: MakeCase, percent: str, ibnr: str) -> None:
    """Of claims of 10 000: whoever wrote 0.1 is asked about it, and has a tenth of a percent until then."""
    assert case(PERCENT, products={"H": {"ibnr_percent": percent}}).reserve("ibnr", LAST, "H") == ibnr


def asked(book: Case) -> set[str]:
    """What is doubtful, in sentences."""
    return {each["message"] for each in json.loads(book.said("check", "--json"))["findings"]}


@pytest.mark.parametrize(("typed", "doubtful"), [("0.1", True), ("0.99", True), ("1", False), ("10", False)])
def test_a_percentage_below_one_is_asked_about(case: MakeCase, typed: str, doubtful: bool) -> None:
    usual = asked(case(PERCENT, products={"H": {"ibnr_percent": "20"}}))
    assert bool(asked(case(PERCENT, products={"H": {"ibnr_percent": typed}})) - usual) is doubtful


@pytest.mark.parametrize(("typed", "doubtful"), [("0.2", True), ("20", False)])
def test_so_is_what_the_insured_pays(case: MakeCase, typed: str, doubtful: bool) -> None:
    usual = asked(case(PERCENT, products={"H": {"ibnr_percent": "10"}}))
    benefits = f"code,product,name,coinsurance\nB1,H,Bed days,{typed}\n"
    found = asked(case(PERCENT, products={"H": {"ibnr_percent": "10"}}, benefits=benefits))
    assert bool(found - usual) is doubtful


def test_terms_of_a_thousand_years_are_refused(written: MakeCase) -> None:
    assert places(written(TERM).refused()) == ["products.csv:2: term_months", "products.csv:2: grace_days"]


@pytest.mark.parametrize(
    ("column", "typed"),
    [
        *(("term_months", "12000"), ("grace_days", "30000"), ("waiting_days", "30000"), ("exit_age", "1200")),
        *(("entry_age", "180"), ("delivery_days", "30000"), ("reporting_lag_days", "30000"), ("term_months", "-12")),
    ],
)
def test_a_length_of_time_that_cannot_be_is_refused(written: MakeCase, column: str, typed: str) -> None:
    lengths = {"term_months": "12", "grace_days": "30", column: typed}
    assert places(written(TERM, products={"H": lengths}).refused()) == [f"products.csv:2: {column}"]


@pytest.mark.parametrize(("typed", "nearest"), [("XYZ", ""), ("INX", "INR"), ("XOO", "XOF"), ("ABC", "")])
def test_a_currency_that_is_none_is_refused_with_the_nearest(written: MakeCase, typed: str, nearest: str) -> None:
    said = written(CURRENCY, scheme={"Test": {"currency": typed}}).refused()
    assert places(said)[0] == "scheme.csv:2: currency"
    assert nearest in said[0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("L2", "L1"),  # each renews the other
        ("L2", ""),  # the earlier renews the later
        ("L1", ""),  # itself
    ],
)
def test_a_policy_renews_an_earlier_one(written: MakeCase, first: str, second: str) -> None:
    said = written(LOOP, policies={"L1": {"renews": first}, "L2": {"renews": second}}).refused()
    assert places(said) == ["policies.csv:2: renews"]


@pytest.mark.parametrize("reason", ["", "migrated"])
def test_a_policy_renews_one_of_the_same_holder(written: MakeCase, reason: str) -> None:
    left = {"renews": "", "exit_date": "2025-05-31", "exit_reason": reason} if reason else {"renews": ""}
    said = written(LOOP, policies={"L1": left, "L2": {"holder": "A2", "renews": "L1"}}).refused()
    assert places(said) == ["policies.csv:3: renews"]


def test_another_renews_for_a_holder_who_died(case: MakeCase) -> None:
    died = {"renews": "", "exit_date": "2025-05-31", "exit_reason": "death"}
    case(LOOP, policies={"L1": died, "L2": {"holder": "A2", "renews": "L1"}})
