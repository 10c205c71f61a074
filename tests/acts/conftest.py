"""What the tests of what two laptops wrote apart share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import two_laptops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book


@pytest.fixture
def books(tmp_path: Path) -> Iterator[tuple[Book, Book]]:
    """Two laptops with copies of one book."""
    with two_laptops(tmp_path) as both:
        yield both
