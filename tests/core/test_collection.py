"""What a sum of money is taken for, and what stands on a sheet of premiums."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.collection import Collection, CollectionLine, Owed, PaidPart, Payer, count_up, receipt_meant
from desktop_app.core.language import PLAIN

DAY = 100
ASHA = Payer(
    "household:H-1",
    "M-1",
    "Asha Tharu",
    "P-1",
    owed=(
        Owed("D-1", "P-1", "Health", 10, 600),
        Owed("D-2", "P-2", "Funeral", DAY, 70),
        Owed("D-3", "P-1", "Health", 130, 9),
    ),
)
SHEET = Collection(DAY, {"": "R-A-2026-00007"})


def kept(amount: int) -> Payer:
    """Asha, for whom money is kept from before."""
    return replace(ASHA, owed=(Owed("D-0", "P-1", "", 5, -amount), *ASHA.owed))


def test_what_is_due_by_the_day_is_asked_with_its_arrears() -> None:
    assert (ASHA.asked(DAY), ASHA.arrears(DAY)) == (670, 600)


def test_where_nothing_is_due_what_falls_due_next_is_asked() -> None:
    assert replace(ASHA, owed=ASHA.owed[2:]).asked(DAY) == 9
    assert replace(ASHA, owed=()).asked(DAY) == 0


def test_what_is_kept_is_not_asked_again() -> None:
    assert kept(100).asked(DAY) == 570
    assert kept(9_000).asked(DAY) == 0


@pytest.mark.parametrize(
    ("amount", "parts", "left", "advance"),
    [
        (670, (PaidPart("D-1", 600), PaidPart("D-2", 70)), 0, 0),
        (400, (PaidPart("D-1", 400),), 270, 0),
        (605, (PaidPart("D-1", 600), PaidPart("D-2", 5)), 65, 0),
        (674, (PaidPart("D-1", 600), PaidPart("D-2", 70), PaidPart("D-3", 4)), 0, 0),
        (700, (PaidPart("D-1", 600), PaidPart("D-2", 70), PaidPart("D-3", 9)), 0, 21),
    ],
)
def test_a_sum_pays_the_oldest_first_and_the_rest_is_kept(
    amount: int, parts: tuple[PaidPart, ...], left: int, advance: int
) -> None:
    found = ASHA.allot(amount, DAY)
    assert (found.parts, found.left, found.advance) == (parts, left, advance)
    assert sum(part.amount for part in found.parts) + advance == amount


def test_what_is_kept_pays_only_what_the_sum_lacks() -> None:
    found = kept(100).allot(600, DAY)
    assert found.parts == (PaidPart("D-0", -70), PaidPart("D-1", 600), PaidPart("D-2", 70))
    assert (found.left, found.advance) == (0, 0)
    assert kept(100).allot(670, DAY).parts == (PaidPart("D-1", 600), PaidPart("D-2", 70))
    assert kept(100).allot(500, DAY).left == 70


def test_a_second_line_of_the_same_payer_finds_what_the_first_left() -> None:
    sheet = SHEET.written(SHEET.line(ASHA, 400, "R-1"))
    second = sheet.line(ASHA, 270, "R-2")
    assert (second.due, second.allotment.left) == (270, 0)
    assert sheet.written(second).now(ASHA).asked(DAY) == 9


def test_an_advance_of_this_sheet_is_known_to_its_next_line() -> None:
    sheet = SHEET.written(SHEET.line(replace(ASHA, owed=()), 50, "R-1"))
    assert sheet.now(replace(ASHA, owed=())).owed_to_payer == 50


def test_what_is_saved_is_not_taken_off_again() -> None:
    saved = replace(SHEET.line(ASHA, 400, "R-1"), saved="A-9")
    assert SHEET.written(saved).now(ASHA) == ASHA


def written(*receipts: str, first: str = "R-A-2026-00007") -> Collection:
    """A sheet with some receipts."""
    sheet = Collection(DAY, {"": first})
    for receipt in receipts:
        sheet = sheet.written(sheet.line(ASHA, 1, receipt))
    return sheet


def test_receipts_count_up_from_the_last_line() -> None:
    assert SHEET.next_receipt("B") == "R-A-2026-00007"
    assert written("R-A-2026-00009").next_receipt("B") == "R-A-2026-00010"
    assert written("B-99").next_receipt("") == "B-100"
    assert count_up("no number") == ""


def test_each_office_counts_for_itself_where_the_scheme_says_so() -> None:
    sheet = Collection(DAY, {"": "R-1", "B": "R-B-5", "C": "R-C-1"})
    sheet = sheet.written(sheet.line(replace(ASHA, office="B"), 1, "R-B-5"))
    assert (sheet.next_receipt("B"), sheet.next_receipt("C")) == ("R-B-6", "R-C-1")


def test_receipts_that_are_missing_are_named() -> None:
    assert written("R-A-2026-00007", "R-A-2026-00010").missing() == ("R-A-2026-00008", "R-A-2026-00009")
    assert written("R-A-2026-00009").missing() == ("R-A-2026-00007", "R-A-2026-00008")
    assert written("R-A-2026-00008", "R-A-2026-00007").missing() == ()
    assert written("B-7", "B-8").missing() == ()


def test_an_old_or_a_new_receipt_book_is_no_gap() -> None:
    assert written("R-A-2026-00003", "R-A-2026-00004").missing() == ()
    assert written("R-A-2026-00007", "R-A-2026-05001").missing() == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("9", "R-A-2026-00009"), ("04 197", "R-A-2026-04197"), ("B-7", "B-7"), ("123456", "123456"), ("", "")],
)
def test_a_bare_number_is_a_receipt_of_the_series(typed: str, meant: str) -> None:
    assert receipt_meant(typed, "R-A-2026-00008") == meant


def test_the_last_line_is_taken_back() -> None:
    line = SHEET.line(ASHA, 400, "R-1")
    assert isinstance(line, CollectionLine)
    assert SHEET.written(line).total == 400
    assert SHEET.written(line).without_last() == SHEET
    assert SHEET.written(line).has_receipt("r-1")


def test_a_line_in_the_middle_is_taken_out_and_those_below_are_for_what_is_left() -> None:
    sheet = SHEET.written(SHEET.line(ASHA, 400, "R-1"))
    sheet = sheet.written(sheet.line(ASHA, 270, "R-2"))
    without = sheet.without("R-1")
    assert without == SHEET.written(SHEET.line(ASHA, 270, "R-2"))
    assert without.lines[0].allotment.left == 400
    assert sheet.without("R-2") == sheet.without_last()


def refusal(sheet: Collection, line: CollectionLine) -> str:
    """Why a line cannot be written; empty where it can."""
    words = sheet.wrong_with(line)
    return PLAIN.say(words) if words else ""


def test_a_line_without_money_cannot_be_written() -> None:
    for amount in (0, -5):
        assert refusal(SHEET, SHEET.line(ASHA, amount, "R-1")) == "Write the amount that was received."


def test_a_receipt_stands_on_a_sheet_once_however_it_is_written() -> None:
    again = written("R-1").line(ASHA, 5, "r-1")
    assert refusal(written("R-1"), again) == "Receipt r-1 stands on this sheet already."


def test_only_who_has_a_policy_that_runs_pays_too_much() -> None:
    ended = replace(ASHA, keeps=False)
    assert refusal(SHEET, SHEET.line(ended, 700, "R-1")) == (
        "No policy of Asha Tharu runs: nothing can be kept as an advance."
    )
    assert refusal(SHEET, SHEET.line(ended, 670, "R-1")) == ""
    assert refusal(SHEET, SHEET.line(ASHA, 700, "R-1")) == ""
