"""The language of a person's papers: asked where one is made, and proposed for the next that is made for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.acts.correction import WHY
from desktop_app.acts.person import correct_person
from desktop_app.core.language import ENGLISH
from desktop_app.store.rows import read, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.who import Who
    from desktop_app.core.records.person import Person
    from desktop_app.store.database import Book

REMEMBERS = "correct_people"
"""The act as which it is remembered: whoever may not correct a person makes papers all the same."""


def proposed(usual: str, here: str, spoken: Sequence[str]) -> str:
    """The language to propose: that of the last paper for the person, else the window's, else English.

    A language that this program does not speak is passed over: another laptop's may have kept it.
    """
    return next((code for code in (usual, here) if code in spoken), ENGLISH.code)


def language_of(book: Book, code: str) -> str:
    """The code of the language of a person's papers; empty while none was made for them."""
    row = row_of(book, "people", code)
    if row is None:
        return ""
    person: Person = read(book, "people", row)
    return person.language or ""


def remember_language(book: Book, code: str, language: str, why: str, who: Who) -> bool:
    """Keep in which language a paper was made for a person; whether it was another one than before."""
    if language_of(book, code) == language:
        return False
    correct_person(book, code, {"language": language, WHY: why}, who)
    return True
