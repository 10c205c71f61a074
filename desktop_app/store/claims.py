"""Claims: the open ones first, those of a person, and one with its lines and payments."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.codes import folded
from desktop_app.store.people import find_people
from desktop_app.store.same_code import beginnings
from desktop_app.store.search_keys import PART, asked, closed, holding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

MOST = 50

LOOKED_AT = 2000
"""So many of the newest claims are looked at for those still to be paid; older ones are found by name or code."""

SOURCE = """claims JOIN policies ON policies.id = claims.policy JOIN products ON products.id = policies.product
    LEFT JOIN people person ON person.id = ifnull(claims.person, policies.holder)"""
"""A claim with its policy, product and person."""

_ESTIMATE = "(SELECT amount FROM estimates e WHERE e.claim = claims.id ORDER BY e.date DESC LIMIT 1)"

VALUE = f"""CASE claims.decision WHEN 'rejected' THEN 0 WHEN 'open' THEN ifnull({_ESTIMATE}, claims.covered)
    ELSE claims.covered END"""
"""What a claim comes to, as `FoundClaim.value` says."""

IN_REVIEW = """(claims.decision = 'open' AND EXISTS (SELECT 1 FROM claim_reviews v WHERE v.claim = claims.id))"""
"""Whether a claim was taken up and not decided yet."""

_SHOWN = f"""SELECT claims.id, claims.code, policies.code, person.code,
    ifnull(person.name, (SELECT word FROM words w WHERE w.id = policies.group_name)), products.name,
    (SELECT name FROM benefits b WHERE b.id = claims.benefit), (SELECT word FROM words w WHERE w.id = claims.event),
    (SELECT word FROM words w WHERE w.id = claims.cause), (SELECT name FROM partners r WHERE r.id = claims.provider),
    claims.incurred, claims.reported, claims.decided, claims.decision, claims.reason, claims.loss, claims.covered,
    (SELECT ifnull(sum(amount), 0) FROM payments y WHERE y.claim = claims.id),
    {_ESTIMATE}, (SELECT word FROM words w WHERE w.id = person.village), {IN_REVIEW} FROM {SOURCE}"""

HELD = """SELECT c.id FROM claims c WHERE c.person = :person
    UNION SELECT c.id FROM policies p JOIN claims c ON c.policy = p.id WHERE p.holder = :person AND c.person IS NULL"""
"""The claims of a person, those that name nobody under a policy that the person holds included."""

_HELD_BY = """SELECT id, decision, reported FROM claims WHERE person IN (SELECT value FROM json_each(:people))
    UNION ALL SELECT c.id, c.decision, c.reported FROM policies p JOIN claims c ON c.policy = p.id
    WHERE p.holder IN (SELECT value FROM json_each(:people)) AND c.person IS NULL"""


class ClaimPlace(NamedTuple):
    """Where the list of claims ended, to read on after."""

    reported: Day
    row: int
    is_open: bool


class FoundClaim(NamedTuple):
    """A claim as a list shows one; without a person of its own it is the holder's."""

    row: int
    code: str
    policy: str
    person: str | None
    name: str | None
    product: str
    benefit: str | None
    event: str | None
    cause: str | None
    provider: str | None
    incurred: Day
    reported: Day
    decided: Day | None
    decision: str
    reason: str | None
    loss: int | None
    covered: int
    paid: int
    estimate: int | None
    """The latest it was thought to come to; None for a claim that came without estimates."""
    village: str | None
    """Where the person lives."""
    in_review: int
    """1 where it was taken up and not decided yet."""

    @property
    def value(self) -> int:
        """What it comes to: what was approved, of an open one the latest estimate, of a rejected one nothing."""
        if self.decision == "rejected":
            return 0  # its record keeps what it was thought to come to, for the days before the decision
        return self.covered if self.decision != "open" or self.estimate is None else self.estimate

    @property
    def approved(self) -> bool:
        """Whether it was met, in full or in part."""
        return self.decision in {"paid", "partly"}

    @property
    def left(self) -> int:
        """What is still to be paid of what was approved."""
        return self.payable if self.approved else 0

    @property
    def payable(self) -> int:
        """What may still be paid: of what was approved, or in advance of what an open claim is estimated at."""
        return max(self.value - self.paid, 0)


