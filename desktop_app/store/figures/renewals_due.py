"""The policies that come up for renewal, with whom to call: the very ones that the day's page counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.terms import EARLY_DAYS
from desktop_app.store.figures.today import RENEWING

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book

_DUE = f"""SELECT p.code, h.code, ifnull(h.name, g.word), h.phone, v.word, g.word, o.code, t.code, t.name, p.end_day
    FROM ({RENEWING}) w JOIN policies p ON p.id = w.record JOIN products t ON t.id = p.product
    LEFT JOIN people h ON h.id = p.holder LEFT JOIN words v ON v.id = h.village
    LEFT JOIN words g ON g.id = p.group_name LEFT JOIN offices o ON o.id = p.office
    WHERE (:product IS NULL OR p.product = :product) AND (:office IS NULL OR ifnull(p.office, 0) = :office)
    ORDER BY v.word COLLATE NOCASE, 3 COLLATE NOCASE, p.end_day, p.id"""


class DueForRenewal(NamedTuple):
    """A policy whose term ends soon, or has ended within the days of grace, and whom one calls about it."""

    policy: str
    holder: str | None
    name: str | None
    phone: str | None
    village: str | None
    group: str | None
    office: str | None
    product: str
    product_name: str
    end: Day

    def holds(self, typed: str) -> bool:
        """Whether each word of what is typed stands in the name, village, group, phone, product or code."""
        told = (self.name, self.village, self.group, self.phone, self.product_name, self.policy, self.holder)
        whole = " ".join(each for each in told if each).casefold()
        return all(word in whole for word in typed.casefold().split())

    def ends(self, first: Day | None, last: Day | None) -> bool:
        """Whether the last day covered lies between two days, None being no limit."""
        return (first is None or first <= self.end) and (last is None or self.end <= last)


def due_for_renewal(
    book: Book, today: Day, product: int | None = None, office: int | None = None
) -> list[DueForRenewal]:
    """Every policy that comes up within sixty days or is in its days of grace, by village and name."""
    at = {"today": today, "last": today + EARLY_DAYS, "product": product, "office": office}
    return [DueForRenewal(*row) for row in book.query(_DUE, at)]
