"""English as a terminal shows it: values as files write them, and one of a thing in the singular."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.language import Plain

if TYPE_CHECKING:
    from desktop_app.core.text import Text


class Terminal(Plain):
    """The source texts are those of many; the words of one stand where the other languages have theirs."""

    def say(self, words: Text) -> str:
        """The text with its fields."""
        return words.filled(self._of_one(words) if words.count in {1, -1} else words.source, self.show)

    def _of_one(self, words: Text) -> str:
        """The text as it is said of one; Qt is asked only then, for most commands never say it."""
        from desktop_app.ui.speech.languages import speech_for

        return speech_for(self.language.code).template(words)


TERMINAL = Terminal()
