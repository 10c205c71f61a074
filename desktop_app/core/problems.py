"""What is wrong with what a user gave, as values that can be shown where the mistake is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.text import Text

DAMAGED = text("File", "This file is damaged. Restore it from the latest backup; nothing was changed.")
"""What is said where a page of a file cannot be read, or says what cannot be."""
TOLD = 200
"""So many problems are told one by one: more than anybody mends before looking again."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence on what would be right, with the field, and for a file its name and line."""

    message: Text
    field: str = ""
    file: str = ""
    line: int = 0
    agreed: Text | None = None
    """Of a doubt that is a plain question: what is kept as the reason once one says yes; else it asks for a reason."""


class Refused(Exception):  # noqa: N818 - the trade's word: the office refuses, the program has not failed
    """The world or the user says no: calm, explained, nothing written."""

    def __init__(self, *problems: Problem) -> None:
        """Keep the problems in the order in which they were found."""
        super().__init__(*problems)
        self.problems = problems

    def about(self, *problems: Problem) -> Refused:
        """The same refusal with its problems told otherwise."""
        return type(self)(*problems)


class FileAway(Refused):
    """The open file is no longer under its name; all that was saved is still there for whoever has it open."""


def refused(message: Text, field: str = "") -> Refused:
    """A refusal with one problem."""
    return Refused(Problem(message, field))


def no_such(code: object, field: str = "") -> Refused:
    """What is said of a code that no record has, or has any more."""
    return refused(text("Acts", "There is no {code}. Choose one from the list.", code=str(code)), field)


def raise_for(file: str, line: int, message: Text) -> NoReturn:
    """Refuse for one place in a file."""
    raise Refused(Problem(message, file=file, line=line))


def few(problems: Sequence[Problem], beyond: int = 0) -> tuple[Problem, ...]:
    """The first problems, and of the others, with those that are only known to be there, how many they are."""
    more = len(problems) + beyond - TOLD
    if more <= 1 and not beyond:  # a list that was shortened before is one longer, and stays
        return tuple(problems)
    return *problems[:TOLD], Problem(counted("Data", "and %n more", "rows not shown", more))
