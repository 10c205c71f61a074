"""Words new to a list and days far from today are asked about once, at the counter and in corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from desktop_app.ui.pages.premiums import make_page as premiums_page
from tests.ui.village import paid

if TYPE_CHECKING:
    from tests.ui.village import Sit


def test_a_word_that_a_list_does_not_hold_is_asked_about_once(sit: Sit) -> None:
    clerk = sit(premiums_page)
    clerk.page.act_on("take", "D-A-000004")
    clerk.settle()
    clerk.write("Sun")
    clerk.save()
    assert paid(clerk) == 0
    assert isinstance(clerk.focus, QPushButton)
    assert clerk.focus.text() == "Yes"
    assert "“Sun” is not in the list yet" in clerk.focus.accessibleDescription()
    clerk.save()  # pressing the same keys again is no answer
    assert paid(clerk) == 0
    clerk.key()
    assert paid(clerk) == 1
    assert clerk.book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1") == "“Sun” added to the list"
    assert clerk.shown("method") == "Sun"  # the next receipt starts with it, and nothing is asked again
    clerk.write("Asha")
    clerk.save()
    assert paid(clerk) == 2


def test_a_receipt_of_1950_is_asked_about(sit: Sit) -> None:
    clerk = sit(premiums_page)
    clerk.page.act_on("take", "D-A-000004")
    clerk.settle()
    clerk.go_to("paid_on")
    clerk.write("1/1/1950")
    clerk.save()
    assert paid(clerk) == 0
    assert "28083 days ago" in clerk.focus.accessibleDescription()


def test_the_reason_for_an_old_day_serves_all_receipts_of_that_day(sit: Sit) -> None:
    clerk = sit(premiums_page)
    clerk.page.act_on("take", "D-A-000004")
    clerk.settle()
    clerk.go_to("paid_on")
    clerk.write("1/10")
    clerk.save()
    clerk.write("The meeting of October")
    clerk.save()
    assert paid(clerk) == 1
    clerk.write("Asha")
    clerk.save()
    assert paid(clerk) == 2
    reasons = clerk.book.query("SELECT reason FROM saves WHERE action = 'take_premium'")
    assert reasons == [("The meeting of October",)] * 2
    clerk.go_to("paid_on")
    clerk.write("2/10")
    clerk.go_to("premium")
    clerk.write("D-A-000002")
    clerk.save()
    assert paid(clerk) == 2


def test_a_correction_is_not_asked_about_days_that_stay_as_they_are(sit: Sit) -> None:
    clerk = sit(premiums_page)
    clerk.page.act_on("take", "D-A-000004")
    clerk.settle()
    clerk.go_to("paid_on")
    clerk.write("1/6")
    clerk.save()
    clerk.write("Late paper")
    clerk.save()
    clerk.page.act_on("correct", "D-A-000004")
    clerk.settle()
    clerk.go_to("receipt")
    clerk.write("B-7", "Misread")
    clerk.save()
    assert clerk.said.startswith("D-A-000004 of Chandra Oli corrected.")
    clerk.page.act_on("correct", "D-A-000004")
    clerk.settle()
    clerk.go_to("paid_on")
    clerk.write("1/7", "", "", "Misread")
    clerk.save()
    assert "days ago" in clerk.focus.accessibleDescription()
