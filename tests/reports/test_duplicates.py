"""Which claims are likely to be one, found by looking a few claims back."""

from __future__ import annotations

import pandas as pd

from desktop_app.reports.frames import each
from desktop_app.reports.monitoring.duplicates import BACK, SIGNS, likely, pairs

Claim = dict[str, int]

FIRST: Claim = {
    "row": 1,
    "person": 7,
    "incurred": 100,
    "benefit": 11,
    "cause": 21,
    "provider": 31,
    "loss": 5000,
    "covered": 4000,
}


def again(row: int, **changes: int) -> Claim:
    """A later claim that is like the first but for some of it."""
    return {**FIRST, "row": row, **changes}


def found(*claims: Claim, same_items: bool = False) -> list[tuple[int, int, tuple[str, ...]]]:
    """The likely pairs by their rows, in the order of the claims."""
    bills = {claim["row"]: "bed" if same_items else claim["row"] for claim in claims}
    told = likely(pairs(pd.DataFrame(claims)), bills).sort_values("row")
    return [(pair.row, pair.row_earlier, tuple(sign for sign in SIGNS if getattr(pair, sign))) for pair in each(told)]


def test_the_same_claim_twice_has_everything_in_common() -> None:
    signs = ("same_day", "same_benefit", "same_cause", "same_amount", "same_provider")
    assert found(FIRST, again(2)) == [(2, 1, signs)]
    assert found(FIRST, again(2), same_items=True) == [(2, 1, (*signs, "same_items"))]


def test_amounts_within_a_tenth_are_near() -> None:
    assert found(FIRST, again(2, loss=4500))[0][2][3] == "near_amount"
    assert found(FIRST, again(2, loss=4499)) == []
    assert found(FIRST, again(2, loss=5555))[0][2][3] == "near_amount"
    assert found(FIRST, again(2, loss=-1, covered=4000))[0][2][3] == "same_amount"
    assert found(FIRST, again(2, loss=-1, covered=5000)) == []


def test_the_same_items_count_whatever_the_amount() -> None:
    assert len(found(FIRST, again(2, loss=9999), same_items=True)) == 1


def test_nothing_is_near_to_nought() -> None:
    assert found(again(1, loss=0, covered=0), again(2, loss=0, covered=0)) == []


def test_another_person_thing_or_week_is_no_duplicate() -> None:
    assert found(FIRST, again(2, person=8)) == []
    assert found(FIRST, again(2, incurred=104)) == []
    assert len(found(FIRST, again(2, incurred=103))) == 1
    assert found(FIRST, again(2, benefit=12, cause=22)) == []
    assert len(found(FIRST, again(2, benefit=12))) == 1
    assert found(again(1, benefit=0, cause=0), again(2, benefit=0, cause=0)) == []


def test_every_claim_is_told_of_once_with_the_nearest_before_it() -> None:
    rows = [again(row) for row in range(2, 7)]
    assert [(claim, earlier) for claim, earlier, _ in found(FIRST, *rows)] == [(n, n - 1) for n in range(2, 7)]


def test_a_nearer_claim_that_differs_does_not_hide_one_that_is_the_same() -> None:
    other = again(2, loss=90_000)
    assert [(claim, earlier) for claim, earlier, _ in found(FIRST, other, again(3))] == [(3, 1)]


def test_a_thousand_claims_of_a_person_on_a_day_are_looked_through_a_few_claims_back() -> None:
    looked_at = pairs(pd.DataFrame([again(row, loss=row * row) for row in range(1000)]))
    assert 0 < len(looked_at) <= 1000 * BACK
    assert set(looked_at.row - looked_at.row_earlier) == set(range(1, BACK + 1))
