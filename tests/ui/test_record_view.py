"""A record of many parts: only what is in sight is built before it is painted, the rest while one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.listings.record_card import CardTable, RecordCard
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.ui.views.record_table import RecordTable
from desktop_app.ui.views.record_view import RecordView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAYMENTS = Listing("payments", (ListColumn("code", text("Test", "Receipt")),), empty=text("Test", "No payment yet."))
MANY = 12
"""Parts of a record, of which few are in sight."""


def test_of_a_record_only_what_is_in_sight_is_built_before_it_is_painted(qtbot: QtBot) -> None:
    view = RecordView(PLAIN)
    qtbot.addWidget(view)
    view.resize(400, 200)
    with qtbot.waitExposed(view):
        view.show()
    part = CardTable(text("Test", "Payments"), PAYMENTS, (("R-1",),))
    view.show_card(RecordCard("M-1", "Asha Tharu", parts=(part,) * MANY))
    assert 0 < len(view.findChildren(RecordTable)) < MANY
    qtbot.waitUntil(lambda: len(view.findChildren(RecordTable)) == MANY)


def test_a_record_that_is_shown_no_more_leaves_nothing_to_build(qtbot: QtBot) -> None:
    view = RecordView(PLAIN)
    qtbot.addWidget(view)
    view.show_card(RecordCard("M-1", "Asha Tharu"))
    view.show_card(None)
    assert view.findChildren(RecordTable) == []
