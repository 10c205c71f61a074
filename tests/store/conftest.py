"""What some tests of the store need: new files made the long way, where they are about how files are made."""

from __future__ import annotations

import pytest

from desktop_app.store import opening
from tests.ready_made import THE_PROGRAMS_OWN


@pytest.fixture
def new_files_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every new file is made by its migrations."""
    monkeypatch.setattr(opening, "new_file", THE_PROGRAMS_OWN)
