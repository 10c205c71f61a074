"""The forms about a word of a list with what saves them, and what is said after each act about one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.word_lists import merge_words, rename_word
from desktop_app.catalog.forms.words import merge_form, rename_form
from desktop_app.core.records.lists import LISTS
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.acts.word_lists import WordChanged
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


def renaming(target: str, word: str) -> Act:
    """The form that writes a word in another way, everywhere."""

    def save(book: Book, values: Mapping[str, Any], who: Who) -> WordChanged:
        return rename_word(book, target, word, values, who)

    return Act(rename_form(word), save, _replaced, about=(target, word))


def merging(target: str, word: str) -> Act:
    """The form that puts another word of the list in the place of one."""

    def save(book: Book, values: Mapping[str, Any], who: Who) -> WordChanged:
        return merge_words(book, target, word, values, who)

    return Act(merge_form(target, word), save, _replaced, about=(target, word))


def said_retired(done: WordChanged) -> Text:
    """After a word was retired."""
    return text("Lists", "“{word}” is offered no more. Records that have it keep it.", word=done.word)


def said_back(done: WordChanged) -> Text:
    """After a word was brought back."""
    return text("Lists", "“{word}” is offered again.", word=done.word)


def said_unordered(done: WordChanged) -> Text:
    """After the order of a list was given up."""
    return text("Lists", "{list}: the forms offer the words used last first.", list=LISTS[done.list].label)


def _replaced(done: WordChanged) -> Done:
    """After another word took the place of one."""
    words = counted("Lists", "“{into}” stands in the place of “{word}” in %n records.", "", done.records)
    return Done(words.about(into=done.into, word=done.word), "settings", done.into)
