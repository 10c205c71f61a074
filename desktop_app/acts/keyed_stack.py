"""A stack of paper forms that is keyed twice: what each of the two has keyed, where they differ, what was settled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Answers = dict[str, Any]

WHOLE = ""
"""The path of a form that is keyed a third time, as a whole."""


class Stage(Enum):
    """How far a stack has come."""

    FIRST = "first"
    """It is being keyed."""
    SECOND = "second"
    """It is being keyed again."""
    SETTLING = "settling"
    """Somebody says what stands on the paper where the two differ."""
    READY = "ready"
    """It can be saved."""


@dataclass(frozen=True, slots=True)
class Keying:
    """What one person has keyed of a stack."""

    by: str
    forms: tuple[Answers, ...]


@dataclass(frozen=True, slots=True)
class KeyedDifference:
    """A field of a form in which the two differ: which form of the stack, which field, and what each has keyed."""

    at: int
    path: str
    first: Any
    second: Any


@dataclass(frozen=True, slots=True)
class Stack:
    """A named stack of one kind of form."""

    name: str
    kind: str
    count: int
    """How many forms lie in it, as counted by hand: the check that none was left out."""
    keyings: tuple[Keying, ...] = ()
    settled: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: MappingProxyType({}))
    """By the place of a form: what stands on the paper, by the path of each field that was settled."""
    before: int | None = None
    """The last save of the book when the stack was about to be saved; None while it was not."""

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        if not self._keyed(0):
            return Stage.FIRST
        if not self._keyed(1):
            return Stage.SECOND
        return Stage.SETTLING if self.open_differences else Stage.READY

    def _keyed(self, which: int) -> bool:
        """Whether one of the two keyings is whole."""
        return len(self.keyings) > which and len(self.keyings[which].forms) == self.count

    @property
    def done(self) -> int:
        """How many forms the keying that is under way has."""
        at = 0 if self.stage is Stage.FIRST else 1
        return len(self.keyings[at].forms) if len(self.keyings) > at else 0

    @property
    def differences(self) -> tuple[KeyedDifference, ...]:
        """Where the two differ, form by form; nothing of it is told before both are whole."""
        if not (self._keyed(0) and self._keyed(1)):
            return ()
        first, second = self.keyings
        pairs = enumerate(zip(first.forms, second.forms, strict=True))
        return tuple(each for at, (one, other) in pairs for each in _differing(at, one, other))

    @property
    def open_differences(self) -> tuple[KeyedDifference, ...]:
        """Those nobody has settled."""
        return tuple(each for each in self.differences if not self._is_settled(each))

    def _is_settled(self, difference: KeyedDifference) -> bool:
        """Whether it was settled, by itself or with its whole form."""
        settled = self.settled.get(str(difference.at), {})
        return WHOLE in settled or difference.path in settled

    def answers(self, at: int) -> Answers:
        """What stands on a form of the stack, as far as that is settled."""
        settled = self.settled.get(str(at), {})
        if WHOLE in settled:
            return dict(settled[WHOLE])
        found = _copied(self.keyings[0].forms[at])
        for path, value in settled.items():
            _put(found, path, value)
        return found


def _differing(at: int, one: Answers, other: Answers) -> Iterator[KeyedDifference]:
    """Where two keyings of a form differ: field by field, and row by row in groups that have as many rows."""
    for key in dict.fromkeys((*one, *other)):
        first, second = one.get(key), other.get(key)
        if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
            for row, (mine, theirs) in enumerate(zip(first, second, strict=True)):
                for each in _differing(at, mine, theirs):
                    yield replace(each, path=f"{key}.{row}.{each.path}")
        elif _said(first) != _said(second):
            yield KeyedDifference(at, key, first, second)


def _said(answer: Any) -> Any:
    """An answer, or nothing where a line was left empty in whatever way."""
    return None if answer in ("", None, []) else answer


def _copied(answers: Answers) -> Answers:
    """Answers whose rows may be changed by themselves."""
    return {key: [dict(row) for row in each] if isinstance(each, list) else each for key, each in answers.items()}


def _put(answers: Answers, path: str, value: Any) -> None:
    """Put an answer at its path."""
    key, _, rest = path.partition(".")
    if not rest:
        answers[key] = value
        return
    row, _, line = rest.partition(".")
    answers[key][int(row)][line] = value
