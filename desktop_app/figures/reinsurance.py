"""What reinsurers bear of claims by treaties that look at each policy, each claim or all claims (section 7).

The postings hold what a surplus and an excess of loss bear of what was paid; here is what they will bear of what is set
aside, and what a stop loss bears. A stop loss owes nothing before its last day: until then it is a share of reserves.

Of claims that nobody has reported the definitions say only that the treaty's share of the claims reserves is posted.
An origin is cut where treaties begin or have ended (core/reinsurance.pieces). The treaties of a piece take part in
what it is still to bring, each in what those before it have left: a quota share by its share; a surplus, which shares
premium and claims alike, by the part it had of the premium due in its days; an excess of loss by what it bears of the
claims reported of its days, of all that they come to, which is the gross-to-net practice of reserving: without any such
claim nothing, for nobody can show an asset then.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.core.money import part_of, round_half_away
from desktop_app.core.period import Period
from desktop_app.core.records.reinsurance import EXCESS_OF_LOSS, STOP_LOSS, SURPLUS
from desktop_app.core.reinsurance import layer, pieces, surplus_share
from desktop_app.store.figures.reinsured_claims import premium_by_sum_insured, reinsured_claims

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.period import Day
    from desktop_app.core.reserves.methods import PeriodEstimate
    from desktop_app.figures.figures import Figures
    from desktop_app.store.figures.reinsured_claims import ReinsuredClaim
    from desktop_app.store.terms import LayerTreaty, QuotaShare

_NOTHING = Fraction(0)
Exact: TypeAlias = "Fraction | int"
"""Minor units: whole ones of what was paid, for thousands of claims are reckoned with; parts of what is set aside."""
TakingPart: TypeAlias = "tuple[Fraction, LayerTreaty | None, LayerTreaty | None]"
"""The quota share, the surplus and the excess of loss of a claim."""


class Left(NamedTuple):
    """A claim after quota share and surplus, and after an excess of loss, too."""

    product: int
    incurred: Day
    before: Exact
    """All of it, before an excess of loss."""
    paid: Exact
    whole: Exact
    """With what is set aside."""


class Borne(NamedTuple):
    """What reinsurers bear at a day of the claims that are known, and stop losses of all; by product (0: of all)."""

    known: Mapping[tuple[int, int], Fraction]
    """By product and office, of what is set aside, beyond what a quota share has of it; without stop losses."""
    stop_loss_reserves: Mapping[int, Fraction]
    stop_loss: Mapping[int, int]
    """What stop losses owe of claims that were paid."""
    left: Sequence[Left]


class TreatyShares:
    """What treaties bear at any day, worked out when it is first asked for."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self.borne = lru_cache(maxsize=128)(self._borne)
        self._left_of_origin = lru_cache(maxsize=2048)(self._left_unreported)
        self._claims = lru_cache(maxsize=128)(self._claims_left)
        self._taking_part = lru_cache(maxsize=4096)(self._treaties_of)

    def ceded(self, parts: Sequence[PeriodEstimate], product: int, day: Day) -> list[PeriodEstimate]:
        """What treaties but stop losses will bear of what each origin of a product is still to bring, at a day."""
        return [replace(part, exact=part.exact - self._left_of_estimate(part, product, day)) for part in parts]

    def _left_of_estimate(self, part: PeriodEstimate, product: int, day: Day, within: Period | None = None) -> Fraction:
        """What they leave of what an origin is still to bring, or of what of it happened within some days."""
        found = (
            part.exact * weight * self._left_of_origin(product, piece.last, day)
            for piece, weight in self._pieces(part.origin, product, day)
            if within is None or within.holds(piece.last)
        )
        return sum(found, _NOTHING)

    def _pieces(self, origin: Period, product: int, day: Day) -> Sequence[tuple[Period, Fraction]]:
        """An origin cut where treaties of its product begin or have ended: in a piece all days have the same ones."""
        figures = self._figures
        quotas = ((each.product, each.first, each.last) for each in figures.treaties)
        others = ((each.product, each.days.first, each.days.last) for each in figures.layers)
        terms = (days for of, *days in (*quotas, *others) if of in (None, product))
        starts = (day for first, last in terms for day in (first, last + 1))
        known = figures.reserves_at(day).experience(product)
        return pieces(known.exposed(origin), starts, known.lag_days)

    def _borne(self, day: Day) -> Borne:
        """Everything at a day."""
        known, left = self._claims(day)
        reserves: dict[int, Fraction] = defaultdict(Fraction)
        owed: dict[int, int] = defaultdict(int)
        for treaty in (each for each in self._figures.layers if each.kind == STOP_LOSS and each.days.first <= day):
            self._add_stop_loss(treaty, day, left, (reserves, owed))
        return Borne(known, reserves, owed, left)

    def _claims_left(self, day: Day) -> tuple[Mapping[tuple[int, int], Fraction], Sequence[Left]]:
        """By product and office, what surplus and excess of loss bear of what is set aside; what is left of claims."""
        known: dict[tuple[int, int], Fraction] = defaultdict(Fraction)
        claims = reinsured_claims(self._figures.book, day) if self._figures.layers else []
        return known, [self._left(each, known) for each in claims]

    def _left(self, of: ReinsuredClaim, known: dict[tuple[int, int], Fraction]) -> Left:
        """What a claim leaves after all but a stop loss; what these bear of its reserve is added up."""
        quota, surplus, excess = self._taking_part(of.product, of.incurred)
        part = surplus_share(of.insured, surplus.kept, surplus.most) if surplus else _NOTHING
        set_aside = of.outstanding * (1 - quota) if of.outstanding else 0
        kept = sum(_left_of_payment(amount, quota, part) for amount in of.payments)
        before: tuple[Exact, Exact] = (kept, kept + set_aside * (1 - part) if set_aside else kept)
        paid, whole = before
        if excess:
            paid, whole = (each - layer(each, excess.kept or 0, excess.most) for each in before)
        known[of.product, of.office] += set_aside - (whole - paid)
        return Left(of.product, of.incurred, before[1], paid, whole)

    def _treaties_of(self, product: int, day: Day) -> TakingPart:
        """What takes part in a claim of a product that happened on a day."""
        quota = _quota(self._figures.treaties, product, day)
        return quota, self._in_force(SURPLUS, product, day), self._in_force(EXCESS_OF_LOSS, product, day)

    def _in_force(self, kind: str, product: int, day: Day) -> LayerTreaty | None:
        """The treaty of a kind for a product on a day."""
        return next((each for each in self._figures.layers if each.kind == kind and each.holds(product, day)), None)

    def _left_unreported(self, product: int, last: Day, day: Day) -> Fraction:
        """The part that is left of an origin's claims not reported, by its last day, as things stand at a day."""
        quota, surplus, excess = self._taking_part(product, last)
        kept = 1 - quota
        if surplus:
            kept *= 1 - self._part_of_premium(surplus, product, day)
        if excess:
            kept *= 1 - self._part_of_claims(excess, product, day)
        return kept

    def _part_of_premium(self, surplus: LayerTreaty, product: int, day: Day) -> Fraction:
        """The mean part that a surplus has of the policies whose premium was due in its days, by premium."""
        days = Period(surplus.days.first, min(day, surplus.days.last))
        rows = premium_by_sum_insured(self._figures.book, product, days)
        taken = sum((amount * surplus_share(insured, surplus.kept, surplus.most) for insured, amount in rows), _NOTHING)
        return taken / sum(amount for _, amount in rows) if taken else _NOTHING

    def _part_of_claims(self, excess: LayerTreaty, product: int, day: Day) -> Fraction:
        """What an excess of loss bears of the claims reported of its days, of all that they come to."""
        _, left = self._claims(day)
        mine = [each for each in left if each.product == product and excess.days.holds(each.incurred)]
        borne = sum(each.before - each.whole for each in mine)
        return Fraction(borne) / sum(each.before for each in mine) if borne else _NOTHING

    def _add_stop_loss(
        self, treaty: LayerTreaty, day: Day, left: Sequence[Left], borne: tuple[dict[int, Fraction], dict[int, int]]
    ) -> None:
        """What a stop loss bears of all claims of its days: as reserves, and once its days are over as debt."""
        reserves, owed = borne
        mine = [each for each in left if treaty.holds(each.product, each.incurred)]
        kept, most = self._terms(treaty, day)
        unreported = sum((self._unreported(treaty, product, day) for product in self._products(treaty)), _NOTHING)
        paid = sum(each.paid for each in mine)
        incurred = sum(each.whole for each in mine) + unreported
        due = round_half_away(layer(paid, kept, most)) if day >= treaty.days.last else 0
        reserves[treaty.product or 0] += layer(incurred, kept, most) - due
        owed[treaty.product or 0] += due

    def _terms(self, treaty: LayerTreaty, day: Day) -> tuple[Fraction, Fraction | None]:
        """What a stop loss leaves with the scheme, and the most that it bears, in minor units.

        Where more was given back than earned a percentage of it is nought: it bears no more than the claims.
        """
        days = Period(treaty.days.first, min(day, treaty.days.last))
        earned = max(0, sum(self._figures.earned(product, days) for product in self._products(treaty)))
        kept = Fraction(treaty.kept or 0) if treaty.kept_share is None else treaty.kept_share * earned
        if treaty.most_share is not None:
            return kept, treaty.most_share * earned
        return kept, None if treaty.most is None else Fraction(treaty.most)

    def _products(self, treaty: LayerTreaty) -> tuple[int, ...]:
        return tuple(self._figures.products) if treaty.product is None else (treaty.product,)

    def _unreported(self, treaty: LayerTreaty, product: int, day: Day) -> Fraction:
        """What of a product's claims not reported is of the treaty's days and left by the others."""
        parts = self._figures.reserves_at(day).unreported(product)
        return sum((self._left_of_estimate(part, product, day, treaty.days) for part in parts), _NOTHING)


def _left_of_payment(amount: int, quota: Fraction, part: Fraction) -> int:
    """What quota share and surplus left of a payment, as they were posted: each a whole number of minor units."""
    left = amount - part_of(amount, quota) if quota else amount
    return left - part_of(left, part) if part else left


def _quota(treaties: Sequence[QuotaShare], product: int, day: Day) -> Fraction:
    """The part that quota shares have on a day."""
    found = (each.share for each in treaties if each.first <= day <= each.last and each.product in (None, product))
    return sum(found, _NOTHING)
