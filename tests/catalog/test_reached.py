"""The way to a figure shows both sides of its fraction, and the parts that make them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.reached import reached
from desktop_app.core.explained import Measure, Node, added, divided
from desktop_app.core.language import PLAIN
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.catalog.reached import WayStep


def leaf(code: str, value: int) -> Node:
    """A line of a statement."""
    return Node(code, LINES[code].label, value)


def line(code: str, *parts: Node) -> Node:
    """A line with its parts."""
    return added(code, LINES[code].label, parts, every=True)


def said(steps: Sequence[WayStep]) -> list[tuple[int, str, str, str]]:
    """Depth, label, code and value of each step in plain words."""
    return [(step.depth, PLAIN.show(step.label), step.code, PLAIN.show(step.value)) for step in steps]


CLAIMS = line("P11", leaf("P12", 4000), leaf("P13", 0), leaf("P14", -500))
PREMIUM = line("P02", leaf("P03", 9000), leaf("P04", 1000).signed(-1))


def test_a_ratio_shows_both_sides_with_what_they_are_made_of_and_what_counts_against_them() -> None:
    steps = reached(divided("claims", text("T", "Claims ratio"), CLAIMS, PREMIUM), 0)
    assert said(steps) == [
        (0, "Incurred claims", "P11", "3500"),
        (1, "Gross claims paid", "P12", "4000"),
        (1, "Change in claims in course of settlement reserve", "P14", "-500"),
        (0, "Earned premium", "P02", "8000"),
        (1, "Gross written premium", "P03", "9000"),
        (1, "less: Change in unearned premium reserve", "P04", "1000"),
    ]


def test_our_own_keys_are_never_shown_as_codes() -> None:
    ceded = line("P21", leaf("P21.1", 900), leaf("P21.3", 100).signed(-1))
    assert [step.code for step in reached(ceded, 0)] == ["P21", "", ""]


def test_counts_have_no_decimals_and_a_single_part_is_not_said_twice() -> None:
    persons = Node("persons", text("T", "Persons"), 7, measure=Measure.COUNT)
    active = added("active", text("T", "Active insured"), [persons], Measure.COUNT)
    assert said(reached(active, 2)) == [(0, "Active insured", "", "7")]


def test_only_the_upper_branches_are_shown() -> None:
    deep = line("P28", line("P01", PREMIUM, leaf("P05", 1)), line("P10", CLAIMS, leaf("P16", 2)).signed(-1))
    assert max(step.depth for step in reached(deep, 0)) == 2
