"""Setting how claims are handled: what a manager decides once, so that nobody decides it claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.claim_rules import of_product
from desktop_app.store.claim_rules import (
    DOCUMENTS,
    OF_PRODUCT,
    ClaimRules,
    claim_rules,
    rule_of_product,
    write_claim_rules,
    write_rule_of_product,
)
from desktop_app.store.terms import product_codes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def known_of_claims(book: Book) -> dict[str, Any]:
    """What holds now, as the form asks for it."""
    own = {of_product(name, code): _known(book, name, code) for name in OF_PRODUCT for code in product_codes(book)}
    return {**claim_rules(book)._asdict(), **own}


def _known(book: Book, name: str, product: str) -> Any:
    """What is set for a product: words, or a number of days."""
    value = rule_of_product(book, name, product)
    return value if value is None or name == DOCUMENTS else int(value)


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[None]:
    """The rules as the form has them; documents that were named stay one list a product."""
    rules, codes = ClaimRules(*(values.get(name) for name in ClaimRules._fields)), product_codes(book)

    def write(save: Save) -> None:
        write_claim_rules(save, rules)
        for name in OF_PRODUCT:
            for code in codes:
                value = values.get(of_product(name, code))
                write_rule_of_product(save, name, code, None if value is None else str(value))

    return Plan(write)


set_claim_rules = Procedure("set_claim_rules", _plan)
"""Set the fast track, the standard days and the documents of each product, as the form has them."""
