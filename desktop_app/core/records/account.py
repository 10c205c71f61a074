"""Where the scheme's money lies, and what was counted there: cash boxes, bank accounts and mobile money."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.core.records.field import a_code, choice, day, link, money, words
from desktop_app.core.text import text

ACCOUNT_LABELS = MappingProxyType(
    {
        "cash": text("Account kind", "Cash box"),
        "bank": text("Account kind", "Bank account"),
        "mobile": text("Account kind", "Mobile money"),
    }
)
ACCOUNT_KINDS = tuple(ACCOUNT_LABELS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One place of money: all of them together are the line B02, cash and cash equivalents (principle 2)."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True)
    name: str = words(
        text("Field", "Name"), required=True, help=text("Account form", "Cash box of the head office, Union Bank.")
    )
    kind: str = choice(text("Field", "Kind"), ACCOUNT_KINDS, required=True)
    office: str | None = link(text("Field", "Office"), "offices")


@dataclass(frozen=True, slots=True, kw_only=True)
class CashCount:
    """What lay in a cash box at the end of a day, or what the bank says is on an account: held against the book."""

    account: str = link(text("Field", "Account"), "accounts", required=True, fixed=True)
    date: int = day(text("Field", "Date"), required=True, fixed=True, past=True)
    amount: int = money(text("Field", "Amount"), required=True, adds=False)
    counted_by: str | None = words(text("Account form", "Counted by"), personal=True)
    remark: str | None = words(text("Explained", "Remark"), personal=True)
