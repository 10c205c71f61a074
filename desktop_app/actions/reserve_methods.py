"""Every method for claims not reported beside the one a product uses, with what each assumed."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.actions.ibnr import Estimate
from desktop_app.core.money import round_half_away
from desktop_app.core.reserves.lag_factor import shares_by_origin
from desktop_app.core.reserves.methods import METHODS, Assumed, Origin, Outcome
from desktop_app.core.table import ratio_of

if TYPE_CHECKING:
    from desktop_app.actions.figures import Figures
    from desktop_app.core.period import Day


def outcomes(figures: Figures, product: int, day: Day) -> tuple[Outcome, ...]:
    """What each method comes to for a product at a day."""
    reserves = figures.reserves_at(day)
    estimate = Estimate(reserves, product, lambda period: figures.earned(product, period))
    booked = estimate.booked().method
    found = []
    for method in METHODS:
        exact = estimate.by_method(method)
        error, no_error = reserves.uncertainty(product, method)
        found.append(
            Outcome(
                method,
                None if exact is None else round_half_away(exact),
                estimate.lack(method) or estimate.doubt(method),
                assumed(estimate, method),
                error,
                no_error,
                used=method == booked,
            )
        )
    return tuple(found)


def alternative(found: tuple[Outcome, ...]) -> Outcome | None:
    """Where the data are too thin for the method that is booked: the first of the others that they can carry."""
    used = next(each for each in found if each.used)
    others = (each for each in found if each.usable and each.method not in (used.method, "none"))
    return None if used.usable else next(others, None)


def origins(figures: Figures, product: int, day: Day) -> tuple[Origin, ...]:
    """The periods of a product's triangle at a day, oldest first; what is to come of them adds up to its methods'."""
    of = Estimate(figures.reserves_at(day), product, lambda period: figures.earned(product, period))
    shape, shares = of.triangle, shares_by_origin(of.triangle, of.tail)
    rows = zip(shape.rows, of.premiums, shares, strict=True)
    return tuple(
        Origin(
            of.origin(shape.first + at),
            premium,
            row[-1],
            share,
            row[-1] * (1 / share - 1) if share else Fraction(0),
            None if of.expected_ratio is None else premium * of.expected_ratio * (1 - share),
        )
        for at, (row, premium, share) in enumerate(rows)
    )


def assumed(estimate: Estimate, method: str) -> Assumed:
    """What a method computes with."""
    match method:
        case "chain_ladder":
            return _chain_ladder(estimate)
        case "lag_factor":
            return _lag_factor(estimate)
        case "expected":
            return _expected(estimate)
        case "percent":
            return Assumed(percent=estimate.percent, since=estimate.year.first, reported=estimate.reported_in_year())
    return Assumed()


def _chain_ladder(of: Estimate) -> Assumed:
    """The periods and their tail; of all claims expected, the share that is reported."""
    known, still_to_come = sum(of.triangle.latest), of.by_method("chain_ladder") or Fraction(0)
    share = ratio_of(known, known + still_to_come)
    return Assumed(grain=of.grain, tail=of.tail, since=_first_day(of), reported=known, share=share)


def _lag_factor(of: Estimate) -> Assumed:
    """The ratio with its source, and the share of the premium's claims that is reported."""
    used = zip(of.premiums, shares_by_origin(of.triangle, of.tail), strict=True)
    share = ratio_of(sum((premium * part for premium, part in used), Fraction(0)), sum(of.premiums))
    return Assumed(
        of.grain,
        of.tail,
        of.expected_ratio,
        None if of.expected_ratio is None else "cape_cod" if of.ratio is None else "given",
        since=_first_day(of),
        earned=sum(of.premiums),
        reported=sum(of.triangle.latest),
        share=share,
    )


def _expected(of: Estimate) -> Assumed:
    """The ratio given, and what is reported of the claims it expects."""
    earned, known = of.earned_in_year(), of.happened_in_year()
    share = None if of.ratio is None else ratio_of(known, earned * of.ratio)
    source = None if of.ratio is None else "given"
    return Assumed(ratio=of.ratio, ratio_source=source, since=of.year.first, earned=earned, reported=known, share=share)


def _first_day(of: Estimate) -> Day | None:
    """The first day of the first period with a claim."""
    return of.origin(of.triangle.first).first if of.triangle.rows else None
