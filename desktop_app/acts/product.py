"""A product is made with what it promises: its benefits in the same form and the same save."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.records import plan_adding
from desktop_app.catalog.forms.product import BENEFITS
from desktop_app.catalog.forms.records import FORMS
from desktop_app.core.problems import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.records import Added
    from desktop_app.acts.who import Who
    from desktop_app.core.problems import Problem
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def add_product(book: Book, values: Mapping[str, Any], who: Who) -> Added:
    """Write down a product with its benefits; Refused with each problem at its place in the form."""
    return gate(book, Procedure("add_products", plan_product, FORMS["products"]), values, who)


def plan_product(book: Book, values: Mapping[str, Any]) -> Plan[Added]:
    """The product, and each benefit as if it were written down after it."""
    rows = [{**row, "product": values["code"]} for row in values.get(BENEFITS) or ()]
    product = plan_adding("products", book, values)
    benefits = [plan_adding("benefits", book, row) for row in rows]

    def write(save: Save) -> Added:
        added = product.write(save)
        for at, benefit in enumerate(benefits):
            try:
                benefit.write(save)
            except Refused as refusal:
                raise Refused(*_placed(at, refusal.problems)) from None
        return added

    placed = [problem for at, benefit in enumerate(benefits) for problem in _placed(at, benefit.problems)]
    return replace(product, write=write, problems=[*product.problems, *placed])


def _placed(at: int, problems: Sequence[Problem]) -> list[Problem]:
    """The problems of a benefit, each in its row of the form."""
    return [replace(problem, field=f"{BENEFITS}.{at}.{problem.field}") for problem in problems]
