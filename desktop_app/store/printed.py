"""Whom papers are made for: receipts that were given, people and households, by village and office."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book

_RECEIPTS = """SELECT d.receipt, min(d.paid_on), h.code, ifnull(h.name, g.word), v.word, hh.word, m.word,
        sum(iif(d.kind = 'refund', -d.amount, d.amount)), ifnull(h.language, ''), json_group_array(d.id)
    FROM premiums d JOIN policies p ON p.id = d.policy LEFT JOIN people h ON h.id = p.holder
    LEFT JOIN words g ON g.id = p.group_name LEFT JOIN words v ON v.id = h.village
    LEFT JOIN words hh ON hh.id = h.household LEFT JOIN words m ON m.id = d.method
    WHERE d.receipt NOT NULL AND d.paid_on NOT NULL AND {which}
        AND (:product IS NULL OR p.product = :product) AND (:office IS NULL OR ifnull(p.office, 0) = :office)
    GROUP BY d.receipt ORDER BY v.word COLLATE NOCASE, d.receipt"""
_IN_DAYS = "d.paid_on BETWEEN :first AND :last"
_NUMBERED = "d.receipt IN (SELECT value COLLATE NOCASE FROM json_each(:numbers))"

_PEOPLE = """SELECT p.id FROM people p LEFT JOIN words v ON v.id = p.village LEFT JOIN words h ON h.id = p.household
    WHERE p.merged_into IS NULL AND (:village = '' OR v.word = :village COLLATE NOCASE)
        AND (:office IS NULL OR ifnull(p.office, 0) = :office)
    ORDER BY v.word COLLATE NOCASE, h.word, p.id"""


_WAITING = """SELECT c.id FROM claims c JOIN policies p ON p.id = c.policy WHERE c.decision = 'open'
    AND c.reported <= :day AND (:product IS NULL OR p.product = :product)
    AND (:office IS NULL OR ifnull(c.office, 0) = :office) ORDER BY c.reported, c.id"""


class TakenReceipt(NamedTuple):
    """One receipt: of whom, how much, when and how, in which language their papers are, and the rows it paid."""

    receipt: str
    day: int
    holder: str | None
    name: str | None
    village: str | None
    household: str | None
    method: str | None
    amount: int
    language: str
    paid: str

    @property
    def rows(self) -> list[int]:
        """The premiums that were paid with it, in the order in which they were written down."""
        return sorted(json.loads(self.paid))

    def holds(self, typed: str) -> bool:
        """Whether each word of what is typed stands in the name, the village, the household, the code or the number."""
        told = (self.name, self.village, self.household, self.holder, self.receipt)
        whole = " ".join(each for each in told if each).casefold()
        return all(word in whole for word in typed.casefold().split())


class Places(NamedTuple):
    """Of which product and office; None is all."""

    product: int | None = None
    office: int | None = None


def receipts_given(book: Book, period: Period, places: Places, numbers: Sequence[str] = ()) -> list[TakenReceipt]:
    """The receipts of some numbers, else of all money that came in in some days, by village and number."""
    at = {"first": period.first, "last": period.last, "numbers": json.dumps(list(numbers)), **places._asdict()}
    rows = book.query(_RECEIPTS.format(which=_NUMBERED if numbers else _IN_DAYS), at)
    return [TakenReceipt(*row) for row in rows]


def people_living(book: Book, village: str, office: int | None) -> list[int]:
    """The rows of the people of a village (empty: of all) and an office, household by household."""
    return [int(row[0]) for row in book.query(_PEOPLE, {"village": village, "office": office})]


def claims_waiting(book: Book, day: int, places: Places) -> list[int]:
    """The rows of the claims that were reported by a day and are not decided, the oldest report first."""
    return [int(row[0]) for row in book.query(_WAITING, {"day": day, **places._asdict()})]
