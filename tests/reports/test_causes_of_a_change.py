"""The sentence that says why the claims ratio changed is true of the figure that it tells."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.core.indicators.attribution import PARTS
from desktop_app.core.language import PLAIN
from desktop_app.reports.statement_parts.causes import sentence

SAME = "The claims ratio is what it was in the period before."


def said(part: str, change: str) -> str:
    """What is said where one cause changed the ratio by so much, and the others did nothing."""
    return PLAIN.say(sentence({each: Fraction(change) if each == part else Fraction(0) for each in PARTS}))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("change", ["0.0001", "-0.00049", "0"])
def test_what_one_decimal_does_not_show_is_no_change(part: str, change: str) -> None:
    assert said(part, change) == SAME


@pytest.mark.parametrize("part", PARTS)
def test_what_one_decimal_shows_is_told_with_its_cause(part: str) -> None:
    assert said(part, "0.0006").startswith("The claims ratio rose by 0.1 percentage points, mostly b")
    assert said(part, "-0.0851").startswith("The claims ratio fell by 8.5 percentage points, mostly b")


def test_the_greatest_cause_in_the_direction_of_the_change_is_named() -> None:
    causes = dict.fromkeys(PARTS, Fraction(0)) | {"frequency": Fraction("-0.12"), "average_claim": Fraction("0.05")}
    assert PLAIN.say(sentence(causes)).endswith("mostly because claims are made less often.")
