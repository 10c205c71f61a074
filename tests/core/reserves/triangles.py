"""Published triangles, and the plain formulas over a triangle alone."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.core.reserves import lag_factor as formulas
from desktop_app.core.reserves.chain_ladder import to_come
from desktop_app.core.reserves.pattern import shares_by_origin
from desktop_app.core.reserves.triangle import Triangle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.reserves.triangle import TriangleRows

RAA = (
    (5012, 8269, 10907, 11805, 13539, 16181, 18009, 18608, 18662, 18834),
    (106, 4285, 5396, 10666, 13782, 15599, 15496, 16169, 16704),
    (3410, 8992, 13873, 16141, 18735, 22214, 22863, 23466),
    (5655, 11555, 15766, 21266, 23425, 26083, 27067),
    (1092, 9565, 15836, 22169, 25955, 26180),
    (1513, 6445, 11702, 12935, 15852),
    (557, 4020, 10946, 12314),
    (1351, 6947, 13112),
    (3133, 5395),
    (2063,),
)
"""General liability, Reinsurance Association of America 1991, used by Mack 1994."""

TAYLOR_ASHE = (
    (357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463),
    (352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085),
    (290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315),
    (310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268),
    (443160, 1136350, 2128333, 2897821, 3402672, 3873311),
    (396132, 1333217, 2180715, 2985752, 3691712),
    (440832, 1288463, 2419861, 3483130),
    (359480, 1421128, 2864498),
    (376686, 1363294),
    (344014,),
)
"""Taylor and Ashe 1983, used by Mack 1993."""

ONE = Fraction(1)


def chain_ladder(rows: TriangleRows, tail: Fraction = ONE) -> Fraction:
    """What is to come by the chain ladder of all origins whose claims tell it."""
    of = Triangle(rows)
    each = zip(of.latest, shares_by_origin(of, tail), strict=True)
    return sum((to_come(latest, share) for latest, share in each if share), Fraction(0))


def lag_factor(rows: TriangleRows, earned: Sequence[int], ratio: Fraction, tail: Fraction = ONE) -> Fraction:
    """What is to come by the lag factors."""
    each = zip(earned, shares_by_origin(Triangle(rows), tail), strict=True)
    return sum((formulas.still_to_come(premium, ratio, share) for premium, share in each), Fraction(0))


def cape_cod_ratio(rows: TriangleRows, earned: Sequence[int], tail: Fraction = ONE) -> Fraction | None:
    """Cape Cod's ratio by a triangle's own shares."""
    of = Triangle(rows)
    return formulas.cape_cod_ratio(sum(of.latest), earned, shares_by_origin(of, tail))
