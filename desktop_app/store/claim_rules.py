"""How the scheme handles claims: up to what one person decides, in how many days, with which documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

FAST_TRACK = "fast_track"
DAYS_TO_DECIDE, DAYS_TO_PAY = "days_to_decide", "days_to_pay"
_DOCUMENTS = "documents "
"""What the name of the setting of a product begins with; its code follows."""


class ClaimRules(NamedTuple):
    """What a manager has set; None where nothing is."""

    fast_track: int | None
    """Minor units up to which one person decides a claim as the rules propose."""
    days_to_decide: int | None
    """From the report to the decision."""
    days_to_pay: int | None
    """From the decision to the last payment."""


def claim_rules(book: Book) -> ClaimRules:
    """What holds now."""
    values = (setting(book, name) for name in (FAST_TRACK, DAYS_TO_DECIDE, DAYS_TO_PAY))
    return ClaimRules(*(int(value) if value else None for value in values))


def write_claim_rules(save: Save, rules: ClaimRules) -> None:
    """Let other rules hold from now on."""
    for name, value in zip((FAST_TRACK, DAYS_TO_DECIDE, DAYS_TO_PAY), rules, strict=True):
        write_setting(save, name, None if value is None else str(value))


def documents_for(book: Book, product: str) -> str | None:
    """The documents that a claim under a product needs, as the manager named them; None where none are named."""
    return setting(book, _DOCUMENTS + product)


def write_documents(save: Save, product: str, documents: str | None) -> None:
    """Name the documents of a product anew."""
    write_setting(save, _DOCUMENTS + product, documents or None)
