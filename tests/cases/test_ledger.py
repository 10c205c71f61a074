"""The ledger of cases: what each record posts, on which lines and on which days (definitions, section 2)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cases.case import Case, Change, MakeCase

FIRST, LAST = "2024-01-01", "2026-06-30"
FEE = ["R2,P1,2025-02-01,,,50,fee,2025-03-01,,", "R3,P1,2025-04-01,,,50,fee,,,"]
TREATY = "code,product,kind,from,to,share,commission\nT1,A,quota_share,2025-01-01,2025-12-31,25,10\n"
POSTED: list[tuple[str, dict[str, Change], list[str]]] = [
    (
        "lapse-for-unpaid-premium",  # due, and taken back on the day of the exit
        {},
        ["2025-01-01 B06 P03 1200.00 premiums:R1", "2025-01-31 P03 B06 1098.08 premiums:R1"],
    ),
    (
        "lapse-for-unpaid-premium",  # received on the day it is paid; a fee due after the exit is nobody's
        {"premiums": FEE, "policies": {"P1": {"exit_date": "2025-03-31"}}},
        [
            "2025-01-01 B06 P03 1200.00 premiums:R1",
            "2025-02-01 B06 P06 50.00 premiums:R2",
            "2025-03-01 B02 B06 50.00 premiums:R2",
            "2025-03-31 P03 B06 904.11 premiums:R1",
        ],
    ),
    (
        "paid-in-advance",
        {},
        [
            "2025-12-20 B02 B26 1200.00 premiums:R1",
            "2025-12-20 B02 B30 500.00 premiums:R2",
            "2026-01-01 B26 B06 1200.00 premiums:R1",
            "2026-01-01 B06 P03 1200.00 premiums:R1",
            "2026-03-01 B30 B26 500.00 premiums:R2",
            "2026-06-01 B26 B06 500.00 premiums:R2",
            "2026-06-01 B06 P03 500.00 premiums:R2",
            "2026-06-30 P04 B14 1063.84 reserves:A",
        ],
    ),
    (
        "refund-due-and-not-paid",  # owed from the exit, whenever it is due; paid out
        {"premiums": {"R2": {"due": "2025-09-30", "paid_on": "2025-10-15"}}},
        [
            "2025-01-01 B06 P03 1200.00 premiums:R1",
            "2025-01-01 B02 B06 1200.00 premiums:R1",
            "2025-06-30 P03 B26 600.00 premiums:R2",
            "2025-10-15 B26 B02 600.00 premiums:R2",
        ],
    ),
    ("open-and-part-paid", {}, ["2025-02-10 P12 B02 400.00 payments:Y1", "2026-06-30 P14 B20 600.00 reserves:A"]),
    (
        "savings-without-cash",
        {},
        [
            "2025-01-01 B02 B33 500.00 vouchers:V0",
            "2025-02-01 B02 B23 1000.00 savings:S1",
            "2025-06-30 P15 B23 20.00 savings:S2",
            "2025-07-31 B23 B02 300.00 savings:S3",
        ],
    ),
    (
        "lapse-for-unpaid-premium",  # what a treaty takes of premium it takes of what an exit takes back, too
        {"treaties": TREATY},
        [
            "2025-01-01 P21.1 B21 300.00 premiums:R1",
            "2025-01-01 B21 P21.3 30.00 premiums:R1",
            "2025-01-01 B06 P03 1200.00 premiums:R1",
            "2025-01-31 B21 P21.1 274.52 premiums:R1",
            "2025-01-31 P21.3 B21 27.45 premiums:R1",
            "2025-01-31 P03 B06 1098.08 premiums:R1",
        ],
    ),
    ("lag-factor-without-claims", {"premiums": "", "policies": ""}, []),
]


def movements(book: Case, *asked: str) -> list[str]:
    """Day, line debited, line credited, amount and record of every two postings that belong together."""
    found = book.answer("ledger", "--from", FIRST, "--to", LAST, *asked)["postings"]
    pairs = zip(found[::2], found[1::2], strict=True)
    return [_movement(*(sorted(pair, key=lambda each: Decimal(each["amount"]), reverse=True))) for pair in pairs]


def _movement(debit: dict[str, str], credit: dict[str, str]) -> str:
    """Both sides of a movement, which are of one day and one record and add up to nought."""
    assert Decimal(debit["amount"]) == -Decimal(credit["amount"]) > 0
    assert (debit["day"], debit["record"]) == (credit["day"], credit["record"])
    return f"{debit['day']} {debit['line']} {credit['line']} {debit['amount']} {debit['record']}"


@pytest.mark.parametrize(("name", "changes", "posted"), POSTED)
def test_each_record_posts_both_sides_on_its_day(
    case: MakeCase, name: str, changes: dict[str, Change], posted: list[str]
) -> None:
    assert sorted(movements(case(name, **changes))) == sorted(posted)


def test_what_an_exit_takes_back_is_rounded_row_by_row(case: MakeCase) -> None:
    """Half a unit of each of two premiums: each takes back a whole one."""
    rows = "code,policy,due,from,to,amount\nR1,P1,2025-01-01,2025-01-01,2025-01-02,0.01\n"
    book = case(
        "lapse-for-unpaid-premium",
        premiums=rows + "R2,P1,2025-01-01,2025-01-01,2025-01-02,0.01\n",
        policies={"P1": {"exit_date": "2025-01-01"}},
    )
    taken = [each for each in movements(book) if " P03 B06 " in each]
    assert sorted(taken) == [f"2025-01-01 P03 B06 0.01 premiums:{code}" for code in ("R1", "R2")]
    assert book.lines("P03 B06", (FIRST, LAST)) == "0.00 0.00"


def test_postings_are_those_of_one_line_or_one_product(case: MakeCase) -> None:
    book = case("savings-without-cash")
    span = ("--from", FIRST, "--to", LAST)
    cash = book.answer("ledger", *span, "--line", "B02")["postings"]
    assert [each["amount"] for each in cash] == ["500.00", "1000.00", "-300.00"]
    of_product = book.answer("ledger", *span, "--product", "A")["postings"]
    assert {each["product"] for each in of_product} == {"A"}
    assert sum(Decimal(each["amount"]) for each in of_product) == 0
    assert set(of_product[0]) == {"day", "line", "product", "office", "amount", "record"}


def test_the_ledger_as_a_table_is_the_ledger(case: MakeCase) -> None:
    book = case("savings-without-cash")
    out = book.folder / "ledger.csv"
    book.said("ledger", "--from", FIRST, "--to", LAST, "--csv", str(out))
    postings = book.answer("ledger", "--from", FIRST, "--to", LAST)["postings"]
    lines = [",".join(str(value or "") for value in each.values()) for each in postings]
    assert out.read_text(encoding="utf-8-sig").splitlines() == ["day,line,product,office,amount,record", *lines]
