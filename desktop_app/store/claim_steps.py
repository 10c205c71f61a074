"""What lies between the report of a claim and its decision: the papers that came, who has taken it up, who sat."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.codes import folded
from desktop_app.store.claim_rules import documents_for

if TYPE_CHECKING:
    from desktop_app.core.period import Day, Period
    from desktop_app.store.database import Book


class FoundDocument(NamedTuple):
    """A paper of a claim: needed for its product or brought all the same, and the day it came."""

    document: str
    came: Day | None
    row: int | None = None


class FoundReview(NamedTuple):
    """Since when somebody looks into a claim, and who."""

    row: int
    since: Day
    reviewer: str


class FoundSitting(NamedTuple):
    """A committee that decided a claim: who sat, what was said, and what came of it."""

    date: Day
    members: str
    minutes: str | None
    claim: str
    name: str | None
    decision: str
    reason: str | None
    loss: int | None
    covered: int


_SITTINGS = """SELECT s.date, s.members, s.minutes, c.code,
        ifnull(h.name, (SELECT word FROM words g WHERE g.id = p.group_name)), c.decision, c.reason, c.loss, c.covered
    FROM claim_sittings s JOIN claims c ON c.id = s.claim JOIN policies p ON p.id = c.policy
        LEFT JOIN people h ON h.id = ifnull(c.person, p.holder)"""


def documents_of(book: Book, claim: int) -> list[FoundDocument]:
    """The papers that the product of a claim needs, in its order, then what else came."""
    sql = "SELECT document, came, id FROM claim_documents WHERE claim = ? ORDER BY came, id"
    there = {folded(str(each[0])): FoundDocument(*each) for each in book.query(sql, (claim,))}
    needed = (FoundDocument(each, None) for each in documents_for(book, _product(book, claim)))
    return list({**{folded(each.document): each for each in needed}, **there}.values())


def documents_missing(book: Book, claim: int) -> tuple[str, ...]:
    """The papers that the product of a claim needs and that have not come."""
    return tuple(each.document for each in documents_of(book, claim) if each.came is None)


def review_of(book: Book, claim: int) -> FoundReview | None:
    """Who looks into a claim; None while nobody has taken it up."""
    row = book.one("SELECT id, since, reviewer FROM claim_reviews WHERE claim = ?", (claim,))
    return FoundReview(*row) if row else None


def sittings_of(book: Book, claim: int) -> list[FoundSitting]:
    """The committees that decided a claim, in the order of their days."""
    return [FoundSitting(*row) for row in book.query(f"{_SITTINGS} WHERE s.claim = ? ORDER BY s.date", (claim,))]


def sat_on(book: Book, claim: str, day: Day) -> bool:
    """Whether a committee sat on a claim on a day."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM claim_sittings WHERE claim = (SELECT id FROM claims WHERE code = ?) AND date = ?)"
    )
    return bool(book.value(sql, (claim, day)))


def sittings(book: Book, period: Period, product: int | None = None, office: int | None = None) -> list[FoundSitting]:
    """Every decision of a committee in a period, day by day."""
    here = "(:product IS NULL OR p.product = :product) AND (:office IS NULL OR ifnull(c.office, 0) = :office)"
    sql = f"{_SITTINGS} WHERE s.date BETWEEN :first AND :last AND {here} ORDER BY s.date, s.members, c.code"
    at = {"first": period.first, "last": period.last, "product": product, "office": office}
    return [FoundSitting(*row) for row in book.query(sql, at)]


def _product(book: Book, claim: int) -> str:
    """The code of the product of a claim."""
    of = "claims c JOIN policies p ON p.id = c.policy JOIN products t ON t.id = p.product"
    return str(book.value(f"SELECT t.code FROM {of} WHERE c.id = ?", (claim,)))
