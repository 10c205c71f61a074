"""Words stand in the order in which a reader of their language looks for them."""

from __future__ import annotations

import pytest

from desktop_app.core.alphabet import letter_order

ORDERS = (
    ("", "Adama Élise élodie Eva Zainab अजय आशा"),
    ("fr", "cote coté côté Cotonou écho Œuvre ombre"),
    ("", "H1 H2 H09 H10 h11"),
    ("", "১ 2 ৩ 10"),
    ("sv", "Anna Zeta Åke Ärla Öst"),
    ("en", "Åke Anna Ärla Öst Zeta"),
    ("da", "Zeta Ægir Øst Åse"),
    ("es", "Nuria Nzita Ñandú Oscar"),
    ("ur", "بشیر پروین تاج ٹیپو چاند حمید کریم گل واحد ہادی یعقوب"),
    ("ar", "بشير تاج حميد كريم هادي واحد يعقوب"),
    ("hi", "कमल खान गीता"),
)


@pytest.mark.parametrize(("language", "words"), ORDERS)
def test_words_stand_in_the_order_of_their_language(language: str, words: str) -> None:
    expected = words.split()
    turned = expected[::-1]
    assert sorted(turned, key=lambda each: letter_order(each, language)) == expected


def test_blanks_and_punctuation_part_words_and_count_for_nothing_else() -> None:
    assert letter_order("O'Brien")[0] == letter_order("OBrien")[0]
    assert letter_order("Ana Zita") < letter_order("Anabel")
