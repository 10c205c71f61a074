"""A sheet of premiums is taken whole or not at all; a receipt is one payer's money, for whatever they owe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.collecting import (
    answers,
    begin,
    collect_line,
    collect_sheet,
    elsewhere,
    payer_of,
    resume,
)
from desktop_app.acts.policy import end_policy
from desktop_app.acts.premium import correct_premium, take_premium
from desktop_app.acts.undo import take_back
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused
from desktop_app.core.records.policy import Policy
from desktop_app.core.records.premium import Premium
from desktop_app.figures.balance import balance
from desktop_app.figures.figures import Figures
from desktop_app.reports.check import check_book
from desktop_app.store.premiums import whole_premium
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from tests.counter import END, START, WHO, enrolled, fields, member, office_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.core.collection import Collection
    from desktop_app.store.database import Book

DAY = START + 320


def village(book: Book) -> None:
    """Asha's household owes 600 for health and 70 for a funeral; Parbati's 600; Chandra's, elsewhere, 900."""
    asha = enrolled(book)
    enrolled(book, member("Parbati Rana"))
    enrolled(book, member("Chandra Oli"), village="Khajura", amount=90_000)
    with saving(book, "enrol") as save:
        terms: dict[str, Any] = {"start_day": START, "end_day": END}
        insert(save, "policies", Policy(code="P-9", product="FUNERAL", holder=asha.people[1], office="BNK", **terms))
        insert(save, "premiums", Premium(code="D-9", policy="P-9", due=START + 90, amount=7_000))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The office of the village."""
    book = office_book(tmp_path, village)
    yield book
    book.close()


def sheet_of(book: Book, *lines: tuple[str, int]) -> Collection:
    """A sheet of Puraini with sums of some names."""
    of = begin(book, "village:Puraini", DAY)
    sheet = of.sheet
    for name, amount in lines:
        payer = next(each for each in of.payers if name in (each.name, *each.others))
        sheet = sheet.written(sheet.line(payer, amount, sheet.next_receipt(payer.office)))
    return sheet


def rows(sheet: Collection, **changes: Any) -> list[dict[str, Any]]:
    """The lines as the gate is asked for them."""
    return [{**answers(line, "cash", DAY), **changes} for line in sheet.lines]


def paid(book: Book) -> list[tuple[str, int, str, str]]:
    """Policy, amount, kind and receipt of all that is paid, as it was written down."""
    sql = """SELECT (SELECT code FROM policies p WHERE p.id = d.policy), amount, kind, receipt FROM premiums d
        WHERE paid_on = ? ORDER BY receipt, id"""
    return [(str(row[0]), int(row[1]), str(row[2]), str(row[3])) for row in book.query(sql, (DAY,))]


def receipt(number: int) -> str:
    """A receipt of this laptop."""
    return f"R-A-2026-{number:05d}"


def test_a_household_pays_for_all_that_its_people_hold(book: Book) -> None:
    payers = begin(book, "village:Puraini", DAY).payers
    assert [(each.name, each.others, each.asked(DAY)) for each in payers] == [
        ("Asha Tharu", ("Bishnu Tharu",), 67_000),
        ("Parbati Rana", (), 60_000),
    ]
    assert [each.name for each in begin(book, "due:", DAY).payers] == ["Asha Tharu", "Chandra Oli", "Parbati Rana"]


def test_a_sheet_is_one_save_and_a_household_gets_one_receipt(book: Book) -> None:
    done = collect_sheet(book, rows(sheet_of(book, ("Asha Tharu", 67_000), ("Parbati Rana", 60_000))), WHO)
    assert (done.receipts, done.amount.minor) == (2, 127_000)
    assert paid(book) == [
        ("P-A-000001", 60_000, "premium", receipt(1)),
        ("P-9", 7_000, "premium", receipt(1)),
        ("P-A-000002", 60_000, "premium", receipt(2)),
    ]
    assert [each.asked(DAY) for each in begin(book, "village:Puraini", DAY).payers] == [0, 0]
    assert book.value("SELECT action FROM saves ORDER BY id DESC LIMIT 1") == "collect_premiums"
    assert [each.rule.id for each in check_book(book, DAY) if "receipt" in each.rule.id] == []


def test_nothing_of_a_sheet_is_saved_when_one_line_is_refused(book: Book) -> None:
    wrong = rows(sheet_of(book, ("Asha Tharu", 67_000), ("Parbati Rana", 60_000)))
    wrong[1]["receipt"] = ""
    with pytest.raises(Refused) as refusal:
        collect_sheet(book, wrong, WHO)
    assert fields(refusal.value) == ["rows.1.receipt"]
    assert paid(book) == []


def test_the_same_sheet_is_never_taken_twice(book: Book) -> None:
    sheet = rows(sheet_of(book, ("Asha Tharu", 67_000), ("Parbati Rana", 60_000)))
    collect_sheet(book, sheet, WHO)
    with pytest.raises(Refused) as refusal:
        collect_sheet(book, sheet, WHO)
    assert fields(refusal.value) == ["rows.0.receipt", "rows.1.receipt"]


def test_a_part_payment_leaves_the_rest_due_and_is_paid_on_the_same_sheet(book: Book) -> None:
    collect_sheet(book, rows(sheet_of(book, ("Parbati Rana", 20_000), ("Parbati Rana", 30_000))), WHO)
    assert paid(book) == [
        ("P-A-000002", 20_000, "premium", receipt(1)),
        ("P-A-000002", 30_000, "premium", receipt(2)),
    ]
    assert payer_of(book, "P-A-000002", DAY).asked(DAY) == 10_000


def test_what_is_paid_too_much_is_kept_and_pays_what_falls_due_later(book: Book) -> None:
    collect_sheet(book, rows(sheet_of(book, ("Parbati Rana", 65_000))), WHO)
    payer = payer_of(book, "P-A-000002", DAY)
    assert (payer.asked(DAY), payer.owed_to_payer) == (0, 5_000)
    assert whole_premium(book, "P-A-000002") == 60_000
    with saving(book, "add") as save:
        insert(save, "premiums", Premium(code="D-8", policy="P-A-000002", due=DAY, amount=20_000))
    payer = payer_of(book, "P-A-000002", DAY)
    assert payer.asked(DAY) == 15_000
    collect_sheet(book, rows(sheet_of(book, ("Parbati Rana", 15_000))), WHO)
    assert [row for row in paid(book) if row[3] == receipt(2)] == [
        ("P-A-000002", 5_000, "refund", receipt(2)),
        ("P-A-000002", 20_000, "premium", receipt(2)),
    ]
    assert payer_of(book, "P-A-000002", DAY).owed == ()


def test_an_advance_is_owed_to_the_member_and_is_no_premium(book: Book) -> None:
    before = balance(Figures(book), DAY)
    collect_sheet(book, rows(sheet_of(book, ("Parbati Rana", 65_000))), WHO)
    after = balance(Figures(book), DAY)
    assert after["B26"] - before["B26"] == 5_000
    assert after["B02"] - before["B02"] == 65_000


def test_only_a_policy_that_runs_keeps_an_advance(book: Book) -> None:
    end_policy(book, {"policy": "P-A-000002", "exit_date": DAY - 1, "exit_reason": "migrated"}, WHO)
    with pytest.raises(Refused) as refusal:
        collect_sheet(book, rows(sheet_of(book, ("Parbati Rana", 65_000))), WHO)
    assert fields(refusal.value) == ["rows.0.amount"]


def test_what_has_changed_since_it_was_seen_is_not_saved(book: Book) -> None:
    sheet = rows(sheet_of(book, ("Parbati Rana", 60_000)))
    with saving(book, "add") as save:
        insert(save, "premiums", Premium(code="D-8", policy="P-A-000002", due=DAY, amount=20_000))
    with pytest.raises(Refused, match="has changed"):
        collect_sheet(book, sheet, WHO)
    assert paid(book) == []


def test_a_day_far_away_and_a_new_word_are_asked_about_once(book: Book) -> None:
    with pytest.raises(Doubtful) as doubt:
        collect_sheet(book, rows(sheet_of(book, ("Parbati Rana", 60_000)), method="mobile", today=DAY + 90), WHO)
    assert fields(doubt.value) == ["rows.0.paid_on", "rows.0.method"]


def test_a_line_saved_at_once_can_be_taken_back(book: Book) -> None:
    (row,) = rows(sheet_of(book, ("Parbati Rana", 60_000)))
    done = collect_line(book, row, WHO)
    assert find(book, "premiums", done.premium).receipt == receipt(1)
    take_back(book, {"save": done.save, "why": "Slip"}, WHO)
    assert paid(book) == []
    assert payer_of(book, "P-A-000002", DAY).asked(DAY) == 60_000


def test_a_due_of_a_receipt_for_several_can_be_corrected(book: Book) -> None:
    collect_sheet(book, rows(sheet_of(book, ("Asha Tharu", 67_000))), WHO)
    correct_premium(book, "D-9", {"paid_on": DAY, "method": "bank", "receipt": receipt(1), "why": "Slip"}, WHO)
    assert find(book, "premiums", "D-9").method == "bank"


def test_somebody_of_another_village_is_found_by_name_and_by_code(book: Book) -> None:
    assert [each.name for each in elsewhere(book, "oli", DAY)] == ["Chandra Oli"]
    assert [each.name for each in elsewhere(book, "M-A-000004", DAY)] == ["Chandra Oli"]
    assert elsewhere(book, "zzz", DAY) == []


def test_what_is_due_after_a_policy_ended_is_not_asked(book: Book) -> None:
    end_policy(book, {"policy": "P-9", "exit_date": START + 10, "exit_reason": "migrated"}, WHO)
    assert payer_of(book, "P-9", DAY).asked(DAY) == 60_000


def test_the_receipt_of_a_household_is_corrected_for_each_of_its_premiums(book: Book) -> None:
    collect_sheet(book, rows(sheet_of(book, ("Asha Tharu", 67_000))), WHO)
    for code in ("D-A-000001", "D-9"):
        correct_premium(book, code, {"receipt": "R-77", "why": "The paper says 77"}, WHO)
    assert [(policy, number) for policy, _, _, number in paid(book)] == [("P-A-000001", "R-77"), ("P-9", "R-77")]


def test_one_receipt_is_for_all_that_a_household_pays_on_a_day_one_by_one_too(book: Book) -> None:
    money = {"paid_on": DAY, "method": "cash", "receipt": "B-7"}
    take_premium(book, {"premium": "D-A-000001", "amount": 60_000, **money}, WHO)
    for other in ({"premium": "D-9", "amount": 7_000, "paid_on": DAY + 1}, {"premium": "D-A-000002", "amount": 60_000}):
        with pytest.raises(Refused) as refusal:
            take_premium(book, {**money, **other}, WHO)
        assert fields(refusal.value) == ["receipt"]
    take_premium(book, {"premium": "D-9", "amount": 7_000, **money}, WHO)
    assert [number for *_, number in paid(book)] == ["B-7", "B-7"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"amount": 0}, ("amount", "Write the amount that was received.")),
        ({"amount": -5}, ("amount", "Write the amount that was received.")),
        ({"today": DAY - 1}, ("paid_on", "Money is taken today or was taken before.")),
        ({"receipt": " "}, ("receipt", "Each line needs its receipt.")),
    ],
    ids=str,
)
def test_a_line_is_money_that_has_come_in_by_today_with_its_receipt(
    book: Book, changes: dict[str, Any], problem: tuple[str, str]
) -> None:
    (row,) = rows(sheet_of(book, ("Parbati Rana", 60_000)), **changes)
    with pytest.raises(Refused) as refusal:
        collect_line(book, row, WHO)
    assert [(each.field, PLAIN.say(each.message)) for each in refusal.value.problems] == [problem]
    assert paid(book) == []


def test_a_policy_that_is_not_there_has_no_payer(book: Book) -> None:
    for code, named in (("P-77", "P-77"), ("", "?")):
        with pytest.raises(Refused) as refusal:
            payer_of(book, code, DAY)
        said = PLAIN.say(refusal.value.problems[0].message)
        assert said == f"There is no {named}. Choose one from the list."


def test_an_unfinished_sheet_is_taken_up_without_the_line_that_was_saved_meanwhile(book: Book) -> None:
    collect_line(book, rows(sheet_of(book, ("Parbati Rana", 60_000)))[0], WHO)
    kept = [("P-A-000002", 60_000, receipt(1)), ("P-A-000001", 67_000, receipt(2)), ("P-A-000003", 5, receipt(3))]
    sheet = resume(book, "village:Puraini", DAY, kept).sheet
    assert [(line.payer.name, line.receipt) for line in sheet.lines] == [
        ("Asha Tharu", receipt(2)),
        ("Chandra Oli", receipt(3)),
    ]


def test_the_receipt_of_another_payer_does_not_drop_a_line_of_an_unfinished_sheet(book: Book) -> None:
    collect_line(book, rows(sheet_of(book, ("Parbati Rana", 60_000)))[0], WHO)
    sheet = resume(book, "village:Puraini", DAY, [("P-A-000001", 67_000, receipt(1))]).sheet
    assert [line.payer.name for line in sheet.lines] == ["Asha Tharu"]
