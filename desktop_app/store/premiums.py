"""Premiums: those to be taken first, those of a person, and those found by receipt, code or name."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.codes import folded
from desktop_app.store.people import find_people
from desktop_app.store.policies import OF_PEOPLE, OF_PERSON
from desktop_app.store.same_code import beginnings
from desktop_app.store.search_keys import PART, asked, closed, holding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

MOST = 50

SOURCE = """premiums JOIN policies ON policies.id = premiums.policy JOIN products ON products.id = policies.product
    LEFT JOIN people ON people.id = policies.holder"""
"""A premium with its policy, product and holder."""

_SHOWN = f"""SELECT premiums.id, premiums.code, policies.code, people.code,
    ifnull(people.name, (SELECT word FROM words w WHERE w.id = policies.group_name)), products.name, premiums.due,
    premiums.from_day, premiums.to_day, premiums.amount, premiums.kind, premiums.paid_on,
    (SELECT word FROM words w WHERE w.id = premiums.method), premiums.receipt,
    (SELECT word FROM words w WHERE w.id = people.village) FROM {SOURCE}"""


class PremiumPlace(NamedTuple):
    """Where the list of premiums ended, to read on after."""

    due: Day
    row: int
    is_paid: bool


SOON = 31
"""Days from today in which a premium falls due soon enough to be taken with those that are due."""


class FoundPremium(NamedTuple):
    """A premium as a list shows one."""

    row: int
    code: str
    policy: str
    holder: str | None
    name: str | None
    product: str
    due: Day
    first: Day | None
    last: Day | None
    amount: int
    kind: str
    paid_on: Day | None
    method: str | None
    receipt: str | None
    village: str | None
    """Where the holder lives."""


def list_premiums(book: Book, today: Day, after: PremiumPlace | None = None, most: int = MOST) -> list[FoundPremium]:
    """The next premiums: unpaid, the latest due first; due later, the next first; paid, the newest first."""
    if after and after.is_paid:
        return _paid(book, after.row, most)
    found = unpaid(book, today, after, most)
    return found + _paid(book, 2**62, most - len(found)) if len(found) < most else found


def find_premiums(book: Book, typed: str, today: Day, *, only_unpaid: bool = False) -> list[FoundPremium]:
    """Premiums by any part of a receipt, a code, or what their member is found by; the unpaid ones first."""
    people = [person.row for person in find_people(book, typed.strip(), today)]
    held = _of_people(book, people, MOST, only_unpaid=only_unpaid) if people else []
    coded = (each for each in _coded(book, typed, MOST, anywhere=True) if each.paid_on is None or not only_unpaid)
    return sorted(dict.fromkeys((*coded, *held)), key=_unpaid_first)[:MOST]


def likely_premiums(
    book: Book, typed: str, people: Sequence[int], most: int, *, anywhere: bool = True
) -> list[FoundPremium]:
    """Premiums by any part of a receipt or code, and those of some people; the unpaid ones first.

    `anywhere` also by a middle or an end of a number, which takes long in a large file.
    """
    coded = _coded(book, typed, most, anywhere=anywhere)
    held = _of_people(book, people, most, only_unpaid=False) if people else []
    return sorted(dict.fromkeys((*coded, *held)), key=_unpaid_first)[:most]


def _of_people(book: Book, people: Sequence[int], most: int, *, only_unpaid: bool) -> list[FoundPremium]:
    """The first premiums of some people, the unpaid ones first."""
    sql = f"""{_SHOWN} WHERE premiums.id IN (SELECT d.id FROM premiums d WHERE d.policy IN ({OF_PEOPLE})
        AND (d.paid_on IS NULL OR NOT :unpaid) ORDER BY d.paid_on NOTNULL, ifnull(d.paid_on, d.due) DESC, d.id DESC
        LIMIT {most})"""
    at = {"people": str(list(people)), "unpaid": only_unpaid}
    return [FoundPremium(*row) for row in book.query(sql, at)]


def premiums_at(book: Book, rows: Sequence[int]) -> list[FoundPremium]:
    """The premiums in some rows, in their order."""
    found = book.query(f"{_SHOWN} WHERE premiums.id IN (SELECT value FROM json_each(?))", (str(list(rows)),))
    by_row = {int(row[0]): FoundPremium(*row) for row in found}
    return [by_row[row] for row in rows if row in by_row]


def premiums_of(book: Book, person: int) -> list[FoundPremium]:
    """The premiums of every policy that covers a person or that the person holds, the latest due first."""
    sql = f"{_SHOWN} WHERE premiums.policy IN ({OF_PERSON}) ORDER BY premiums.due DESC, premiums.id DESC"
    return [FoundPremium(*row) for row in book.query(sql, {"person": person})]


def premium(book: Book, code: str) -> FoundPremium | None:
    """The premium of a code, as a list shows it."""
    row = book.one(f"{_SHOWN} WHERE premiums.code = ?", (code,))
    return FoundPremium(*row) if row else None


def unpaid(book: Book, today: Day, after: PremiumPlace | None = None, most: int = MOST) -> list[FoundPremium]:
    """The next premiums that are not paid yet: those due by now or soon, the latest first, then those due later."""
    soon = today + SOON
    if after and after.due > soon:
        return _due_later(book, (after.due, after.row), most)
    place = (after.due, after.row) if after else (soon + 1, 0)
    sql = f"""{_SHOWN} WHERE premiums.paid_on IS NULL AND premiums.due <= ? AND (premiums.due, premiums.id) < (?, ?)
        ORDER BY premiums.due DESC, premiums.id DESC LIMIT {most}"""
    found = [FoundPremium(*row) for row in book.query(sql, (soon, *place))]
    return found + _due_later(book, (soon, 2**62), most - len(found)) if len(found) < most else found


def span_of(book: Book, premium_row: int) -> list[FoundPremium]:
    """Every premium of the same policy that is due on the same day for the same span: the parts of one due amount.

    Also the parts into which an exit split a span, for the days up to it and for those after it.
    """
    sql = f"""{_SHOWN} JOIN premiums same ON same.id = ? AND same.policy = premiums.policy AND same.due = premiums.due
        AND same.kind = premiums.kind AND (
            same.from_day IS premiums.from_day AND same.to_day IS premiums.to_day
            OR same.to_day = policies.exit_date AND premiums.from_day = policies.exit_date + 1
            OR premiums.to_day = policies.exit_date AND same.from_day = policies.exit_date + 1)
        ORDER BY premiums.id"""
    return [FoundPremium(*row) for row in book.query(sql, (premium_row,))]


def whole_premium(book: Book, policy: str) -> int:
    """What a policy's term costs: all its premium, without fees and refunds; what was kept as an advance is no cost."""
    sql = """SELECT ifnull(sum(iif(kind = 'refund', -amount, amount)), 0) FROM premiums WHERE policy =
        (SELECT id FROM policies WHERE code = ?) AND (kind = 'premium' OR kind = 'refund' AND from_day IS NULL)"""
    return int(book.value(sql, (policy,)))


