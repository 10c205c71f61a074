"""Printed exhibits of J. Friedland, *Estimating Unpaid Claims Using Basic Techniques* (CAS, version 3, July 2010).

Chapter 8 (expected claims), exhibit I, sheets 1 and 2, pages 140 and 141; chapter 9 (Bornhuetter-Ferguson), exhibit I,
sheet 1, and exhibit III, sheet 1; chapter 10 (Cape Cod), exhibits I and III. The numbers are those of the CAS's own
recreation of the exhibits (casact/chainladder-python, docs/friedland, chapters 8 to 10).
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.core.money import round_half_away
from desktop_app.core.reserves import lag_factor as formulas
from desktop_app.core.reserves.expected import expected_claims
from desktop_app.core.reserves.pattern import shares_by_origin
from desktop_app.core.reserves.triangle import Triangle
from tests.core.reserves.triangles import ONE, cape_cod_ratio, chain_ladder, lag_factor

STEADY = (
    (539000, 630000, 665000, 686000, 693000, 693000, 700000, 700000, 700000, 700000),
    (565950, 661500, 698250, 720300, 727650, 727650, 735000, 735000, 735000),
    (594248, 694575, 733163, 756315, 764033, 764033, 771750, 771750),
    (623960, 729304, 769821, 794131, 802234, 802234, 810338),
    (655158, 765769, 808312, 833837, 842346, 842346),
    (687916, 804057, 848727, 875529, 884463),
    (722312, 844260, 891164, 919306),
    (758427, 886473, 935722),
    (796348, 930797),
    (836166,),
)
"""Reported claims of U.S. private passenger automobile, accident years 1999 to 2008, in the steady state."""

PREMIUM = tuple(round(1_000_000 * 1.05**year) for year in range(10))
"""Its earned premium: a million that grows by 5 % a year."""

STEADY_IBNR = (0, 0, 0, 0, 8509, 8934, 18761, 49249, 103422, 249764)
"""Chapter 9, exhibit III, sheet 1, column 14: 438 639 in all."""

INDUSTRY_REPORTED = (
    *(47742304, 51185767, 54837929, 56299562, 58592712),
    *(57565344, 56976657, 56786410, 54641339, 48853563),
)
INDUSTRY_PREMIUM = (
    *(68574209, 68544981, 68907977, 72544955, 79228887),
    *(86643542, 91763523, 94115312, 95272279, 95176240),
)
INDUSTRY_EXPECTED = (
    *(51430657, 51408736, 51680983, 54408716, 59421665),
    *(56318302, 59646290, 61174953, 61926981, 61864556),
)
INDUSTRY_CDF = ("1.000", "1.000", "1.001", "1.003", "1.006", "1.011", "1.023", "1.051", "1.110", "1.292")
INDUSTRY_UNREPORTED = ("0", "0", "0.001", "0.003", "0.006", "0.011", "0.023", "0.048", "0.099", "0.226")
"""U.S. industry automobile, accident years 1998 to 2007 ($000)."""


def test_expected_claims_of_an_automobile_insurer() -> None:
    """Chapter 8, exhibit I, sheet 1, page 140: 80 % of 62 million, of which 8.7 million is reported."""
    assert expected_claims(62_000_000, Fraction("0.80"), 0) == 49_600_000
    assert expected_claims(62_000_000, Fraction("0.80"), 8_700_000) == 40_900_000


def test_expected_claims_of_a_self_insurer() -> None:
    """Chapter 8, exhibit I, sheet 2, page 141: 3.50 for each of 790 000, of which 600 000 is reported."""
    assert expected_claims(790_000, Fraction("3.50"), 600_000) == 2_165_000


def test_bornhuetter_ferguson_of_the_industry() -> None:
    """Chapter 9, exhibit I, sheet 1: the shares not reported are printed to three decimals."""
    each = [
        round_half_away(formulas.still_to_come(expected, ONE, 1 - Fraction(share)))
        for expected, share in zip(INDUSTRY_EXPECTED, INDUSTRY_UNREPORTED, strict=True)
    ]
    assert each == [0, 0, 51681, 163226, 356530, 619501, 1371865, 2936398, 6130771, 13981390]
    assert sum(each) == 25_611_362
    assert sum(each) + sum(INDUSTRY_REPORTED) == 569_092_949


def test_bornhuetter_ferguson_in_the_steady_state_finds_what_is_to_come() -> None:
    """Chapter 9, exhibit III, sheet 1: 70 % of the premium, by the triangle's own shares; claims are whole dollars."""
    shares = shares_by_origin(Triangle(STEADY), ONE)
    each = [
        formulas.still_to_come(premium, Fraction("0.7"), share) for premium, share in zip(PREMIUM, shares, strict=True)
    ]
    assert [round_half_away(part) for part in each] == pytest.approx(STEADY_IBNR, abs=1)
    found = lag_factor(STEADY, PREMIUM, Fraction("0.7"))
    assert round_half_away(found) == pytest.approx(438_639, abs=1)


def test_cape_cod_in_the_steady_state_finds_the_ratio() -> None:
    """Chapter 10, exhibit III: 0.700; and the chain ladder comes to the same, for nothing changes."""
    found = cape_cod_ratio(STEADY, PREMIUM)
    assert found is not None
    assert round(float(found), 5) == 0.7
    assert round_half_away(chain_ladder(STEADY)) == pytest.approx(438_639, abs=2)


def test_cape_cod_of_the_industry() -> None:
    """Chapter 10, exhibit I: 69.5 % of the premium, 27.3 million to come, 570.8 million in the end."""
    shares = [1 / Fraction(cdf) for cdf in INDUSTRY_CDF]
    ratio = formulas.cape_cod_ratio(sum(INDUSTRY_REPORTED), INDUSTRY_PREMIUM, shares)
    assert ratio is not None
    assert round(float(ratio), 3) == 0.695
    each = zip(INDUSTRY_PREMIUM, shares, strict=True)
    to_come = sum((formulas.still_to_come(premium, ratio, share) for premium, share in each), Fraction(0))
    assert round(float(to_come) / 1e6, 1) == 27.3
    assert round((float(to_come) + sum(INDUSTRY_REPORTED)) / 1e6, 1) == 570.8
