"""The scheme that most truth tests look at, imported once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.truth.asked import Asked
from tests.truth.program import program
from tests.truth.schemes import OFFICE
from tests.truth.simulate import make_world

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def office() -> Iterator[Asked]:
    """A scheme of several products and offices, what will become of it, and the program that knows only its past."""
    world = make_world(1, OFFICE)
    with program(world) as said:
        yield Asked(world, said)
