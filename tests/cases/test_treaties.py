"""Treaties by hand: what each takes of premium and claims, and that all together never bear more than the claim.

Premium of 365.00 and 146.00 covers the days of 2025: 1.40 a day. At the end of March 275 days are left, half of the
first policy's 10 000 is paid but for 4 000; the second policy's 4 000 is claimed in May and stays open.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.cases.case import quarters, year

if TYPE_CHECKING:
    from tests.cases.case import Case, MakeCase

HEAD = "code,product,reinsurer,kind,from,to,share,retention,limit,commission,retention_percent,limit_percent\n"
DAYS = "2025-01-01,2025-12-31"
QUOTA = f"Q,A,RE,quota_share,{DAYS},20,,,,,\n"
SURPLUS = f"S,A,RE,surplus,{DAYS},,5000,20000,20,,\n"
EXCESS = f"X,A,RE,excess_of_loss,{DAYS},10,5000,4000,,,\n"
STOP = f"T,A,RE,stop_loss,{DAYS},5,,,,90,1000\n"
PARTS = "P21.1 P21.2 P21.3 P21.4 P21.5 P21"
FIRST, SECOND, _, LAST = quarters(2025)


def treaty(case: MakeCase, *rows: str) -> Case:
    """The case under some treaties."""
    return case("treaties", treaties=HEAD + "".join(rows))


def test_a_surplus_takes_of_each_policy_what_its_sum_insured_exceeds(case: MakeCase) -> None:
    """Half of the first policy, which insures 10 000 where 5 000 is kept; nothing of the second, which insures 4 000.

    Premium 182.50 with a fifth back as commission, 137.50 of it for the 275 days to come; half of the 6 000 paid, and
    half of the 4 000 still to be paid.
    """
    book = treaty(case, SURPLUS)
    assert book.lines(PARTS, FIRST) == "182.50 3000.00 36.50 137.50 2000.00 -4991.50"
    assert book.lines(PARTS, SECOND) == "0.00 2000.00 0.00 -45.50 -2000.00 45.50"


def test_the_most_that_a_surplus_takes_is_its_limit(case: MakeCase) -> None:
    """2 500 of 10 000 where 5 000 is above what is kept: a quarter."""
    book = treaty(case, SURPLUS.replace("20000", "2500"))
    assert book.lines("P21.1 P21.2 P21.5", FIRST) == "91.25 1500.00 1000.00"


def test_an_excess_of_loss_bears_what_payments_of_a_claim_exceed_together(case: MakeCase) -> None:
    """Of 10 000 it bears 4 000 above 5 000: 1 000 with the first 6 000, 3 000 with the other 4 000.

    It costs a tenth of premium, 51.10, of which 38.50 is for the days to come; the claim of 4 000 stays below.
    """
    book = treaty(case, EXCESS)
    assert book.lines(PARTS, FIRST) == "51.10 1000.00 0.00 38.50 3000.00 -3987.40"
    assert book.lines(PARTS, SECOND) == "0.00 3000.00 0.00 -12.74 -3000.00 12.74"
    assert book.lines(PARTS, year(2025)) == "51.10 4000.00 0.00 0.00 0.00 -3948.90"


def test_a_stop_loss_is_a_share_of_reserves_until_its_days_are_over(case: MakeCase) -> None:
    """In March 126.00 are earned: it bears 1 260.00, ten times that, of 10 000 less 113.40.

    Over the year 511.00 are earned: 5 110.00 of the 10 000 paid above 459.90, and nothing more of the open claim.
    """
    book = treaty(case, STOP)
    assert book.lines(PARTS, FIRST) == "25.55 0.00 0.00 19.25 1260.00 -1253.70"
    assert book.lines(PARTS, year(2025)) == "25.55 5110.00 0.00 0.00 0.00 -5084.45"
    assert book.lines("P21.2 P21.5", LAST) == "5110.00 -3822.00"  # 382.20 are earned by the end of September
    assert book.lines("B04", LAST) == "5110.00"


def test_a_stop_loss_may_be_agreed_in_money(case: MakeCase) -> None:
    book = treaty(case, f"T,A,RE,stop_loss,{DAYS},,9000,3000,,,\n")
    assert book.lines("P21.1 P21.2 P21.5", year(2025)) == "0.00 1000.00 2000.00"


def test_each_treaty_takes_of_what_is_left(case: MakeCase) -> None:
    """6 000: 1 200 quota share, 2 400 surplus. 4 000: 800 and 1 600; of the 4 000 left in all, 1 000 above 3 000."""
    book = treaty(case, QUOTA, SURPLUS, EXCESS.replace("5000", "3000"))
    assert book.lines("P21.2", FIRST) == "3600.00"
    assert book.lines("P21.2", SECOND) == "3400.00"
    assert book.lines("P21.1", FIRST) == "299.30"  # 102.20, half of the 292.00 left of the first policy, and 51.10


@pytest.mark.parametrize(
    ("rows", "ceded"),
    [
        ([QUOTA], ["1000.00", "1400.00", "0.00"]),  # its share
        ([SURPLUS], ["1785.71", "2500.00", "0.00"]),  # 182.50 of the 511.00 of premium
        ([EXCESS], ["2000.00", "2000.00", "0.00"]),  # 4 000 of 10 000, then of 14 000
        ([QUOTA, SURPLUS], ["2428.57", "3400.00", "0.00"]),  # a fifth, and as much as before of the other four
        ([EXCESS.replace("12-31", "05-31")], ["2000.00", "16.61", "0.00"]),  # little is still to come of its days
        ([QUOTA.replace("01-01", "03-31")], ["25.42", "1397.38", "0.00"]),  # of its first day no more than of a day
        ([QUOTA.replace("12-31", "03-30")], ["974.58", "2.62", "0.00"]),  # what happened under it stays its own
        ([EXCESS.replace("12-31", "03-09")], ["0.00", "0.00", "0.00"]),  # before any event: nothing to tell it by
        ([STOP.replace("90,1000", "0,")], ["5000.00", "7000.00", "0.00"]),  # all that is left of claims
    ],
)
def test_of_claims_not_reported_each_treaty_has_its_usual_part(
    case: MakeCase, rows: list[str], ceded: list[str]
) -> None:
    """Half of the claims of twelve months is expected: 5 000 in March, 7 000 in December, nothing a year later.

    With reports after 45 days on average (1 - exp(-1/45)) / (1 - exp(-90/45)) of it, 2.54 %, is of the last of the 90
    days covered by the end of March; exp(-276/45) - exp(-365/45) of it, 0.19 %, of the first 89 days of the year.
    """
    product = {"A": {"ibnr_method": "percent", "ibnr_percent": "50"}}
    days = ("2025-03-31", "2025-12-31", "2026-12-31")
    gross, net = (case("treaties", products=of, treaties=HEAD + "".join(rows)) for of in (product, {}))
    found = [gross.lines("P21.5", ("2025-01-01", day)) for day in days]
    known = [net.lines("P21.5", ("2025-01-01", day)) for day in days]
    assert [f"{Decimal(all_of) - Decimal(part)}" for all_of, part in zip(found, known, strict=True)] == ceded


@pytest.mark.parametrize("kept", ["0", "1", "2999", "3000"])
@pytest.mark.parametrize("stop", ["", f"T,,RE,stop_loss,{DAYS},5,0,,,,\n"])
def test_all_together_never_bear_more_than_the_claims(case: MakeCase, kept: str, stop: str) -> None:
    book = treaty(case, QUOTA, SURPLUS.replace("5000", "1000"), EXCESS.replace("5000,4000", f"{kept},"), stop)
    for span in (FIRST, ("2025-01-01", "2025-05-31"), year(2025)):
        paid, recovered, held, borne = map(Decimal, book.lines("P12 P21.2 P14 P21.5", span).split())
        assert recovered <= paid
        assert recovered + borne <= paid + held
    assert recovered == paid or not stop


@pytest.mark.parametrize("rows", [[SURPLUS], [EXCESS], [STOP], [QUOTA, SURPLUS, EXCESS, STOP]])
def test_the_postings_of_treaties_add_up_to_nought_and_the_quarters_to_the_year(
    case: MakeCase, rows: list[str]
) -> None:
    book = treaty(case, *rows)
    postings = book.answer("ledger", "--from", "2025-01-01", "--to", "2025-12-31")["postings"]
    assert sum(Decimal(each["amount"]) for each in postings) == 0
    for code in PARTS.split():
        each = [Decimal(book.lines(code, span)) for span in quarters(2025)]
        assert sum(each) == Decimal(book.lines(code, year(2025)))
        if code != "P21":
            booked = sum(Decimal(of["amount"]) for of in postings if of["line"] == code)
            assert abs(booked) == abs(sum(each))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (f"S,A,RE,surplus,{DAYS},,,20000,20,,\n", "Say what is kept by the scheme"),
        (f"X,A,RE,excess_of_loss,{DAYS},10,,4000,,,\n", "Say what is kept by the scheme"),
        (f"T,A,RE,stop_loss,{DAYS},10,,4000,,,\n", "Say what is kept by the scheme"),
        (f"X,A,RE,excess_of_loss,{DAYS},10,5000,,,90,\n", "Only a stop loss is agreed in percent"),
        (f"T,A,RE,stop_loss,{DAYS},10,5000,,,90,\n", "Only a stop loss is agreed in percent"),
        (SURPLUS + SURPLUS.replace("S,", "S2,", 1), "overlap those of treaty S"),
    ],
)
def test_a_treaty_that_cannot_be_is_refused(written: MakeCase, row: str, said: str) -> None:
    assert any(said in line for line in written("treaties", treaties=HEAD + row).refused())


@pytest.mark.parametrize(
    ("row", "north", "south"),
    [(QUOTA, "-1969.80", "-787.92"), (SURPLUS.replace("5000", "3000"), "-6945.40", "-992.20")],
)
def test_what_is_ceded_of_an_office_is_that_office_s(case: MakeCase, row: str, north: str, south: str) -> None:
    """The second policy, its premium and its claim are of the south: so is what reinsurers have of all that.

    Of 146.00 a fifth, 29.20, is ceded, of which 17.12 is for the 214 days to come, and of 4 000 still to be paid
    800; a quarter of it by surplus, 36.50 less 7.30 of commission and 21.40, and 1 000. The north had 10 000 paid.
    """
    at, offices = {"P1": {"office": "N"}, "P2": {"office": "S"}}, "code,name\nN,North\nS,South\n"
    book = case("treaties", treaties=HEAD + row, offices=offices, policies=at)
    span = ("--from", "2025-01-01", "--to", "2025-05-31")
    found = [_expense(book.report("income", *span, "--office", office)) for office in ("N", "S")]
    assert found == [north, south]
    assert sum(map(Decimal, found)) == Decimal(_expense(book.report("income", *span)))


def _expense(report: dict[str, Any]) -> str:
    """What reinsurance costs."""
    (amount,) = (row["amount"] for table in report["tables"] for row in table["rows"] if row.get("line") == "P21")
    return str(amount)
