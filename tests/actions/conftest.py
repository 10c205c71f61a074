"""What tests of actions share: the demonstration village in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.actions.make_demonstration import demonstration_file
from tests.ready_made import made_once

if TYPE_CHECKING:
    from pathlib import Path

SEED = 7


@pytest.fixture(scope="session")
def village_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A village for all who only look."""
    return made_once(tmp_path_factory, "village.coverbook", lambda path: demonstration_file(path, "village", SEED))
