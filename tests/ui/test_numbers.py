"""Every number that the window shows on a button opens what it counted: all that counts is found and pressed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.acts.premium import take_premium
from desktop_app.acts.today import look_through
from desktop_app.catalog.navigation import NAVIGATION
from desktop_app.catalog.today import CONFLICTS
from desktop_app.core.laptop import Laptop
from desktop_app.core.period import day_of
from desktop_app.core.records.complaint import Complaint
from desktop_app.core.records.investment import Investment
from desktop_app.core.shown import Amount
from desktop_app.store.rows import insert
from desktop_app.store.save import saving
from desktop_app.ui.forms.act_form import ActForm
from desktop_app.ui.pages.act_page import ActPage
from desktop_app.ui.pages.data_checks import ChecksPart
from desktop_app.ui.pages.data_conflicts import ConflictsPart
from desktop_app.ui.pages.data_records import RecordsPart
from desktop_app.ui.pages.indicators import IndicatorsPage
from desktop_app.ui.pages.parts_page import PartsPage
from desktop_app.ui.pages.premiums import PremiumsPage
from desktop_app.ui.pages.reports import ReportsPage
from desktop_app.ui.pages.today import TodayPage
from desktop_app.ui.pages.today_more import SmallIndicator
from desktop_app.ui.pages.today_parts import TodayList
from desktop_app.ui.views.queue_card import QueueCard
from tests.counter import START, WHO
from tests.laptops import corrected, laptops, met
from tests.ui.pages import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.bootstrap import Workplace
    from desktop_app.store.database import Book

TODAY = day_of(date(2026, 11, 20))
OF_FIGURES = "indicators"
"""Its numbers are amounts and ratios, which open how they were reached (`test_indicators_page`)."""
FEWEST = 15
"""The day's page shows more numbers than that."""
_TIME = re.compile(r"(\d+ to )?\d+ days?( left)?|\d+ \w{3} \d{4}|\d\d:\d\d|quarter \d of \d{4}", re.IGNORECASE)
"""Days, spans of days and hours: they count nothing that could be listed."""
_COUNT = re.compile(r"\d[\d,]*")


class Listed(NamedTuple):
    """How many records what was opened holds, and what they come to; None where they have no amounts."""

    records: int
    money: int | None = None


def counts(words: str) -> int | None:
    """The number that some words count with; None where they count nothing."""
    found = _COUNT.search(_TIME.sub("", words))
    return int(found[0].replace(",", "")) if found else None


def spoken(button: QAbstractButton) -> str:
    """What a button says to somebody who hears it."""
    return button.accessibleName() or button.text()


def settle(office: Workplace) -> None:
    """Until everything asked for has been answered and shown."""
    for _ in range(4):
        QApplication.processEvents()
        office.worker.settle()


def counting(page: QWidget) -> list[QAbstractButton]:
    """All on a page that counts and may be pressed; what an indicator says is a ratio."""
    found = (each for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page) and each.isEnabled())
    return [each for each in found if not isinstance(each, SmallIndicator) and counts(spoken(each)) is not None]


def listed(office: Workplace) -> Listed:
    """What stands in the place that was opened, counted row by row; a place that nobody counts yet fails."""
    page = office.window.pages[office.window.place]
    if isinstance(page, PremiumsPage) and page.renewing is not None:
        return Listed(len(page.renewing.lines))
    if isinstance(page, ActPage) and page.work is not None:
        return worked_through(office, page)
    if isinstance(page, ActPage) and isinstance(form := page.aside.currentWidget(), ActForm):
        assert office.desk.drafts
        return Listed(office.desk.drafts.count(form.form.name))
    if isinstance(page, PartsPage):
        return Listed(in_part(page.part))
    assert isinstance(page, ReportsPage), f"nobody counts what {office.window.place} shows"
    assert page.view.answer
    return Listed(sum(len(table.rows) for table in page.view.answer.tables))


def in_part(part: object) -> int:
    """How many rows a part of a page shows; a list of all records says it at its foot."""
    if isinstance(part, ConflictsPart):
        return part.conflicts.table.records.rowCount()
    if isinstance(part, ChecksPart):
        return part.findings.table.records.rowCount()
    assert isinstance(part, RecordsPart), f"nobody counts what {part} shows"
    return counts(part.list.sums.text()) or 0


def worked_through(office: Workplace, page: ActPage) -> Listed:
    """A queue read to its end, whose head says the same number."""
    records, before = page.table.records, -1
    while records.rowCount() > before:
        before = records.rowCount()
        page.table.more_wanted.emit()
        settle(office)
    keys = {records.listing.key_of(row) for row in records.rows}
    assert len(keys) == before == counts(page.strip.words.text() or "0")
    amounts = [cell.minor for row in records.rows for cell in row if isinstance(cell, Amount)]
    return Listed(before, sum(amounts) if amounts else None)


def money_beside(button: QAbstractButton) -> str:
    """The sum that stands beside the number of a whole queue."""
    card = button.parentWidget()
    return card.line.text() if isinstance(card, QueueCard) and button is card.figure else ""


