"""A stack of paper forms is keyed by two people, settled where they differ, and saved as one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.acts import keying
from desktop_app.acts.drafts import DraftFolder, drafts_of
from desktop_app.acts.keyed_kinds import kinds
from desktop_app.acts.keyed_stack import Stage
from desktop_app.acts.staff import set_two_persons
from desktop_app.acts.who import Who
from desktop_app.catalog.keyed_forms import KEYED
from desktop_app.core.doubts import REASONS, Doubtful
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused
from desktop_app.store.rows import find
from tests.books import small_book
from tests.counter import enrolled, office_book, saves
from tests.locked import ASHA, BINA, locked_book, signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.acts.keyed_stack import Stack
    from desktop_app.store.database import Book

FIRST, SECOND = Who("asha", "A"), Who("bina", "A")
DAY = parse_day("2026-04-02")
NAME = "Barabise, 4 April"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An office with an enrolled household."""
    book = office_book(tmp_path, enrolled)
    yield book
    book.close()


@pytest.fixture
def folder(tmp_path: Path) -> DraftFolder:
    """Where its stacks lie."""
    return DraftFolder(tmp_path / "drafts")


def claim(at: int = 0, **changes: Any) -> dict[str, Any]:
    """The answers of one form."""
    answers = {"policy": "P-A-000001", "person": "M-A-000002", "benefit": "STAY", "provider": "CLINIC"}
    items = [{"item": "Bed", "billed": 60_000, "covered": 60_000}]
    days = {"incurred": DAY + at, "reported": DAY + at + 3, "loss": 60_000, "covered": 60_000}
    return {**answers, "event": "illness", **days, "lines": items, REASONS: {}, **changes}


def keyed(book: Book, folder: DraftFolder, who: Who, forms: list[dict[str, Any]]) -> Stack:
    """Key forms one after the other."""
    for each in forms:
        stack = keying.key(book, folder, NAME, each, who)
    return stack


def twice(book: Book, folder: DraftFolder, *second: dict[str, Any]) -> Stack:
    """A stack of three claims, keyed once and once again."""
    keying.begin(folder, NAME, "report_claim", 3)
    keyed(book, folder, FIRST, [claim(at) for at in range(3)])
    return keyed(book, folder, SECOND, list(second) or [claim(at) for at in range(3)])


def agreed(book: Book, folder: DraftFolder, reason: str) -> None:
    """Save with one reason for whatever is doubtful."""
    with pytest.raises(Doubtful) as asked:
        keying.save_stack(book, folder, NAME, SECOND)
    keying.save_stack(book, folder, NAME, SECOND, {each.message: reason for each in asked.value.problems})


def sentence(refusal: pytest.ExceptionInfo[Refused]) -> str:
    """What a refusal says."""
    return refusal.value.problems[0].message.source


def test_what_two_people_key_alike_is_saved_as_one(book: Book, folder: DraftFolder) -> None:
    before = saves(book)
    stack = twice(book, folder)
    assert (stack.stage, stack.differences) == (Stage.READY, ())
    assert keying.save_stack(book, folder, NAME, SECOND).count == 3
    assert len(saves(book)) == len(before) + 1
    assert book.value("SELECT count(*) FROM claims") == 3
    assert keying.stacks(folder) == ()


def test_each_field_in_which_they_differ_is_settled_by_itself(book: Book, folder: DraftFolder) -> None:
    other_items = [{"item": "Bed", "billed": 60_000, "covered": 6_000}]
    stack = twice(book, folder, claim(0), claim(1, lines=other_items), claim(2, event="accident"))
    assert [(each.at, each.path, each.first, each.second) for each in stack.differences] == [
        (1, "lines.0.covered", 60_000, 6_000),
        (2, "event", "illness", "accident"),
    ]
    assert stack.stage is Stage.SETTLING
    with pytest.raises(Refused, match=r"."):
        keying.save_stack(book, folder, NAME, SECOND)
    stack = keying.settle(folder, NAME, stack.differences[0], 60_000)
    assert [each.path for each in stack.open_differences] == ["event"]
    stack = keying.settle(folder, NAME, stack.differences[1], "accident")
    assert stack.stage is Stage.READY
    assert stack.answers(1)["lines"] == [{"item": "Bed", "billed": 60_000, "covered": 60_000}]
    assert stack.keyings[0].forms[2]["event"] == "illness"
    agreed(book, folder, "it says so")
    events = [find(book, "claims", code).event for (code,) in book.query("SELECT code FROM claims ORDER BY id")]
    assert events == ["illness", "illness", "accident"]


