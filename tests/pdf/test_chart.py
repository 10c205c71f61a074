"""A trend on paper says its periods, its target and its last value, and leaves a gap where nothing is known."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.charts.chart import Chart, Point, Scale
from desktop_app.catalog.pages.page import Document, PaperChart
from desktop_app.core.language import PLAIN
from desktop_app.core.text import text
from desktop_app.pdf.chart import DrawnChart, ticks
from desktop_app.pdf.render import render
from tests.pdf.invented import URDU, Invented
from tests.pdf.paper import pages, places, setter_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.language import Speech

SHORT = tuple(f"Q{at}" for at in range(1, 13))
LONG = tuple(f"quarter-number-{at:02d}" for at in range(1, 13))


RATIO = (text("Test", "ratio"),)


def chart_of(labels: tuple[str, ...], *lines: tuple[float | None, ...], plan: float | None = None) -> Chart:
    """A chart of shares, a line each."""
    places = zip(labels, zip(*lines, strict=True), strict=True)
    points = tuple(Point(label, label, values, plan) for label, values in places)
    return Chart(text("Test", "Ratio"), RATIO * len(lines), Scale.SHARE, points)


def on_paper(path: Path, chart: Chart, speech: Speech = PLAIN) -> str:
    """What stands on a page with a chart."""
    blocks = (PaperChart(chart),)
    render(Document(text("Test", "Trial"), "Sample", text("Test", "quarter"), blocks), speech, path)
    return pages(path)[0]


def printed(path: Path, labels: tuple[str, ...], speech: Speech = PLAIN) -> str:
    """A rising line with its plan."""
    values = tuple(0.5 + at / 40 for at in range(len(labels)))
    return on_paper(path, chart_of(labels, values, plan=0.655), speech)


def stretches(*values: float | None) -> list[int]:
    """How many points stand in a row."""
    chart = DrawnChart(chart_of(SHORT[: len(values)], values), PLAIN, setter_of(PLAIN.language), 400)
    return [len(points) for points in chart._stretches(0)]


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


def test_labels_that_are_thinned_stand_by_their_whole_names(tmp_path: Path) -> None:
    """A quarter that stands without its year means nothing where the first quarter of that year is left out."""
    chart = chart_of(LONG, tuple(0.5 for _ in LONG))
    points = (replace(point, name=f"{point.label}-23") for point in chart.points)
    page = on_paper(tmp_path / "x.pdf", replace(chart, points=tuple(points)))
    assert f"{LONG[-1]}-23" in page
    assert page.count("quarter-number-") == page.count("-23")


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
    assert "Ratio" in on_paper(tmp_path / "x.pdf", chart_of(("Q1", "Q2"), (None, None)))


def test_lines_of_several_kinds_are_told_by_a_key_in_either_direction(tmp_path: Path) -> None:
    of = replace(chart_of(SHORT[:3], (100, 250, 0), (None, 50, 7)), scale=Scale.MONEY, decimals=0)
    of = replace(of, lines=("Premium", "Claims"))
    for speech, sign in ((PLAIN, 1), (Invented(URDU), -1)):
        on_paper(tmp_path / "x.pdf", of, speech)
        ((first, _),), ((later, _),) = places(tmp_path / "x.pdf", "Premium"), places(tmp_path / "x.pdf", "Claims")
        assert (later - first) * sign > 0


def test_the_parts_of_a_bar_say_their_share_where_there_is_room(tmp_path: Path) -> None:
    of = replace(chart_of(("one", "two"), (0.6, 1.0), (0.37, None), (0.03, 0.0)), stacked=True)
    page = on_paper(tmp_path / "x.pdf", of)
    assert "37 %" in page
    assert "3 %" not in page.split()


@given(st.floats(-20, 20), st.floats(0.02, 40))
def test_the_grid_has_few_lines_within_the_chart(low: float, span: float) -> None:
    step, lines = ticks(low, low + span)
    assert all(low - step * 1e-6 <= line <= low + span + step * 1e-6 for line in lines)
    assert 1 <= len(lines) <= 7
