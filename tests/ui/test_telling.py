"""Over its button every form of the counter tells in words what is about to be recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.pages import claims, members, premiums
from desktop_app.ui.speech.languages import speech_for

if TYPE_CHECKING:
    from tests.ui.clerk import Clerk
    from tests.ui.village import Sit

COVER = (
    (
        "end",
        "M-A-000001",
        (("exit_date", "31/10"), ("exit_reason", "moved")),
        (
            "Family health of Asha Tharu (Puraini) ends on 2026-10-31, not on 2026-12-31. "
            "2 people are covered up to then. The reason: Moved away."
        ),
    ),
    (
        "leave",
        "M-A-000001",
        (("exit_reason", "death"), ("holder", "bish")),
        (
            "Asha Tharu (Puraini) is covered up to 2026-11-21; the others of the policy of Asha Tharu stay covered. "
            "The reason: Death. Bishnu Tharu holds the policy after it."
        ),
    ),
    (
        "hold",
        "M-A-000001",
        (("holder", "bish"), ("why", "She works abroad")),
        "Family health of Asha Tharu (Puraini) is held by Bishnu Tharu from now on. The reason: She works abroad.",
    ),
)
"""Acts on the cover of a member, what is answered, and what is told then."""


def told(clerk: Clerk) -> str:
    """What stands over the button, which is also what those hear who come to it."""
    telling = clerk.form.telling
    assert telling.isVisible()
    words = clerk.form.save.accessibleDescription()
    assert telling.text() == (words or "Here will stand what is about to be recorded.")
    return words


def test_a_premium_is_told_as_it_is_typed_in_the_language_of_now(sit: Sit) -> None:
    clerk = sit(premiums.make_page)
    clerk.press("Take premium")
    whole = "600.00 for 2026-01-01 to 2026-12-31. It came on 2026-11-21, with receipt R-A-2026-00001."
    assert told(clerk).endswith(f"pays {whole}")
    assert told(clerk).startswith(f"{clerk.shown('premium')} (Puraini)")
    place = clerk.form.body.row("amount").mapTo(clerk.form, QPoint())
    clerk.write("cash")
    clerk.go_to("amount")
    clerk.write("450")
    assert told(clerk).endswith("Way of payment: cash. 150.00 stays due.")
    assert clerk.form.body.row("amount").mapTo(clerk.form, QPoint()) == place
    clerk.go_to("amount")
    for blank in (clerk.form.body, clerk.form.title, clerk.form.whose, clerk.form):
        QTest.mouseClick(blank, Qt.MouseButton.LeftButton, pos=blank.rect().bottomRight() - QPoint(3, 3))
        assert clerk.focus is clerk.form.body.row("amount").editor
    clerk.write("x")
    assert told(clerk) == ""


def test_a_claim_is_told_from_its_report_to_its_payment(sit: Sit) -> None:
    clerk = sit(claims.make_page)
    clerk.press("Report a claim")
    assert told(clerk) == ""
    clerk.write("bishnu", "bish", "stay", "illness", "fever", "clinic", "2/11", "5/11")
    clerk.press("Add an item")
    clerk.write("Bed", "600", "600", "Medicine", "300", "200")
    assert told(clerk) == (
        "A claim of Bishnu Tharu (Puraini) for 2026-11-02, reported on 2026-11-05: illness. "
        "2 items are on the bill. Of 900.00 lost it may come to 800.00."
    )
    clerk.form.leave()
    clerk.page.act_on("decide", "C-A-000001")
    clerk.settle()
    clerk.go_to("decision")
    clerk.write("rejected")
    clerk.go_to("reason")
    clerk.write("waiting")
    assert told(clerk) == (
        "Claim C-A-000001 of Chandra Oli (Puraini) is rejected on 2026-11-21. They are told why: In the waiting period."
    )
    clerk.form.leave()
    clerk.page.act_on("pay", "C-A-000001")
    clerk.settle()
    clerk.go_to("amount")
    clerk.write("50")
    assert told(clerk) == (
        "Chandra Oli (Puraini) is paid 50.00 in advance for claim C-A-000001, not decided yet, on 2026-11-21. "
        "30.00 is left to pay after it."
    )


def test_what_is_recorded_about_cover_is_told_before_it_is(sit: Sit) -> None:
    clerk = sit(members.make_page)
    clerk.press("Enrol a household")
    clerk.write("family h", "", "pu", "", "", "Hari Rai", "", "m", "85", "Sita ", "", "f", "87")
    told_people = "2 people are enrolled, Hari Rai (Puraini) first. Family health covers them from 2026-11-21."
    assert told(clerk) == told_people
    clerk.go_to("sum_insured")
    clerk.write("9000")
    assert clerk.focus is clerk.form.body.row("amount").editor, "the premium rests on the sum and comes after it"
    clerk.write("600", "today")
    assert told(clerk) == (
        f"{told_people} 600.00 is due for the term, for 9000.00 insured. "
        "It came on 2026-11-21, with the next receipt number."
    )
    clerk.form.leave()
    for act, known, answers, words in COVER:
        clerk.page.act_on(act, known)
        clerk.settle()
        for key, answer in answers:
            clerk.go_to(key)
            clerk.write(answer)
        assert told(clerk) == words
        clerk.form.leave()


def test_money_given_back_is_told_with_its_reason_and_a_part_of_it_is_asked_about(sit: Sit) -> None:
    clerk = sit(premiums.make_page)
    clerk.page.act_on("take", "D-A-000001")
    clerk.settle()
    clerk.save()
    clerk.form.leave()
    clerk.page.act_on("refund", "D-A-000001")
    clerk.settle()
    clerk.go_to("amount")
    clerk.write("100")
    clerk.go_to("why")
    clerk.write("moved away")
    assert told(clerk) == ("Asha Tharu (Puraini) is given back 100.00 of 600.00 on 2026-11-21. The reason: moved away.")
    clerk.press("Pay the refund")
    assert "500.00 of what is due is not paid" in clerk.form.body.row("amount").remark.words.text()


def test_an_amount_that_was_filled_in_is_selected_when_one_comes_to_it(sit: Sit) -> None:
    clerk = sit(premiums.make_page)
    clerk.press("Take premium")
    clerk.go_to("premium")
    clerk.write("")
    assert clerk.focus.property("selectedText") == clerk.shown("amount") == "600.00"
    clerk.write("450")
    assert clerk.shown("amount") == "450.00"
    clerk.form.leave()


def test_a_name_that_is_too_long_is_said_and_not_cut(sit: Sit) -> None:
    clerk = sit(members.make_page)
    clerk.press("Enrol a household")
    name = "Asha " * 150
    clerk.write("family h", "", "pu", "", "", name, "", "f", "85")
    clerk.go_to("amount")
    clerk.write("600")
    clerk.save()
    group = clerk.form.body.parts["members"]
    assert isinstance(group, FormGroup)
    assert group.rows[0].editors[0].text() == name.strip()
    assert "This is too long: write at most 500 signs." in group.rows[0].remarks["name"].words.text()
    clerk.form.leave()


def test_a_renewal_is_told_with_its_product_and_its_premium(sit: Sit) -> None:
    clerk = sit(members.make_page)
    clerk.page.act_on("renew_policy", "P-A-000004")
    clerk.settle()
    assert told(clerk) == (
        "Family health of Chandra Oli (Puraini) goes on from 2027-01-01. 600.00 is due for the term."
    )
    for height in (500, 470, 440, 410):
        clerk.page.resize(900, height)
        clerk.settle()
        assert clerk.focus.visibleRegion().boundingRect() == clerk.focus.rect(), "the ring of the focus is whole"
    speech = clerk.form.tools.speech
    clerk.desk.speech = speech_for("fr")
    clerk.form.telling.retranslate()
    QApplication.processEvents()
    assert "Chandra Oli (Puraini)" in told(clerk)
    assert "goes on" not in told(clerk)
    clerk.desk.speech = speech
