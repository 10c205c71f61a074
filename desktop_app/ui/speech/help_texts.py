"""The topics of the help as they are read: in the language of now, else in English, searched by any of their words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.catalog.help import TOPICS
from desktop_app.catalog.help_tables import with_tables
from desktop_app.core.language import ENGLISH, Language
from desktop_app.ui.look.places import RESOURCES
from desktop_app.ui.speech.retranslate import BREAK, parted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.language import Speech

HELP = RESOURCES / "help"


class HelpTexts:
    """Every topic in one language; one that a language lacks is read in English."""

    def __init__(self, speech: Speech, folder: Path = HELP) -> None:
        """Read all topics: they are few and short."""
        self.language = speech.language
        self._folder = folder
        self._texts = {topic.name: with_tables(self._path(topic.name).read_text("utf-8"), speech) for topic in TOPICS}

    def markdown(self, name: str) -> str:
        """The text of a topic, with the places where its lines may break."""
        return parted(self._texts[name], self.language_of(name).code)

    def title(self, name: str) -> str:
        """The title of a topic, which is its first line."""
        return self._texts[name].partition("\n")[0].removeprefix("#").strip()

    def language_of(self, name: str) -> Language:
        """The language in which a topic is there."""
        return self.language if self._path(name).parent.name == self.language.code else ENGLISH

    def holding(self, words: str) -> Sequence[str]:
        """The topics that hold every one of the words; all of them where there are none."""
        parts = folded(words).split()
        return [name for name, read in self._texts.items() if all(part in folded(read) for part in parts)]

    def _path(self, name: str) -> Path:
        """The file of a topic, in the language where it has one."""
        own = self._folder / self.language.code / f"{name}.md"
        return own if own.is_file() else self._folder / ENGLISH.code / f"{name}.md"


@lru_cache(maxsize=2 * len(TOPICS))
def folded(words: str) -> str:
    """The words as a search compares them: letter for letter the same length, without case and marks."""
    return "".join(map(_plain, words))


def places_of(words: str, read: str) -> list[tuple[int, int]]:
    """Where a text holds each of the words: first letter and length, in their order."""
    seen = [at for at, letter in enumerate(read) if letter != BREAK]
    within = folded("".join(read[at] for at in seen))
    found = []
    for part in dict.fromkeys(folded(words).split()):
        at = within.find(part)
        while at >= 0:
            found.append((seen[at], seen[at + len(part) - 1] + 1 - seen[at]))
            at = within.find(part, at + len(part))
    return sorted(found)


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """One letter without case and marks; what would become several stays as it is."""
    bare = unicodedata.normalize("NFD", letter.lower())[:1]
    return bare if len(bare) == 1 else letter
