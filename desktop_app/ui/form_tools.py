"""What a form works with: the language, the day, the lists to choose from, and where drafts are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QLocale

from desktop_app.core.entry import Manner
from desktop_app.core.language import ENGLISH
from desktop_app.core.text import text
from desktop_app.ui.editors.editor import Setting
from desktop_app.ui.editors.matching import Recent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from desktop_app.catalog.forms.form import Option
    from desktop_app.core.language import Speech
    from desktop_app.core.period import Day


class Options(Protocol):
    """Finds the answers of a source that hold what is typed, and hands them over now or later (on this thread)."""

    def __call__(
        self,
        source: str,
        typed: str,
        values: Mapping[str, Any],
        found: Callable[[Sequence[Option]], None],
    ) -> None:
        """Ask; the values are what the form holds so far (a person is looked for among those of the policy)."""
        ...


class KeptDraft(Protocol):
    """A form that was left unfinished: its key, when it was last touched, and what stood in it."""

    @property
    def key(self) -> str:
        """The name under which it is kept."""
        ...

    @property
    def at(self) -> datetime:
        """When it was last touched."""
        ...

    @property
    def state(self) -> Mapping[str, Any]:
        """What stood in it."""
        ...


class Drafts(Protocol):
    """Where unfinished forms are kept."""

    def save(self, form: str, key: str, state: Mapping[str, Any]) -> None:
        """Keep what stands in a form; Refused where the place does not take it."""
        ...

    def load(self, form: str) -> Sequence[KeptDraft]:
        """The unfinished forms of a name, the latest first."""
        ...

    def drop(self, form: str, key: str) -> None:
        """Forget a draft."""
        ...


def no_options(
    source: str,
    typed: str,
    values: Mapping[str, Any],
    found: Callable[[Sequence[Option]], None],
) -> None:
    """The lists of a form that has none."""
    del source, typed, values
    found(())


@dataclass(frozen=True, slots=True)
class FormTools:
    """The surroundings of one form; `recent` is shared by all forms of the window."""

    speech: Speech
    today: Day
    decimals: int = 2
    options: Options = no_options
    drafts: Drafts | None = None
    recent: Recent = field(default_factory=Recent)

    def setting(self, speech: Speech) -> Setting:
        """The language and its manner of writing numbers and days."""
        spoken = ENGLISH if speech.language.pseudo else speech.language
        locale = QLocale(spoken.code)
        mark = "," if locale.decimalPoint() == "," else "."
        today = speech.say(text("Form", "today"))
        return Setting(speech, Manner(self.today, self.decimals, mark, today, locale.groupSeparator()))