def press(office: Workplace, place: str, part: str, button: QAbstractButton) -> str:
    """Press one button of a page, and tell what is wrong with what opens."""
    settle(office)
    words, money = spoken(button), money_beside(button)
    button.click()
    settle(office)
    found = listed(office)
    show(office, place, part)
    right = not money or (found.money is not None and office.desk.speech.show(Amount(found.money)) in money)
    return "" if counts(words) == found.records and right else f"{place}, {words} {money}: {found}"


def work_of_all_kinds(book: Book) -> None:
    """What demonstrations do not have: complaints that wait, and money that should have come back long ago."""
    with saving(book, "add_complaints") as save:
        for at, age in enumerate((3, 26, 40)):
            insert(save, "complaints", Complaint(code=f"WAITS-{at}", received=TODAY - age))
        for at, due in enumerate((TODAY - 9000, TODAY - 8000, TODAY + 90_000)):
            record = Investment(code=f"N-{at}", kind="deposit", amount=100, from_day=TODAY - 9900, due=due)
            insert(save, "investments", record)


def village(folder: Path, request: pytest.FixtureRequest) -> Path:
    """The demonstration of a village."""
    return Path(copyfile(request.getfixturevalue("village_file"), folder / "village.coverbook"))


def hamlet(folder: Path, request: pytest.FixtureRequest) -> Path:
    """The demonstration in which all happens that can."""
    return Path(copyfile(request.getfixturevalue("hamlet_file"), folder / "hamlet.coverbook"))


@pytest.fixture
def opened(office: Workplace, tmp_path: Path) -> Callable[[Path], Workplace]:
    """Opens a file in the window, with a form left unfinished and all records looked through."""

    def open_file(path: Path) -> Workplace:
        office.desk.today = TODAY
        office.desk.drafts_at = lambda: tmp_path / "drafts"
        office.bookcase.open(path)
        settle(office)
        assert office.desk.drafts
        office.desk.drafts.save("report_claim", "1", {})
        office.desk.act(work_of_all_kinds, lambda _: None)
        office.desk.read(lambda book: look_through(book, TODAY), lambda look: setattr(office.desk, "looked", look))
        settle(office)
        return office

    return open_file


def show(office: Workplace, place: str, part: str) -> QWidget:
    """A page with one of its parts, everything listed."""
    office.window.show_page(place)
    page = office.window.pages[place]
    if isinstance(page, ActPage):
        page.work_through(None)
    if isinstance(page, PartsPage):
        page.show_record(part)
        if isinstance(page.part, RecordsPart):
            page.part.go_back()
    settle(office)
    return page


def wrong(office: Workplace, place: str) -> tuple[int, list[str]]:
    """How many numbers a page shows, and those that open something else."""
    office.window.show_page(place)
    settle(office)
    page, many, found = office.window.pages[place], 0, list[str]()
    for part in [each.name for each in page.offered] if isinstance(page, PartsPage) else [""]:
        numbers = counting(show(office, place, part))
        many += len(numbers)
        found += [words for each in numbers if (words := press(office, place, part, each))]
    return many, found


@pytest.mark.parametrize("book", [village, hamlet])
def test_each_number_on_a_button_opens_what_it_counted(
    opened: Callable[[Path], Workplace], book: Any, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    office = opened(book(tmp_path, request))
    found = {place.name: wrong(office, place.name) for place in NAVIGATION if place.name != OF_FIGURES}
    assert [words for _, each in found.values() for words in each] == []
    assert found["today"][0] > FEWEST
    assert found["claims"][0]
    assert found["data"][0] > FEWEST


def test_conflicts_between_laptops_are_as_many_as_their_card_says(
    opened: Callable[[Path], Workplace], office: Workplace, tmp_path: Path
) -> None:
    one, other = laptops(tmp_path)
    corrected(one, "people", "M-A-000001", phone="111")
    corrected(other, "people", "M-A-000001", phone="222")
    met(one, other)
    taken = {"premium": "D-A-000001", "amount": 60_000, "paid_on": START, "method": "cash"}
    take_premium(one, taken, WHO)  # the scheme is at work
    office.desk.laptop = Laptop(one.device.key, "K1", used=True, secret=one.device.secret)
    one.close()
    other.close()
    opened(one.path)
    found, mistakes = wrong(office, "today")
    assert any(each.queue is CONFLICTS and each.waits for each in shown(office, "today", TodayPage).queues)
    assert found
    assert mistakes == []


@pytest.mark.parametrize("book", [village, hamlet])
def test_each_row_and_each_indicator_of_the_day_opens_itself(
    opened: Callable[[Path], Workplace], book: Any, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    office = opened(book(tmp_path, request))
    page = shown(office, "today", TodayPage)
    for line in page.indicators.lines.values():
        line.click()
        settle(office)
        indicators = office.window.pages["indicators"]
        assert isinstance(indicators, IndicatorsPage)
        assert line.accessibleName() == indicators.grid.current.accessibleName()
    lists = [each.table for each in page.findChildren(TodayList) if each is not page.saves]
    keys = [(table, table.records.listing.key_of(row)) for table in lists for row in table.records.rows]
    for table, key in keys:
        table.opened.emit(key)
        settle(office)
        form = cast("ActPage", office.window.pages[office.window.place]).aside.currentWidget()
        assert isinstance(form, ActForm)
        assert form.subject is not None
        assert form.subject[1] == key
        form.leave()
    assert keys
