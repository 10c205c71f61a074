"""What a save did is said in words wherever saves are listed, on the statement too: no name of the program is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.catalog.saves import action_words
from desktop_app.core.records.sheets import SHEETS
from desktop_app.core.text import Text

ACTS = Path(__file__).parents[2] / "desktop_app" / "acts"
NAMED = re.compile(r"(?:Procedure|saving)\(\s*(?:\w+, )?\"(\w+)\"")


def _named() -> set[str]:
    """The names that the saves of acts bear, as they stand in the source."""
    return {name for path in ACTS.rglob("*.py") for name in NAMED.findall(path.read_text(encoding="utf-8"))}


def test_the_names_are_found() -> None:
    assert {"close_quarter", "two_persons", "demonstration", "take_premium"} <= _named()


@pytest.mark.parametrize("name", sorted(_named()))
def test_every_act_that_saves_has_words(name: str) -> None:
    assert isinstance(action_words(name), Text)


@pytest.mark.parametrize("name", [sheet.name for sheet in SHEETS])
def test_so_has_whatever_is_added_or_corrected(name: str) -> None:
    assert isinstance(action_words(f"add_{name}"), Text)
    assert isinstance(action_words(f"correct_{name}"), Text)


def test_an_act_of_another_version_is_shown_by_its_name() -> None:
    assert action_words("something_new") == "something_new"
