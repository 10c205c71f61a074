"""Today says what waits and for how long; in a new scheme it shows the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.backups import Newest
from desktop_app.core.period import day_of
from desktop_app.core.records.complaint import Complaint
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.opening import open_book
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.pages.members import MembersPage
from desktop_app.ui.pages.premiums import PremiumsPage
from desktop_app.ui.pages.today import TodayPage
from tests.ui.beats import Beats
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.acts.book import Book
    from desktop_app.bootstrap import Workplace


ALT = Qt.KeyboardModifier.AltModifier


def listed(office: Workplace, name: str) -> list[str]:
    """The codes in the list of a page."""
    page = office.window.pages[name]
    assert isinstance(page, ActPage)
    records = page.table.records
    return [records.listing.key_of(row) for row in records.rows]


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> TodayPage:
    """The page on the small scheme, on 21 November 2026."""
    open_scheme(office, tmp_path)
    return shown(office, "today", TodayPage)


def test_unpaid_premium_is_counted_by_its_age(page: TodayPage) -> None:
    waiting = page.queues[0].waiting
    assert waiting is not None
    assert waiting.counts == (1, 0, 0, 1)
    assert page.queues[0].line.text() == "INR 365.00"


def test_claims_wait_for_a_decision_or_for_money(page: TodayPage) -> None:
    decide, pay = page.queues[1].waiting, page.queues[2].waiting
    assert decide is not None
    assert pay is not None
    assert decide.counts == (0, 1, 0, 0)
    assert pay.counts == (0, 0, 0, 1)
    assert page.queues[2].line.text() == "INR 40.00"


def test_policies_that_end_soon_are_to_renew_once(page: TodayPage) -> None:
    waiting = page.queues[3].waiting
    assert waiting is not None
    assert waiting.counts == (0, 0, 1, 0)


def test_a_button_goes_where_the_work_is(office: Workplace, page: TodayPage) -> None:
    page.queues[0].button.click()
    office.worker.settle()
    assert office.window.place == "premiums"
    assert listed(office, "premiums") == ["D-2", "D-3"]


def test_an_age_opens_those_it_counts(office: Workplace, page: TodayPage) -> None:
    page.queues[0].ages[3].click()
    office.worker.settle()
    premiums = office.window.pages["premiums"]
    assert isinstance(premiums, ActPage)
    assert listed(office, "premiums") == ["D-2"]
    assert premiums.strip.words.text() == "1 premium due by 21 Nov 2026 and not paid: over 90 days"
    assert not page.queues[0].ages[1].isEnabled()


def test_a_claim_that_waits_is_decided_from_the_list(office: Workplace, page: TodayPage) -> None:
    page.claims.table.opened.emit("C-3")
    office.worker.settle()
    claims = office.window.pages["claims"]
    assert isinstance(claims, ActPage)
    form = claims.aside.currentWidget()
    assert isinstance(form, ActForm)
    assert form.form.name == "decide_claim"
    assert form.subject == ("claims", "C-3")
    assert listed(office, "claims") == ["C-3"]


def test_escape_and_back_lead_from_what_waits_to_today(office: Workplace, page: TodayPage) -> None:
    for key, held in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, ALT)):
        page.queues[2].button.setFocus()
        QTest.keyClick(page.queues[2].button, Qt.Key.Key_Space)
        office.worker.settle()
        focus = QApplication.focusWidget()
        assert office.window.place == "claims"
        assert focus is office.window.pages["claims"].first_focus()
        QTest.keyClick(focus, key, held)
        office.worker.settle()
        assert office.window.place == "today"


def test_a_policy_to_renew_opens_the_form_that_renews_that_very_policy(office: Workplace, page: TodayPage) -> None:
    listing = page.renewals.table.records
    assert [listing.listing.key_of(row) for row in listing.rows] == ["P-2"]
    page.renewals.table.opened.emit("P-2")
    office.worker.settle()
    assert office.window.place == "members"
    members = office.window.pages["members"]
    assert isinstance(members, MembersPage)
    form = members.aside.currentWidget()
    assert isinstance(form, ActForm)
    assert form.subject == ("policies", "P-2")
    assert "Asha Tharu" in form.whose.words()
    form.leave()
    assert members.view.card is not None
    assert members.view.card.code == "P-2"
    assert members.table.current_key == "P-2"


def test_the_bars_of_renewals_open_the_call_list_with_the_very_policies_counted(
    office: Workplace, page: TodayPage
) -> None:
    queue = page.queues[3]
    assert queue.waiting is not None
    assert queue.waiting.total
    for at, count in ((at, count) for at, count in enumerate(queue.waiting.counts) if count):
        queue.ages[at].click()
        office.worker.settle()
        premiums = office.window.pages["premiums"]
        assert isinstance(premiums, PremiumsPage)
        part = premiums.renewing
        assert office.window.place == "premiums"
        assert part is not None
        assert len(part.lines) == count
        part.paper.button.click()
        office.worker.settle()
        assert premiums.papers_shown is not None
        printed = premiums.papers_shown.printed
        assert printed is not None
        assert max(len(printed.answer.tables[0].rows) - 1, 0) == count
        part.left.emit()
        office.worker.settle()
        assert office.window.place == "today"
    queue.button.click()
    office.worker.settle()
    premiums = office.window.pages["premiums"]
    assert isinstance(premiums, PremiumsPage)
    assert premiums.renewing is not None
    assert len(premiums.renewing.lines) == queue.waiting.total
    assert premiums.renewing.strip.isHidden()


def test_the_latest_save_is_named(page: TodayPage) -> None:
    model = page.saves.table.records
    assert model.rowCount() == 1
    assert model.data(model.index(0, 1)) == "Folder imported"


def test_a_scheme_at_work_needs_no_first_steps(page: TodayPage) -> None:
    assert page.begin.isHidden()
    assert page.work.isVisible()


def test_cards_and_lists_are_built_in_pieces_once_the_page_stands(office: Workplace, tmp_path: Path) -> None:
    open_scheme(office, tmp_path, "members")
    beats = Beats()
    office.window.show_page("today")
    page = office.window.pages["today"]
    assert isinstance(page, TodayPage)
    assert not page.queues
    page.unbuilt = [beats.noting(piece.__name__, piece) for piece in page.unbuilt]
    office.worker.settle()
    assert len(beats.pieces) > 3
    assert beats.are_between_all
    assert page.work.isVisible()


def test_a_new_scheme_sees_its_first_steps(office: Workplace, scheme_file: Path) -> None:
    office.bookcase.open(scheme_file)
    office.worker.settle()
    page = shown(office, "today", TodayPage)
    assert [step.isHidden() for step in page.steps] == [True, False, False, False, False]
    assert page.work.isHidden()


def test_an_empty_file_begins_with_the_scheme(office: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "new.coverbook"
    open_book(path, create=True).close()
    office.bookcase.open(path)
    office.worker.settle()
    page = shown(office, "today", TodayPage)
    page.steps[0].button.click()
    assert office.window.place == "settings"


def test_the_saves_move_under_the_lists_where_it_is_narrow(office: Workplace, page: TodayPage) -> None:
    office.window.resize(1024, 640)
    QApplication.processEvents()
    at = page.lists.indexOf(page.saves)
    assert page.lists.getItemPosition(at)[0] == 1  # type: ignore[index]


def test_a_step_of_the_claims_opens_exactly_those_it_counts(office: Workplace, page: TodayPage) -> None:
    column = next(each for each in page.board.steps if each.found and each.found.count)
    assert column.found
    column.all.click()
    office.worker.settle()
    assert office.window.place == "claims"
    assert len(listed(office, "claims")) == column.found.count


def test_the_ten_indicators_stand_small_and_open_their_card(office: Workplace, page: TodayPage) -> None:
    lines = page.indicators.lines
    assert [line.accessibleName() for line in lines.values() if not line.mark] == []
    name, line = list(lines.items())[3]
    line.click()
    office.worker.settle()
    indicators = office.window.pages["indicators"]
    assert isinstance(indicators, IndicatorsPage)
    assert indicators.grid.current.name == name
    assert indicators.grid.current.value.text() == line.value.text()


def links(page: TodayPage) -> list[str]:
    """What the small links say."""
    return [link.text() for link in page.glance.links if not link.isHidden()]


def test_small_things_that_wait_lead_to_where_they_are(office: Workplace, page: TodayPage, tmp_path: Path) -> None:
    late = "Close quarter 3 of 2026: 52 days"
    assert links(page) == ["The quarter ends in 40 days", late, "Look for doubtful records"]
    page.glance.links[2].click()
    office.worker.settle()
    look = office.desk.looked
    assert look
    when = office.desk.speech.say(
        text("Today", "{day}, {time}", day=When(day_of(look.at.date())), time=f"{look.at:%H:%M}")
    )
    office.desk.drafts_at = lambda: tmp_path / "drafts"
    assert office.desk.drafts
    office.desk.drafts.save("report_claim", "1", {})
    office.desk.show_backup(Newest(3, holds_all=True))
    page = shown(office, "today", TodayPage)
    assert links(page) == [
        "The quarter ends in 40 days",
        late,
        f"{look.findings} finding at the last look, {when}",
        "Last backup 3 days ago",
        "1 not finished: Report a claim",
    ]
    page.glance.links[4].click()
    office.worker.settle()
    claims = office.window.pages["claims"]
    assert isinstance(claims, ActPage)
    form = claims.aside.currentWidget()
    assert isinstance(form, ActForm)
    assert form.drafts.strip.isVisible()


def test_complaints_have_a_card_while_any_waits_with_what_is_left_of_the_days(
    office: Workplace, page: TodayPage
) -> None:
    card = page.queues[4]
    assert card.isHidden()

    def complain(book: Book) -> None:
        with saving(book, "add_complaints") as save:
            for at, age in enumerate((3, 26, 40)):
                insert(save, "complaints", Complaint(code=f"K-{at}", received=office.desk.today - age))

    office.desk.act(complain, lambda _: None)
    office.worker.settle()
    assert not card.isHidden()
    assert card.waiting is not None
    assert card.waiting.counts == (1, 0, 1, 1)
    card.button.click()
    office.worker.settle()
    assert office.window.place == "claims"
    assert listed(office, "claims") == ["K-2", "K-1", "K-0"]
