"""A language is a value; English can be spoken without any translator."""

from __future__ import annotations

import pytest

from desktop_app.core.language import ENGLISH, PLAIN, PSEUDO
from desktop_app.core.shown import Amount, Number, Share, Shown, When
from desktop_app.core.text import text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        ("P-1", "P-1"),
        (1200, "1200"),
        (Amount(-123456), "-1234.56"),
        (Amount(7, 0), "7"),
        (Amount(5, 3), "0.005"),
        (When(0), "1970-01-01"),
        (Share(0.8307), "83.1 %"),
        (Share(0.8307, 2), "83.07 %"),
        (Share(None), "–"),
        (Number(10.26), "10.3"),
        (text("Tests", "word"), "word"),
    ],
)
def test_every_kind_of_value_is_shown(value: Shown, shown: str) -> None:
    """As files and terminals write it."""
    assert PLAIN.show(value) == shown


def test_only_the_made_up_languages_are_marked_so() -> None:
    """Nobody chooses one by accident."""
    assert PLAIN.language == ENGLISH
    assert not ENGLISH.pseudo
    assert all(known.pseudo for known in PSEUDO)
