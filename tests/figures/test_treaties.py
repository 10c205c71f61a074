"""Treaties of every kind over random schemes and their saves: books balance, and nobody bears more than the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.period import Period, day_of
from desktop_app.figures.figures import Figures
from desktop_app.figures.reserves import NONE
from desktop_app.figures.trial import postings
from desktop_app.store.facts.compare import stale_sums
from tests.second_opinion.corners import ONE_DAY, any_day
from tests.second_opinion.edits import carry_out, stories
from tests.second_opinion.effort import tries
from tests.second_opinion.program import book_of, period

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

KEPT = ("0", "1", "50", "700")
MOST = ("", "1", "300")
TERMS = {
    "quota_share": ("12.5", "100"),
    "surplus": ("",),
    "excess_of_loss": ("", "5"),
    "stop_loss": ("", "5"),
}
"""The shares that a treaty of a kind may have."""


def reinsured(data: st.DataObject, sheets: Sheets) -> Sheets:
    """The scheme with a sum insured on every policy, and treaties of some kinds over some days."""
    products = [None, *(row["code"] for row in sheets["products"])]
    treaties = []
    for kind, shares in TERMS.items():
        if data.draw(st.booleans()):
            first = data.draw(any_day)
            row = {
                "code": kind,
                "product": data.draw(st.sampled_from(products)) or "",
                "kind": kind,
                "from": f"{first}",
            }
            row |= {"to": f"{first + ONE_DAY * data.draw(st.sampled_from((0, 89, 364, 800)))}", "retention": ""}
            row |= {"share": data.draw(st.sampled_from(shares)), "limit": "", "commission": ""}
            if kind != "quota_share":
                row |= {"retention": data.draw(st.sampled_from(KEPT)), "limit": data.draw(st.sampled_from(MOST))}
            treaties.append(row | {"commission": data.draw(st.sampled_from(("", "25")))})
    policies = [
        dict(row) | {"sum_insured": data.draw(st.sampled_from(("", "1", "1000")))} for row in sheets["policies"]
    ]
    return {**sheets, "policies": policies, "treaties": treaties}


@tries(30)
@given(st.data())
def test_books_under_treaties_balance_and_none_bears_more_than_the_claims(data: st.DataObject) -> None:
    story = data.draw(stories())
    days = [data.draw(any_day) for _ in range(3)]
    with book_of(reinsured(data, story.sheets)) as book:
        _hold(book, days)
        for rows in story.saves:
            carry_out(book, rows)
            assert stale_sums(book) == []
        _hold(book, days)


def _hold(book: Book, days: list[date]) -> None:
    """What must be true at any day, and between any two."""
    figures = Figures(book)
    for day in map(day_of, days):
        figures.balance(day)  # refused where it does not balance
        each = [figures.reserve(product, day) for product in (*figures.products, NONE)]
        recovered = figures.ledger.recovered(day) + sum(of.stop_loss for of in each)
        assert 0 <= recovered <= -figures.ledger.cash_by_kind(Period(0, day))["claim_paid"]
        rounding = len(each)
        assert 0 <= sum(of.ceded_claims for of in each) <= sum(of.cics + of.ibnr for of in each) + rounding
    first, last = min(days), max(days)
    moved = list(postings(figures, period(first, last)))
    assert sum(each.amount for each in moved) == 0
    flow = figures.income(period(first, last))
    for line, sign in (("P21.1", 1), ("P21.2", -1), ("P21.3", -1), ("P21.4", -1), ("P21.5", -1)):
        assert sum(each.amount for each in moved if each.line == line) * sign == flow[line]
