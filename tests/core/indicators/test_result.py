"""The value of a part is the float nearest to its two sides."""

from __future__ import annotations

from fractions import Fraction
from math import copysign

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.indicators.result import each_note, fraction, together
from desktop_app.core.text import text

SIDES = st.one_of(st.integers(-(10**18), 10**18), st.fractions())


@given(SIDES, SIDES.filter(bool))
def test_a_value_is_the_nearest_float_to_the_exact_ratio(top: Fraction | int, bottom: Fraction | int) -> None:
    assert fraction(top, bottom).value == float(Fraction(top) / Fraction(bottom))


@pytest.mark.parametrize("bottom", [-5, Fraction(-1, 365)])
def test_nothing_of_a_negative_side_is_plain_nought(bottom: Fraction | int) -> None:
    assert copysign(1, fraction(0, bottom).value or 0.0) == 1


def test_notes_put_together_come_apart_again() -> None:
    notes = (text("Tests", "One of {count}.", count=3), text("Tests", "Two."), text("Tests", "Three."))
    assert each_note(together(*notes, notes[0])) == notes
    assert each_note(together(notes[0])) == notes[:1]
    assert each_note(together(None)) == ()
