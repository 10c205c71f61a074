"""Nothing in a name steers a terminal or turns a line around."""

from __future__ import annotations

import json

import pytest

from desktop_app.core.visible import visible, visible_json


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("Asha", "Asha"),
        ("Zoë Ñandú नेपाल 🙂", "Zoë Ñandú नेपाल 🙂"),
        ("\x1b[2J", "␛[2J"),
        ("a\nb\r\tc\0", "a␊b␍␉c␀"),
        ("\x9b2J\x7f", "⟨009B⟩2J⟨007F⟩"),
        ("pay \u202eevlewt", "pay ⟨202E⟩evlewt"),
        ("\u2066x\u2069\u2028", "⟨2066⟩x⟨2069⟩⟨2028⟩"),
        ("\ud800", "⟨D800⟩"),
    ],
)
def test_what_steers_is_shown_and_what_people_write_stays(name: str, seen: str) -> None:
    assert visible(name) == seen


def test_json_says_the_same_as_before_in_signs_that_do_nothing() -> None:
    answer = {"name": "\x1b[2J\x9b\u202e é\n"}
    shown = visible_json(json.dumps(answer, ensure_ascii=False, indent=2))
    assert json.loads(shown) == answer
    assert visible(shown.replace("\n", "")) == shown.replace("\n", "")
