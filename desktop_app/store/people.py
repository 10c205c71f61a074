"""Finding people: in the order of their names, by a beginning of one or two letters, by any part of three or more.

Names and numbers are compared as `core/likeness` folds them, so that whoever reads the same finds the same.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.cover_state import CoverState
from desktop_app.core.likeness import words_key
from desktop_app.core.manner import tidy
from desktop_app.store.same_code import same_code
from desktop_app.store.search_keys import PART, asked, named_holding, parts_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book, Row

MOST_LOOKED_AT = 500
"""A part that more people share is looked at in so many only: whoever gets that many types on."""

LOOKED_AT, LOOKED_AT_FOR_SHORT = 4, 6
"""A short list looks at so many for each that it shows; at more where a word is too short for the index of parts."""

_LAST = "\U0010ffff"

_ANYWHERE = 2
"""The rank of those who hold the words somewhere, after the one of that code and those whose name begins so."""

STATE = f"""(SELECT ifnull(max(CASE WHEN last < first OR last < :today THEN {CoverState.ENDED:d}
    WHEN first > :today THEN {CoverState.NOT_YET:d} ELSE {CoverState.IN_FORCE:d} END), {CoverState.NONE:d}) FROM (
    SELECT max(p.start_day, ifnull(c.start_day, p.start_day)) AS first,
        min(p.end_day, ifnull(p.exit_date, p.end_day), ifnull(c.exit_date, p.end_day)) AS last
    FROM covers c JOIN policies p ON p.id = c.policy WHERE c.person = people.id
    UNION ALL SELECT p.start_day, min(p.end_day, ifnull(p.exit_date, p.end_day)) FROM policies p
    WHERE p.holder = people.id AND p.lives IS NULL AND NOT EXISTS (SELECT 1 FROM covers c WHERE c.policy = p.id)))"""
"""The best state of a person's covers on a day; a policy without cover rows covers its holder."""

_SHOWN = f"""SELECT people.id, people.code, people.name,
    (SELECT word FROM words w WHERE w.id = people.household), (SELECT word FROM words w WHERE w.id = people.village),
    people.birth_date, people.relation, {STATE}, people.sex, people.phone, people.id_number,
    (SELECT word FROM words w WHERE w.id = people.occupation), (SELECT name FROM offices o WHERE o.id = people.office),
    people.joined"""

# How many are wanted stands in the statements themselves: a limit that is bound has SQLite plan anew at every call.
_NAMED = f"""{_SHOWN}, {{rank}} FROM people_keys k INDEXED BY people_keys_name CROSS JOIN people ON people.id = k.id
    WHERE k.name >= :from AND k.name < :until AND (k.name, k.id) > (:name, :after) AND people.code <> :code
    AND people.merged_into IS NULL ORDER BY k.name, k.id LIMIT {{most}}"""

_CODED = f"""{_SHOWN}, 0 FROM people WHERE code >= :from AND code < :until AND merged_into IS NULL
    ORDER BY code LIMIT {{most}}"""

_OF_CODE = f"""{_SHOWN}, 0 FROM people
    WHERE id = {same_code("people", ":code", wanted="ifnull(merged_into, id)")}"""
"""The person of a code; of one whose record went into another, the one who stays."""

_PARTLY = f"""{_SHOWN}, 2 FROM (SELECT held, key FROM ({{found}})
        WHERE held <> :coded{{short}} AND substr(key, 1, length(:typed)) <> :typed
        AND (key, held) > (:name, :after) ORDER BY key, held LIMIT {{most}})
    JOIN people ON people.id = held WHERE people.merged_into IS NULL ORDER BY key, held"""

_HOUSEHOLD = f"""{_SHOWN}, 0 FROM people INDEXED BY people_household WHERE
    household IN (SELECT id FROM words WHERE list = 'household' AND word = :code COLLATE NOCASE)
    AND merged_into IS NULL ORDER BY people.id"""


_SUBJECT: Mapping[str, str] = MappingProxyType(
    {
        "people": "SELECT id, NULL FROM people WHERE code = ?",
        "policies": "SELECT holder, id FROM policies WHERE code = ?",
        "premiums": "SELECT p.holder, p.id FROM premiums d JOIN policies p ON p.id = d.policy WHERE d.code = ?",
        "claims": "SELECT ifnull(c.person, p.holder), p.id FROM claims c JOIN policies p ON p.id = c.policy"
        " WHERE c.code = ?",
        "payments": "SELECT ifnull(c.person, p.holder), p.id FROM payments y JOIN claims c ON c.id = y.claim"
        " JOIN policies p ON p.id = c.policy WHERE y.code = ?",
    }
)
"""By sheet: the person a record is about and the policy it stands under, as row numbers."""


class PersonPlace(NamedTuple):
    """Where a list of people ended, to read on after."""

    name: str
    row: int
    rank: int


class FoundPerson(NamedTuple):
    """A person as a list shows one; the rank is 0 for the likeliest."""

    row: int
    code: str
    name: str
    household: str | None
    village: str | None
    birth_date: Day | None
    relation: str | None
    state: CoverState
    sex: str | None
    phone: str | None
    id_number: str | None
    occupation: str | None
    office: str | None
    joined: Day | None
    rank: int


