"""What a form is given by whoever opens it: lists to offer, a place for its draft, the reading of what was typed."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.language import ENGLISH
from desktop_app.core.manner import Manner
from desktop_app.core.problems import Refused
from desktop_app.core.text import text
from desktop_app.ui.forms.editors.editor import EditorSetting
from desktop_app.ui.forms.editors.matching import Recent
from desktop_app.ui.forms.strips import FormOffer
from desktop_app.ui.speech.languages import locale_of
from desktop_app.ui.speech.nepali import from_nepali

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.catalog.forms.form import KnownRecord, Option
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


class Alike(Protocol):
    """Finds records of a sheet that a row of a group may mean, by its answers, and hands them over now or later."""

    def __call__(self, sheet: str, answers: Mapping[str, Any], found: Callable[[Sequence[KnownRecord]], None]) -> None:
        """Ask."""
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


def none_alike(sheet: str, answers: Mapping[str, Any], found: Callable[[Sequence[KnownRecord]], None]) -> None:
    """Of a form that knows no records."""
    del sheet, answers, found


@dataclass(frozen=True, slots=True)
class FormTools:
    """The surroundings of one form; `recent` is shared by all forms of the window."""

    speech: Speech
    today: Day
    decimals: int = 2
    options: Options = no_options
    drafts: Drafts | None = None
    recent: Recent = field(default_factory=Recent)
    alike: Alike = none_alike

    def setting(self, speech: Speech) -> EditorSetting:
        """The language and its manner of writing numbers and days."""
        spoken = ENGLISH if speech.language.pseudo else speech.language
        locale = locale_of(spoken.code, speech.habits)
        mark = "," if locale.decimalPoint() == "," else "."
        today = speech.say(text("Form", "today"))
        nepali = from_nepali if speech.habits.nepal else None
        return EditorSetting(speech, Manner(self.today, self.decimals, mark, today, nepali, locale.groupSeparator()))


PAUSE = 1000
"""Milliseconds without a key before the draft is written."""


class FormDrafts(QObject):
    """Writes what stands in the form a moment after each change, under a key of its own."""

    taken_up = Signal(dict)
    """What stood in the draft that the user goes on with."""

    def __init__(
        self,
        parent: QObject,
        name: str,
        drafts: Drafts | None,
        state: Callable[[], Mapping[str, Any]],
    ) -> None:
        """Begin a new draft of the form of that name, not written yet."""
        super().__init__(parent)
        self.strip = FormOffer()
        self._name, self._drafts, self._state = name, drafts, state
        self._key = new_key()
        self._touched = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.save_draft_quietly)
        self.strip.taken_up.connect(self._take_up)
        self.strip.thrown_away.connect(self._throw_away)

    def look(self, speech: Speech) -> None:
        """Offer the drafts there are."""
        self.strip.offer(list(self._drafts.load(self._name)) if self._drafts else [], speech)

    def touch(self) -> None:
        """The form was changed: keep it when the user pauses."""
        self._touched = True
        self._timer.start()

    def save_draft(self) -> None:
        """Keep what stands in the form now, if the user has written in it; Refused where there is no room."""
        self._timer.stop()
        if self._touched and self._drafts is not None:
            self._drafts.save(self._name, self._key, self._state())
            self._touched = False

    def save_draft_quietly(self) -> None:
        """The same without a word: the form still stands, and a full disk is said when it is left or saved."""
        with contextlib.suppress(Refused):
            self.save_draft()

    def forget(self) -> None:
        """The form is saved: its draft is no longer needed, and the next one is another."""
        self._timer.stop()
        self._touched = False
        if self._drafts is not None:
            self._drafts.drop(self._name, self._key)
        self._key = new_key()

    def stops(self) -> list[QWidget]:
        """Where the focus stops, while there is something to offer."""
        return self.strip.stops()

    def retranslate(self, speech: Speech) -> None:
        """Say the offer in a language."""
        self.strip.retranslate(speech)

    def _take_up(self, draft: KeptDraft) -> None:
        """Go on with a draft under its own key."""
        self._key = draft.key
        self.taken_up.emit(dict(draft.state))

    def _throw_away(self, draft: KeptDraft) -> None:
        """Forget a draft."""
        if self._drafts is not None:
            self._drafts.drop(self._name, draft.key)


def new_key() -> str:
    """A key that no other draft has: the moment the form was opened."""
    return f"{datetime.now().astimezone():%Y%m%dT%H%M%S%f}"
