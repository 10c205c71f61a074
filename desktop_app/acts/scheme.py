"""What the office does with the scheme's own description: its name, its offices, partners, products and benefits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.judgement import judge, new_words, require
from desktop_app.catalog.forms.product import BENEFIT, PRODUCT
from desktop_app.catalog.forms.scheme import OFFICE, PARTNER, SCHEME
from desktop_app.core.problems import Problem
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.text import text
from desktop_app.store.rows import insert, read, replace
from desktop_app.store.save import saving
from desktop_app.store.scheme import has_amounts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.acts.who import Who
    from desktop_app.catalog.forms.form import Form
    from desktop_app.store.database import Book


@dataclass(frozen=True, slots=True)
class Described:
    """A record of the scheme's description that was added or changed."""

    sheet: str
    code: str


def currency_of(book: Book) -> str:
    """The scheme's currency, as it stands before an amount."""
    scheme = read(book, "scheme", 1)
    return str(scheme.currency) if scheme else ""


def describe_scheme(book: Book, values: Mapping[str, Any], who: Who) -> Described:
    """Write down who the scheme is, or change it; the currency stays once amounts are written in it."""
    require(SCHEME, values)
    record = sheet("scheme").record(**{field.name: values.get(field.name) for field in sheet("scheme").fields})
    old = read(book, "scheme", 1)
    reason = judge([*problems_of("scheme", record), *_other_currency(book, old, record)], (), values)
    with saving(book, "describe_scheme", user=who.user, reason=reason) as save:
        if old is None:
            insert(save, "scheme", record)
        else:
            changes = {field.name: getattr(record, field.name) for field in sheet("scheme").fields}
            replace(save, "scheme", 1, **changes)
    return Described("scheme", record.name)


def add_office(book: Book, values: Mapping[str, Any], who: Who) -> Described:
    """Open an office."""
    return _add(book, "offices", OFFICE, values, who)


def add_partner(book: Book, values: Mapping[str, Any], who: Who) -> Described:
    """Take in a partner: an insurer, an agent, a care provider."""
    return _add(book, "partners", PARTNER, values, who)


def add_product(book: Book, values: Mapping[str, Any], who: Who) -> Described:
    """Offer a product."""
    return _add(book, "products", PRODUCT, values, who)


def add_benefit(book: Book, values: Mapping[str, Any], who: Who) -> Described:
    """Add a benefit to a product."""
    return _add(book, "benefits", BENEFIT, values, who)


def _add(book: Book, name: str, form: Form, values: Mapping[str, Any], who: Who) -> Described:
    """Write one new record of the description."""
    require(form, values)
    of = sheet(name)
    given = {field.name: values[field.name] for field in of.fields if values.get(field.name) is not None}
    record = of.record(**given)
    reason = judge(problems_of(name, record), new_words(book, form, values), values)
    with saving(book, f"add_{form.name}", user=who.user, reason=reason) as save:
        insert(save, name, record)
    return Described(name, record.code)


def _other_currency(book: Book, old: Any, new: Any) -> list[Problem]:
    """Amounts are written in minor units of the currency: it cannot change under them."""
    if old is None or old.currency == new.currency or not has_amounts(book):
        return []
    message = text("Acts", "The amounts of this file are in {currency}: it cannot change.", currency=old.currency)
    return [Problem(message, "currency")]
