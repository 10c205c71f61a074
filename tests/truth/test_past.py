"""Nothing that happens later changes what was true: the whole story says of a day what the story up to it said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.truth.asked import differing
from tests.truth.days import add_months, day
from tests.truth.program import program
from tests.truth.schemes import SMALL
from tests.truth.sheets import Folder
from tests.truth.simulate import make_world

METHODS = ("chain_ladder", "lag_factor", "percent")
PLAN = replace(
    SMALL,
    products=tuple(
        replace(of, frequency=4, settings=(("ibnr_method", method), ("ibnr_grain", "month"), ("ibnr_percent", "12")))
        for of, method in zip(SMALL.products, METHODS, strict=True)
    ),
)
"""Each product reserves by another method."""


@pytest.mark.parametrize("at", [day(2021, 3, 31), day(2021, 8, 12)], ids=["month-end", "odd day"])
def test_what_happens_later_changes_no_figure_of_a_day(at: int) -> None:
    """But promptness: a day of receipt that is not known yet is taken to be the usual one, until it is."""
    world, first = make_world(9, PLAN), add_months(at + 1, -3)
    with program(world) as now, program(world, known_by=at) as then:
        for product in (None, *(of.code for of in PLAN.products)):
            assert not differing(then.reserves(product, at), now.reserves(product, at)), product
            assert not differing(then.lines(first, at, product), now.lines(first, at, product)), product
            assert then.active(at, product) == now.active(at, product)
        assert then.indicator("growth_ratio", first, at) == now.indicator("growth_ratio", first, at)


def test_much_was_not_known_then() -> None:
    world = make_world(9, PLAN)
    then, now = Folder(world, day(2021, 3, 31)).sheets(), Folder(world).sheets()
    assert all(len(then[name]) < len(now[name]) for name in ("policies", "premiums", "claims", "estimates", "payments"))
    assert any(row["decision"] == "open" for row in then["claims"])
    assert max(row["reported"] for row in then["claims"]) <= "2021-03-31"
