"""Topics in the language of now, else in English; searched without regard to case and marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.help import TOPICS
from desktop_app.core.language import ENGLISH
from desktop_app.ui.speech.help_texts import HelpTexts, folded, places_of
from desktop_app.ui.speech.languages import speech_for

if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, code: str, **topics: str) -> None:
    """Topics of a language in a folder."""
    (folder / code).mkdir()
    for name, words in topics.items():
        (folder / code / f"{name}.md").write_text(words, "utf-8")


def test_a_topic_the_language_lacks_is_read_in_english(tmp_path: Path) -> None:
    written(tmp_path, "en", **{topic.name: f"# The {topic.name}\n" for topic in TOPICS})
    written(tmp_path, "fr", claims="# Sinistres\n")
    texts = HelpTexts(speech_for("fr"), tmp_path)
    assert (texts.title("claims"), texts.language_of("claims").code) == ("Sinistres", "fr")
    assert (texts.title("premiums"), texts.language_of("premiums")) == ("The premiums", ENGLISH)


def test_a_search_forgets_case_and_marks_and_keeps_every_place() -> None:
    assert folded("Échéance À PART") == "echeance a part"
    assert places_of("Prime déjà", "Une prime, deja une PRIME.") == [(4, 5), (11, 4), (20, 5)]
    assert places_of("", "words") == []


def test_every_word_must_be_there() -> None:
    texts = HelpTexts(speech_for("en"))
    assert "premiums" in texts.holding("receipt PART")
    assert texts.holding("receipt zebra") == []
    assert len(texts.holding("")) == len(TOPICS)
