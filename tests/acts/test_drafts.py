"""Drafts are kept whole, found again with their time, and never break the program."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.drafts import DraftFolder
from desktop_app.core.language import PLAIN
from desktop_app.core.problems import Refused

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> DraftFolder:
    """A folder that is not there yet."""
    return DraftFolder(tmp_path / "user" / "drafts")


def test_a_draft_is_found_again_as_it_was_left(folder: DraftFolder) -> None:
    state = {"name": "Asha Tharu", "members": [{"name": "বিষ্ণু"}], "amount": {"typed": "1.2k"}}
    folder.save("enrol", "a", state)
    (draft,) = folder.load("enrol")
    assert (draft.key, draft.state) == ("a", state)
    assert draft.at.tzinfo is not None


def test_the_latest_comes_first_and_forms_are_kept_apart(folder: DraftFolder) -> None:
    folder.save("enrol", "old", {"n": 1})
    folder.save("enrol", "new", {"n": 2})
    folder.save("enrol_all", "other", {"n": 3})
    (folder.folder / "enrol~old.json").touch()
    os.utime(folder.folder / "enrol~old.json", (1, 1))
    assert [draft.key for draft in folder.load("enrol")] == ["new", "old"]


def test_saving_again_replaces_and_dropping_forgets(folder: DraftFolder) -> None:
    folder.save("person:M-1", "a", {"n": 1})
    folder.save("person:M-1", "a", {"n": 2})
    assert [draft.state for draft in folder.load("person:M-1")] == [{"n": 2}]
    folder.drop("person:M-1", "a")
    folder.drop("person:M-1", "a")
    assert folder.load("person:M-1") == []
    assert list(folder.folder.iterdir()) == []


@pytest.mark.parametrize("damage", ["", "{", "[1]", '{"a": "\udcff'])
def test_a_damaged_draft_is_passed_over(folder: DraftFolder, damage: str) -> None:
    folder.save("enrol", "good", {"n": 1})
    (folder.folder / "enrol~bad.json").write_text(damage, encoding="utf-8", errors="surrogateescape")
    assert [draft.key for draft in folder.load("enrol")] == ["good"]


def test_a_place_that_takes_nothing_is_refused_with_the_reason(tmp_path: Path) -> None:
    blocked = tmp_path / "drafts"
    blocked.write_text("a file", encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        DraftFolder(blocked).save("enrol", "a", {})
    assert PLAIN.say(refusal.value.problems[0].message) == "The draft could not be kept: File exists."


def test_drafts_of_a_locked_book_can_be_read_only_with_its_key(tmp_path: Path) -> None:
    sealed = DraftFolder(tmp_path, lambda: b"k" * 32)
    sealed.save("enrol", "a", {"name": "Asha Tharu"})
    assert [draft.state for draft in sealed.load("enrol")] == [{"name": "Asha Tharu"}]
    assert [each.name for each in tmp_path.iterdir() if b"Asha" in each.read_bytes()] == []
    assert DraftFolder(tmp_path, lambda: b"x" * 32).load("enrol") == []
    sealed.drop("enrol", "a")
    assert list(tmp_path.iterdir()) == []


def test_plain_drafts_are_taken_over_with_their_time(tmp_path: Path) -> None:
    plain, sealed = DraftFolder(tmp_path), DraftFolder(tmp_path, lambda: b"k" * 32)
    plain.save("enrol", "a", {"name": "Asha Tharu"})
    (tmp_path / "enrol~bad.json").write_text("{")
    os.utime(tmp_path / "enrol~a.json", (1, 1))
    sealed.take_over(plain)
    (draft,) = sealed.load("enrol")
    assert (draft.key, draft.state, draft.at.timestamp()) == ("a", {"name": "Asha Tharu"}, 1)
    assert plain.load("enrol") == []
