"""A claim is decided by keyboard with the proposal of the rules in sight: accepted, or changed with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.claim_rules import set_claim_rules
from desktop_app.acts.records import correct_record
from desktop_app.store.claims import lines_of
from desktop_app.store.rows import find
from desktop_app.ui.forms.body import go_to
from desktop_app.ui.forms.group import FormGroup
from desktop_app.ui.pages.claims import make_page
from tests.acts.test_claim_proposal import CLAIM, begun
from tests.counter import WHO, saves
from tests.ui.clerk import Clerk, sit_down

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.shell.desk import Desk


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Clerk]:
    """A page on a file with one open claim of two items."""
    clerk = sit_down(qtbot, desk, tmp_path, make_page, begun)
    clerk.page.show_record(CLAIM)
    clerk.settle()
    yield clerk
    clerk.settle()
    clerk.book.close()


def items(clerk: Clerk) -> FormGroup:
    group = clerk.form.body.parts["lines"]
    assert isinstance(group, FormGroup)
    return group


def test_the_proposal_is_in_sight_and_accepted_by_one_word(clerk: Clerk) -> None:
    clerk.press("Decide")
    assert "The rules propose to meet a part, 700.00: Limit reached." in clerk.form.whose.words()
    row = [editor.text() for editor in items(clerk).rows[1].editors]
    assert row == ["Medicine", "300.00", "100.00", "Limit reached"]
    clerk.write("approved in part")
    clerk.save()
    assert clerk.said == f"Claim {CLAIM} of Bishnu Tharu approved: 700.00."


def test_more_than_the_rules_meet_asks_for_a_reason_under_its_item(clerk: Clerk) -> None:
    clerk.press("Decide")
    clerk.write("approved in full")
    go_to(items(clerk).rows[1].editors[2])
    clerk.write("300")
    clerk.save()
    assert "The rules meet 100.00, no more." in clerk.focus.accessibleDescription()
    clerk.write("The board agreed")
    clerk.save()
    assert clerk.said == f"Claim {CLAIM} of Bishnu Tharu approved: 900.00."
    assert saves(clerk.book)[-1][3] == "The board agreed"
    assert [line.covered for line in lines_of(clerk.book, 1)] == [60_000, 30_000]


def test_on_the_fast_track_ctrl_enter_alone_accepts(clerk: Clerk) -> None:
    correct_record(clerk.book, "benefits", "STAY", {"limit_per_claim": None, "why": "no longer"}, WHO)
    set_claim_rules(clerk.book, {"fast_track": 90_000}, WHO)
    clerk.press("Decide")
    clerk.save()
    record = find(clerk.book, "claims", CLAIM)
    assert (record.decision, record.covered, record.reason) == ("paid", 90_000, None)
