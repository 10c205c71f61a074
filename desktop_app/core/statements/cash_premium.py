"""Cash premium: what was received of premium, on the day it came in (definitions, section 4: not what was written)."""

from __future__ import annotations

from desktop_app.core.expression import Counted, Sum
from desktop_app.core.statements.cash_flow import PURPOSE
from desktop_app.core.statements.postings import POSTINGS, VOUCHER
from desktop_app.core.text import text

_RECEIVED = ("receipt", "advance", "far_advance")
"""The movements by which premium comes in: when it is due, before, and long before. Fees are no premium."""
_LINES = frozenset(line for line, purpose in PURPOSE.items() if purpose == "C02")
"""The lines against which a voucher receives premium, in a scheme that keeps no policies."""


def _received(kind: str) -> Counted:
    """What came in by one kind of movement."""
    return Counted(kind, POSTINGS[kind].label, "entries", "amount", where={"kind": kind})


CASH_PREMIUM = Sum(
    "cash_premium",
    text("By month", "Premium received"),
    (
        *((1, _received(kind)) for kind in _RECEIVED),
        (
            -1,
            Counted(
                "vouchers",
                text("By month", "Premium received by voucher"),
                "entries",
                "amount",
                where={"kind": VOUCHER, "line": _LINES, "cash": 1},
            ),
        ),
    ),
)
"""Refunds that were paid are not taken off: they are cash paid, not premium that did not come in."""
