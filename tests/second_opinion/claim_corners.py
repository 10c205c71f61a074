"""Claims and payments of random schemes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.second_opinion.corners import delays, maybe

if TYPE_CHECKING:
    from datetime import date

    from tests.second_opinion.schemes import Drawn


def add_claim(drawn: Drawn, code: str) -> None:
    """A claim with any delays between its days, paid in parts, too little, or too much."""
    policy = drawn.any_of("policies")
    incurred = drawn.chosen(policy["start"], drawn.day(), drawn.day())
    reported = _later(drawn, incurred)
    decision = drawn.chosen("open", "paid", "paid", "partly", "rejected")
    decided = None if decision == "open" else _later(drawn, reported)
    covered = drawn.amount()
    claim: dict[str, Any] = {"code": code, "policy": policy["code"], "incurred": incurred, "reported": reported}
    claim |= {"decided": decided, "decision": decision, "covered": covered}
    claim["office"] = drawn.chosen(None, None, *(row["code"] for row in drawn.rows.get("offices", ())))
    claim["reason"] = drawn.chosen("not_covered", None) if decision == "rejected" else None
    drawn.add("claims", **claim)
    if decision in {"paid", "partly"} or drawn.chosen(False, False, False, False, True):
        _add_payments(drawn, code, decided or reported, covered)


def _add_payments(drawn: Drawn, claim: str, after: date, covered: int) -> None:
    """The whole at once, in two parts, a part only, or nothing yet."""
    step = drawn.step
    half = covered // step // 2 * step
    for at, amount in enumerate(drawn.chosen((covered,), (half, covered - half), (half,), (), (covered + step,))):
        day = _later(drawn, after)
        received = drawn.draw(maybe(delays))
        row = {"code": f"Y-{claim}-{at}", "claim": claim, "date": day, "amount": amount}
        drawn.add("payments", **row, received=None if received is None else day + timedelta(days=received))


def _later(drawn: Drawn, day: date) -> date:
    """The same day or a later one."""
    return day + timedelta(days=drawn.draw(delays))
