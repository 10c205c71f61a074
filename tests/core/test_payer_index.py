"""Payers are found by any part of a name or code, the nearest first, however many there are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.collection import Payer
from desktop_app.core.likeness import words_key
from desktop_app.core.payer_index import MANY, MOST, PayerIndex


def payer(number: int, name: str, *others: str) -> Payer:
    """One payer of many."""
    code = f"M-{number:06}"
    return Payer(code, code, name, f"P-{number:06}", True, "", f"H-{number:05}", "", None, others, ())


def test_names_that_begin_so_come_before_those_that_hold_it() -> None:
    index = PayerIndex([payer(1, "Nisha Rai"), payer(2, "Asha Roy"), payer(3, "Rina Sharma"), payer(4, "Shanti Bo")])
    assert [each.name for each in index.find("sha")] == ["Shanti Bo", "Rina Sharma", "Nisha Rai", "Asha Roy"]


def test_words_are_found_in_any_order_and_so_are_others_of_the_household_and_codes() -> None:
    asha = payer(7, "Asha Roy", "Kumar Roy")
    index = PayerIndex([payer(1, "Nisha Rai"), asha])
    for typed in ("roy asha", "ROY, as", "kumar", "m-000007", "h 00007", "p-000007"):
        assert index.find(typed) == [asha], typed
    assert index.find("asha rai") == index.find(" ") == index.find("-") == []


def test_among_tens_of_thousands_the_nearest_are_found_wherever_they_stand() -> None:
    many = [payer(number, "Nisha Tamang") for number in range(2 * MANY)]
    index = PayerIndex([*many, payer(9_999, "Tara Oli"), payer(10_000, "Oli Tamang")])
    assert [each.code for each in index.find("ta")][:2] == ["M-009999", "M-000000"]
    assert index.find("ol ta")[0].code == "M-010000"
    assert len(index.find("n")) == MOST


@pytest.mark.parametrize("typed", ["Asha Roy", "asha  roy", "M-000001", "H-00001"])
def test_whoever_is_called_exactly_so_is_told_apart_from_who_is_only_found(typed: str) -> None:
    index = PayerIndex([payer(1, "Asha Roy"), payer(2, "Asha Royal")])
    assert [each.code for each in index.exactly(typed)] == ["M-000001"]
    assert index.exactly("") == index.exactly("asha") == []


def test_a_payer_as_the_book_has_them_now_is_found_by_what_they_are_called_now() -> None:
    index = PayerIndex([payer(1, "Asha Roy"), payer(2, "Bina Rai")])
    paid = replace(payer(2, "Bina Rai"), village="Hill")
    assert index.replaced(paid).find("bina") == [paid]
    assert index.replaced(payer(2, "Bina Thapa")).find("thapa") == [payer(2, "Bina Thapa")]
    assert index.find("bina") == [payer(2, "Bina Rai")]


@given(
    st.lists(st.text("ab é", min_size=1, max_size=8), min_size=1, max_size=30),
    st.text("ab é", min_size=1, max_size=4),
)
def test_just_those_who_hold_every_word_are_found(names: list[str], typed: str) -> None:
    index = PayerIndex([payer(number, name) for number, name in enumerate(names)])
    words = words_key(typed).split()
    holding = {
        number
        for number, name in enumerate(names)
        if words and all(word in words_key(name) or word in words_key(payer(number, name).code) for word in words)
    }
    found = {int(each.code[2:]) for each in index.find(typed)}
    assert found <= holding
    assert len(found) == min(len(holding), MOST)
