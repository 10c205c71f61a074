"""Every check is one file with one rule, told in whole sentences."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from desktop_app.core import checks
from desktop_app.core.checks.registry import CHECKS
from desktop_app.core.language import PLAIN

if TYPE_CHECKING:
    from desktop_app.core.checks.finding import Check

HELPERS = ("finding", "registry")


def test_every_file_is_a_check_of_its_name_and_all_are_known() -> None:
    """A check cannot be forgotten."""
    files = [name for _, name, _ in pkgutil.iter_modules(checks.__path__) if name not in HELPERS]
    known = {check.id: check for check in CHECKS}
    assert sorted(known) == sorted(files)
    assert len(CHECKS) == len(known) >= 10
    for name in files:
        module = import_module(f"desktop_app.core.checks.{name}")
        assert known[name] is module.CHECK


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_says_what_it_looks_for_and_why(check: Check) -> None:
    """A title without a full stop, an explanation with one."""
    assert not PLAIN.say(check.title).endswith(".")
    assert PLAIN.say(check.explanation).endswith(".")
    assert len({PLAIN.say(each.explanation) for each in CHECKS}) == len(CHECKS)
