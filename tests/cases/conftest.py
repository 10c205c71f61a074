"""What the tests of cases share: makers of cases, each with a folder and a file of its own."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from tests.cases.case import Case, Change, MakeCase, sheets
from tests.folders import write_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> MakeCase:
    """Makes a case whose folder is written and not yet imported."""
    numbers = count(1)

    def make(name: str, **changes: Change) -> Case:
        return Case(write_folder(tmp_path / f"case-{next(numbers)}", sheets(name, changes)), capsys)

    return make


@pytest.fixture
def case(written: MakeCase) -> MakeCase:
    """Makes a case that is imported; it must be taken."""

    def make(name: str, **changes: Change) -> Case:
        return written(name, **changes).imported()

    return make
