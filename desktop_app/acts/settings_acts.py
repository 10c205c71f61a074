"""The acts of the settings: which form describes what, its act, what is said, and what stands there now."""

from __future__ import annotations

from dataclasses import asdict, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.allocation import allocation_values, choose_allocation
from desktop_app.acts.correction import Corrected, Correction, correct
from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.scheme import add_benefit, add_office, add_partner, add_product, describe_scheme
from desktop_app.acts.settings import liquidity_values, set_liquidity, set_receipts
from desktop_app.catalog.allocation import allocation_form
from desktop_app.catalog.forms.corrections import WHY
from desktop_app.catalog.forms.form import Form
from desktop_app.catalog.forms.product import BENEFIT, PRODUCT
from desktop_app.catalog.forms.scheme import OFFICE, PARTNER, SCHEME
from desktop_app.catalog.listings.settings import SETTINGS_LISTS
from desktop_app.catalog.settings import LIQUIDITY, RECEIPTS
from desktop_app.catalog.words import label_of
from desktop_app.core.money import exponent
from desktop_app.core.problems import refused
from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.receipts import receipts
from desktop_app.store.rows import exchanged, find, read
from desktop_app.store.terms import currency, products

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.allocation import Allocated
    from desktop_app.acts.scheme import Described
    from desktop_app.acts.settings import Settled
    from desktop_app.acts.who import Who
    from desktop_app.catalog.listings.listing import Row
    from desktop_app.core.records.field import Field
    from desktop_app.core.shown import Shown
    from desktop_app.store.database import Book

    Correct = Callable[[Book, Mapping[str, Any], Who], Corrected]


def form_of(book: Book, place: str) -> tuple[Act, dict[str, Any]]:
    """The act of a place that is one form, and what the file says for it now."""
    if place == "liquidity":
        return SET_LIQUIDITY, known_of_liquidity(book)
    if place == "receipts":
        return NUMBER_RECEIPTS, asdict(receipts(book))
    if place == "allocation":
        form = allocation_form((product.code, product.name) for product in products(book).values())
        return Act(form, choose_allocation, _allocated), allocation_values(book)
    return DESCRIBE, known_of_scheme(book)


def known_of_scheme(book: Book) -> dict[str, Any]:
    """What the file says of the scheme; nothing while it says nothing."""
    scheme = read(book, "scheme", 1)
    return asdict(scheme) if scheme else {}


def known_of_liquidity(book: Book) -> dict[str, Any]:
    """The scheme's own factors as they stand."""
    return dict(liquidity_values(book))


def rows_of(book: Book, name: str) -> list[Row]:
    """Every record of a list of the settings: they are few."""
    fields = [sheet(name).field(column.name) for column in SETTINGS_LISTS[name].columns]
    places = [sheet(name).fields.index(field) for field in fields]
    decimals = exponent(currency(book))
    return [
        tuple(_cell(field, row[at], decimals) for field, at in zip(fields, places, strict=True))
        for row in exchanged(book, sheet(name))
    ]


def known_of(book: Book, name: str, code: str) -> dict[str, Any]:
    """What stands in a record of the settings, for the form that corrects it."""
    record = find(book, name, code)
    if record is None:
        raise refused(text("Acts", "There is no {code}. Choose one from the list.", code=code))
    return asdict(record)


def correction_of(name: str, code: str) -> Act:
    """The act that corrects a record of the settings, with a reason; its code stays what it is."""
    adds = ADDS[name].form
    sections = tuple(
        replace(section, parts=tuple(part for part in section.parts if part.key != "code")) for section in adds.sections
    )
    title = text("Settings form", "{code}: what shall be corrected?", code=code)
    form = Form(f"correct_{adds.name}", title, (*sections, WHY), adds.save, adds.doubts)

    def act(book: Book, values: Mapping[str, Any], who: Who) -> Corrected:
        return correct(book, Correction(name, code, values), who)

    return Act(form, act, _corrected, about=(name, code))


def _cell(field: Field, value: Any, decimals: int) -> Shown:
    """A value of a record as a list shows it."""
    if value is None:
        return None
    if field.kind is Kind.MONEY:
        return Amount(int(value), decimals)
    return label_of(field, str(value)) if field.kind is Kind.CHOICE else str(value)


def _described(done: Described) -> Done:
    """After the scheme was described or a record was added."""
    if done.sheet == "scheme":
        return Done(text("Saved", "{name} is described.", name=done.code), done.sheet, done.code)
    return Done(text("Saved", "{code} was added.", code=done.code), done.sheet, done.code)


def _settled(done: Settled) -> Done:
    """After the factors were set."""
    return Done(text("Saved", "The shares payable within three months are set."), "settings", done.names[0])


def _numbered(done: Settled) -> Done:
    """After another way to number receipts was chosen."""
    return Done(text("Saved", "Receipts count like this from now on."), "settings", done.names[0])


def _allocated(done: Allocated) -> Done:
    """After the allocation key was set."""
    words = text("Saved", "The products share by this key from {day} on.", day=When(done.from_day))
    return Done(words, "settings", "allocation")


def _corrected(done: Corrected) -> Done:
    """After a correction."""
    words = text("Saved", "{code} corrected. What stood there before stays in its history.", code=done.code)
    return Done(words, done.sheet, done.code)


DESCRIBE = Act(SCHEME, describe_scheme, _described)
SET_LIQUIDITY = Act(LIQUIDITY, set_liquidity, _settled)
NUMBER_RECEIPTS = Act(RECEIPTS, set_receipts, _numbered)
ADDS = MappingProxyType(
    {
        "products": Act(PRODUCT, add_product, _described),
        "benefits": Act(BENEFIT, add_benefit, _described),
        "offices": Act(OFFICE, add_office, _described),
        "partners": Act(PARTNER, add_partner, _described),
    }
)
"""The act that adds a record to each list."""
