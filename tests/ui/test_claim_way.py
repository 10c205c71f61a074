"""A claim goes from the report to the money in few keys: what is known stands there, and Ctrl+Enter leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.acts.claim_rules import set_claim_rules
from desktop_app.store.claim_steps import documents_of, review_of
from desktop_app.store.claims import claim as found_claim
from desktop_app.store.rows import find
from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.pages.claims import make_page
from tests.counter import START, WHO, enrolled
from tests.ui.clerk import CTRL, Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.store.database import Book
    from desktop_app.ui.shell.desk import Desk

MOST_KEYS = 55
"""Half of what a claim with three items took from its report to the payment, besides the letters of names."""
CLAIM = "C-A-000001"


def insured(book: Book) -> None:
    """A family with paid cover, whose product needs two papers for a claim."""
    enrolled(book, paid_on=START, method="cash")
    set_claim_rules(book, {"documents_HEALTH": "bill, prescription"}, WHO)


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """The page of the claims, none of which is reported yet."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page, insured)
    yield clerk
    clerk.settle()
    clerk.book.close()


class CountedKeys:
    """Counts every key but the letters of names."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk, self.keys = clerk, 0

    def name(self, letters: str) -> None:
        """Type a name, and Enter."""
        QTest.keyClicks(self.clerk.focus, letters)
        self.clerk.settle()
        self.press()

    def write(self, *answers: str) -> None:
        """Type answers, each with Enter."""
        for answer in answers:
            self.keys += len(answer)
            self.name(answer)

    def press(
        self, key: Qt.Key = Qt.Key.Key_Return, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key."""
        self.keys += 1
        self.clerk.key(key, held)


def form_name(clerk: Clerk) -> str:
    """Which form is open."""
    return clerk.form.form.name if clerk.has_form else ""


def reported(hands: CountedKeys) -> None:
    """Report a claim of three items, and come back to the list."""
    hands.clerk.page.primary_act()
    hands.keys += 1  # Ctrl+N
    hands.clerk.settle()
    hands.name("asha")
    hands.name("bish")
    hands.write("", "ill", "fe", "cl", "2/11", "")
    for item, billed in (("Bed", "600"), ("Medicine", "300"), ("Laboratory", "120")):
        hands.name(item)
        hands.write(billed, "")
    hands.press(held=CTRL)
    hands.press(Qt.Key.Key_Escape)


def test_a_claim_of_three_items_goes_from_the_report_to_the_payment_in_half_the_keys(clerk: Clerk) -> None:
    hands = CountedKeys(clerk)
    reported(hands)
    hands.press()
    assert form_name(clerk) == "review_claim"
    for _ in range(2):
        hands.press(Qt.Key.Key_Space)
        hands.press()
        hands.press()
    hands.press(held=CTRL)
    assert form_name(clerk) == "decide_claim"
    hands.press(held=CTRL)
    assert form_name(clerk) == "pay_claim"
    hands.press(held=CTRL)
    assert hands.keys <= MOST_KEYS
    claim, found = find(clerk.book, "claims", CLAIM), found_claim(clerk.book, CLAIM)
    assert (claim.person, claim.benefit, claim.event, claim.cause, claim.provider) == (
        *("M-A-000002", "STAY", "illness", "fever", "CLINIC"),
    )
    assert (claim.loss, claim.covered, claim.decision) == (102_000, 102_000, "paid")
    assert found is not None
    assert found.paid == 102_000
    review = review_of(clerk.book, 1)
    assert review is not None
    assert (review.reviewer, review.since) == (clerk.desk.who.user, clerk.desk.today)
    assert {each.came for each in documents_of(clerk.book, 1)} == {clerk.desk.today}


def test_the_first_paper_that_is_missing_has_the_cursor(clerk: Clerk) -> None:
    hands = CountedKeys(clerk)
    reported(hands)
    hands.press()
    part = clerk.form.body.parts["documents"]
    assert isinstance(part, FormGroup)
    assert clerk.focus is part.rows[0].editors[1]
    hands.press(Qt.Key.Key_Space)
    hands.press(held=CTRL)
    assert "Still missing: prescription." in clerk.form.whose.words()
    assert clerk.shown("decision") == ""
    clerk.write("approved in full")
    clerk.save()
    assert "Still missing: prescription. Is it approved all the same?" in clerk.focus.accessibleDescription()


def test_a_rejected_claim_goes_on_to_nothing(clerk: Clerk) -> None:
    reported(CountedKeys(clerk))
    clerk.press("Decide")
    clerk.write("rejected", "", "fraud")
    clerk.save()
    assert clerk.said == f"Claim {CLAIM} of Bishnu Tharu rejected."
    assert not clerk.has_form
