"""Those who may be meant stand under each other, each with room for all that is told of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_app.core.collection import Collection, Payer
from desktop_app.core.language import PLAIN
from desktop_app.ui.views.payer_list import PayerList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOUND = 11
WIDTHS = range(216, 265, 8)


def found(longest: int) -> list[Payer]:
    """Households whose words are of many lengths, so that some just fit into a line."""
    others = [(f"Dil Bahadur O{'l' * (longest - each)}", "Chameli Oli", "Jit Bahadur Oli") for each in range(FOUND)]
    first = Payer("household:H-00145", "M-000145", "Man Maya Rai", "P-1", household="H-00145", village="Sallaghari Tol")
    return [replace(first, others=names) for names in others]


def test_no_payer_is_painted_over_another_where_a_bar_takes_room(qtbot: QtBot) -> None:
    for width in WIDTHS:
        shown = PayerList()
        qtbot.addWidget(shown)
        shown.resize(width, 380)
        shown.show()
        for longest in range(FOUND, 3 * FOUND):
            shown.show_found((), Collection(20_000), 2, PLAIN)
            QApplication.processEvents()
            shown.show_found(found(longest), Collection(20_000), 2, PLAIN)
            QApplication.processEvents()
            assert shown.list.verticalScrollBar().isVisible()
            places = [shown.list.visualItemRect(shown.list.item(row)) for row in range(FOUND)]
            assert all(above.bottom() < below.top() for above, below in pairwise(places))
