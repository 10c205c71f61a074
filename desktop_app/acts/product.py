"""A product is made with what it promises: its benefits in the same form and the same save."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.costing import FormProposal
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.records import plan_adding
from desktop_app.acts.scheme import currency_of
from desktop_app.catalog.forms.product import BENEFITS
from desktop_app.catalog.forms.records import FORMS
from desktop_app.catalog.product_templates import DAILY_WAGES, TEMPLATES
from desktop_app.core.problems import Refused
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.acts.records import Added
    from desktop_app.acts.who import Who
    from desktop_app.catalog.product_templates import BenefitExample
    from desktop_app.core.problems import Problem
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


def add_product(book: Book, values: Mapping[str, Any], who: Who) -> Added:
    """Write down a product with its benefits; Refused with each problem at its place in the form."""
    return gate(book, Procedure("add_products", plan_product, FORMS["products"]), values, who)


def when_offering(book: Book, values: Mapping[str, Any]) -> FormProposal:
    """What is usual for the line of business that is chosen."""
    return FormProposal(usual_product(book, values.get("line")), {})


def usual_product(book: Book, line: str | None) -> dict[str, Any]:
    """The answers that are usual for a line of business, with its benefits; none where no example is known."""
    template = TEMPLATES.get(line or "")
    if template is None:
        return {}
    wage = DAILY_WAGES.get(currency_of(book))
    unit = None if wage is None else wage * 10 ** decimals_of(book)
    rows = [_benefit(each, unit) for each in template.benefits]
    return {"code": template.code, "name": template.name, **template.terms, BENEFITS: rows}


def _benefit(example: BenefitExample, unit: int | None) -> dict[str, Any]:
    """A row for a benefit; its limits in money where the usual wage of a day is known."""
    limits = {"limit_per_claim": example.per_claim, "limit_per_year": example.per_year}
    priced = {key: days * unit if days and unit else None for key, days in limits.items()}
    return {"code": example.code, "name": example.name, **priced}


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
