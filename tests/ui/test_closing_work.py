"""The page Statements leads through the closing of its quarter, and Today says how long ago that quarter ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.core.period import quarter
from desktop_app.core.problems import Problem, Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.pages.data import DataPage
from desktop_app.ui.pages.statements import StatementsPage
from desktop_app.ui.pages.today import TodayPage
from tests.books import closed
from tests.quarters import Q3, Q4, year_book
from tests.ui.pages import shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.pages.closing_work import ClosingWork


@pytest.fixture
def work(office: Workplace, tmp_path: Path) -> ClosingWork:
    """The closing of the last quarter of a year of which three are closed."""
    office.bookcase.open(closed(year_book(tmp_path, closed=3)))
    office.worker.settle()
    office.desk.choose_period(Q4)
    page = shown(office, "statements", StatementsPage)
    page.close_button.click()
    office.worker.settle()
    return page.closing


def does(work: ClosingWork, title: str) -> None:
    """Press the button of an act."""
    next(button for button in work.buttons if button.text() == title).click()


def finish(office: Workplace, work: ClosingWork, **answers: object) -> None:
    """Fill in the form and submit it."""
    form = work.form
    assert isinstance(form, ActForm)
    form.set_values(answers)
    form.submit(again=False)
    office.worker.settle()


def test_each_step_says_how_it_stands_and_leads_to_where_it_is_mended(office: Workplace, work: ClosingWork) -> None:
    assert work.title.text() == "Closing of quarter 4 of 2025"
    assert [row.button.text() for row in work.rows if row.button][:2] == ["Open the data checks", "Open the claims"]
    button = work.rows[0].button
    assert button
    button.click()
    office.worker.settle()
    assert isinstance(office.window.pages["data"], DataPage)
    assert office.window.pages["data"].isVisible()


def test_the_quarter_is_closed_and_reopened_from_the_page(office: Workplace, work: ClosingWork) -> None:
    does(work, "Confirm the reserves")
    assert work.step is not None
    words = " ".join(label.text() for label in work.step.findChildren(QLabel))
    assert "400.00 being settled" in words, "methods and run-off are in sight over the form"
    finish(office, work)
    does(work, "Close the quarter")
    finish(office, work)
    assert office.desk.about.closed_to == Q4.last
    assert [button.text() for button in work.buttons] == ["Reopen the quarter"]
    does(work, "Reopen the quarter")
    finish(office, work)
    assert office.desk.about.closed_to == Q4.last  # a reason is needed
    finish(office, work, why="a bill was found")
    assert office.desk.about.closed_to == Q3.last
    assert [button.text() for button in work.buttons] == [
        "Confirm the reserves",
        "Prepare the quarter",
        "Close the quarter",
    ]


def test_a_closing_that_is_barred_names_all_that_bars_it_before_and_after(work: ClosingWork) -> None:
    bars = "Nobody has confirmed the reserves and their methods yet."
    does(work, "Close the quarter")
    assert work.step is not None
    words = [label.text() for label in work.step.findChildren(QLabel)]
    assert bars in words
    assert "Nothing is open" not in words
    form = work.form
    assert isinstance(form, ActForm)
    more = text("Test", "The cash is not counted.")
    form.refuse(Refused(Problem(text("Closing", bars)), Problem(more)))
    assert form.remark.words.text().split("\n") == [bars, "The cash is not counted."]


def test_the_keyboard_stays_with_the_closing_when_its_steps_are_made_anew(office: Workplace, work: ClosingWork) -> None:
    assert office.window.focusWidget() is work.rows[0].button
    does(work, "Confirm the reserves")
    finish(office, work)
    assert office.window.focusWidget() is work.rows[0].button


def test_the_way_back_leads_from_the_form_over_the_steps_to_the_paper(office: Workplace, work: ClosingWork) -> None:
    page = office.window.pages["statements"]
    assert isinstance(page, StatementsPage)
    does(work, "Close the quarter")
    assert page.go_back()
    assert page.record == "closing"
    assert page.go_back()
    assert page.record == ""
    assert not page.go_back()


def test_the_days_since_the_quarters_end_stand_there_until_it_is_closed(office: Workplace, work: ClosingWork) -> None:
    page = office.window.pages["statements"]
    assert isinstance(page, StatementsPage)
    assert page.late.isVisible()
    assert str(office.desk.today - Q4.last) in page.late.text()
    does(work, "Confirm the reserves")
    finish(office, work)
    does(work, "Close the quarter")
    finish(office, work)
    assert not page.late.isVisible()
    assert office.window.bar.period.currentText() == "Quarter 4, 2025 (closed)"
    office.desk.choose_period(quarter(2026, 4))
    office.worker.settle()
    assert not page.late.isVisible()


def test_today_leads_to_the_quarter_that_is_closed_next(office: Workplace, work: ClosingWork) -> None:
    del work
    office.desk.choose_period(quarter(2025, 3))
    today = shown(office, "today", TodayPage)
    link = next(each for each in today.glance.links if each.text().startswith("Close quarter 4 of 2025"))
    assert "days" in link.text()
    link.click()
    office.worker.settle()
    page = office.window.pages["statements"]
    assert isinstance(page, StatementsPage)
    assert page.record == "closing"
    assert page.closing.title.text() == "Closing of quarter 4 of 2025"
    assert office.window.bar.period.currentText() == "Quarter 4, 2025 (open)"


def test_the_first_closing_asks_in_the_form_about_the_quarters_before_it(office: Workplace, tmp_path: Path) -> None:
    office.bookcase.open(closed(year_book(tmp_path)))
    office.worker.settle()
    office.desk.choose_period(Q3)
    page = shown(office, "statements", StatementsPage)
    page.close_button.click()
    office.worker.settle()
    work = page.closing
    does(work, "Confirm the reserves")
    finish(office, work)
    does(work, "Close the quarter")
    finish(office, work)
    assert office.desk.about.closed_to is None
    assert isinstance(work.form, ActForm)
    remark = work.form.remark
    assert remark.words.text().startswith("2 quarters before it close with it")
    remark.agree.click()
    office.worker.settle()
    assert office.desk.about.closed_to == Q3.last
