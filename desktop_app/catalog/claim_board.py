"""The board of the claims: the steps from the report to the day the money arrives, each a list of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing
from desktop_app.catalog.mark import Tone
from desktop_app.catalog.today import Band, Queue
from desktop_app.core.table import Unit
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text

LATE = 1
"""The band of what is later than the standard days of its step."""
_BANDS = (Band(None, text("Claim board", "in time")), Band(None, text("Claim board", "late"), Tone.BAD))


@dataclass(frozen=True, slots=True)
class StepCount:
    """How many claims stand in a step, how many of them are late, and since when the oldest stands there."""

    step: Queue
    count: int = 0
    late: int = 0
    oldest: Day | None = None


MISSING = "missing"
"""The column of the documents that have not come."""
_DOCUMENTS_MISSING = text("Rejection reason", "Documents missing")


def _step(name: str, title: Text, since: Text, act: str, listed: Text) -> Queue:
    """A step of the board; Enter on a claim of it begins what leads to the next."""
    missing = (ListColumn(MISSING, _DOCUMENTS_MISSING, share=4, detail=1),) if name in _UNDECIDED else ()
    columns = (
        ListColumn("name", text("Today", "Member or group"), share=4),
        ListColumn("since", since, share=3, unit=Unit.DAY),
        *missing,
        ListColumn("amount", text("Field", "Amount"), figures=True, unit=Unit.MONEY),
    )
    listing = Listing(f"claims_{name}", columns, text("Claim board", "No claim stands here."), key=len(columns))
    return Queue(name, title, "claims", "claims", title, _BANDS, listing, "claims", act, listed)


_UNDECIDED = ("reported", "in_review")
_REPORTED = text("Today", "Reported")
BOARD = (
    _step(
        "reported",
        _REPORTED,
        _REPORTED,
        "review",
        counted("Claim board", "%n claims reported, not taken up yet", "", 0),
    ),
    _step(
        "in_review",
        text("Claim board", "In review"),
        text("Claim", "In review since"),
        "decide",
        counted("Claim board", "%n claims taken up and not decided yet", "", 0),
    ),
    _step(
        "decided",
        text("Today", "Decided"),
        text("Today", "Decided"),
        "pay",
        counted("Today", "%n claims approved and not paid in full", "", 0),
    ),
    _step(
        "paid",
        text("Claim state", "Paid"),
        text("Claim state", "Paid"),
        "receive",
        counted("Claim board", "%n claims paid in the last 90 days whose money is on its way", "", 0),
    ),
    _step(
        "received",
        text("Claim board", "Received"),
        text("Claim board", "Received"),
        "",
        counted("Claim board", "%n claims whose money arrived in the last 30 days", "", 0),
    ),
)
"""The steps in their order; a rejected claim leaves the board."""
