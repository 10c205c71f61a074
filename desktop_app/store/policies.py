"""Policies: those of a person, those found by part of a code or a name, and whom they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.people import find_people
from desktop_app.store.same_code import beginnings
from desktop_app.store.search_keys import PART, asked, holding, parts_of

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

MOST = 50

_SHOWN = """SELECT policies.id, policies.code, products.code, products.name, people.code, people.name,
    (SELECT word FROM words w WHERE w.id = policies.group_name), policies.start_day, policies.end_day,
    min(policies.end_day, ifnull(policies.exit_date, policies.end_day)), policies.exit_reason, policies.lives,
    (SELECT word FROM words w WHERE w.id = people.village)
    FROM policies JOIN products ON products.id = policies.product LEFT JOIN people ON people.id = policies.holder"""

OF_PERSON = """SELECT c.policy FROM covers c WHERE c.person = :person
    UNION SELECT h.id FROM policies h WHERE h.holder = :person"""
"""The policies that cover a person or that a person holds."""

OF_PEOPLE = """SELECT c.policy FROM covers c WHERE c.person IN (SELECT value FROM json_each(:people))
    UNION SELECT h.id FROM policies h WHERE h.holder IN (SELECT value FROM json_each(:people))"""
"""The policies that cover any of some people or that one of them holds."""


class FoundPolicy(NamedTuple):
    """A policy as a list shows one."""

    row: int
    code: str
    product: str
    product_name: str
    holder: str | None
    holder_name: str | None
    group: str | None
    start: Day
    end: Day
    last: Day
    exit_reason: str | None
    lives: int | None
    village: str | None
    """Where the holder lives."""


class Insured(NamedTuple):
    """A person under a policy, with the last day covered there."""

    code: str
    name: str
    relation: str | None
    birth_date: Day | None
    last: Day
    sum_insured: int | None
    named: int
    """Whether a cover row names the person, not the policy alone."""


def policies_of(book: Book, person: int) -> list[FoundPolicy]:
    """Every policy that covers a person or that the person holds, the latest first."""
    sql = f"{_SHOWN} WHERE policies.id IN ({OF_PERSON}) ORDER BY policies.start_day DESC, policies.id DESC"
    return [FoundPolicy(*row) for row in book.query(sql, {"person": person})]


def whole_policy(book: Book, code: str) -> FoundPolicy | None:
    """The policy of a code, as a list shows it."""
    row = book.one(f"{_SHOWN} WHERE policies.code = ?", (code,))
    return FoundPolicy(*row) if row else None


def find_policies(book: Book, typed: str, today: Day) -> list[FoundPolicy]:
    """Policies by any part of their code or group, or of what their people are found by; those that run come first."""
    plain = typed.strip()
    if not plain:
        return _latest(book, MOST)
    coded = policies_coded(book, plain, MOST)
    if coded and any(each.isdigit() for each in plain):
        return coded
    people = find_people(book, plain, today, most=MOST)
    found = [policy for person in people for policy in policies_of(book, person.row)]
    runs_first = sorted(dict.fromkeys((*found, *coded)), key=lambda each: not each.start <= today <= each.last)
    return runs_first[:MOST]


def people_covered(book: Book, policy: str) -> list[Insured]:
    """Whom a policy covers, in the order of its cover rows; without any, its holder."""
    last = "min(p.end_day, ifnull(p.exit_date, p.end_day)"
    person = "people.code, people.name, people.relation, people.birth_date"
    covered = book.query(
        f"""SELECT {person}, {last}, ifnull(c.exit_date, p.end_day)), c.sum_insured, 1 FROM policies p
        JOIN covers c ON c.policy = p.id JOIN people ON people.id = c.person WHERE p.code = ? ORDER BY c.id""",
        (policy,),
    )
    held = f"""SELECT {person}, {last}), p.sum_insured, 0 FROM policies p JOIN people ON people.id = p.holder
        WHERE p.code = ? AND p.lives IS NULL"""
    return [Insured(*row) for row in covered or book.query(held, (policy,))]


def renewal_of(book: Book, policy: str) -> str | None:
    """The code of the policy that renews a policy."""
    sql = "SELECT code FROM policies WHERE renews = (SELECT id FROM policies WHERE code = ?) LIMIT 1"
    found = book.value(sql, (policy,))
    return None if found is None else str(found)


def first_start(book: Book, policy: str) -> Day:
    """The first day of the earliest of the terms that lead to a policy without a day between them."""
    sql = """WITH RECURSIVE terms(start_day, renews) AS (
        SELECT start_day, renews FROM policies WHERE code = ? UNION
        SELECT p.start_day, p.renews FROM terms JOIN policies p ON p.id = terms.renews
        WHERE p.end_day + 1 = terms.start_day) SELECT min(start_day) FROM terms"""
    return int(book.value(sql, (policy,)))


def claims_after(book: Book, policy: str, day: Day, person: str | None = None) -> list[str]:
    """The codes of a policy's claims, or of one person's under it, whose event is later than a day."""
    sql = """SELECT c.code FROM claims c JOIN policies p ON p.id = c.policy WHERE p.code = :policy AND c.incurred > :day
        AND (:person IS NULL OR ifnull(c.person, p.holder) = (SELECT id FROM people WHERE code = :person))
        ORDER BY c.id"""
    return [str(row[0]) for row in book.query(sql, {"policy": policy, "day": day, "person": person})]


def left_by_holder(holder: str | None, covered: list[Insured], day: Day) -> bool:
    """Whether the holder of a policy was covered by it and is not any more on a day, while others are."""
    own = next((each for each in covered if each.code == holder and each.named), None)
    return own is not None and own.last < day and any(each.last >= day for each in covered)


def holder_died(book: Book, policy: str) -> bool:
    """Whether the cover of a policy's holder ended by death."""
    sql = """SELECT 1 FROM covers c JOIN policies p ON p.id = c.policy
        WHERE p.code = ? AND c.person = p.holder AND c.exit_reason = 'death'"""
    return book.one(sql, (policy,)) is not None


def rows_of_the_holder(book: Book, policy: str) -> list[tuple[str, int]]:
    """(sheet, row) of the claims and complaints under a policy that name nobody, and so mean its holder."""
    of = "policy = (SELECT id FROM policies WHERE code = :policy)"
    sql = f"""SELECT 'claims', id FROM claims WHERE person IS NULL AND {of}
        UNION ALL SELECT 'complaints', id FROM complaints WHERE person IS NULL AND {of}"""
    return [(str(sheet), int(row)) for sheet, row in book.query(sql, {"policy": policy})]


def policies_coded(book: Book, typed: str, most: int, *, anywhere: bool = True) -> list[FoundPolicy]:
    """Policies whose code begins so; where these are few, those that hold it in their code or their group."""
    sql = f"{_SHOWN} WHERE policies.code >= ? AND policies.code < ? ORDER BY policies.code LIMIT {most}"
    rows = [row for start in beginnings(typed) for row in book.query(sql, (start, start + "~")) if start]
    parts = [part for part in parts_of(typed) if len(part) >= PART]
    if anywhere and len(rows) < most and parts:
        found = holding("policies", len(parts), most)
        sql = f"{_SHOWN} WHERE policies.id IN ({found}) ORDER BY policies.id DESC LIMIT {most}"
        rows += book.query(sql, asked(parts))
    return list(dict.fromkeys(FoundPolicy(*row) for row in rows))


def _latest(book: Book, most: int) -> list[FoundPolicy]:
    """The policies written down last."""
    return [FoundPolicy(*row) for row in book.query(f"{_SHOWN} ORDER BY policies.id DESC LIMIT {most}")]