def refunded(book: Book, code: str) -> int:
    """What of a paid premium was put down to be given back: refunds of the same policy for the same days."""
    sql = """SELECT ifnull(sum(r.amount), 0) FROM premiums d JOIN premiums r ON r.policy = d.policy
        AND r.kind = 'refund' AND r.from_day IS d.from_day AND r.to_day IS d.to_day WHERE d.code = ?"""
    return int(book.value(sql, (code,)))


def refundable(book: Book, typed: str, today: Day) -> list[FoundPremium]:
    """Refunds that wait, then paid premiums, by the beginning of a receipt or code or any part of a name."""
    if typed.strip():
        found = find_premiums(book, typed, today)
    else:
        waits = "premiums.paid_on IS NULL AND premiums.kind = 'refund' AND premiums.due <= ?"
        sql = f"{_SHOWN} WHERE {waits} ORDER BY premiums.due DESC, premiums.id DESC LIMIT {MOST}"
        found = [*(FoundPremium(*row) for row in book.query(sql, (today + SOON,))), *_paid(book, 2**62, MOST)]
    waiting = [each for each in found if each.kind == "refund" and each.paid_on is None]
    return waiting + [each for each in found if each.kind != "refund" and each.paid_on is not None]


def _due_later(book: Book, place: tuple[Day, int], most: int) -> list[FoundPremium]:
    """The next unpaid premiums after a place, the next one due first."""
    sql = f"""{_SHOWN} WHERE premiums.paid_on IS NULL AND (premiums.due, premiums.id) > (?, ?)
        ORDER BY premiums.due, premiums.id LIMIT {most}"""
    return [FoundPremium(*row) for row in book.query(sql, place)]


def _paid(book: Book, before: int, most: int) -> list[FoundPremium]:
    """The next paid premiums, the newest first."""
    sql = f"""{_SHOWN} WHERE premiums.paid_on IS NOT NULL AND premiums.id < ? ORDER BY premiums.id DESC LIMIT {most}"""
    return [FoundPremium(*row) for row in book.query(sql, (before,))]


def _coded(book: Book, typed: str, most: int, *, anywhere: bool) -> list[FoundPremium]:
    """Premiums whose receipt, own code or policy's code begins so; unless one is the whole, also those that hold it."""
    found: list[FoundPremium] = []
    for column, start in product(("premiums.receipt", "premiums.code", "policies.code"), beginnings(typed)):
        sql = f"{_SHOWN} WHERE {column} >= ? AND {column} < ? ORDER BY {column} LIMIT {most}"
        found += [FoundPremium(*row) for row in book.query(sql, (start, start + "~"))] if start else []
    whole = any(
        folded(typed) == folded(code or "") for each in found for code in (each.code, each.receipt, each.policy)
    )
    if anywhere and not whole and len(found) < most and len(part := closed(typed)) >= PART:
        named = f"premiums.policy IN ({holding('policies', 1, most)})"
        for which in (f"premiums.id IN ({holding('premiums', 1, most)})", named):
            rows = book.query(f"{_SHOWN} WHERE {which} LIMIT {most}", asked((part,)))
            found += [FoundPremium(*row) for row in rows]
    return found


def _unpaid_first(found: FoundPremium) -> tuple[int, int, int]:
    """What is to be taken stands first, then what was paid; of each the newest on top."""
    return (0, -found.due, -found.row) if found.paid_on is None else (1, -found.paid_on, -found.row)
