"""The rooms of the window in the order of the rail: one more is a line here, and a file in `ui` unless of reports."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.rights import CLAIMS, ENTRY
from desktop_app.core.text import text

if TYPE_CHECKING:
    from desktop_app.core.rights import Role
    from desktop_app.core.text import Text


class Shelf(NamedTuple):
    """Reports that lie together: the name by which a report says where it lies, and the words above them."""

    name: str
    label: Text


class Destination(NamedTuple):
    """A page one can go to: its name (also of its file in `ui/pages`), the word on the rail and the icon."""

    name: str
    label: Text
    icon: str
    shelves: tuple[Shelf, ...] = ()
    """What a page of reports holds; any other page has a file of its own."""
    idle_for: tuple[Role, ...] = ()
    """The roles whose work never leads here: the rail spares them the page; it hides nothing from them."""


class MainAct(NamedTuple):
    """What one does on a page, found from everywhere: its words as on the page's button, its icon, the page."""

    label: Text
    icon: str
    page: str
    does: str = ""
    """The act, by which is known who has the right to it; empty where it changes nothing."""
    begins: str = ""
    """What the page begins by this name; empty for what one does first there."""


class Place(NamedTuple):
    """One part of the settings: its name, the words for it, an icon, and what it is for."""

    name: str
    label: Text
    icon: str
    note: Text
    does: str = ""
    """The act done there, by which is known who finds the part; empty where everybody does."""
    group: Text | None = None
    """What it stands under together with the places beside it; None where it stands by itself."""
    tells: bool = False
    """Whether the part itself tells why nothing can be done, where a book may only be looked at."""


_ACCOUNTS = text("Navigation", "Accounts")
_RESERVES = text("Navigation", "Reserves")
_MONITORING = text("Navigation", "Monitoring")
_WATCHED = (
    Shelf("monitoring", text("Navigation", "What to watch")),
    Shelf("indicators", text("Navigation", "Indicators in detail")),
    Shelf("boards", text("Navigation", "For boards and supervisors")),
    Shelf("records", text("Navigation", "Lists and cards")),
)
PAPER_SHELVES = (
    Shelf("members_papers", text("Navigation", "Papers for members")),
    Shelf("office_papers", text("Navigation", "Papers for the office")),
)
_COUNTER = (ENTRY, CLAIMS)
COLLECT = text("Act", "Collect premiums")
DUE_SOON = "investments_due"
"""Shows what falls due within a month of today, on the page of the accounts."""
PRINT_VOUCHER = "print_voucher"
"""Shows a voucher as it is printed, on the page of the accounts."""
INDEX = text("Act", "Post index payouts")

NAVIGATION = (
    Destination("today", text("Navigation", "Today"), "today"),
    Destination("members", text("Navigation", "Members"), "members"),
    Destination("premiums", text("Navigation", "Premiums"), "premiums"),
    Destination("claims", text("Navigation", "Claims"), "claims"),
    Destination("accounts", _ACCOUNTS, "accounts", (Shelf("accounts", _ACCOUNTS),), _COUNTER),
    Destination("reserves", _RESERVES, "reserves", (Shelf("reserves", _RESERVES),), _COUNTER),
    Destination("indicators", text("Navigation", "Indicators"), "indicators", idle_for=(ENTRY,)),
    Destination("monitoring", _MONITORING, "monitoring", _WATCHED, (ENTRY,)),
    Destination("statements", text("Navigation", "Statements"), "statements", idle_for=_COUNTER),
    Destination("data", text("Navigation", "Data"), "data", PAPER_SHELVES),
    Destination("settings", text("Navigation", "Settings"), "settings"),
)
"""The pages in the order of the rail; the first ten answer to Alt and their number."""

HELP = Destination("help", text("Navigation", "Help"), "help")
"""The place that explains all others; it is there without an open file, too, and answers to F1."""

BOOKKEEPING = (
    MainAct(text("Act", "Money out"), "pay", "accounts", "money_out", "money_out"),
    MainAct(text("Act", "Money in"), "take", "accounts", "money_in", "money_in"),
    MainAct(text("Act", "We owe"), "receipt", "accounts", "we_owe", "we_owe"),
    MainAct(text("Act", "Pay what we owe"), "pay", "accounts", "pay_bill", "pay_bill"),
    MainAct(text("Act", "They owe us"), "clock", "accounts", "they_owe", "they_owe"),
    MainAct(text("Act", "They pay us"), "take", "accounts", "receive_debt", "receive_debt"),
    MainAct(text("Act", "Transfer"), "renew", "accounts", "transfer_money", "transfer_money"),
    MainAct(text("Act", "No money moves"), "records", "accounts", "no_money", "no_money"),
    MainAct(text("Act", "Correct a voucher"), "correct", "accounts", "correct_voucher", "correct_voucher"),
    MainAct(text("Act", "Count the money"), "decide", "accounts", "cash_counts", "cash_counts"),
    MainAct(text("Act", "Match the bank's statement"), "checks", "accounts", "", "bank_statement"),
)
"""What a bookkeeper does, in the order in which it is offered."""

MAIN_ACTS = (
    MainAct(text("Act", "Enrol a household"), "enrol", "members", "enrol_household"),
    MainAct(text("Act", "Take a premium"), "add", "premiums", "take_premium"),
    MainAct(COLLECT, "take", "premiums", "collect_premiums", "collect"),
    MainAct(text("Act", "Renew policies"), "renew", "premiums", "renew_policy", "renew"),
    MainAct(text("Act", "Pay a refund"), "pay", "premiums", "refund_premium", "refund"),
    MainAct(text("Act", "Report a claim"), "add", "claims", "report_claim"),
    MainAct(INDEX, "claims", "claims", "pay_index", "index"),
    *BOOKKEEPING,
    MainAct(text("Statements page", "Make the statement"), "statements", "statements"),
)
"""What one does on the pages."""


def is_for(role: Role | None, name: str) -> bool:
    """Whether the work of a role ever leads to a page."""
    return next(role not in each.idle_for for each in NAVIGATION if each.name == name)


OWN_PAGE = MappingProxyType({"people": "members", "premiums": "premiums", "claims": "claims"})
"""The sheets whose records a page shows by their own codes."""
