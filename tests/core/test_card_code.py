"""A member's card says whose it is and of which book, and whatever else is typed stays as it was typed."""

from __future__ import annotations

import pytest

from desktop_app.core.card_code import CardCode, card_code, read_card, without_card

BOOK = "0123456789abcdef0123456789abcdef"


def test_a_card_is_read_as_it_was_written() -> None:
    assert card_code("M-A-000012", BOOK) == "M-A-000012 CB:0123456789AB"
    assert read_card(card_code("POL 7", BOOK)) == CardCode("POL 7", "0123456789AB")
    assert read_card("  m-a-1  cb:0123456789ab\n") == CardCode("m-a-1", "0123456789AB")


def test_a_card_knows_its_own_book_only() -> None:
    card = read_card(card_code("M-1", BOOK))
    assert card is not None
    assert card.of(BOOK)
    assert not card.of(f"f{BOOK[1:]}")


@pytest.mark.parametrize("typed", ["", "Asha", "M-A-000012", "CB:0123456789AB", "M-1 CB:0123", "M-1 CB:0123456789ABC"])
def test_what_is_no_card_is_searched_as_it_was_typed(typed: str) -> None:
    assert read_card(typed) is None
    assert without_card(typed) == typed
