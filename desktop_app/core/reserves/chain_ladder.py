"""Chain ladder: what earlier periods took to be reported tells what the latest still lack (appendix B 2)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.reserves.doubts import without_development
from desktop_app.core.reserves.estimate import Assumed, Basis, Method, Parts, PeriodEstimate
from desktop_app.core.reserves.lag_factor import ratio_source, still_to_come
from desktop_app.core.shown import Share
from desktop_app.core.table import ratio_of
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.reserves.experience import Experience
    from desktop_app.core.text import Text


def to_come(latest: int, share: Fraction) -> Fraction:
    """IBNR of one origin: latest x (1 / G - 1)."""
    return latest / share - latest


def by_premium(of: Experience, at: int) -> bool:
    """Whether an origin's own claims tell nothing: none is reported yet, or by its age nothing ever is."""
    return not of.shares[at] or not of.triangle.latest[at]


def _origins(of: Experience) -> range:
    """The places of the origins with something to come, from the first with a claim on; without any claim all."""
    return range(max(of.settled, of.before_claims), len(of.origins))


def _part(of: Experience, at: int) -> PeriodEstimate:
    """One origin by its own claims, else as the lag factor method has it (definitions, section 6)."""
    origin, share = of.origins[at], of.shares[at]
    if by_premium(of, at):
        return PeriodEstimate(
            origin, still_to_come(of.exposures[at - of.settled], of.exposure_ratio, share), Basis.PREMIUM
        )
    return PeriodEstimate(origin, to_come(of.triangle.latest[at], share), Basis.CLAIMS)


def _parts(of: Experience) -> Parts:
    """What is still to come of each origin."""
    return tuple(part for part in (_part(of, at) for at in _origins(of)) if part.exact)


def _notes(of: Experience) -> Iterator[Text]:
    """That a delay is assumed, and how many origins are estimated otherwise."""
    if of.no_pattern:
        yield of.no_pattern
    others = sum(by_premium(of, at) for at in _origins(of))
    if not of.reported and of.ratio is None:  # the doubt says so: nothing is estimated
        return
    if others and of.all_premium > 0:
        ratio = Share(float(of.exposure_ratio))
        yield text(
            "Reserves",
            "Periods whose own claims tell nothing yet, {periods} of them, are estimated by lag factors,"
            " at a claims ratio of {ratio}.",
            periods=others,
            ratio=ratio,
        )
    elif others:
        yield text(
            "Reserves",
            "Periods whose own claims tell nothing yet, {periods} of them, are estimated by the average of the others,"
            " for no premium was earned.",
            periods=others,
        )


def _assumed(of: Experience, parts: Parts) -> Assumed:
    """The periods and their tail; of all claims expected, the share that is reported."""
    still = sum((part.exact for part in parts), Fraction(0))
    leaning = any(part.rests_on is Basis.PREMIUM for part in parts) and of.all_premium > 0
    return Assumed(
        grain=of.grain,
        tail=None if of.no_pattern else of.tail,
        ratio=of.expected_ratio if leaning else None,
        ratio_source=ratio_source(of) if leaning else None,
        since=of.origins[of.before_claims].first if of.origins else None,
        reported=of.reported,
        share=ratio_of(of.reported, of.reported + still),
        lag_days=of.lag_days if of.no_pattern else None,
        notes=tuple(_notes(of)),
    )


CHAIN_LADDER = Method(
    "chain_ladder",
    text("IBNR method", "Chain ladder"),
    _parts,
    doubt=without_development,
    assumed=_assumed,
    settings=("reporting_lag_days", "ibnr_grain", "tail_factor"),
)
