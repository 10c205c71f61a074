"""Some histories of laptops that share a book, new ones with each effort; thousands by `make soak`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.second_opinion.effort import examples
from tests.simulation.meeting import History

SEEDS = range(1, 1 + examples(3))


@pytest.mark.parametrize("seed", SEEDS)
def test_all_laptops_come_to_the_same_and_nothing_is_lost(seed: int) -> None:
    with TemporaryDirectory() as folder:
        history = History(Path(folder), seed, laptops=3, steps=25)
        assert history.run() == []
        assert history.merged > 2
