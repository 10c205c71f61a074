"""How every record posts: the two lines each movement of money stands on (definitions, section 2).

A voucher names its own lines; everything else is here, once, and the ledger, the statements and the cash flow read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator

VOUCHER, SCHEDULE, INVESTMENT, ORGANISATION = "voucher", "schedule", "investment", "organisation"
"""The kinds that stand on the line they name, and on no other: what vouchers post, what schedules charge by their days
(schedules.py), and what the organisation's other activities bear of both."""
OF_THEIR_LINE = MappingProxyType(
    {
        VOUCHER: ("vouchers", text("Explained", "Vouchers on {line}")),
        SCHEDULE: ("schedules", text("Explained", "Schedules on {line}")),
        INVESTMENT: ("investments", text("Explained", "Interest of investments on {line}")),
        ORGANISATION: ("organisation", text("Explained", "Borne by the organisation's other activities, on {line}")),
    }
)
"""The same, each with the name of the part it is of a line, and what that part is called."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One kind of movement: the line it is debited to, the line it is credited to, and the sheet it comes from."""

    kind: str
    debit: str
    credit: str
    label: Text
    sheet: str


_ALL = (
    Posting("due", "B06", "P03", text("Postings", "Premiums due"), "premiums"),
    Posting("fee_due", "B06", "P06", text("Postings", "Membership fees due"), "premiums"),
    Posting("taken_back", "P03", "B06", text("Postings", "Taken back at exits, unpaid and unearned"), "premiums"),
    Posting("receipt", "B02", "B06", text("Postings", "Premiums received"), "premiums"),
    Posting("fee_receipt", "B02", "B06", text("Postings", "Membership fees received"), "premiums"),
    Posting("advance", "B02", "B26", text("Postings", "Premiums received before they fall due"), "premiums"),
    Posting("fee_advance", "B02", "B26", text("Postings", "Fees received before they fall due"), "premiums"),
    Posting("far_advance", "B02", "B30", text("Postings", "Premiums received long before they fall due"), "premiums"),
    Posting("far_fee_advance", "B02", "B30", text("Postings", "Fees received long before they fall due"), "premiums"),
    Posting("due_soon", "B30", "B26", text("Postings", "Received in advance, now due within three months"), "premiums"),
    Posting("advance_due", "B26", "B06", text("Postings", "Received in advance, now due"), "premiums"),
    Posting("refund", "P03", "B26", text("Postings", "Refunds owed"), "premiums"),
    Posting("refund_paid", "B26", "B02", text("Postings", "Refunds paid"), "premiums"),
    Posting("claim_paid", "P12", "B02", text("Postings", "Payments of claims"), "payments"),
    Posting("deposit", "B02", "B23", text("Postings", "Savings paid in"), "savings"),
    Posting("withdrawal", "B23", "B02", text("Postings", "Savings paid out"), "savings"),
    Posting("interest", "P15", "B23", text("Postings", "Interest on savings"), "savings"),
    Posting("ceded", "P21.1", "B21", text("Postings", "Premium ceded by treaty"), "premiums"),
    Posting("commission", "B21", "P21.3", text("Postings", "Commission on premium ceded by treaty"), "premiums"),
    Posting("operator_fee", "P20", "B28", text("Postings", "Takaful operator's fee on contributions"), "premiums"),
    Posting("recovered", "B04", "P21.2", text("Postings", "Share of claims borne by treaty"), "payments"),
)

POSTINGS = MappingProxyType({each.kind: each for each in _ALL})
"""Every kind of movement but those that name their line."""

RESERVE_LINES = MappingProxyType(
    {"upr": ("P04", "B14"), "ibnr": ("P13", "B17"), "cics": ("P14", "B20"), "certified": ("P15", "B23")}
)
"""The lines on which a reserve changes at a balance day: its change is debited to the first, credited to the second."""


def sides(kind: str, line: str, amount: int) -> Iterator[tuple[str, int]]:
    """(line, debit) of both sides of a movement; of some kinds the one line they name."""
    if kind in OF_THEIR_LINE:
        yield line, amount
        return
    yield POSTINGS[kind].debit, amount
    yield POSTINGS[kind].credit, -amount


def kinds_on(line: str) -> Iterator[tuple[str, int]]:
    """The kinds that stand on a line, with 1 where it is debited and -1 where it is credited."""
    for each in _ALL:
        if line in (each.debit, each.credit):
            yield each.kind, 1 if line == each.debit else -1
