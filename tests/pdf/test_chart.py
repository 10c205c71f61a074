"""A trend on paper says its periods, its target and its last value, and leaves a gap where nothing is known."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.pages.page import Document, PaperChart
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.pdf.chart import TrendChart, scale
from desktop_app.pdf.render import render
from tests.pdf.invented import URDU, Invented
from tests.pdf.paper import pages, places, setter_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Speech

SHORT = tuple(f"Q{at}" for at in range(1, 13))
LONG = tuple(f"quarter-number-{at:02d}" for at in range(1, 13))


def printed(path: Path, labels: tuple[str, ...], speech: Speech = PLAIN) -> str:
    values = tuple(0.5 + at / 40 for at in range(len(labels)))
    chart = PaperChart(text("Test", "Ratio"), labels, values, 0.655)
    render(Document(text("Test", "Trial"), "Sample", text("Test", "quarter"), (chart,)), speech, path)
    return pages(path)[0]


def stretches(*values: float | None) -> list[int]:
    chart = TrendChart(SHORT[: len(values)], values, None, PLAIN, setter_of(PLAIN.language), 400)
    return [len(points) for points in chart._stretches(0, 1)]


def test_periods_target_and_last_value_are_said(tmp_path: Path) -> None:
    page = printed(tmp_path / "x.pdf", SHORT)
    assert all(label in page for label in SHORT)
    assert "plan 66 %" in page
    assert "77.5 %" in page


def test_labels_too_long_for_their_place_are_thinned_but_never_the_last(tmp_path: Path) -> None:
    page = printed(tmp_path / "x.pdf", LONG)
    said = [label for label in LONG if label in page]
    assert 1 < len(said) < len(LONG)
    assert said[-1] == LONG[-1]
    edges = [places(tmp_path / "x.pdf", label)[0] for label in said]
    assert all(before[1] < after[0] for before, after in pairwise(edges))


def test_time_runs_the_way_the_language_runs(tmp_path: Path) -> None:
    for speech, sign in ((PLAIN, 1), (Invented(URDU), -1)):
        printed(tmp_path / "x.pdf", SHORT, speech)
        ((first, _),), ((later, _),) = places(tmp_path / "x.pdf", "Q2"), places(tmp_path / "x.pdf", "Q9")
        assert (later - first) * sign > 0


@pytest.mark.parametrize(
    ("values", "expected"),
    [((0.1, 0.2, 0.3), [3]), ((0.1, None, 0.3, 0.4), [1, 2]), ((None, 0.2, None), [1]), ((None, None), [])],
)
def test_a_period_without_a_value_is_a_gap(values: tuple[float | None, ...], expected: list[int]) -> None:
    assert stretches(*values) == expected


def test_a_chart_that_knows_nothing_leaves_the_rest_of_the_page(tmp_path: Path) -> None:
    chart = PaperChart(text("Test", "Ratio"), ("Q1", "Q2"), (None, None))
    render(Document(text("Test", "Trial"), "Sample", text("Test", "quarter"), (chart,)), PLAIN, tmp_path / "x.pdf")
    assert "Ratio" in pages(tmp_path / "x.pdf")[0]


@given(st.floats(-20, 20), st.floats(0, 40))
def test_the_grid_holds_every_value_between_few_lines(low: float, span: float) -> None:
    bottom, top, step = scale(low, low + span)
    assert bottom <= low + 1e-9
    assert top >= low + span - 1e-9
    assert 1 <= round((top - bottom) / step) <= 7