class FoundLine(NamedTuple):
    """One item of a claim."""

    item: str
    billed: int | None
    covered: int | None
    reason: str | None


class FoundEstimate(NamedTuple):
    """What a claim was thought to come to from a day on, and the row that says so."""

    row: int
    date: Day
    amount: int


class FoundPayment(NamedTuple):
    """One payment of a claim."""

    code: str
    date: Day
    amount: int
    method: str | None
    received: Day | None


def list_claims(book: Book, after: ClaimPlace | None = None, most: int = MOST) -> list[FoundClaim]:
    """The next claims: the open ones in the order of their reports, then the others, the newest first."""
    found = [] if after and not after.is_open else open_claims(book, after, most)
    if len(found) < most:
        before = after.row if after and not after.is_open else None
        found += _decided(book, before, most - len(found))
    return found


def find_claims(book: Book, typed: str, today: Day) -> list[FoundClaim]:
    """Claims by any part of their code, their policy's, or what their member is found by; open ones first."""
    return likely_claims(book, typed, [person.row for person in find_people(book, typed.strip(), today)], MOST)


def likely_claims(
    book: Book, typed: str, people: Sequence[int], most: int, *, anywhere: bool = True
) -> list[FoundClaim]:
    """Claims by any part of their code or their policy's, and those of some people; open ones first.

    `anywhere` also by a middle or an end of a code, which takes long in a large file.
    """
    coded = _coded(book, typed, most, anywhere=anywhere)
    sql = f"""{_SHOWN} WHERE claims.id IN (SELECT id FROM ({_HELD_BY}) ORDER BY decision <> 'open',
        reported DESC, id DESC LIMIT {most})"""
    rows = book.query(sql, {"people": str(list(people))}) if people else []
    found = dict.fromkeys((*coded, *(FoundClaim(*row) for row in rows)))
    return sorted(found, key=lambda each: (each.decision != "open", -each.reported, -each.row))[:most]


def claims_at(book: Book, rows: Sequence[int]) -> list[FoundClaim]:
    """The claims in some rows, in their order."""
    found = book.query(f"{_SHOWN} WHERE claims.id IN (SELECT value FROM json_each(?))", (str(list(rows)),))
    by_row = {int(row[0]): FoundClaim(*row) for row in found}
    return [by_row[row] for row in rows if row in by_row]


def claims_of(book: Book, person: int) -> list[FoundClaim]:
    """The claims of a person, the latest first."""
    sql = f"{_SHOWN} WHERE claims.id IN ({HELD}) ORDER BY claims.incurred DESC, claims.id DESC"
    return [FoundClaim(*row) for row in book.query(sql, {"person": person})]


def claim(book: Book, code: str) -> FoundClaim | None:
    """The claim of a code, as a list shows it."""
    row = book.one(f"{_SHOWN} WHERE claims.code = ?", (code,))
    return FoundClaim(*row) if row else None


def open_claims(book: Book, after: ClaimPlace | None = None, most: int = MOST) -> list[FoundClaim]:
    """The next claims that are not decided, in the order of their reports."""
    sql = f"""{_SHOWN} WHERE claims.decision = 'open' AND (claims.reported, claims.id) > (?, ?)
        ORDER BY claims.reported, claims.id LIMIT {most}"""
    place = (after.reported, after.row) if after else (-(10**6), 0)
    return [FoundClaim(*row) for row in book.query(sql, place)]


def lines_of(book: Book, claim_row: int) -> list[FoundLine]:
    """The items of a claim in their order."""
    sql = "SELECT item, billed, covered, reason FROM claim_lines WHERE claim = ? ORDER BY position"
    return [FoundLine(*row) for row in book.query(sql, (claim_row,))]


