"""A heap of policies renewed: who comes up, what each next term costs, and all that are chosen in one save."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.acts.costing import known_of
from desktop_app.acts.gate import gate_all
from desktop_app.acts.policy import renew_policy
from desktop_app.core.shown import Amount
from desktop_app.store.figures.renewals_due import due_for_renewal
from desktop_app.store.heads import newest
from desktop_app.store.renewal_cost import cost_of_renewing
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.who import Who
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.figures.renewals_due import DueForRenewal
    from desktop_app.store.renewal_cost import RenewalCost

MOST = 500
"""So many policies are shown at once: more than a village has, and soon reckoned."""


@dataclass(frozen=True, slots=True)
class RenewalLine:
    """A policy that comes up, its next term, and whether it is renewed with the others."""

    due: DueForRenewal
    cost: RenewalCost
    chosen: bool = False

    @property
    def start(self) -> Day:
        """The next term follows the old one."""
        return self.due.end + 1

    @property
    def can_be(self) -> bool:
        """Whether it is known what the next term costs."""
        return self.cost.premium is not None

    def turned(self) -> RenewalLine:
        """Left out where it was chosen, else chosen where that can be."""
        return replace(self, chosen=not self.chosen and self.can_be)


class RenewalsFound(NamedTuple):
    """The policies found, the first of them as lines, and how many there are."""

    lines: tuple[RenewalLine, ...]
    total: int


class RenewedHeap(NamedTuple):
    """Policies renewed in one save: how many, for how much premium, and the save."""

    policies: tuple[str, ...]
    premium: Amount
    save: str


def find_renewals(
    book: Book, typed: str, today: Day, within: tuple[int | None, int | None] = (None, None)
) -> RenewalsFound:
    """Who comes up for renewal within some days and holds what is typed.

    All are chosen once what is typed leaves no more than are shown.
    """
    first, last = (None if days is None else today + days for days in within)
    found = [each for each in due_for_renewal(book, today) if each.holds(typed) and each.ends(first, last)]
    costs = ((each, cost_of_renewing(book, each.policy, each.end + 1)) for each in found[:MOST])
    chosen = bool(typed.strip()) and len(found) <= MOST
    lines = (RenewalLine(due, cost, chosen and cost.premium is not None) for due, cost in costs)
    return RenewalsFound(tuple(lines), len(found))


def answers_of(line: RenewalLine) -> dict[str, Any]:
    """A line as the form would have it."""
    told = {"renews": line.due.policy, "start_day": line.start, "amount": line.cost.premium}
    return known_of({**told, "sum_insured": line.cost.sum_insured})


def renew_heap(book: Book, rows: Sequence[dict[str, Any]], who: Who) -> RenewedHeap:
    """Renew all that are chosen in one save, or none of them."""
    done = gate_all(book, renew_policy, rows, who)
    premium = Amount(sum(int(row["amount"]) for row in rows), decimals_of(book))
    head = newest(book)
    return RenewedHeap(tuple(each.policy for each in done), premium, head.name if head else "")
