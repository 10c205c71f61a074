"""Claims: reported with their items, decided and paid by keyboard, the open ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.acts.claim import decide_claim, report_claim
from desktop_app.acts.records import add_record
from desktop_app.core.doubts import REASONS
from desktop_app.core.period import parse_day
from desktop_app.core.records.claim import ClaimLine, Estimate
from desktop_app.core.text import text
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.claims import lines_of
from desktop_app.store.listed import Sought, sums
from desktop_app.store.rows import find, insert
from desktop_app.store.save import saving
from desktop_app.ui.forms.body import go_to
from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.pages.claims import make_page
from tests.counter import START, WHO, enrolled, member
from tests.ui.clerk import Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk


def reported(book: Book) -> None:
    """Two claims: one is open, one approved and not paid."""
    enrolled(book)
    enrolled(book, member("Parbati Rana"))
    for policy in ("P-A-000001", "P-A-000002"):
        values = {"policy": policy, "incurred": START + 60, "reported": START + 62, "loss": 9_000, "covered": 8_000}
        report_claim(book, values, WHO)
    decide_claim(book, {"claim": "C-A-000001", "decision": "paid", "decided": START + 70, "covered": 8_000}, WHO)


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A page on a file with two claims."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page, reported)
    yield clerk
    clerk.settle()
    clerk.book.close()


def test_the_open_claims_stand_first(clerk: Clerk) -> None:
    assert list(zip(clerk.rows(0), clerk.rows(3), strict=True)) == [
        *(("Parbati Rana", "Open"), ("Asha Tharu", "To be paid")),
    ]


def test_an_empty_page_offers_the_first_step(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    clerk = sit_down(qtbot, desk, tmp_path, make_page)
    clerk.press("Report the first claim")
    assert clerk.has_form
    clerk.book.close()


def test_a_claim_is_reported_with_its_items_by_keyboard_alone(clerk: Clerk) -> None:
    clerk.press("Report a claim")
    clerk.write("bishnu", "bish", "stay", "illness", "fever", "clinic", "2/11", "5/11")
    clerk.press("Add an item")
    clerk.write("Bed", "600", "600", "Medicine", "300", "200")
    clerk.go_to("loss")
    clerk.write("", "800")
    clerk.save()
    assert clerk.said == "Claim C-A-000003 for Bishnu Tharu reported, estimated at 800.00."
    claim = find(clerk.book, "claims", "C-A-000003")
    assert (claim.person, claim.benefit, claim.event, claim.provider) == ("M-A-000002", "STAY", "illness", "CLINIC")
    assert (claim.loss, claim.covered) == (90_000, 80_000)
    found = found_claim(clerk.book, "C-A-000003")
    assert found is not None
    assert [line.item for line in lines_of(clerk.book, found.row)] == ["Bed", "Medicine"]


def test_a_person_the_policy_does_not_cover_is_asked_about(clerk: Clerk) -> None:
    clerk.press("Report a claim")
    clerk.write("asha", "", "", "", "", "", "2/1/2026", "5/1/2026")
    clerk.go_to("covered")
    clerk.write("100")
    clerk.save()
    assert "320 days ago" in clerk.focus.accessibleDescription()
    clerk.write("The paper came late")
    clerk.save()
    assert clerk.focus.accessibleName() == "Why is it right?"
    assert "waiting period" in clerk.focus.accessibleDescription()
    assert clerk.book.value("SELECT count(*) FROM claims") == 2


def test_a_claim_before_its_event_is_refused_under_the_report(clerk: Clerk) -> None:
    clerk.press("Report a claim")
    clerk.write("asha", "", "", "", "", "", "2/11/2026", "1/11/2026")
    clerk.go_to("covered")
    clerk.write("100")
    clerk.save()
    assert clerk.focus is clerk.form.body.row("reported").editor


def test_a_claim_is_decided_with_its_estimate_filled_in(clerk: Clerk) -> None:
    clerk.press("Decide")
    clerk.write("approved in part")
    assert clerk.shown("covered") == "80.00"
    clerk.go_to("reason")
    clerk.write("limit")
    clerk.go_to("covered")
    clerk.write("70")
    clerk.press("Save the decision")
    assert clerk.said == "Claim C-A-000002 of Parbati Rana approved: 70.00."
    assert clerk.rows(3) == ["To be paid", "To be paid"]
    assert find(clerk.book, "claims", "C-A-000002").reason == "limit_reached"


def test_a_claim_is_rejected_with_its_reason(clerk: Clerk) -> None:
    (_, covered_before) = sums(clerk.book, "claims", Sought(), clerk.page.desk.today, ["covered"])
    clerk.press("Decide")
    clerk.write("rejected", "21/11", "waiting")
    clerk.press("Save the decision")
    assert clerk.said == "Claim C-A-000002 of Parbati Rana rejected."
    assert find(clerk.book, "claims", "C-A-000002").reason == "waiting_period"
    assert clerk.facts()["Reason"] == "In the waiting period"
    assert dict(zip(clerk.rows(0), clerk.rows(2), strict=True))["Parbati Rana"] == "0.00"
    assert sums(clerk.book, "claims", Sought(), clerk.page.desk.today, ["covered"])[1:] == (covered_before - 8_000,)


def test_a_claim_is_paid_with_what_is_left_filled_in(clerk: Clerk) -> None:
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    clerk.press("Pay")
    assert clerk.shown("amount") == "80.00"
    clerk.press("Save the payment")
    assert clerk.said == "80.00 paid for claim C-A-000001 of Asha Tharu."
    assert clerk.page.view.card is not None
    assert clerk.page.view.card.code == "C-A-000001"
    assert clerk.marks() == ["Paid"]


def test_a_payment_row_opens_its_correction(clerk: Clerk) -> None:
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    clerk.press("Pay")
    clerk.press("Save the payment")
    clerk.page.view.opened.emit("payments", "Y-A-000001")
    clerk.settle()
    assert clerk.shown("amount") == "80.00"


@pytest.mark.parametrize(("words", "found"), [("c-a-00000", 2), ("parb", 1), ("zzz", 0)])
def test_claims_are_found_by_code_and_name(clerk: Clerk, words: str, found: int) -> None:
    clerk.search(words)
    assert len(clerk.rows()) == found


def test_the_member_of_a_claim_is_one_key_away(clerk: Clerk) -> None:
    clerk.press("Show member")
    assert clerk.gone == [("members", "M-A-000003")]


def test_a_decision_is_corrected(clerk: Clerk) -> None:
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    clerk.press("Correct")
    clerk.go_to("covered")
    clerk.write("75")
    clerk.go_to("why")
    clerk.write("Added up wrongly")
    clerk.press("Save the correction")
    assert find(clerk.book, "claims", "C-A-000001").covered == 7_500


def test_a_decision_is_corrected_with_its_items(clerk: Clerk) -> None:
    with saving(clerk.book, "items") as save:
        insert(save, "claim_lines", ClaimLine(claim="C-A-000001", item="Bed", billed=9_000, covered=8_000), position=1)
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    clerk.press("Correct")
    clerk.go_to("covered")
    clerk.write("75")
    group = clerk.form.body.parts["lines"]
    assert isinstance(group, FormGroup)
    go_to(group.rows[0].editors[2])
    clerk.write("75")
    clerk.go_to("why")
    clerk.write("Added up wrongly")
    clerk.press("Save the correction")
    found = found_claim(clerk.book, "C-A-000001")
    assert found is not None
    assert [(line.item, line.covered) for line in lines_of(clerk.book, found.row)] == [("Bed", 7_500)]
    assert found.covered == 7_500


def test_an_open_claim_shows_its_latest_estimate(clerk: Clerk) -> None:
    with saving(clerk.book, "estimate") as save:
        insert(save, "estimates", Estimate(claim="C-A-000002", date=START + 65, amount=12_000))
    clerk.page.reload()
    clerk.settle()
    assert clerk.rows(2) == ["120.00", "80.00"]


def test_a_step_of_the_board_opens_exactly_its_claims_and_escape_leads_back(clerk: Clerk) -> None:
    counts = {step.step.name: step.count.text() for step in clerk.page.board.steps}  # type: ignore[attr-defined]
    assert counts == {"reported": "1", "in_review": "0", "decided": "1", "paid": "0", "received": "0"}
    decided = clerk.page.board.steps[2]  # type: ignore[attr-defined]
    decided.all.setFocus()
    clerk.key(Qt.Key.Key_Space)
    assert clerk.rows(0) == ["Asha Tharu"]
    assert clerk.page.strip.words.text() == "1 claims approved and not paid in full"
    clerk.key()
    assert clerk.form.form.name == "pay_claim"
    assert not clerk.page.board.isVisible()  # type: ignore[attr-defined]
    clerk.save()
    assert decided.count.text() == "0"
    assert not decided.all.isEnabled()


def test_the_day_of_receipt_is_two_keys_away(clerk: Clerk) -> None:
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    clerk.press("Pay")
    clerk.press("Save the payment")
    clerk.press("Money received")
    clerk.save()
    assert clerk.said == "80.00 for claim C-A-000001 of Asha Tharu received on 2026-11-21."


def test_an_appeal_knows_its_claim_and_its_outcome_is_written_from_it(clerk: Clerk) -> None:
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    clerk.press("Appeal")
    assert clerk.form.body.row("claim").editor.answer() == "C-A-000001"
    clerk.save()
    clerk.page.show_record("C-A-000001")
    clerk.settle()
    assert clerk.page.view.card is not None
    appeals = clerk.page.view.card.parts[-1]
    assert (appeals.page, len(appeals.rows)) == ("complaints", 1)
    clerk.page.view.opened.emit("complaints", str(appeals.rows[0][-1]))
    clerk.settle()
    assert clerk.form.form.name == "correct_complaints"


def test_complaints_to_answer_are_worked_through_from_the_claims(clerk: Clerk) -> None:
    assert not clerk.page.complaints.isVisible()  # type: ignore[attr-defined]
    for code, about in (("K-1", "claim refused"), ("K-2", "slow payment")):
        told = {"code": code, "received": parse_day("2026-11-01"), "claim": "C-A-000001", "about": about}
        add_record(clerk.book, "complaints", {**told, REASONS: _yes(about)}, WHO)
    clerk.page.reload()
    clerk.settle()
    clerk.press("2 complaints to answer")
    assert clerk.page.table.current_key == "K-1"
    clerk.key()
    clerk.go_to("outcome")
    clerk.write("upheld")
    clerk.save()
    assert clerk.said == "Complaint K-1 answered."
    assert find(clerk.book, "complaints", "K-1").answered == parse_day("2026-11-21")
    assert clerk.rows(0) == ["Asha Tharu"]


def _yes(word: str) -> dict[object, str]:
    """The yes to a new word."""
    return {text("Doubts", "“{word}” is not in the list yet: shall it be added?", word=word): "yes"}
