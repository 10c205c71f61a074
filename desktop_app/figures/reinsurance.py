"""What reinsurers bear of claims by treaties that look at each policy, each claim or all claims (section 7).

The postings hold what a surplus and an excess of loss bear of what was paid; here is what they will bear of what is set
aside, and what a stop loss bears. A stop loss owes nothing before its last day: until then it is a share of reserves.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.money import round_half_away
from desktop_app.core.period import Period
from desktop_app.core.records.reinsurance import EXCESS_OF_LOSS, STOP_LOSS, SURPLUS
from desktop_app.core.reinsurance import layer, surplus_share
from desktop_app.store.figures.reinsured_claims import reinsured_claims

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.figures.figures import Figures
    from desktop_app.store.figures.reinsured_claims import ReinsuredClaim
    from desktop_app.store.terms import LayerTreaty, QuotaShare

_NOTHING = Fraction(0)


class Left(NamedTuple):
    """What is left of a claim for a stop loss after all other treaties."""

    product: int
    incurred: Day
    paid: Fraction
    whole: Fraction
    """With what is set aside."""


class Borne(NamedTuple):
    """What reinsurers bear at a day, by product (0: of a treaty for all)."""

    reserves: Mapping[int, Fraction]
    """Of what is set aside for claims, beyond what a quota share has of it."""
    stop_loss: Mapping[int, int]
    """What stop losses owe of claims that were paid."""


class TreatyShares:
    """What treaties bear at any day, worked out when it is first asked for."""

    def __init__(self, figures: Figures) -> None:
        """Prepare."""
        self._figures = figures
        self.borne = lru_cache(maxsize=128)(self._borne)

    def _borne(self, day: Day) -> Borne:
        """Everything at a day."""
        treaties = self._figures.layers
        if not treaties:
            return Borne({}, {})
        reserves: dict[int, Fraction] = defaultdict(Fraction)
        left = [self._left(each, treaties, reserves) for each in reinsured_claims(self._figures.book, day)]
        owed: dict[int, int] = defaultdict(int)
        for treaty in (each for each in treaties if each.kind == STOP_LOSS and each.days.first <= day):
            self._add_stop_loss(treaty, day, left, (reserves, owed))
        return Borne(reserves, owed)

    def _left(self, of: ReinsuredClaim, treaties: Sequence[LayerTreaty], reserves: dict[int, Fraction]) -> Left:
        """What a claim leaves after all but a stop loss; what these bear of its reserve is added up."""
        here = {each.kind: each for each in treaties if each.holds(of.product, of.incurred)}
        kept = 1 - _quota(self._figures.treaties, of.product, of.incurred)
        if surplus := here.get(SURPLUS):
            part = surplus_share(of.insured, surplus.kept, surplus.most)
            reserves[of.product] += of.outstanding * kept * part
            kept *= 1 - part
        paid, whole = of.paid * kept, (of.paid + of.outstanding) * kept
        if excess := here.get(EXCESS_OF_LOSS):
            now, then = (layer(each, excess.kept or 0, excess.most) for each in (paid, whole))
            reserves[of.product] += then - now
            paid, whole = paid - now, whole - then
        return Left(of.product, of.incurred, paid, whole)

    def _add_stop_loss(
        self, treaty: LayerTreaty, day: Day, left: Sequence[Left], borne: tuple[dict[int, Fraction], dict[int, int]]
    ) -> None:
        """What a stop loss bears of all claims of its days: as reserves, and once its days are over as debt."""
        reserves, owed = borne
        mine = [each for each in left if treaty.holds(each.product, each.incurred)]
        kept, most = self._terms(treaty, day)
        unreported = sum((self._unreported(treaty, product, day) for product in self._products(treaty)), _NOTHING)
        paid = sum((each.paid for each in mine), _NOTHING)
        incurred = sum((each.whole for each in mine), _NOTHING) + unreported
        due = round_half_away(layer(paid, kept, most)) if day >= treaty.days.last else 0
        reserves[treaty.product or 0] += layer(incurred, kept, most) - due
        owed[treaty.product or 0] += due

    def _terms(self, treaty: LayerTreaty, day: Day) -> tuple[Fraction, Fraction | None]:
        """What a stop loss leaves with the scheme, and the most that it bears, in minor units."""
        days = Period(treaty.days.first, min(day, treaty.days.last))
        earned = sum(self._figures.earned(product, days) for product in self._products(treaty))
        kept = Fraction(treaty.kept or 0) if treaty.kept_share is None else treaty.kept_share * earned
        if treaty.most_share is not None:
            return kept, treaty.most_share * earned
        return kept, None if treaty.most is None else Fraction(treaty.most)

    def _products(self, treaty: LayerTreaty) -> tuple[int, ...]:
        """The products of a treaty."""
        return tuple(self._figures.products) if treaty.product is None else (treaty.product,)

    def _unreported(self, treaty: LayerTreaty, product: int, day: Day) -> Fraction:
        """What of a product's claims not reported yet is of the treaty's days, and of no quota share."""
        kept = 1 - _quota(self._figures.treaties, product, min(day, treaty.days.last))
        parts = self._figures.reserves_at(day).unreported(product)
        return kept * sum((part.exact for part in parts if treaty.days.holds(part.origin.last)), _NOTHING)


def _quota(treaties: Sequence[QuotaShare], product: int, day: Day) -> Fraction:
    """The part that quota shares have on a day."""
    found = (each.share for each in treaties if each.first <= day <= each.last and each.product in (None, product))
    return sum(found, _NOTHING)
