"""A record shows what is in sight at once, and the rest while one reads."""

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

MANY = 12
_RECEIPT = ListColumn("code", text("Test", "Receipt"))
_PAYMENTS = Listing("payments", (_RECEIPT,), empty=text("Test", "No payment yet."))


def test_of_a_record_only_what_is_in_sight_is_built_before_it_is_painted(qtbot: QtBot) -> None:
    view = RecordView(PLAIN)
    qtbot.addWidget(view)
    view.resize(400, 200)
    with qtbot.waitExposed(view):
        view.show()
    part = CardTable(text("Test", "Payments"), _PAYMENTS, (("R-1",),))
    view.show_card(RecordCard("M-1", "Asha", parts=(part,) * MANY))
    assert 0 < len(view.findChildren(RecordTable)) < MANY
    qtbot.waitUntil(lambda: len(view.findChildren(RecordTable)) == MANY)
