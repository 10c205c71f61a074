"""Any record is written down and corrected as its sheet describes it, and what cannot be is refused at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.records import add_record, correct_record, values_of
from desktop_app.core.doubts import Doubtful
from desktop_app.core.problems import Refused
from desktop_app.core.records.sheets import sheet
from desktop_app.store.history import broken_saves
from desktop_app.store.named import rows_named
from desktop_app.store.rows import find, read
from tests.counter import END, START, WHO, convinced, enrolled, fields, office_book, saves

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, enrolled)
    yield book
    assert broken_saves(book) == []
    book.close()


def added(book: Book, name: str, /, **values: Any) -> str:
    """A record that was written down, whatever was doubtful about it; what it is named by."""
    try:
        return add_record(book, name, values, WHO).key
    except Doubtful as doubt:
        return add_record(book, name, convinced(values, doubt), WHO).key


def refused(book: Book, name: str, /, **values: Any) -> Refused:
    """Why a record was not written down, though every doubt had its reason."""
    with pytest.raises(Refused) as refusal:
        added(book, name, **values)
    assert not isinstance(refusal.value, Doubtful)
    return refusal.value


def kept(book: Book, name: str, key: str) -> Any:
    """The record of a key."""
    return read(book, name, rows_named(book, sheet(name), key)[0])


def voucher(*amounts: int, **more: Any) -> dict[str, Any]:
    """A voucher with so much on the lines of the accounts, debit above nought."""
    codes = ("B02", "P18", "P17")
    lines = [
        {"line": code, "amount_plus" if amount > 0 else "amount_minus": abs(amount), "memo": "rent"}
        for code, amount in zip(codes, amounts, strict=False)
    ]
    return {"voucher": "V-1", "date": START, "lines": lines, **more}


def test_a_population_is_written_down_and_named_by_its_product_and_day(book: Book) -> None:
    key = added(book, "populations", product="HEALTH", date=START, population=4_000)
    assert key == "HEALTH 2026-01-01"
    assert kept(book, "populations", key).population == 4_000
    assert added(book, "populations", date=START, population=9_000) == "2026-01-01"
    assert saves(book)[-1][:2] == ("add_populations", "Asha")


def test_a_second_record_of_one_key_is_refused_at_the_last_part_of_the_key(book: Book) -> None:
    added(book, "readings", station="Kumasi", date=START, value=3.5)
    refusal = refused(book, "readings", station="Kumasi", date=START, value=4.0)
    assert fields(refusal) == ["date"]
    assert dict(refusal.problems[0].message.fields)["key"] == "Kumasi 2026-01-01"
    added(book, "readings", station="Kumasi", date=START + 1, value=0.0)
    with pytest.raises(Refused) as moved:
        correct_record(book, "readings", "Kumasi 2026-01-02", {"date": START, "why": "misread"}, WHO)
    assert fields(moved.value) == ["date"]


def test_a_reading_is_corrected_with_a_reason_and_found_under_its_new_day(book: Book) -> None:
    key = added(book, "readings", station="Kumasi", date=START, value=3.5)
    with pytest.raises(Refused) as refusal:
        correct_record(book, "readings", key, {"value": 5.3}, WHO)
    assert fields(refusal.value) == ["why"]
    done = correct_record(book, "readings", key, {"date": START + 1, "value": 5.3, "why": "misread"}, WHO)
    assert (done.code, done.fields) == ("Kumasi 2026-01-02", ("date", "value"))
    assert saves(book)[-1] == ("correct_readings", "Asha", saves(book)[-1][2], "misread")


def test_a_treaty_that_overlaps_another_of_its_kind_is_refused_at_its_days(book: Book) -> None:
    added(book, "partners", code="RE", name="Reinsurer", role="reinsurer")
    treaty = {"kind": "quota_share", "reinsurer": "RE", "from_day": START, "to_day": END, "share": 20.0}
    added(book, "treaties", code="T-1", **treaty)
    assert fields(refused(book, "treaties", code="T-2", **treaty)) == ["from_day"]
    assert fields(refused(book, "treaties", code="T-3", **{**treaty, "to_day": START - 1})) == ["to_day"]


def test_a_voucher_has_as_much_on_both_sides(book: Book) -> None:
    assert fields(refused(book, "vouchers", **voucher(10_000, -9_000))) == ["lines"]
    assert fields(refused(book, "vouchers", **voucher(0, 0))) == ["lines.0.amount_plus", "lines.1.amount_plus"]
    assert added(book, "vouchers", **voucher(10_000, -9_000, -1_000)) == "V-1"
    rows = book.query("SELECT position, line, amount FROM vouchers ORDER BY position")
    assert rows == [(1, "B02", 10_000), (2, "P18", -9_000), (3, "P17", -1_000)]
    assert fields(refused(book, "vouchers", **voucher(1, -1))) == ["voucher"]


def test_a_line_that_records_post_themselves_is_refused_under_the_lines(book: Book) -> None:
    lines = [{"line": "P03", "product": "HEALTH", "amount_minus": 100}, {"line": "B02", "amount_plus": 100}]
    assert fields(refused(book, "vouchers", **voucher(lines=lines))) == ["lines"]


def test_the_lines_of_a_voucher_are_corrected_together_and_what_goes_stays_in_the_history(book: Book) -> None:
    added(book, "vouchers", **voucher(10_000, -9_000, -1_000))
    now = values_of(book, "vouchers", "V-1")
    assert [line["amount_minus"] for line in now["lines"]] == [None, 9_000, 1_000]
    with pytest.raises(Refused, match="Nothing has changed"):
        correct_record(book, "vouchers", "V-1", {**now, "why": "x"}, WHO)
    fewer = {**now, "lines": voucher(8_000, -8_000)["lines"], "why": "one bill too many"}
    correct_record(book, "vouchers", "V-1", fewer, WHO)
    assert book.query("SELECT line, amount FROM vouchers ORDER BY position") == [("B02", 8_000), ("P18", -8_000)]
    assert book.value("SELECT count(*) FROM vouchers_history") == 3
    correct_record(book, "vouchers", "V-1", {**now, "date": START + 1, "why": "it was right"}, WHO)
    assert book.query("SELECT sum(amount), count(*), min(date) FROM vouchers") == [(0, 3, START + 1)]


def test_savings_never_fall_below_nought(book: Book) -> None:
    saving = {"person": "M-A-000001", "date": START}
    assert added(book, "savings", kind="deposit", amount=5_000, **saving) == "S-A-000001"
    assert fields(refused(book, "savings", kind="withdrawal", amount=5_001, **saving)) == ["amount"]
    assert added(book, "savings", kind="withdrawal", amount=5_000, **saving) == "S-A-000002"


def test_one_more_person_is_covered_and_one_leaves(book: Book) -> None:
    person = added(book, "people", name="Kopila Tharu", relation="child", birth_date=START)
    assert person == "M-A-000003"
    key = added(book, "covers", policy="P-A-000001", person=person)
    assert key == "P-A-000001 M-A-000003"
    left = {"exit_date": START + 30, "exit_reason": "migrated", "why": "moved to the city"}
    correct_record(book, "covers", key, left, WHO)
    assert kept(book, "covers", key).exit_date == START + 30
    with pytest.raises(Refused) as refusal:
        correct_record(book, "covers", key, {"exit_date": None, "why": "back"}, WHO)
    assert fields(refusal.value) == ["exit_date"]


def test_a_group_has_a_policy_without_names_and_a_premium_without_a_receipt_of_another(book: Book) -> None:
    group = {"product": "FUNERAL", "group_name": "Farmers of Sonpur", "start_day": START, "end_day": END, "lives": 120}
    policy = added(book, "policies", **group)
    due = {"policy": policy, "due": START, "amount": 90_000}
    code = added(book, "premiums", **due, paid_on=START, receipt="R-7")
    assert find(book, "premiums", code).kind == "premium"
    assert fields(refused(book, "premiums", **due, paid_on=START, receipt="r-7")) == ["receipt"]


def test_what_needs_an_answer_and_what_links_nowhere_is_told_at_its_line(book: Book) -> None:
    assert fields(refused(book, "loans", policy="P-A-000001")) == ["principal", "start_day", "end_day"]
    wrong = refused(book, "claim_lines", claim="C-9", lines=[{"item": "Bed"}])
    assert fields(wrong) == ["claim"]
    assert fields(refused(book, "complaints", received=START, answered=START - 1)) == ["answered"]


def test_nothing_is_known_of_a_record_that_is_not_there(book: Book) -> None:
    with pytest.raises(Refused, match="There is no"):
        values_of(book, "vouchers", "V-7")
