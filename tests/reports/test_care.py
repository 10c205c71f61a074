"""Providers' claims: what is rejected, reduced and dear, and what their mix of benefits costs at all of them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from desktop_app.reports.frames import each, frame
from desktop_app.reports.monitoring.care import SHARES, TREATED, cares

BED, VISIT = 1, 2


def treated(provider: int, covered: int, benefit: int = BED, **flags: int) -> dict[str, Any]:
    """A claim of the one product, approved unless it is rejected."""
    bill = {"covered": covered, "billed": 2 * covered, "met": covered}
    return {"product": "H", "provider": provider, "benefit": benefit, "rejected": 0, "reduced": 0, **bill, **flags}


CLAIMS = (
    *(treated(7, 100), treated(7, 300), treated(7, 20, VISIT), treated(7, 0, rejected=1)),
    *(treated(8, 200, reduced=1), treated(8, 20, VISIT, reduced=1), treated(8, 10**6)),
)


def found(*claims: dict[str, Any]) -> dict[int, Any]:
    """What the claims of each provider come to."""
    return {provider.Index[1]: provider for provider in each(cares(frame(claims, *TREATED)))}


def shares(of: Any) -> list[tuple[int, int]]:
    """The three shares, both sides of each."""
    return [(getattr(of, measure), getattr(of, cases)) for measure, cases in SHARES.items()]


def test_shares_are_of_the_decided_or_of_the_approved() -> None:
    first, second = found(*CLAIMS).values()
    assert shares(first) == [(1, 4), (0, 3), (1, 3)]
    assert shares(second) == [(0, 3), (2, 3), (1, 3)]
    assert (first.billed, first.met) == (840, 420)


def test_the_mix_is_what_the_same_benefits_cost_at_all_providers() -> None:
    by_provider = found(*CLAIMS)
    bed = Fraction(100 + 300 + 200 + 10**6, 4)
    assert by_provider[7].mix == by_provider[8].mix == 2 * bed + 20
    assert sum(of.mix for of in by_provider.values()) == sum(of.covered for of in by_provider.values())


def test_one_very_dear_claim_counts_once() -> None:
    usual, dearest = found(*CLAIMS), found(*CLAIMS[:-1], treated(8, 301))
    assert [shares(of) for of in usual.values()] == [shares(of) for of in dearest.values()]


def test_where_all_are_rejected_there_is_nothing_usual() -> None:
    (alone,) = found(treated(7, 0, rejected=1)).values()
    assert (alone.decided, alone.mix, alone.approved) == (1, 0, 0)
    assert found() == {}


def test_the_median_of_large_amounts_is_exact() -> None:
    """Between two odd amounts beyond what a float can tell apart."""
    huge = 2**60
    (alone,) = found(treated(7, huge + 1), treated(7, huge + 2)).values()
    assert (alone.twice_the_median, alone.dear) == (2 * huge + 3, 1)
