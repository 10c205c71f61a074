"""Every line of product has its needs, and the check asks for what the table asks for (table 9)."""

from __future__ import annotations

import pytest

from desktop_app.core.records.product import LINES
from desktop_app.core.reserves.requirements import LONG_TERM, REQUIREMENTS, RESERVES, Need


def test_every_line_has_its_needs() -> None:
    assert set(REQUIREMENTS) == set(LINES)


@pytest.mark.parametrize("line", LINES)
def test_what_rests_on_payment_reporting_and_settling_rests_on_it_for_every_line(line: str) -> None:
    """The table has one cell for all of its lines there."""
    needs = [getattr(REQUIREMENTS[line], name).need for name in RESERVES]
    assert needs[:3] == [Need.DEPENDS] * 3


@pytest.mark.parametrize(
    ("line", "need"),
    [
        ("credit_life", Need.DEPENDS),
        ("whole_life", Need.YES),
        ("endowment", Need.YES),
        ("pension", Need.YES),
        ("health", Need.NO),
    ],
)
def test_the_table_s_own_lines_need_what_it_says(line: str, need: Need) -> None:
    """Credit life is two rows of the table: without savings none, with savings what was saved."""
    assert REQUIREMENTS[line].alr.need is need


def test_long_promises_are_those_the_check_asks_a_certificate_for() -> None:
    assert set(LONG_TERM) == {"life_savings", "whole_life", "endowment", "pension"}
