"""Closed time refuses whatever changes what was true in it, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.premium import pay
from desktop_app.acts.undo import take_back
from desktop_app.core.language import PLAIN
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.core.records.background import AccruedLiability
from desktop_app.core.records.claim import Claim, Estimate, Payment
from desktop_app.core.records.linked import Saving
from desktop_app.core.records.policy import Cover, Policy
from desktop_app.core.records.premium import Premium
from desktop_app.core.records.reinsurance import Treaty
from desktop_app.store import changed
from desktop_app.store.closings import closed_to
from desktop_app.store.facts import updating
from desktop_app.store.rows import find, insert, replace, row_of
from desktop_app.store.save import Save, saving
from tests.folders import write_folder
from tests.quarters import Q4, WHO, year_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

    Deed = Callable[[Save, int], None]

LAST, FIRST_OPEN = Q4.last, Q4.last + 1
END = parse_day("2026-12-31")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """The year whose four quarters are closed."""
    found = year_book(tmp_path, closed=4)
    yield found
    found.close()


def add(name: str, record: Any, **more: Any) -> Deed:
    """A deed that writes a record which says the day in its fields."""
    return lambda save, day: void(insert(save, name, record(day), **more))


def change(name: str, code: str, field: str) -> Deed:
    """A deed that writes the day into a field of a record."""
    return lambda save, day: void(replace(save, name, row_of(save.book, name, code) or 0, **{field: day}))


def void(_: object) -> None:
    """Nothing of it is wanted."""


def voucher(save: Save, day: int) -> None:
    """Rent, paid in cash."""
    for at, (line, amount) in enumerate((("P18", 500), ("B02", -500)), 1):
        insert(save, "vouchers", sheet_row(line, amount, day), position=at)


def sheet_row(line: str, amount: int, day: int) -> Any:
    """A line of a voucher."""
    from desktop_app.core.records.voucher import VoucherLine

    return VoucherLine(voucher="V-9", date=day, line=line, amount=amount)


def decided(save: Save, day: int) -> None:
    """The open claim is met in full."""
    row = row_of(save.book, "claims", "C-2") or 0
    replace(save, "claims", row, decided=day, decision="paid")


def left(save: Save, day: int) -> None:
    """A policy ends early."""
    replace(save, "policies", row_of(save.book, "policies", "P-1") or 0, exit_date=day, exit_reason="other")


def insured(save: Save, day: int) -> None:
    """A policy begins."""
    insert(save, "policies", Policy(code="P-9", product="HEALTH", holder="M-2", start_day=day, end_day=END))


def of_claim(day: int) -> Claim:
    """A claim reported on a day."""
    return Claim(code="C-9", policy="P-1", person="M-1", event="illness", incurred=day, reported=day, covered=100)


DEEDS: dict[str, Deed] = {
    "a voucher": voucher,
    "a premium due": add("premiums", lambda day: Premium(code="D-9", policy="P-1", due=day, amount=100)),
    "a receipt": change("premiums", "D-3", "paid_on"),
    "a claim reported": add("claims", of_claim),
    "a decision": decided,
    "an estimate": add("estimates", lambda day: Estimate(claim="C-2", date=day, amount=100)),
    "a payment": add("payments", lambda day: Payment(code="Y-9", claim="C-2", date=day, amount=100)),
    "a policy": insured,
    "savings": add(
        "savings", lambda day: Saving(code="S-9", person="M-1", product="SAVE", date=day, amount=1, kind="deposit")
    ),
    "a treaty": add(
        "treaties",
        lambda day: (
            Treaty(
                code="R-9", product="HEALTH", kind="quota_share", share=10.0, from_day=min(day, Q4.first), to_day=day
            )
            if day <= LAST
            else Treaty(code="R-9", product="HEALTH", kind="quota_share", share=10.0, from_day=day, to_day=END)
        ),
    ),
    "a certified reserve": add("alr", lambda day: AccruedLiability(product="SAVE", date=day, amount=100)),
}


@pytest.mark.parametrize("name", DEEDS)
def test_it_is_refused_on_a_closed_day_and_taken_on_the_day_after(book: Book, name: str) -> None:
    with pytest.raises(Refused) as refused, saving(book, "late") as save:
        DEEDS[name](save, LAST)
    words = PLAIN.say(refused.value.problems[0].message)
    assert "quarter 4 of 2025 is closed" in words
    assert "Write it down on 2026-01-01 or later" in words
    with saving(book, "in time") as save:
        DEEDS[name](save, FIRST_OPEN)
    assert closed_to(book) == LAST


@pytest.mark.parametrize("day", [Q4.first + 5, LAST - 1])
def test_an_exit_on_a_closed_day_is_refused(book: Book, day: int) -> None:
    """On the last day of its term a policy ends anyhow."""
    with pytest.raises(Refused), saving(book, "late") as save:
        left(save, day)


def test_a_change_back_and_forth_within_one_save_changes_nothing(book: Book) -> None:
    with saving(book, "slip") as save:
        change("premiums", "D-1", "paid_on")(save, LAST)
        change("premiums", "D-1", "paid_on")(save, parse_day("2025-01-03"))


def test_the_day_named_is_the_earliest_that_would_be_other(book: Book) -> None:
    def both(save: Save, day: int) -> None:
        voucher(save, Q4.first + 1)
        decided(save, day)

    with pytest.raises(Refused) as refused, saving(book, "late") as save:
        both(save, LAST)
    assert "2025-10-02" in PLAIN.say(refused.value.problems[0].message)


def test_what_comes_to_be_known_later_is_taken(book: Book) -> None:
    """A decision on a claim of then, a renewal, receipts of all or a part, a relation, a name, terms of a product."""
    with saving(book, "later") as save:
        decided(save, FIRST_OPEN + 8)
        change("premiums", "D-3", "paid_on")(save, FIRST_OPEN + 9)
        pay(save, find(book, "premiums", "D-2"), 10_000, paid_on=FIRST_OPEN + 9, method=None, receipt="R-9")
        insert(
            save,
            "policies",
            Policy(code="P-9", product="HEALTH", holder="M-1", start_day=FIRST_OPEN, end_day=END, renews="P-1"),
        )
        insert(save, "covers", Cover(policy="P-9", person="M-1"))
    with saving(book, "correct") as save:
        row = row_of(save.book, "people", "M-2") or 0
        replace(save, "people", row, name="Binod Chaudhary", phone="9800", relation="holder", office="O-2")
    with saving(book, "terms") as save:
        row = row_of(save.book, "products", "HEALTH") or 0
        replace(save, "products", row, earning="months", cics_portion=0.5, ibnr_method="percent", ibnr_percent=5.0)


def test_savings_of_whoever_moves_to_another_office_stay_what_they_were(book: Book) -> None:
    """They stand where their person belongs now."""
    with saving(book, "correct") as save:
        replace(save, "people", row_of(save.book, "people", "M-1") or 0, office="O-2")


def test_a_save_of_so_much_that_sums_are_made_anew_is_looked_at_too(book: Book, monkeypatch: Any) -> None:
    monkeypatch.setattr(updating, "MANY", 0)
    with pytest.raises(Refused), saving(book, "late") as save:
        insured(save, LAST)
    with saving(book, "in time") as save:
        insured(save, FIRST_OPEN)
    assert not book.query("SELECT 1 FROM temp.sqlite_schema WHERE name GLOB 'closed_*'")


def test_an_import_of_late_rows_is_refused_as_a_whole(book: Book, tmp_path: Path) -> None:
    late = "voucher,date,line,product,amount,memo\nV-8,{},P18,,5.00,rent\nV-8,{},B02,,-5.00,rent\n"
    for day, taken in (("2025-12-31", False), ("2026-01-01", True)):
        folder = write_folder(tmp_path / day, {"vouchers.csv": late.format(day, day)})
        if taken:
            import_folder(book, folder)
        else:
            with pytest.raises(Refused):
                import_folder(book, folder)
        assert bool(book.value("SELECT 1 FROM vouchers WHERE voucher = 'V-8'")) is taken


def test_to_take_a_save_back_is_a_change_like_any_other(book: Book) -> None:
    """Neither what was recorded then nor the closing itself leaves the book."""
    for name in ("A-1", "A-5"):
        with pytest.raises(Refused):
            take_back(book, {"save": name, "why": "wrong"}, WHO)
    assert closed_to(book) == LAST


def test_a_closing_is_never_corrected(book: Book) -> None:
    def correct(save: Save, table: str) -> None:
        book.execute(f"UPDATE {table} SET save = {save.number} WHERE id = 1")
        save.wrote(table, 1)

    for table in ("closings", "closing_figures"):
        with pytest.raises(Refused) as refused, saving(book, "correct") as save:
            correct(save, table)
        assert "Reopen its quarter" in PLAIN.say(refused.value.problems[0].message)


def test_a_save_of_a_book_without_closings_is_looked_at_for_nothing(tmp_path: Path, monkeypatch: Any) -> None:
    book = year_book(tmp_path)
    monkeypatch.setattr("desktop_app.store.closed_time.ClosedTime", None)
    with saving(book, "late") as save:
        voucher(save, LAST)
    assert list(changed.changes_of(book, save.number))
    book.close()
