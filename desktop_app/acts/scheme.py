"""Who the scheme is: its name, its currency, the month in which its year starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.gate import Plan, Procedure
from desktop_app.catalog.forms.records import FORMS
from desktop_app.core.problems import Problem
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.text import text
from desktop_app.store.rows import insert, read, replace
from desktop_app.store.scheme import has_amounts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Described:
    """The scheme was described anew, under this name."""

    name: str


def currency_of(book: Book) -> str:
    """The scheme's currency, as it stands before an amount."""
    scheme = read(book, "scheme", 1)
    return str(scheme.currency) if scheme else ""


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Described]:
    """The scheme as its form says."""
    given = {field.name: values.get(field.name) for field in sheet("scheme").fields}
    record, old = sheet("scheme").record(**given), read(book, "scheme", 1)

    def write(save: Save) -> Described:
        if old is None:
            insert(save, "scheme", record)
        else:
            replace(save, "scheme", 1, **given)
        return Described(record.name)

    return Plan(write, [*problems_of("scheme", record), *_other_currency(book, old, record)])


def _other_currency(book: Book, old: Any, new: Any) -> list[Problem]:
    """Amounts are written in minor units of the currency: it cannot change under them."""
    if old is None or old.currency == new.currency or not has_amounts(book):
        return []
    message = text("Acts", "The amounts of this file are in {currency}: it cannot change.", currency=old.currency)
    return [Problem(message, "currency")]


describe_scheme = Procedure("describe_scheme", _plan, FORMS["scheme"])
"""Write down who the scheme is, or change it; the currency stays once amounts are written in it."""
