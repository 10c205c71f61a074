"""A form asks once about a number that may have been meant otherwise, and never about one it wrote itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.catalog.forms.claim import REPORT_CLAIM
from desktop_app.catalog.forms.premium import TAKE_PREMIUM
from desktop_app.catalog.forms.records import FORMS
from desktop_app.core.doubts import REASONS
from desktop_app.core.language import PLAIN
from desktop_app.ui.forms.tools import FormTools
from tests.ui.hands import TODAY, Hands, find

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def hands_with(qtbot: QtBot, decimals: int) -> Hands:
    """Someone about to take a premium in a currency."""
    return Hands(qtbot, TAKE_PREMIUM, FormTools(PLAIN, TODAY, decimals, find))


@pytest.mark.parametrize(
    ("decimals", "minor", "other"), [(0, 1000, "1.000"), (2, 100_000, "1.000"), (3, 1000, "1000.000")]
)
def test_a_mark_that_may_part_thousands_or_decimals_is_asked_about(
    qtbot: QtBot, decimals: int, minor: int, other: str
) -> None:
    hands = hands_with(qtbot, decimals)
    hands.write("gang", "1.000")
    hands.save()
    assert hands.saved == []
    assert f"Or is {other} meant?" in hands.row("amount").remark.words.text()
    hands.write("Counted")
    hands.save()
    (values,) = hands.saved
    assert values["amount"] == minor
    assert list(values[REASONS].values()) == ["Counted"]


def test_typed_without_the_mark_it_is_taken_at_once(qtbot: QtBot) -> None:
    hands = hands_with(qtbot, 0)
    hands.write("gang", "1,000")
    hands.save()
    assert hands.saved[0]["amount"] == 1000


def test_what_the_form_filled_in_itself_is_not_asked_about(qtbot: QtBot) -> None:
    hands = hands_with(qtbot, 3)
    hands.write("gang")
    hands.view.set_values({"amount": 1000})
    assert hands.row("amount").editor.text() == "1.000"
    hands.save()
    assert hands.saved[0]["amount"] == 1000


def test_less_than_one_percent_is_asked_about(qtbot: QtBot) -> None:
    hands = Hands(qtbot, FORMS["benefits"])
    hands.view.set_values({"product": "FAM", "code": "BED", "name": "Bed days"})
    hands.row("coinsurance").editor.setFocus()
    hands.write("0.2")
    hands.save()
    assert hands.row("coinsurance").remark.words.text() == "“0.2” is less than one percent. Or is 20.0 % meant?"


def test_an_item_of_a_bill_is_asked_about_under_its_row(qtbot: QtBot) -> None:
    hands = Hands(qtbot, REPORT_CLAIM)
    group = hands.view.body.parts["lines"]
    group.set_value([{"item": "Bed"}])
    group.editors[1].setFocus()
    hands.write("1.500")
    (doubt,) = hands.view.body.doubts()
    assert doubt.field == "lines.0.billed"
