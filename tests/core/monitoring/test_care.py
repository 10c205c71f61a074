"""Providers' claims: what is rejected, reduced and dear, and what their mix of benefits costs at all of them."""

from __future__ import annotations

from fractions import Fraction

from desktop_app.core.monitoring.care import DEAR, REDUCED, REJECTED, Care, Treated, cares

BED, VISIT = 1, 2


def treated(provider: int, covered: int, benefit: int = BED, decision: str = "paid", cut: int = 0) -> Treated:
    """A claim of the one product."""
    return Treated(1, benefit, provider, decision, covered, 2 * covered, covered, cut)


CLAIMS = (
    *(treated(7, 100), treated(7, 300), treated(7, 20, VISIT), treated(7, 0, decision="rejected")),
    *(treated(8, 200, decision="partly"), treated(8, 20, VISIT, cut=1), treated(8, 10**6)),
)


def test_shares_are_of_the_decided_or_of_the_approved() -> None:
    found = cares(lambda: iter(CLAIMS))
    first, second = found[1, 7], found[1, 8]
    assert [(first.struck[each], first.cases(each)) for each in (REJECTED, REDUCED, DEAR)] == [(1, 4), (0, 3), (1, 3)]
    assert [(second.struck[each], second.cases(each)) for each in (REJECTED, REDUCED, DEAR)] == [(0, 3), (2, 3), (1, 3)]
    assert (first.billed, first.met) == (840, 420)


def test_the_mix_is_what_the_same_benefits_cost_at_all_providers() -> None:
    found = cares(lambda: iter(CLAIMS))
    bed = Fraction(100 + 300 + 200 + 10**6, 4)
    assert found[1, 7].mix == 2 * bed + 20
    assert found[1, 8].mix == 2 * bed + 20
    approved = sum(sum(each.amounts) for each in found.values())
    assert sum(each.mix for each in found.values()) == approved


def test_one_very_dear_claim_counts_once() -> None:
    usual, dearest = cares(lambda: iter(CLAIMS)), cares(lambda: iter([*CLAIMS[:-1], treated(8, 301)]))
    assert [each.struck for each in usual.values()] == [each.struck for each in dearest.values()]


def test_where_all_are_rejected_there_is_nothing_usual() -> None:
    found = cares(lambda: iter([treated(7, 0, decision="rejected")]))
    assert [found[1, 7].decided, found[1, 7].mix, len(found[1, 7].amounts)] == [1, 0, 0]
    assert cares(lambda: iter(())) == {}


def test_the_median_of_large_amounts_is_exact() -> None:
    """Between two odd amounts beyond what a float can tell apart."""
    huge = 2**60
    found = cares(lambda: iter([treated(7, huge + 1), treated(7, huge + 2)]))[1, 7]
    assert found.middle == Fraction(2 * huge + 3, 2)
    assert found.struck[DEAR] == 1
    assert Care().middle is None