def payments_of(book: Book, claim_row: int) -> list[FoundPayment]:
    """The payments of a claim in the order of their days."""
    sql = """SELECT code, date, amount, (SELECT word FROM words w WHERE w.id = method), received FROM payments
        WHERE claim = ? ORDER BY date, id"""
    return [FoundPayment(*row) for row in book.query(sql, (claim_row,))]


def estimates_of(book: Book, code: str) -> list[FoundEstimate]:
    """What a claim was thought to come to while it was open, in the order of the days."""
    sql = "SELECT e.id, e.date, e.amount FROM estimates e JOIN claims c ON c.id = e.claim WHERE c.code = ? ORDER BY 2"
    return [FoundEstimate(*row) for row in book.query(sql, (code,))]


def approved_claims(book: Book, most: int = MOST) -> list[FoundClaim]:
    """Approved claims whose payments do not reach what is covered, the latest decided first."""
    owed = "(SELECT ifnull(sum(amount), 0) FROM payments y WHERE y.claim = claims.id) < claims.covered"
    recent = f"SELECT id FROM claims WHERE decision IN ('paid', 'partly') ORDER BY id DESC LIMIT {LOOKED_AT}"
    sql = f"{_SHOWN} WHERE claims.id IN ({recent}) AND {owed} ORDER BY claims.decided DESC, claims.id DESC LIMIT {most}"
    return [FoundClaim(*row) for row in book.query(sql)]


def claims_on_way(book: Book, most: int = MOST) -> list[FoundClaim]:
    """Claims of which something was paid that nobody is known to have received, the first paid first."""
    paid = "SELECT claim, min(date) AS first FROM payments WHERE received IS NULL GROUP BY claim"
    sql = f"{_SHOWN} JOIN ({paid} ORDER BY 2 LIMIT {most}) w ON w.claim = claims.id ORDER BY w.first, claims.id"
    return [FoundClaim(*row) for row in book.query(sql)]


def same_claim(book: Book, policy: str, person: str | None, incurred: Day) -> str | None:
    """The code of a claim for the same person under the same policy with an event on the same day."""
    sql = """SELECT c.code FROM policies p JOIN claims c ON c.policy = p.id LEFT JOIN people q ON q.id = c.person
        WHERE p.code = ? AND q.code IS ? AND c.incurred = ? LIMIT 1"""
    found = book.value(sql, (policy, person, incurred))
    return None if found is None else str(found)


def _decided(book: Book, before: int | None, most: int) -> list[FoundClaim]:
    """The next decided claims, the newest first."""
    sql = f"{_SHOWN} WHERE claims.decision <> 'open' AND claims.id < ? ORDER BY claims.id DESC LIMIT {most}"
    return [FoundClaim(*row) for row in book.query(sql, (before or 2**62,))]


def _coded(book: Book, typed: str, most: int, *, anywhere: bool) -> list[FoundClaim]:
    """Claims whose own code or policy's code begins so; none being the whole of it, also those that hold it."""
    found: list[FoundClaim] = []
    for column, start in product(("claims.code", "policies.code"), beginnings(typed)):
        sql = f"{_SHOWN} WHERE {column} >= ? AND {column} < ? ORDER BY {column} LIMIT {most}"
        found += [FoundClaim(*row) for row in book.query(sql, (start, start + "~"))] if start else []
    whole = any(folded(typed) == folded(code or "") for each in found for code in (each.code, each.policy))
    if anywhere and not whole and len(found) < most and len(part := closed(typed)) >= PART:
        named = f"claims.policy IN ({holding('policies', 1, most)})"
        for which in (f"claims.id IN ({holding('claims', 1, most)})", named):
            rows = book.query(f"{_SHOWN} WHERE {which} LIMIT {most}", asked((part,)))
            found += [FoundClaim(*row) for row in rows]
    return found
