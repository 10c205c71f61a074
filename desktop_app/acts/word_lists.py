"""The words of the scheme's own lists: renamed everywhere, merged, retired, brought back, put in order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.acts.correction import WHY
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.catalog.forms.words import INTO, NEW, merge_form, rename_form
from desktop_app.core.problems import no_such, refused
from desktop_app.core.text import text
from desktop_app.store.lists import is_ordered, listed_words, put_in_place, set_order, set_retired
from desktop_app.store.words import has_word, is_retired

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book
    from desktop_app.store.lists import ListedWord
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class ListSeen:
    """A list as the settings show it: its words, and whether their order was set."""

    words: Sequence[ListedWord]
    ordered: bool


@dataclass(frozen=True, slots=True)
class WordChanged:
    """What became of a word: the list, the word, the one in its place, and how many records have that now."""

    list: str
    word: str
    into: str = ""
    records: int = 0


def seen_list(book: Book, target: str) -> ListSeen:
    """The words of a list with how often each is used."""
    return ListSeen(listed_words(book, target), is_ordered(book, target))


def rename_word(book: Book, target: str, word: str, values: Mapping[str, Any], who: Who) -> WordChanged:
    """Write a word in another way, in every record that has it; Refused where the list offers that one already."""
    return gate(book, Procedure("rename_word", partial(_plan_renaming, target, word), rename_form(word)), values, who)


def merge_words(book: Book, target: str, word: str, values: Mapping[str, Any], who: Who) -> WordChanged:
    """Let every record that has a word have another one of the list, which is the same thing."""
    return gate(
        book, Procedure("merge_words", partial(_plan_merging, target, word), merge_form(target, word)), values, who
    )


def retire_word(book: Book, target: str, word: str, who: Who) -> WordChanged:
    """Offer a word no more; records that have it keep it."""
    return gate(book, Procedure("retire_word", partial(_plan_retiring, target, word)), {}, who)


def bring_word_back(book: Book, target: str, word: str, who: Who) -> WordChanged:
    """Offer a word again."""
    return gate(book, Procedure("bring_word_back", partial(_plan_bringing_back, target, word)), {}, who)


def move_word(book: Book, target: str, word: str, steps: int, who: Who) -> WordChanged:
    """Put a word so many places lower in the order in which its list offers words; below 0 so many higher."""
    words = [each.word for each in listed_words(book, target) if each.offered]
    _known(book, target, word)
    at = words.index(word) if word in words else len(words)
    others = [each for each in words if each != word]
    others.insert(min(max(at + steps, 0), len(others)), word)
    return _order(book, target, word, others, who)


def forget_order(book: Book, target: str, who: Who) -> WordChanged:
    """Offer the words of a list that were used last first, as before an order was set."""
    return _order(book, target, "", None, who)


def _order(book: Book, target: str, word: str, words: list[str] | None, who: Who) -> WordChanged:
    """Set the order of a list."""

    def plan(_: Book, __: Mapping[str, Any]) -> Plan[WordChanged]:
        def write(save: Save) -> WordChanged:
            set_order(save, target, words)
            return WordChanged(target, word)

        return Plan(write)

    return gate(book, Procedure("order_words", plan), {}, who)


def _plan_renaming(target: str, word: str, book: Book, values: Mapping[str, Any]) -> Plan[WordChanged]:
    """The new word in the place of the old one."""
    new = str(values[NEW])
    if new != word and has_word(book, target, new) and not is_retired(book, target, new):
        raise refused(text("Lists", "“{word}” is in the list already. Merge the two words instead.", word=new), NEW)
    return _plan_replacing(book, target, (word, new), values, NEW)


def _plan_merging(target: str, word: str, book: Book, values: Mapping[str, Any]) -> Plan[WordChanged]:
    """Another word of the list in the place of one."""
    into = str(values[INTO])
    if not has_word(book, target, into):
        raise refused(text("Form", "“{typed}” is not in the list: choose one of its answers.", typed=into), INTO)
    return _plan_replacing(book, target, (word, into), values, INTO)


def _plan_replacing(
    book: Book, target: str, words: tuple[str, str], values: Mapping[str, Any], key: str
) -> Plan[WordChanged]:
    """One word in the place of another, with the reason."""
    old, new = words
    _known(book, target, old)
    if old == new:
        raise refused(text("Acts", "Nothing has changed: there is nothing to save."), key)

    def write(save: Save) -> WordChanged:
        return WordChanged(target, old, new, put_in_place(save, target, old, new))

    return Plan(write, reason=values[WHY])


def _plan_retiring(target: str, word: str, book: Book, _: Mapping[str, Any]) -> Plan[WordChanged]:
    """A word that is offered no more."""
    return _plan_offering(book, target, word, offered=False)


def _plan_bringing_back(target: str, word: str, book: Book, _: Mapping[str, Any]) -> Plan[WordChanged]:
    """A word that is offered again."""
    return _plan_offering(book, target, word, offered=True)


def _plan_offering(book: Book, target: str, word: str, *, offered: bool) -> Plan[WordChanged]:
    """Whether a word is offered; Refused where that is so already."""
    _known(book, target, word)
    if is_retired(book, target, word) != offered:
        raise refused(text("Acts", "Nothing has changed: there is nothing to save."))

    def write(save: Save) -> WordChanged:
        set_retired(save, target, word, retired=not offered)
        return WordChanged(target, word)

    return Plan(write)


def _known(book: Book, target: str, word: str) -> None:
    """Refuse a word that its list does not hold."""
    if not has_word(book, target, word):
        raise no_such(word)
