"""Papers are reached where the work is done: from the premium sheet, after it is saved, and by scanning a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from desktop_app.core.card_code import card_code
from desktop_app.store.identity import book_id
from tests.ui.collector import Collector, collector
from tests.ui.pages import open_scheme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.shell.desk import Desk
    from desktop_app.ui.views.paper_wish import ShownPages


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Collector]:
    """A clerk of the village office."""
    clerk = collector(qtbot, desk, tmp_path)
    desk.act_wanted.connect(lambda _, act, key: clerk.page.act_on(act, key))
    yield clerk
    clerk.settle()
    clerk.book.close()


def shown(clerk: Collector) -> ShownPages:
    """The pages in the place of the sheet."""
    preview = clerk.page.papers_shown  # type: ignore[attr-defined]
    assert preview.printed is not None
    printed: ShownPages = preview.printed
    return printed


def test_the_receipts_of_a_sheet_are_offered_once_it_is_saved(clerk: Collector) -> None:
    clerk.begin()
    clerk.line("dhar")
    clerk.line("sunita", "250")
    clerk.save()
    offered = clerk.messages[-1]
    assert offered.act is not None
    assert offered.do is not None
    assert clerk.desk.speech.say(offered.act) == "Print receipts"
    offered.do()
    clerk.settle()
    assert [row[0] for row in shown(clerk).answer.tables[0].rows[:-1]] == ["R-A-2026-00002", "R-A-2026-00003"]
    assert shown(clerk).paper.pages == 1
    clerk.page.papers_shown.left.emit()  # type: ignore[attr-defined]
    assert clerk.part.isVisible()


def test_the_list_of_the_village_goes_along_on_paper(clerk: Collector) -> None:
    clerk.begin()
    clerk.part.print_button.click()
    clerk.settle()
    names = [row[0] for row in shown(clerk).answer.tables[0].rows[:-1]]
    assert names == ["Dharma Parajuli", "Sunita Rai", "Sunita Rai"]


def test_a_scanned_card_takes_its_member_on_the_sheet(clerk: Collector) -> None:
    clerk.begin()
    clerk.line(card_code("M-A-000004", book_id(clerk.book)))
    assert clerk.column(1) == ["Dharma Parajuli"]


def test_a_scanned_card_finds_its_member_from_everywhere_and_no_other_books(
    office: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    open_scheme(office, tmp_path)
    finder, book = office.window.bar.finder, office.desk.book
    assert book is not None
    for whose, found in ((book_id(book), "Asha Tharu"), ("f" * 32, "another scheme")):
        finder.setFocus()
        finder.clear()
        finder.findings.clear()
        QTest.keyClicks(finder, card_code("M-1", whose))
        qtbot.waitUntil(lambda: finder.findings.count() > 0)
        office.worker.settle()
        words = [finder.findings.item(at).text() for at in range(finder.findings.count())]
        assert any(found in each for each in words)
        assert any("Asha Tharu" in each for each in words) is (found == "Asha Tharu")
