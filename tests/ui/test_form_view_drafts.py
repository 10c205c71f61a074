"""What was typed is kept when a form is left, and offered, never slipped in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.acts.drafts import DraftFolder
from desktop_app.catalog.forms.household import ENROL_HOUSEHOLD
from desktop_app.catalog.forms.premium import TAKE_PREMIUM
from desktop_app.catalog.forms.records import FORMS, correction_form
from desktop_app.core.language import PLAIN
from desktop_app.core.records.sheets import sheet
from desktop_app.ui.forms.tools import FormTools
from tests.ui.hands import SHIFT, TODAY, Hands, find

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def folder(tmp_path: Path) -> DraftFolder:
    """Where this user's drafts lie."""
    return DraftFolder(tmp_path / "drafts")


@pytest.fixture
def tools(folder: DraftFolder) -> FormTools:
    """The surroundings of a form, drafts kept."""
    return FormTools(PLAIN, TODAY, options=find, drafts=folder)


def test_escape_leaves_and_the_next_form_offers_what_was_typed(qtbot: QtBot, tools: FormTools) -> None:
    hands = Hands(qtbot, ENROL_HOUSEHOLD, tools)
    hands.write("fam", "31/2", "", "", "", "Asha", "", "f", "", "Bishnu")
    with qtbot.waitSignal(hands.view.closed):
        hands.key(ESCAPE)
    again = Hands(qtbot, ENROL_HOUSEHOLD, tools)
    offer = again.view.drafts.strip
    assert offer.isVisible()
    assert "was not finished" in offer.words.text()
    assert again.choice("product").text() == ""
    again.key(Qt.Key.Key_Return, SHIFT)
    again.key(Qt.Key.Key_Return, SHIFT)
    assert again.focus is offer.take
    again.key()
    assert not offer.isVisible()
    assert again.choice("product").value() == "FAM"
    assert again.row("start_day").editor.property("text") == "31/2"
    names = [row.read()[0] for row in again.group("members").filled()]
    assert [(row["name"], row["sex"]) for row in names] == [("Asha", "f"), ("Bishnu", None)]


def test_a_draft_keeps_itself_while_one_pauses(qtbot: QtBot, tools: FormTools, folder: DraftFolder) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM, tools)
    hands.write("gang", "600")
    qtbot.waitUntil(lambda: len(folder.load("take_premium")) == 1)
    (draft,) = folder.load("take_premium")
    assert draft.state["amount"] == 60000


def test_a_form_nobody_wrote_in_leaves_no_draft(qtbot: QtBot, tools: FormTools, folder: DraftFolder) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM, tools)
    hands.view.set_values({"amount": 60000})
    hands.key()
    hands.key(ESCAPE)
    assert folder.load("take_premium") == []


def test_a_tick_is_kept_and_what_is_shown_is_not_written(
    qtbot: QtBot,
    tools: FormTools,
    folder: DraftFolder,
) -> None:
    hands = Hands(qtbot, FORMS["people"], tools)
    hands.view.set_values({"name": "Asha Tharu", "birth_date_estimated": 1})
    hands.view.set_values({"birth_date_estimated": 0})
    hands.view.drafts.save_draft()
    assert folder.load("people") == []
    hands.write("", "", "", "fem", "1990-04-03")
    assert hands.place == "The birth date is estimated"
    hands.key(Qt.Key.Key_Space)
    hands.key()
    hands.view.drafts.save_draft()
    (draft,) = folder.load("people")
    assert draft.state["birth_date_estimated"] == 1
    hands.save()
    assert hands.saved[0]["birth_date_estimated"] == 1
    hands.view.finish()
    hands.view.drafts.save_draft()
    assert folder.load("people") == []


def test_a_saved_form_leaves_no_draft(qtbot: QtBot, tools: FormTools, folder: DraftFolder) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM, tools)
    hands.write("gang", "600")
    hands.view.drafts.save_draft()
    assert len(folder.load("take_premium")) == 1
    hands.save()
    hands.view.finish()
    assert folder.load("take_premium") == []


def test_a_draft_taken_up_is_gone_once_it_is_saved(qtbot: QtBot, tools: FormTools, folder: DraftFolder) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM, tools)
    hands.write("gang", "600")
    hands.key(ESCAPE)
    again = Hands(qtbot, TAKE_PREMIUM, tools)
    again.view.drafts.strip.take.click()
    again.save()
    again.view.finish()
    assert folder.load("take_premium") == []


def test_drafts_are_offered_one_after_the_other(qtbot: QtBot, tools: FormTools, folder: DraftFolder) -> None:
    for amount in ("600", "700"):
        hands = Hands(qtbot, TAKE_PREMIUM, tools)
        hands.write("gang", amount)
        hands.key(ESCAPE)
    again = Hands(qtbot, TAKE_PREMIUM, tools)
    again.view.drafts.strip.throw.click()
    assert len(folder.load("take_premium")) == 1
    assert again.view.drafts.strip.isVisible()
    again.view.drafts.strip.throw.click()
    assert folder.load("take_premium") == []
    assert not again.view.drafts.strip.isVisible()


def test_a_form_out_of_sight_keeps_its_draft(qtbot: QtBot, tools: FormTools, folder: DraftFolder) -> None:
    hands = Hands(qtbot, TAKE_PREMIUM, tools)
    hands.write("gang", "600")
    hands.view.hide()
    assert len(folder.load("take_premium")) == 1


def test_where_no_draft_can_be_kept_it_is_said_before_one_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "drafts"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    tools = FormTools(PLAIN, TODAY, options=find, drafts=DraftFolder(blocked))
    hands = Hands(qtbot, TAKE_PREMIUM, tools)
    hands.write("gang", "600")
    with qtbot.assertNotEmitted(hands.view.closed):
        hands.key(ESCAPE)
    assert hands.view.remark.words.text().startswith("The draft could not be kept")
    with qtbot.waitSignal(hands.view.closed):
        hands.key(ESCAPE)


def test_no_empty_form_follows_a_correction(qtbot: QtBot) -> None:
    hands = Hands(qtbot, correction_form(sheet("people"), "M-1"))
    hands.view.set_values({"name": "Asha Tharu", "why": "A letter was missing"})
    with qtbot.waitSignal(hands.view.closed, timeout=1000):
        hands.view.submit(again=True)
        hands.view.finish()