def test_a_form_on_which_both_are_wrong_is_keyed_a_third_time(book: Book, folder: DraftFolder) -> None:
    stack = twice(book, folder, claim(0), claim(1, loss=70_000, lines=[]), claim(2))
    assert [each.path for each in stack.differences] == ["loss", "lines"]
    stack = keying.settle_whole(folder, NAME, 1, claim(1, loss=61_000, covered=61_000, lines=[]))
    assert stack.stage is Stage.READY
    assert stack.answers(1)["loss"] == 61_000


def test_nothing_differs_where_a_line_is_left_empty_in_another_way(book: Book, folder: DraftFolder) -> None:
    stack = twice(book, folder, claim(0, cause=""), claim(1, cause=None), claim(2))
    assert stack.differences == ()


def test_nought_is_not_nothing(book: Book, folder: DraftFolder) -> None:
    keying.begin(folder, NAME, "report_claim", 1)
    keyed(book, folder, FIRST, [claim(loss=0)])
    assert keyed(book, folder, SECOND, [claim(loss=None)]).differences[0].path == "loss"


def test_the_same_person_does_not_key_both_unless_the_scheme_switched_it_off(book: Book, folder: DraftFolder) -> None:
    keying.begin(folder, NAME, "report_claim", 1)
    keyed(book, folder, FIRST, [claim()])
    with pytest.raises(Refused) as refusal:
        keying.key(book, folder, NAME, claim(), FIRST)
    assert sentence(refusal).endswith("somebody else keys it the second time.")
    set_two_persons(book, FIRST, needed=True, above=None, other_keys=False)
    assert keying.key(book, folder, NAME, claim(), FIRST).stage is Stage.READY


def test_one_person_keys_a_stack_to_its_end(book: Book, folder: DraftFolder) -> None:
    keying.begin(folder, NAME, "report_claim", 2)
    keyed(book, folder, FIRST, [claim()])
    with pytest.raises(Refused) as refusal:
        keying.key(book, folder, NAME, claim(1), SECOND)
    assert "{person} is keying {name}" in sentence(refusal)


def test_a_stack_that_is_keyed_twice_takes_no_further_form(book: Book, folder: DraftFolder) -> None:
    twice(book, folder)
    with pytest.raises(Refused) as refusal:
        keying.key(book, folder, NAME, claim(), Who("chandra"))
    assert "keyed twice" in sentence(refusal)


@pytest.mark.parametrize(
    ("name", "kind", "count", "field"),
    [
        (" ", "report_claim", 3, "name"),
        ("April", "report_claim", 0, "count"),
        ("April", "report_claim", 501, "count"),
        ("April", "decide_claim", 3, "kind"),
        ("barabise, 4 APRIL ", "report_claim", 3, "name"),
    ],
)
def test_what_is_no_stack_is_refused_with_what_would_be_right(
    folder: DraftFolder, name: str, kind: str, count: int, field: str
) -> None:
    keying.begin(folder, NAME, "report_claim", 2)
    with pytest.raises(Refused) as refusal:
        keying.begin(folder, name, kind, count)
    assert refusal.value.problems[0].field == field
    assert len(keying.stacks(folder)) == 1


