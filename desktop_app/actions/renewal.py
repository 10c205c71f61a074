"""Who was to renew in a period and who did, of one product (indicator 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.indicators.facts import RenewalCounts, Renewals
from desktop_app.store.figures import members

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.period import Period
    from desktop_app.store.database import Book


def renewal_counts(book: Book, period: Period, product: int, office: int | None) -> RenewalCounts:
    """Renewals of one product; of a head-count policy as many lives as both policies have."""
    asked = (book, period, product, office)
    policies = members.renewing_policies(*asked)
    heads = [(0, migrated, renewed, lives, stayed) for head, migrated, renewed, _, lives, stayed in policies if head]
    persons = members.renewing_persons(*asked)
    people = [(dependant, migrated, renewed, count, count * renewed) for dependant, migrated, renewed, count in persons]
    everyone = people + heads
    return RenewalCounts(
        persons=_renewals(everyone),
        policies=Renewals(sum(of[3] for of in policies if of[2]), sum(of[3] for of in policies)),
        dependants=_renewals([of for of in people if of[0]]),
        modified_migrated=_renewals([of for of in everyone if of[2] or not of[1]]),
    )


def _renewals(rows: Sequence[tuple[int, ...]]) -> Renewals:
    """Renewals of rows that end with those who were to renew and those who did."""
    return Renewals(sum(of[4] for of in rows), sum(of[3] for of in rows))