def find_people(
    book: Book, typed: str, today: Day, after: PersonPlace | None = None, most: int = 50
) -> list[FoundPerson]:
    """The next people whose name, code, household, phone or paper holds what is typed; everybody for nothing.

    The likeliest come first: a household, the one of that code, those whose name begins so.
    """
    parts = parts_of(typed)
    if typed.strip() and not parts:
        return []
    coded = any(each.isdigit() for each in typed)
    whole = household(book, tidy(typed), today) if parts and not after else []
    if whole and coded:
        return whole
    long = max(map(len, parts), default=0) >= PART
    found = (_holding if long else _beginning)(book, typed, today, after, most)
    return list({each.row: each for each in (*whole, *found)}.values())


def household(book: Book, code: str, today: Day) -> list[FoundPerson]:
    """Everybody of a household, in the order in which they were written down."""
    return _people(book.query(_HOUSEHOLD, {"code": code, "today": today}))


def people_at(book: Book, rows: Sequence[int], today: Day) -> list[FoundPerson]:
    """The people in some rows, in their order."""
    sql = f"{_SHOWN}, 0 FROM people WHERE id IN (SELECT value FROM json_each(:rows))"
    by_row = {each.row: each for each in _people(book.query(sql, {"rows": str(list(rows)), "today": today}))}
    return [by_row[row] for row in rows if row in by_row]


class Subject(NamedTuple):
    """Whom a record is about: a person, or the group of a policy that has no holder."""

    person: str | None
    name: str | None
    household: str | None
    village: str | None
    birth_date: Day | None
    policy: str | None


def subject_of(book: Book, sheet: str, code: str) -> Subject | None:
    """Whom a record is about; None where there is no such record, or where records of its kind are about nobody."""
    if sheet not in _SUBJECT:
        return None
    row = book.one(
        f"""WITH found(person, policy) AS ({_SUBJECT[sheet]})
        SELECT q.code, ifnull(q.name, (SELECT word FROM words WHERE id = p.group_name)),
            (SELECT word FROM words WHERE id = q.household), (SELECT word FROM words WHERE id = q.village),
            q.birth_date, p.code
        FROM found LEFT JOIN people q ON q.id = found.person LEFT JOIN policies p ON p.id = found.policy""",
        (code,),
    )
    return Subject(*row) if row else None


def _beginning(book: Book, typed: str, today: Day, after: PersonPlace | None, most: int) -> list[FoundPerson]:
    """People whose name begins so, and where those are few also those whose code does."""
    letters, code = words_key(typed), tidy(typed)
    at: dict[str, Any] = {"from": letters, "until": letters + _LAST, "today": today}
    if after and not words_key(after.name).startswith(letters):
        return []  # the last page ended with codes: there is nothing after it
    found = _people(book.query(_NAMED.format(rank=0, most=most), {**at, **_place(after), "code": ""}))
    if after or not letters or len(found) >= most:
        return found
    at = {**at, "from": code, "until": code + _LAST}
    return list(dict.fromkeys((*found, *_people(book.query(_CODED.format(most=most - len(found)), at)))))


def _holding(book: Book, typed: str, today: Day, after: PersonPlace | None, most: int) -> list[FoundPerson]:
    """People who hold every word: the one of that code, then those whose name begins so, then others.

    A whole code with its number is that one person alone. A word of one or two letters begins one of their names.
    """
    key = words_key(typed)
    at = {"typed": key, "code": tidy(typed), "from": key, "until": key + _LAST, "today": today}
    coded = _people(book.query(_OF_CODE, at))
    found = [] if after else list(coded)
    if any(each.isdigit() for each in typed) and (found or (after and not after.rank)):
        return found
    if not after or after.rank < _ANYWHERE:
        begun = {**at, **_place(after if after and after.rank else None)}
        found += _people(book.query(_NAMED.format(rank=1, most=most - len(found)), begun))
    if len(found) < most:
        within = after if after and after.rank == _ANYWHERE else None
        asked_with = {**at, **_place(within), "coded": coded[0].row if coded else 0}
        found += _people(_anywhere(book, parts_of(typed), asked_with, most)[: most - len(found)])
    return found


def _anywhere(book: Book, parts: list[str], at: dict[str, Any], most: int) -> list[Row]:
    """People who hold every word anywhere, those apart who are found by code or by beginning."""
    short, long = [part for part in parts if len(part) < PART], [part for part in parts if len(part) >= PART]
    begins = {f"short{nth}": f" {part}" for nth, part in enumerate(short)}
    named = "".join(f" AND instr(' ' || key, :{which})" for which in begins)
    among = min(MOST_LOOKED_AT, (LOOKED_AT_FOR_SHORT if short else LOOKED_AT) * most)
    sql = _PARTLY.format(found=named_holding("people", len(long), among), short=named, most=most)
    return book.query(sql, {**at, **begins, **asked(long)})


def _place(after: PersonPlace | None) -> dict[str, Any]:
    """Where to read on."""
    return {"name": words_key(after.name) if after else "", "after": after.row if after else 0}


def _people(rows: list[Row]) -> list[FoundPerson]:
    """The rows by name."""
    return [FoundPerson(*row)._replace(state=CoverState(row[7])) for row in rows]
