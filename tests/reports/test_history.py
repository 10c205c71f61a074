"""Who saved what, when and why: every save of a period, and what one of them changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts.claim_rules import set_claim_rules
from desktop_app.acts.premium import correct_premium, take_premium
from desktop_app.acts.who import Who
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, today
from desktop_app.core.problems import Refused
from desktop_app.core.rights import MANAGER
from desktop_app.core.shown import Amount, When
from desktop_app.figures.figures import Figures
from desktop_app.reports.registry import reports
from desktop_app.store.save import saving
from desktop_app.store.settings import write_setting
from desktop_app.store.staff import write_staff
from tests.counter import TODAY, WHO, enrolled, office_book
from tests.reporting import ask, details

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book

PREMIUM = "D-A-000001"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = office_book(tmp_path, enrolled)
    take_premium(book, {"premium": PREMIUM, "amount": 60_000, "paid_on": TODAY, "method": "cash"}, WHO)
    correct_premium(book, PREMIUM, {"method": "bank", "why": "it came by the bank"}, WHO)
    yield book
    book.close()


def words(shown: Any) -> str:
    return PLAIN.show(shown)


def of_today(book: Book, name: str, **own: Any) -> list[tuple[Any, ...]]:
    (table,) = details(name, ask(Figures(book), Period(today(), today()), **own))
    return list(table.rows)


def test_the_newest_save_stands_first_with_who_and_why(book: Book) -> None:
    first, second, *_ = of_today(book, "saves")
    name, day, _, user, act, reason = first
    assert (name, day, user, words(act), reason) == (
        *("A-4", today(), "Asha"),
        *("Premium corrected", "it came by the bank"),
    )
    assert (second[0], second[-1]) == ("A-3", None)


def test_a_day_before_the_first_save_has_none_and_says_so(book: Book) -> None:
    (table,) = details("saves", ask(Figures(book), Period(today() - 2, today() - 1)))
    assert (table.rows, [words(note) for note in table.notes]) == ((), ["Nothing was saved in these days."])


def test_a_correction_is_told_field_by_field(book: Book) -> None:
    ((record, field, before, after),) = of_today(book, "changes", save="A-4")
    assert (record, words(field), before, after) == (f"premiums:{PREMIUM}", "Paid by", "cash", "bank")


def test_days_and_amounts_are_told_as_people_read_them(book: Book) -> None:
    told = {words(field): (before, after) for _, field, before, after in of_today(book, "changes", save="A-3")}
    assert told["Paid on"] == (None, When(TODAY))
    new = {
        words(field): after for code, field, _, after in of_today(book, "changes", save="A-2") if code.endswith(PREMIUM)
    }
    assert new["Amount"] == Amount(60_000, 2)


def test_what_is_set_for_claims_and_people_is_told_as_the_forms_ask_it(book: Book) -> None:
    set_claim_rules(book, {"fast_track": 90_000, "days_to_pay": 3, "documents_HEALTH": "bill, card"}, WHO)
    assert [(words(field), words(after)) for _, field, _, after in of_today(book, "changes", save="A-5")] == [
        ("Claims: Fast track up to", "900.00"),
        ("Claims: Days from the decision to the payment", "3"),
        ("Documents needed: HEALTH", "bill, card"),
    ]
    with saving(book, "staff") as save:
        write_staff(save, "Bina", MANAGER)
        write_setting(save, "two_persons", "off")
    assert [(words(field), words(after)) for _, field, _, after in of_today(book, "changes", save="A-6")] == [
        ("People: Bina", "Manager"),
        ("Two persons: Who recorded a claim does not decide it alone", "No"),
    ]


def test_a_setting_that_no_form_asks_is_told_by_its_own_name(book: Book) -> None:
    with saving(book, "settings") as save:
        write_setting(save, "device", '"B"')
    assert of_today(book, "changes", save="A-5") == [(None, "device", None, "B")]


def test_a_save_that_is_not_there_is_refused(book: Book) -> None:
    with pytest.raises(Refused):
        of_today(book, "changes", save="B-7")
    with pytest.raises(Refused, match="Give the code"):
        of_today(book, "changes", save="")


def test_who_worked_is_counted_by_day_and_act(book: Book) -> None:
    assert [(user, words(act), saves) for _, user, act, saves in of_today(book, "activity")][-1] == (
        *("Asha", "Premium taken", 1),
    )


@pytest.mark.parametrize("name", ["saves", "activity"])
def test_a_list_of_what_was_done_speaks_of_no_figures(book: Book, name: str) -> None:
    report = reports()[name]
    assert report.answer(report.asked(Figures(book), first=today(), last=today())).remarks == ()
    ten = reports()["indicators"]
    assert ten.answer(ten.asked(Figures(book), first=today(), last=today())).remarks


@pytest.mark.parametrize("name", ["saves", "activity"])
def test_what_one_person_did_is_told_alone(book: Book, name: str) -> None:
    correct_premium(book, PREMIUM, {"method": "cash", "why": "it was cash"}, Who("Bina", "counter"))
    assert len(of_today(book, name, who="Bina")) == 1
    assert len(of_today(book, name)) == 1 + len(of_today(book, name, who="Asha"))
