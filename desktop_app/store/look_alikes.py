"""Who of the people in the book may be the one whose name is being typed.

The index of parts finds names that share the beginning or the end of every word, then names that share one whole word,
then names that share any three letters; `core/near_names` says which of the nearest of these are near enough. Of fifty
thousand people the last takes two hundredths of a second, and is asked only where the others have not found enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.likeness import name_key, number_key, words_key
from desktop_app.core.near_names import near_names, near_words
from desktop_app.store.search_keys import PART, closed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

AMONG = 60
YEARS = 3
"""Two birth dates of one person, one of them estimated, seldom lie further apart."""
_NEAR = YEARS * 366

_SHOWN = """SELECT q.code, q.name, q.relation, q.sex, q.birth_date, q.birth_date_estimated,
    (SELECT word FROM words WHERE id = q.household), (SELECT word FROM words WHERE id = q.village), q.phone, q.id_number
    FROM people q WHERE q.merged_into IS NULL AND q.id IN ({rows})"""
_NAMED = f"SELECT rowid FROM people_search WHERE people_search MATCH :parts ORDER BY rank LIMIT {AMONG}"
_NAME = "name : ({})"
_AT_HOME = """SELECT id FROM people
    WHERE household IN (SELECT id FROM words WHERE list = 'household' AND word = :household)"""
_CODES = 'codes : "{}"'
"""Beside the name: the codes, phones and papers, as `store/search_keys` folds them."""


class PersonSought(NamedTuple):
    """What is known of somebody so far."""

    name: str
    birth_date: Day | None = None
    household: str | None = None
    phone: str | None = None
    id_number: str | None = None


class LookAlike(NamedTuple):
    """Somebody in the book who may be the person described."""

    code: str
    name: str
    relation: str | None
    sex: str | None
    birth_date: Day | None
    estimated: int | None
    household: str | None
    village: str | None
    phone: str | None
    id_number: str | None


def look_alikes(book: Book, of: PersonSought, most: int = 5, but: str = "") -> list[LookAlike]:
    """Who may be the person described, the likeliest first; the one of a code left out.

    Where a nearer way to look has found enough, the further ones are spared.
    """
    likely: dict[str, LookAlike] = {}
    for parts in _sources(of):
        if parts.startswith(_NAME[:4]) and len(likely) >= most:
            break
        sql = _SHOWN.format(rows=_NAMED if parts else _AT_HOME)
        found = (LookAlike(*row) for row in book.query(sql, {"parts": parts, "household": of.household}))
        likely |= {each.code: each for each in found if each.code != but and _likely(of, each)}
    return sorted(likely.values(), key=lambda each: _rank(of, each))[:most]


def surely_same(of: PersonSought, other: LookAlike) -> bool:
    """Whether name and birth date are the same, or name and identity number, however they are written."""
    if name_key(of.name) != name_key(other.name):
        return False
    born = of.birth_date is not None and of.birth_date == other.birth_date
    return born or _same_number(of.id_number, other.id_number)


def _sources(of: PersonSought) -> Iterator[str]:
    """What the index of parts is asked, the nearest first; nothing where the household is asked."""
    yield from ("",) if of.household else ()
    numbers = (closed(number) for number in (of.phone, of.id_number) if number)
    yield from (_CODES.format(number) for number in numbers if len(number) >= PART)
    words = [word for word in words_key(of.name).split() if len(word) >= PART]
    if words:
        yield _NAME.format(" AND ".join(f'("{word[:PART]}" OR "{word[-PART:]}")' for word in words))
    if len(words) > 1:
        yield _NAME.format(" OR ".join(f'"{word}"' for word in words))
    if parts := [word[at : at + PART] for word in words for at in range(len(word) - PART + 1)]:
        yield _NAME.format(" OR ".join(f'"{part}"' for part in parts))


def _likely(of: PersonSought, other: LookAlike) -> bool:
    """Whether a person may be the one described: by name, unless they were born long before or after."""
    if _same_number(of.id_number, other.id_number):
        return True
    near = near_names(of.name, other.name)
    if (of.household and of.household == other.household) or _same_number(of.phone, other.phone):
        first = of.name.split()[:1]  # the others are the family's more often than not
        return near or any(near_words(word, other.name) for word in first)
    apart = _apart(of, other)
    return near and (apart is None or apart <= _NEAR)


def _rank(of: PersonSought, other: LookAlike) -> tuple[bool, bool, bool, int, str]:
    """How likely a person is the one described, the likeliest first."""
    numbered = _same_number(of.id_number, other.id_number) or _same_number(of.phone, other.phone)
    apart = _apart(of, other)
    other_name = name_key(of.name) != name_key(other.name)
    at_home = of.household is not None and of.household == other.household
    return not numbered, other_name, not at_home, _NEAR if apart is None else apart, other.code


def _apart(of: PersonSought, other: LookAlike) -> int | None:
    """The days between two birth dates, where both are known."""
    if of.birth_date is None or other.birth_date is None:
        return None
    return abs(of.birth_date - other.birth_date)


def _same_number(one: str | None, other: str | None) -> bool:
    """Whether two numbers are known and the same."""
    return bool(one and other) and number_key(str(one)) == number_key(str(other))
