"""What an office bears: what records post there, its part of the reserves, its share of what names no office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.expression import Given, Term
from desktop_app.core.statements.postings import OF_THEIR_LINE
from desktop_app.core.text import text
from desktop_app.figures.reserves import NONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.figures.scope import BookScope


def line_at_office(scope: BookScope, code: str, posted: Iterable[Term]) -> Iterator[Term]:
    """A line of an office, from what posts on it: what names no office of income and costs is shared (income)."""
    named = {name for name, _ in OF_THEIR_LINE.values()} if code.startswith("P") and scope.office == NONE else ()
    own = [term for term in posted if term.of.name not in named]
    yield from own
    rest = scope.line(code) - sum(term.sign * int(term.of.value(term.scope) or 0) for term in own)
    yield Term(1, Given("borne", text("Explained", "Reserves, and a share of what belongs to no office"), rest), scope)


def reserve_at_office(scope: BookScope, name: str) -> Iterator[Term]:
    """What an office has of a reserve, product by product."""
    for product in scope.products:
        of = scope.figures.products[product]
        held = scope.figures.reserve(product, scope.period.last).offices().get(scope.office or NONE, {}).get(name, 0)
        yield Term(1, Given(str(of.code), text("Explained", "Product {name}", name=str(of.name)), held), scope)
