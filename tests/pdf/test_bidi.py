"""Text that runs both ways is shown in the order in which it is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.pdf.bidi import is_right_to_left, isolated, levels, visual_order


@pytest.mark.parametrize(
    "token", ["-75.50", "+3", "83.07%", "0.5 %", "20\u00a0%", "2026-01-31", "POL-2026-0005", "12,300.50\u00a0PKR"]
)
def test_an_amount_a_date_or_a_code_runs_whole_from_the_left(token: str) -> None:
    text = isolated(f"رقم {token} روپے")
    found = levels(text, right_to_left=True)
    assert set(found[text.index(token) : text.index(token) + len(token)]) == {2}
    assert found[0] == found[-1] == 1


def test_brackets_round_a_code_go_with_it_and_other_signs_stay_outside() -> None:
    assert isolated("پالیسی (P-7)، 12.") == "پالیسی \u2066(P-7)\u2069، \u206612\u2069."


def test_what_somebody_has_isolated_is_left_as_it_is() -> None:
    assert isolated("رقم \u2066-75.50 PKR\u2069") == "رقم \u2066-75.50 PKR\u2069"


def test_words_and_tokens_with_letters_of_the_right_stay_as_they_are() -> None:
    assert isolated("Sewa نے رقم5 دی") == "Sewa نے رقم5 دی"


def test_a_number_behind_latin_words_stays_in_their_run() -> None:
    assert isolated("دفتر Sewa Mutual 2 North میں") == "دفتر Sewa Mutual 2 North میں"
    assert isolated("Sewa نے 2 دیے") == "Sewa نے \u20662\u2069 دیے"


def test_the_eye_meets_the_last_word_first_where_lines_start_at_the_right() -> None:
    assert visual_order([1, 1, 2, 2, 1]) == [4, 2, 3, 1, 0]
    assert visual_order([0, 1, 1, 0]) == [0, 2, 1, 3]
    assert visual_order([]) == []


@given(st.lists(st.integers(0, 4)))
def test_no_part_of_a_line_is_lost_or_doubled(found: list[int]) -> None:
    assert sorted(visual_order(found)) == list(range(len(found)))


def test_letters_tell_the_direction() -> None:
    assert is_right_to_left("12 لاکھ")
    assert not is_right_to_left("12 लाख")
