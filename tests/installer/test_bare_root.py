"""The package in a bare Debian, as a stranger would try it: long, so only `make installer-trial` asks for it."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.speech.languages import languages
from installer.bare_root import why_not
from installer.trial import PACKAGE, Seen, try_package

if TYPE_CHECKING:
    from pathlib import Path

WANTED = ("bn", "ur", "fr")
"""The languages that the papers are printed in, as far as their translations are there."""
SAME = "The file, as it stood at save"
"""So begins what is said of a paper whose code tells the figures of the file."""

pytestmark = [
    pytest.mark.skipif(not os.environ.get("BARE_ROOT"), reason="minutes long: make installer-trial asks for it"),
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "all is there"),
    pytest.mark.skipif(not PACKAGE.is_file(), reason="the package is not built yet: make installer"),
]


@pytest.fixture(scope="module")
def seen() -> Seen:
    """What a stranger saw from installing to removing, tried once for all tests."""
    return try_package(tuple(code for code in WANTED if code in {each.code for each in languages()}))


def words_of(paper: Path) -> str:
    """The words that can be copied out of a paper."""
    command = ("pdftotext", "-layout", paper, "-")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_household_enrolled_by_keyboard_is_in_the_file(seen: Seen) -> None:
    assert seen.enrolled


def test_papers_come_out_in_their_languages(seen: Seen) -> None:
    assert seen.papers
    assert all(len(words_of(paper)) > 1000 for paper in seen.papers.values())
    assert "Etat" in words_of(seen.papers["fr"]) or "État" in words_of(seen.papers["fr"])


def test_papers_and_the_picture_of_a_code_are_the_files(seen: Seen) -> None:
    assert len(seen.verified) == len(seen.papers) + 1
    assert [name for name, said in seen.verified.items() if SAME not in said] == []


def test_nothing_of_the_package_is_left_when_it_is_removed(seen: Seen) -> None:
    assert seen.left_behind == []
