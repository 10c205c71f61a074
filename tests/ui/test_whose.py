"""A form says whom it is about, and nothing is saved for anybody who was not named or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.store.rows import find
from desktop_app.ui.pages.claims import make_page as claims_page
from desktop_app.ui.pages.members import make_page as members_page
from desktop_app.ui.pages.premiums import make_page as premiums_page
from desktop_app.ui.speech.languages import speech_for
from tests.ui.clerk import CTRL
from tests.ui.village import answers, begin, paid, strip, two_policies

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.shell.desk import Desk
    from tests.ui.village import Sit


def test_ctrl_n_a_name_and_ctrl_enter_take_no_money_of_whoever_stands_first(sit: Sit) -> None:
    clerk = sit(premiums_page)
    begin(clerk)
    assert clerk.focus is clerk.form.body.row("premium").editor
    assert strip(clerk) == "Nobody is chosen yet."
    clerk.write("Zun")
    clerk.save()
    assert paid(clerk) == 0
    assert clerk.book.value("SELECT count(*) FROM words WHERE word = 'Zun'") == 0


def test_whoever_is_chosen_stands_over_the_form_while_it_is_open(sit: Sit) -> None:
    clerk = sit(premiums_page)
    begin(clerk)
    clerk.write("chandra")
    shown = strip(clerk)
    for part in (
        "Chandra Oli",
        "M-A-000005",
        "H-A-00004",
        "Puraini",
        "36 years",
        "1990-03-07",
        "P-A-000004",
        "D-A-000004",
    ):
        assert part in shown
    clerk.write("", "", "cash", "")
    assert strip(clerk) == shown


def test_the_name_is_said_when_it_is_saved_and_the_next_form_is_for_nobody(sit: Sit) -> None:
    clerk = sit(premiums_page)
    begin(clerk)
    clerk.write("chandra")
    clerk.save()
    assert clerk.said == "600.00 taken from Chandra Oli, receipt R-A-2026-00001."
    assert strip(clerk) == "Nobody is chosen yet."
    assert clerk.focus is clerk.form.body.row("premium").editor


def test_a_person_found_by_the_very_key_that_saves_is_only_shown(sit: Sit) -> None:
    clerk = sit(premiums_page)
    begin(clerk)
    QTest.keyClicks(clerk.focus, "chandra")
    clerk.save()
    assert paid(clerk) == 0
    assert "Chandra Oli" in strip(clerk)
    clerk.save()
    assert paid(clerk) == 1


def test_of_two_of_one_name_none_is_taken_that_was_not_seen(sit: Sit) -> None:
    clerk = sit(premiums_page)
    begin(clerk)
    QTest.keyClicks(clerk.focus, "Sunita")
    QTest.keyClick(clerk.focus, Qt.Key.Key_Return)  # before the list is there
    QTest.keyClick(clerk.focus, Qt.Key.Key_Return, CTRL)
    clerk.settle()
    assert clerk.focus is clerk.form.body.row("premium").editor
    assert strip(clerk) == "Nobody is chosen yet."
    assert paid(clerk) == 0
    clerk.key(Qt.Key.Key_Down)
    clerk.key()
    assert "Sunita Rai" in strip(clerk)


def test_what_followed_from_one_person_does_not_stay_for_another(sit: Sit) -> None:
    clerk = sit(premiums_page)
    clerk.page.act_on("take", "D-A-000003")
    clerk.settle()
    clerk.go_to("premium")
    clerk.write("chandra")
    assert clerk.shown("amount") == "600.00"
    clerk.go_to("premium")
    clerk.write("")
    QTest.keyClick(clerk.form.body.row("premium").editor, Qt.Key.Key_Backspace)
    assert clerk.shown("amount") == ""
    assert strip(clerk) == "Nobody is chosen yet."


@pytest.mark.parametrize(
    ("page", "act", "key", "name"),
    [
        (members_page, "renew", "M-A-000005", "Chandra Oli"),
        (members_page, "end", "M-A-000002", "Asha Tharu"),
        (members_page, "claim", "M-A-000002", "Bishnu Tharu"),
        (members_page, "take", "M-A-000003", "Sunita Rai"),
        (members_page, "correct", "M-A-000002", "Bishnu Tharu"),
        (members_page, "renew_policy", "P-A-000003", "Sunita Rai"),
        (premiums_page, "take", "D-A-000003", "Sunita Rai"),
        (premiums_page, "correct", "D-A-000003", "Sunita Rai"),
        (claims_page, "decide", "C-A-000001", "Chandra Oli"),
        (claims_page, "pay", "C-A-000001", "Chandra Oli"),
        (claims_page, "correct", "C-A-000001", "Chandra Oli"),
    ],
)
def test_every_form_from_a_record_says_whose_it_is(
    sit: Sit, page: Callable[[Desk], Page], act: str, key: str, name: str
) -> None:
    clerk = sit(page)
    clerk.page.act_on(act, key)
    clerk.settle()
    assert name in strip(clerk)
    assert "Puraini" in strip(clerk) or "Khajura" in strip(clerk)
    clerk.desk.speech = speech_for("fr")
    clerk.form.retranslate(clerk.desk.speech)
    assert name in strip(clerk)


@pytest.mark.parametrize(
    ("act", "line", "offered"),
    [
        ("renew", "renews", ["P-9", "P-A-000004"]),
        ("end", "policy", ["P-9", "P-A-000004"]),
        ("claim", "policy", ["P-9", "P-A-000004"]),
        ("take", "premium", ["D-9", "D-A-000004"]),
    ],
)
def test_of_several_policies_of_a_member_the_form_asks_which(sit: Sit, act: str, line: str, offered: list[str]) -> None:
    clerk = sit(members_page)
    two_policies(clerk)
    clerk.page.act_on(act, "M-A-000005")
    clerk.settle()
    assert clerk.shown(line) == ""
    assert clerk.focus is clerk.form.body.row(line).editor
    assert answers(clerk, line) == offered


def test_a_corrected_claim_is_asked_about_a_person_the_policy_does_not_cover(sit: Sit) -> None:
    clerk = sit(claims_page)
    clerk.page.act_on("correct", "C-A-000001")
    clerk.settle()
    assert answers(clerk, "person") == ["M-A-000005"]


def test_an_unfinished_correction_of_one_record_is_not_offered_for_another(
    sit: Sit, tmp_path: Path, desk: Desk
) -> None:
    desk.drafts_at = lambda: tmp_path / "drafts"
    clerk = sit(premiums_page)
    clerk.page.act_on("correct", "D-A-000004")
    clerk.settle()
    clerk.go_to("amount")
    clerk.write("1")
    clerk.key(Qt.Key.Key_Escape)
    for code, offers in (("D-A-000003", False), ("D-A-000004", True)):
        clerk.page.act_on("correct", code)
        clerk.settle()
        assert clerk.form.drafts.strip.isVisible() is offers


def test_a_draft_taken_up_shows_whose_it_is(sit: Sit, tmp_path: Path, desk: Desk) -> None:
    desk.drafts_at = lambda: tmp_path / "drafts"
    clerk = sit(premiums_page)
    begin(clerk)
    clerk.write("chandra")
    clerk.key(Qt.Key.Key_Escape)
    clerk.page.act_on("take", "D-A-000001")
    clerk.settle()
    assert "Asha Tharu" in strip(clerk)
    clerk.press("Take it up")
    assert "Chandra Oli" in strip(clerk)
    assert find(clerk.book, "premiums", "D-A-000004").paid_on is None
