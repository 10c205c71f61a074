"""The forms about a word of one of the scheme's own lists: another way to write it, and another word in its place."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.catalog.forms.form import Form, question, untitled
from desktop_app.catalog.forms.records import WHY
from desktop_app.core.records.field import Kind
from desktop_app.core.text import text

NEW, INTO = "new", "into"
"""The lines of the two forms."""

_NEW = question(
    NEW,
    Kind.TEXT,
    text("Lists", "Write it as"),
    required=True,
    help=text("Lists", "Every record that has the word gets the new one; the old one is offered no more."),
)


def rename_form(word: str) -> Form:
    """The form that writes a word in another way, everywhere."""
    title = text("Lists", "“{word}”: how shall it be written?", word=word)
    line = replace(_NEW, default=word)
    return Form("rename_word", title, (untitled(line), WHY), text("Lists", "Rename everywhere"))


def merge_form(target: str, word: str) -> Form:
    """The form that puts another word of a list in the place of one."""
    title = text("Lists", "“{word}”: which word of the list is the same?", word=word)
    line = question(
        INTO,
        Kind.WORD,
        text("Lists", "The word that stays"),
        required=True,
        target=target,
        help=text("Lists", "Every record that has the other word gets this one; the other is offered no more."),
        source=target,
    )
    return Form("merge_words", title, (untitled(line), WHY), text("Lists", "Merge"))
