"""Setting how claims are handled: what a manager decides once, so that nobody decides it claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.catalog.claim_rules import DECIDE, DOCUMENTS, FAST, PAY
from desktop_app.store.claim_rules import (
    ClaimRules,
    claim_rules,
    documents_for,
    write_claim_rules,
    write_documents,
)
from desktop_app.store.terms import products

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def set_claim_rules(book: Book, values: Mapping[str, Any], who: Who) -> None:
    """Set the fast track, the standard days and the documents of each product, as the form has them."""
    gate(book, SETTING_CLAIM_RULES, values, who)


def known_of_claims(book: Book) -> dict[str, Any]:
    """What holds now, as the form asks for it."""
    rules = dict(zip((FAST, DECIDE, PAY), claim_rules(book), strict=True))
    codes = (str(product.code) for product in products(book).values())
    return {**rules, **{f"{DOCUMENTS}{code}": documents_for(book, code) for code in codes}}


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[None]:
    """The rules as the form has them; documents that were named stay one list a product."""
    rules = ClaimRules(*(values.get(name) for name in (FAST, DECIDE, PAY)))
    codes = [str(product.code) for product in products(book).values()]

    def write(save: Save) -> None:
        write_claim_rules(save, rules)
        for code in codes:
            write_documents(save, code, values.get(f"{DOCUMENTS}{code}"))

    return Plan(write)


SETTING_CLAIM_RULES = Procedure("set_claim_rules", _plan)
