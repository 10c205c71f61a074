"""How the scheme handles claims: up to what one person decides, in how many days, with which documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store.settings import setting, write_setting

if TYPE_CHECKING:
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

DAYS_TO_REVIEW, DAYS_TO_DECIDE, DAYS_TO_PAY = STANDARDS = ("days_to_review", "days_to_decide", "days_to_pay")
"""Days from the report until somebody takes a claim up, from the report to the decision, from there to the payment."""
DOCUMENTS = "documents"
OF_PRODUCT = (DOCUMENTS, *STANDARDS)
"""What is set for each product; standard days that one does not set are those of all products."""
_BETWEEN = re.compile(r"[,،]")
"""What stands between the documents of a product, in scripts with a comma of their own, too."""


class ClaimRules(NamedTuple):
    """What a manager has set for all products; None where nothing is."""

    fast_track: int | None = None
    """Minor units up to which one person decides a claim as the rules propose."""
    days_to_review: int | None = None
    days_to_decide: int | None = None
    days_to_pay: int | None = None


def claim_rules(book: Book) -> ClaimRules:
    """What holds now."""
    values = (setting(book, name) for name in ClaimRules._fields)
    return ClaimRules(*(int(value) if value else None for value in values))


def write_claim_rules(save: Save, rules: ClaimRules) -> None:
    """Let other rules hold from now on."""
    for name, value in rules._asdict().items():
        write_setting(save, name, None if value is None else str(value))


def rule_of_product(book: Book, name: str, product: str) -> str | None:
    """What is set for a product alone."""
    return setting(book, f"{name} {product}")


def write_rule_of_product(save: Save, name: str, product: str, value: str | None) -> None:
    """Set it anew; None where what holds for all products shall hold."""
    write_setting(save, f"{name} {product}", value or None)


def standard_sql(name: str) -> str:
    """The standard days of a step for the product `t`, as an expression: its own, else those of all products."""
    of_one, of_all = (
        f"(SELECT value FROM settings WHERE name = {each})" for each in (f"'{name} ' || t.code", f"'{name}'")
    )
    return f"CAST(ifnull({of_one}, {of_all}) AS INTEGER)"


def documents_for(book: Book, product: str) -> tuple[str, ...]:
    """The documents that a claim under a product needs, in the order in which the manager named them."""
    named = (each.strip() for each in _BETWEEN.split(rule_of_product(book, DOCUMENTS, product) or ""))
    return tuple(dict.fromkeys(each for each in named if each))
