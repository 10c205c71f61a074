"""A quarter is closed in its order, by two people where there are two, and reopened with a reason that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.closing import checklist_of, close_quarter, confirm_reserves, reopen_quarter
from desktop_app.acts.exchange.export_folder import export_folder
from desktop_app.acts.exchange.import_folder import import_folder
from desktop_app.acts.schedules import add_schedule
from desktop_app.acts.verify_book import verify_book
from desktop_app.acts.verify_closings import closings_that_differ
from desktop_app.acts.who import Who
from desktop_app.core.doubts import Doubtful
from desktop_app.core.language import PLAIN
from desktop_app.core.period import Period, quarter, quarter_holding, today
from desktop_app.core.problems import Refused
from desktop_app.core.records.product import Product
from desktop_app.core.state import Run
from desktop_app.figures.closed import as_closed
from desktop_app.figures.figures import Figures
from desktop_app.figures.indicators import statement_state
from desktop_app.reports.registry import report_named
from desktop_app.reports.statement import statement_of
from desktop_app.store.closings import closed_to, frozen, quarter_acts
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert, replace, row_of
from desktop_app.store.save import saving
from tests.books import by_hand
from tests.counter import convinced
from tests.quarters import Q1, Q2, Q3, Q4, WHO, close, year_book
from tests.store.test_closed_time import voucher

if TYPE_CHECKING:
    from pathlib import Path


BINA, CHANDRA = Who("Bina", "counter"), Who("Chandra", "counter")


def why(act: object, *given: object) -> str:
    """All sentences with which something is refused, as one."""
    with pytest.raises(Refused) as refused:
        act(*given)  # type: ignore[operator]
    return " ".join(PLAIN.say(each.message) for each in refused.value.problems)


def test_quarters_close_in_their_order_once_and_when_they_are_over(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    running = quarter_holding(today())
    assert "still runs" in why(close_quarter, book, running, {}, WHO)
    close(book, Q2)
    assert closed_to(book) == Q2.last
    assert "close quarter 3 of 2025 first" in why(close_quarter, book, Q4, {}, WHO)
    assert "closed already" in why(close_quarter, book, Q2, {}, WHO)
    assert "closed already" in why(close_quarter, book, Q1, {}, WHO)
    close(book, Q3)
    assert [each.what for each in quarter_acts(book)] == ["confirmed", "closed"] * 2
    book.close()


@pytest.mark.parametrize(
    ("of", "asked"),
    [
        (Q2, "With it quarter 1 of 2025 is closed too, which was never closed by itself: is that meant?"),
        (Q4, "3 quarters before it close with it, from quarter 1 of 2025 to quarter 3 of 2025: is that meant?"),
    ],
)
def test_the_first_closing_asks_whether_the_quarters_before_it_shall_close_with_it(
    tmp_path: Path, of: Period, asked: str
) -> None:
    book = year_book(tmp_path)
    confirm_reserves(book, of, {}, WHO)
    with pytest.raises(Doubtful) as doubtful:
        close_quarter(book, of, {}, WHO)
    (doubt,) = doubtful.value.problems
    assert PLAIN.say(doubt.message) == asked
    assert closed_to(book) is None
    close_quarter(book, of, convinced({}, doubtful.value), WHO)
    assert closed_to(book) == of.last
    assert verify_book(book).faults == ()
    book.close()


def test_the_state_of_every_figure_says_that_its_period_is_closed(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=2)
    figures = Figures(book)
    runs = {each: statement_state(figures, each).run for each in (Q1, Q2, Q3, Period(Q1.first, Q2.last))}
    assert [*runs.values()] == [Run.CLOSED, Run.CLOSED, Run.OPEN, Run.CLOSED]
    assert statement_of(book, Q2).state.run is Run.CLOSED
    assert {each.state.run for each in statement_of(book, Q2).results.values() if each.state} == {Run.CLOSED}
    income = report_named("income")
    assert "closed" in PLAIN.say(income.answer(income.asked(figures, first=Q1.first, last=Q1.last)).remarks[0])
    book.close()


def test_findings_that_make_a_figure_wrong_bar_a_closing_and_the_first_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.reports.closing._NAMED", 1)
    book = year_book(tmp_path)
    with saving(book, "slips") as save:
        for code in ("C-1", "C-2"):
            replace(save, "claims", row_of(book, "claims", code) or 0, incurred=Q1.first - 400)
    assert "2 findings make a figure wrong" in why(close_quarter, book, Q1, {}, WHO)
    standings = {each.step.name: each for each in checklist_of(book, Q1)}
    assert [name for name, each in standings.items() if not each.done] == ["findings", "reserves"]
    _, *named = standings["findings"].open
    assert [PLAIN.say(each)[:19] for each in named] == ["C-1 · The event on "]
    book.close()


def test_undecided_claims_are_told_and_bar_nothing(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=3)
    claims = next(each for each in checklist_of(book, Q4) if each.step.name == "claims")
    assert claims.done
    assert "1 claims" in PLAIN.say(claims.said[0])
    close(book, Q4)
    assert closed_to(book) == Q4.last
    book.close()


def test_what_schedules_post_is_told_before_the_quarter_is_closed(tmp_path: Path) -> None:
    """Equipment of 360.00 over three years: 10.00 a month."""
    book = year_book(tmp_path)
    bought = {"kind": "equipment", "amount": 36_000, "from_day": Q1.first, "months": 36, "memo": "Motorbike"}
    add_schedule(book, bought, WHO)
    (step,) = (each for each in checklist_of(book, Q1) if each.step.name == "schedules")
    assert [PLAIN.say(words) for words in step.said] == ["Schedules posted 30.00 in this quarter."]


def test_a_closed_quarter_gives_the_same_figures_whatever_the_scheme_sets_later(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=4)
    reserves, income = report_named("reserves"), report_named("income")

    def printed() -> list[object]:
        figures = Figures(book)
        asked = (income.asked(figures, first=Q4.first, last=Q4.last), reserves.asked(figures, at=Q4.last))
        return [income.answer(asked[0]).tables, reserves.answer(asked[1]).tables, statement_of(book, Q4).income]

    before, now = printed(), Figures(book).income(Q4)
    with saving(book, "terms") as save:
        row = row_of(book, "products", "HEALTH") or 0
        replace(save, "products", row, ibnr_method="percent", ibnr_percent=50.0, cics_portion=0.5)
    assert printed() == before
    assert Figures(book).income(Q4) != now
    assert list(closings_that_differ(book)) == []
    book.close()


def test_verify_tells_a_frozen_figure_that_is_no_longer_what_is_computed(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=1)
    assert verify_book(book).faults == ()
    by_hand(
        book,
        "closing_figures_saved",
        "UPDATE closing_figures SET value = '1.00' WHERE figure = 'P17' AND product IS NULL AND office IS NULL",
    )
    told = [PLAIN.say(each) for each in verify_book(book).faults]
    assert any(
        "P17 of quarter 1 of 2025 was 1.00 when the quarter was closed and comes to 250.25" in one for one in told
    )
    book.close()


def test_a_closing_freezes_lines_reserves_and_indicators_of_all_products_and_offices(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=1)
    code = quarter_acts(book)[-1].code
    kept = {(name, product, office): value for name, product, office, value in frozen(book, code)}
    assert kept["P12", None, None] == kept["P12", "HEALTH", None] == kept["P12", None, "O-1"] == "700.50"
    assert kept["B02", None, None] == "10269.25"
    assert kept["reserve.upr", "HEALTH", None]
    assert kept["incurred_claims_ratio", None, None].endswith("ok")
    assert quarter_acts(book)[-1].fingerprint == str(book.value("SELECT digest FROM saves WHERE id = 2"))[:32]
    book.close()


def test_reopening_takes_the_last_quarter_and_a_reason_and_stays_visible(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=2)
    reason = {"why": "a bill was found"}
    assert "reopen quarter 2 of 2025 first" in why(reopen_quarter, book, Q1, reason, WHO)
    assert "not closed" in why(reopen_quarter, book, Q3, reason, WHO)
    with pytest.raises(Refused):
        reopen_quarter(book, Q2, {}, WHO)
    reopen_quarter(book, Q2, reason, WHO)
    assert closed_to(book) == Q1.last
    with saving(book, "late") as save:
        voucher(save, Q2.last)
    assert "a bill was found" in " ".join(map(PLAIN.say, statement_of(book, Q2).state.told))
    close(book, Q2)
    again = statement_of(book, Q2).state
    assert again.run is Run.CLOSED
    assert [PLAIN.say(each).split(" on ")[0] for each in again.told] == [
        "It was closed and reopened",
        "It was closed again",
    ]
    assert list(closings_that_differ(book)) == []
    pair = ["confirmed", "closed"]
    assert [each.what for each in quarter_acts(book)] == [*pair, *pair, "reopened", *pair]
    book.close()


def test_the_result_of_a_year_is_carried_to_retained_earnings(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=4)
    figures = Figures(book)
    result = figures.income(Period(Q1.first, Q4.last))["P37"]
    last, first = figures.balance(Q4.last), figures.balance(Q4.last + 1)
    assert (last["B35"], last["B36"]) == (result, 0)
    assert first["B36"] == result
    book.close()


def test_closings_travel_and_are_not_computed_again_in_another_book(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=2)
    export_folder(book, tmp_path / "out")
    other = open_book(tmp_path / "other.coverbook", create=True)
    import_folder(other, tmp_path / "out")
    assert closed_to(other) == closed_to(book) == Q2.last
    assert all([*frozen(other, each.code)] == [*frozen(book, each.code)] for each in quarter_acts(book))
    assert list(closings_that_differ(other)) == []
    with pytest.raises(Refused), saving(other, "late") as save:
        voucher(save, Q1.last)
    other.close()
    book.close()


def test_a_product_that_came_after_a_closing_has_no_past_to_be_computed_in(tmp_path: Path) -> None:
    book = year_book(tmp_path, closed=1)
    with saving(book, "product") as save:
        row = insert(save, "products", Product(code="NEW", name="New", line="funeral"))
    with as_closed(Figures(book), Q1, row) as figures:
        assert row in figures.products
    with as_closed(Figures(book), Q1) as figures:
        assert row not in figures.products
    book.close()


def test_a_quarter_follows_the_fiscal_year(tmp_path: Path) -> None:
    book = year_book(tmp_path)
    with saving(book, "scheme") as save:
        replace(save, "scheme", 1, fiscal_year_start=4)
    close(book, fiscal := quarter(2024, 4, 4))
    assert closed_to(book) == Q1.last == fiscal.last
    assert "quarter 4 of 2024" in why(close_quarter, book, fiscal, {}, WHO)
    book.close()
