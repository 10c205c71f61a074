"""A refusal carries its problems in the order in which they were found."""

from __future__ import annotations

from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text


def test_a_refusal_keeps_its_problems() -> None:
    """One or many."""
    one, two = Problem(text("Tests", "one"), "amount"), Problem(text("Tests", "two"), "due", "premiums.csv", 17)
    assert Refused(one, two).problems == (one, two)
    assert refused(text("Tests", "one"), "amount").problems == (one,)