def test_one_wrong_form_keeps_the_whole_stack_out_and_says_which(book: Book, folder: DraftFolder) -> None:
    wrong = claim(1, reported=DAY - 10)
    keying.begin(folder, NAME, "report_claim", 2)
    keyed(book, folder, FIRST, [claim(), wrong])
    keyed(book, folder, SECOND, [claim(), wrong])
    with pytest.raises(Refused) as refusal:
        keying.save_stack(book, folder, NAME, SECOND)
    assert refusal.value.problems[0].field.startswith("rows.1.")
    assert book.value("SELECT count(*) FROM claims") == 0
    assert keying.stack_named(folder, NAME).stage is Stage.READY


def test_what_the_book_makes_doubtful_is_asked_and_its_reason_kept(book: Book, folder: DraftFolder) -> None:
    keying.begin(folder, NAME, "report_claim", 2)
    forms = [claim(0, event="snake bite"), claim(1, event="snake bite")]
    keyed(book, folder, FIRST, forms)
    keyed(book, folder, SECOND, forms)
    agreed(book, folder, "so it stands on the forms")
    assert book.value("SELECT count(*) FROM claims") == 2
    assert "so it stands on the forms" in str(book.value("SELECT reason FROM saves ORDER BY id DESC LIMIT 1"))


def test_a_stack_whose_save_is_in_the_book_is_not_saved_twice(
    book: Book, folder: DraftFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power fails after the save and before the stack is put away."""
    twice(book, folder)
    monkeypatch.setattr(DraftFolder, "drop", lambda *_: None)
    keying.save_stack(book, folder, NAME, SECOND)
    monkeypatch.undo()
    with pytest.raises(Refused) as refusal:
        keying.save_stack(book, folder, NAME, SECOND)
    assert "may be in the book already" in sentence(refusal)
    assert book.value("SELECT count(*) FROM claims") == 3
    keying.remove(folder, NAME)
    assert keying.stacks(folder) == ()


def test_each_form_is_on_the_disk_once_it_is_keyed(
    book: Book, folder: DraftFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    keying.begin(folder, NAME, "report_claim", 3)
    keyed(book, folder, FIRST, [claim(), claim(1)])

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("desktop_app.acts.drafts.write_whole", full)
    with pytest.raises(Refused):
        keying.key(book, folder, NAME, claim(2), FIRST)
    monkeypatch.undo()
    assert keying.stack_named(DraftFolder(folder.folder), NAME).done == 2


def test_a_locked_book_seals_what_was_keyed(tmp_path: Path) -> None:
    path, _ = locked_book(tmp_path / "a.coverbook", bina="entry")
    book = signed_in(path, ASHA)
    folder = drafts_of(tmp_path / "drafts", book)
    keying.begin(folder, NAME, "people", 1)
    keying.key(book, folder, NAME, {"name": "Maya Gurung"}, Who(ASHA))
    kept = b"".join(each.read_bytes() for each in (tmp_path / "drafts").rglob("*") if each.is_file())
    assert b"Maya" not in kept
    assert b"report" not in kept
    with pytest.raises(Refused):
        keying.key(book, folder, NAME, {"name": "Maya Gurung"}, Who("nobody"))
    assert keying.key(book, folder, NAME, {"name": "Maya Gurung"}, Who(BINA)).stage is Stage.READY
    book.close()


def test_any_described_form_that_writes_something_new_can_be_keyed_twice(tmp_path: Path) -> None:
    assert {"report_claim", "enrol_household", "take_premium", "renew_policy", "people", "complaints"} <= set(kinds())
    book, folder = small_book(tmp_path / "a.coverbook"), DraftFolder(tmp_path / "drafts")
    keying.begin(folder, NAME, "complaints", 1)
    told = {"received": DAY, "person": "M-1", "outcome": "open"}
    for who in (FIRST, SECOND):
        keying.key(book, folder, NAME, told, who)
    keying.save_stack(book, folder, NAME, SECOND)
    assert book.value("SELECT count(*) FROM complaints") == 1
    book.close()


def test_every_kind_has_its_words() -> None:
    assert set(kinds()) == set(KEYED)
