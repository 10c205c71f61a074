"""Texts stay whole until somebody says them."""

from __future__ import annotations

from desktop_app.core.language import PLAIN
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import counted, text


def test_a_text_says_its_fields_in_their_places() -> None:
    """Each as its kind is shown."""
    words = text("Tests", "{amount} on {day} for {name}", amount=Amount(1250), day=When(0), name="Asha {x}")
    assert PLAIN.say(words) == "12.50 on 1970-01-01 for Asha {x}"


def test_a_text_without_fields_may_hold_braces() -> None:
    """Nothing is filled in where nothing is named."""
    assert PLAIN.say(text("Tests", "{}")) == "{}"


def test_a_translation_may_turn_the_fields_round() -> None:
    """The template is the translator's."""
    words = text("Tests", "{first} before {last}", first="a", last="b")
    assert words.filled("{last} after {first}", PLAIN.show) == "b after a"


def test_a_counted_text_holds_its_number() -> None:
    """Also beside fields, and a field may be a text itself."""
    words = counted("Tests", "%n claims in {place}", "", 3, place=text("Tests", "the north"))
    assert words.count == 3
    assert PLAIN.say(words) == "3 claims in the north"


def test_fields_may_be_given_later() -> None:
    """A constant sentence is filled where its facts are known."""
    assert PLAIN.say(text("Tests", "{a} and {b}", a="1").about(b="2")) == "1 and 2"


def test_texts_are_values() -> None:
    """Equal when they say the same, whatever happens to one of them."""
    first = text("Tests", "{a}", a=1)
    assert first == text("Tests", "{a}", a=1)
    assert first != first.about(b=2)
    assert len({first, text("Tests", "{a}", a=1)}) == 1
