"""Claims, estimates and payments of random schemes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.second_opinion.corners import YEAR, delays, maybe

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.schemes import Drawn


def add_claim(drawn: Drawn, code: str) -> None:
    """A claim with any delays between its days, paid in parts, too little, too much, or before the decision."""
    policy = drawn.any_of("policies")
    incurred = drawn.chosen(policy["start"], drawn.day(), drawn.day())
    reported = _later(drawn, incurred)
    decision = drawn.chosen("open", "paid", "paid", "partly", "rejected")
    decided = None if decision == "open" else _later(drawn, reported)
    covered = drawn.chosen(0, drawn.amount(), drawn.amount(), drawn.amount())
    claim: dict[str, Any] = {"code": code, "policy": policy["code"], "incurred": incurred, "reported": reported}
    claim |= {"decided": decided, "decision": decision, "covered": covered}
    claim["office"] = drawn.chosen(None, None, *(row["code"] for row in drawn.rows.get("offices", ())))
    claim["reason"] = drawn.chosen("not_covered", None) if decision == "rejected" else None
    if drawn.chosen(True, False):
        _add_estimates(drawn, claim)
    drawn.add("claims", **claim)
    if decision in {"paid", "partly"} or drawn.chosen(False, False, False, False, True):
        after = drawn.chosen(decided or reported, decided or reported, reported)
        _add_payments(drawn, code, after, claim["covered"])


def _add_estimates(drawn: Drawn, claim: dict[str, Any]) -> None:
    """What the cover was thought to meet, from the report on, corrected up to the day of the decision."""
    days = {claim["reported"]}
    for _ in drawn.count(2):
        day = _later(drawn, claim["reported"])
        days.add(day if claim["decided"] is None else min(day, claim["decided"]))
    for day in sorted(days):
        amount = drawn.chosen(claim["covered"], drawn.amount(), claim["covered"] * 2)
        drawn.add("estimates", claim=claim["code"], date=day, amount=amount)
        if claim["decided"] is None:
            claim["covered"] = amount


def _add_payments(drawn: Drawn, claim: str, after: date, covered: int) -> None:
    """The whole at once, in two parts, a part only, too much, or nothing yet; nothing of what is not covered."""
    step = drawn.step
    half = covered // step // 2 * step
    parts = drawn.chosen((covered,), (half, covered - half), (half,), (), (covered + step,)) if covered else ()
    for at, amount in enumerate(part for part in parts if part):
        day = _later(drawn, after)
        received = drawn.draw(maybe(delays))
        row = {"code": f"Y-{claim}-{at}", "claim": claim, "date": day, "amount": amount}
        drawn.add("payments", **row, received=None if received is None else day + timedelta(days=received))


def add_pattern(drawn: Drawn) -> None:
    """So many claims of one policy, open or rejected, that their reports make a pattern for a method that needs one."""
    policy = drawn.any_of("policies")
    product = next(row for row in drawn.rows["products"] if row["code"] == policy["product"])
    product["ibnr_method"] = drawn.chosen("chain_ladder", "chain_ladder", "lag_factor", product["ibnr_method"])
    lag, decision = drawn.chosen(0, 20, 60, 200), drawn.chosen("open", "open", "open", "rejected")
    events = st.tuples(st.integers(-YEAR, YEAR), st.integers(0, 60), st.integers(0, 5000))
    for at, (days, more, amount) in enumerate(drawn.draw(st.lists(events, min_size=10, max_size=14))):
        incurred = policy["start"] + timedelta(days=days)
        reported = incurred + timedelta(days=lag + more)
        claim: dict[str, Any] = {"code": f"L-{at}", "policy": policy["code"], "incurred": incurred}
        claim |= {"reported": reported, "decided": None, "decision": "open", "covered": amount * drawn.step}
        if at % 5 == 0:
            claim |= {"decision": decision, "decided": None if decision == "open" else reported}
        drawn.add("claims", **claim, office=None, reason=None)


def _later(drawn: Drawn, day: date) -> date:
    """The same day or a later one."""
    return day + timedelta(days=drawn.draw(delays))
