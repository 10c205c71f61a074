"""What cannot be true of a line of a voucher, or of a count of money."""

from __future__ import annotations

from desktop_app.core.rules.rule import Rule, of_its_day
from desktop_app.core.statements.purposes import CASH
from desktop_app.core.text import text


def _elsewhere(line: str, account: str | None) -> bool:
    """An account stands on a line that is not money."""
    return account is not None and line != CASH


def _itself(voucher: str, settles: str | None) -> bool:
    """It pays itself."""
    return settles is not None and settles == voucher


VOUCHER = (
    Rule(
        ("line", "account"),
        _elsewhere,
        "account",
        lambda line, _: text("Rules", "An account belongs to a line of cash, B02, not to {line}.", line=line),
    ),
    of_its_day("date"),
    Rule(
        ("voucher", "settles"),
        _itself,
        "settles",
        lambda *_: text("Rules", "A voucher settles another one, not itself."),
    ),
)
"""An account tells where money lies (B02); a late voucher refers to days before it."""
