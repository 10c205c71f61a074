"""The reserves of a quarter and their methods are confirmed by somebody, until they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.closing import checklist_of, close_quarter, confirm_reserves, prepare_quarter, reopen_quarter
from desktop_app.core.language import PLAIN
from desktop_app.core.period import quarter_holding, today
from desktop_app.core.records.claim import Estimate
from desktop_app.store.closings import quarter_acts
from desktop_app.store.rows import insert, replace, row_of
from desktop_app.store.save import saving
from tests.acts.test_closing import why
from tests.quarters import Q4, WHO, close, year_book
from tests.store.test_closed_time import voucher

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.closing import StepStanding
    from desktop_app.store.database import Book


def test_the_reserves_are_confirmed_by_somebody_with_methods_and_run_off_in_view(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    assert "still runs" in why(confirm_reserves, book, quarter_holding(today()), {}, WHO)
    assert "Nobody has confirmed" in why(prepare_quarter, book, Q4, {}, WHO)
    confirm_reserves(book, Q4, {"why": "one estimate is uncertain"}, WHO)
    said = [PLAIN.say(each) for each in reserves_step(book).said]
    assert said[0].startswith("Confirmed by Asha on ")
    assert "400.00 being settled" in said[1]
    assert "(Expected claims)" in said[1]
    assert [each[:11] for each in said[3:]] == ["Reserved at"] * 3
    assert [(each.what, each.reason) for each in quarter_acts(book)] == [("confirmed", "one estimate is uncertain")]
    book.close()


def test_a_confirmation_falls_away_when_reserves_or_a_method_change_and_with_nothing_else(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    confirm_reserves(book, Q4, {}, WHO)
    with saving(book, "later") as save:
        voucher(save, Q4.last)
    assert reserves_step(book).done
    with saving(book, "terms") as save:
        replace(save, "products", row_of(book, "products", "SAVE") or 0, ibnr_method="expected")
    assert "SAVE: reserves or method" in why(close_quarter, book, Q4, {}, WHO)
    confirm_reserves(book, Q4, {}, WHO)
    with saving(book, "estimate") as save:
        insert(save, "estimates", Estimate(claim="C-2", date=Q4.last, amount=30_000))
    assert "HEALTH: reserves or method are no longer what Asha confirmed" in why(close_quarter, book, Q4, {}, WHO)
    close(book, Q4)
    reopen_quarter(book, Q4, {"why": "late bill"}, WHO)
    assert not reserves_step(book).done
    book.close()


def reserves_step(book: Book) -> StepStanding:
    """How the confirming of the reserves of the last quarter stands."""
    return next(each for each in checklist_of(book, Q4) if each.step.name == "reserves")
