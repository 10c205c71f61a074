"""The acts of the settings: which form describes what, its act, what is said, and what stands there now."""

from __future__ import annotations

from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts.allocation import allocation_values, choose_allocation, of_cost
from desktop_app.acts.claim_rules import known_of_claims, set_claim_rules
from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.payment_ways import known_of_payment_ways, payment_ways, set_payment_ways
from desktop_app.acts.scheme import describe_scheme
from desktop_app.acts.settings import liquidity_values, set_liquidity, set_receipts
from desktop_app.acts.staff import set_two_persons
from desktop_app.catalog.allocation import COST, allocation_form
from desktop_app.catalog.claim_rules import claim_rules_form
from desktop_app.catalog.forms.records import FORMS
from desktop_app.catalog.payment_ways import payment_ways_form
from desktop_app.catalog.settings import ABOVE, LIQUIDITY, NEEDED, OTHER, RECEIPTS, TWO_PERSONS
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.receipts import receipts
from desktop_app.store.rows import read
from desktop_app.store.staff import asks_for_two, other_keys, second_above
from desktop_app.store.terms import products

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.allocation import Allocated
    from desktop_app.acts.scheme import Described
    from desktop_app.acts.settings import Settled
    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book


def form_of(book: Book, place: str) -> tuple[Act, dict[str, Any]]:
    """The act of a place that is one form, and what the file says for it now."""
    return _FORMS.get(place, _of_scheme)(book)


def _of_scheme(book: Book) -> tuple[Act, dict[str, Any]]:
    """What describes the scheme."""
    return DESCRIBE, known_of_scheme(book)


def _of_liquidity(book: Book) -> tuple[Act, dict[str, Any]]:
    """The scheme's own factors."""
    return SET_LIQUIDITY, known_of_liquidity(book)


def _of_two_persons(book: Book) -> tuple[Act, dict[str, Any]]:
    """When one person alone is not enough."""
    return SET_TWO_PERSONS, {NEEDED: asks_for_two(book), ABOVE: second_above(book), OTHER: other_keys(book)}


def _of_receipts(book: Book) -> tuple[Act, dict[str, Any]]:
    """How receipts count."""
    return NUMBER_RECEIPTS, asdict(receipts(book))


def _of_allocation(book: Book) -> tuple[Act, dict[str, Any]]:
    """How the products share what belongs to none."""
    form = allocation_form((product.code, product.name) for product in products(book).values())
    return Act(form, choose_allocation, _allocated, MappingProxyType({COST: of_cost})), allocation_values(book)


def _of_claim_rules(book: Book) -> tuple[Act, dict[str, Any]]:
    """How claims are handled."""
    form = claim_rules_form((product.code, product.name) for product in products(book).values())
    return Act(form, set_claim_rules, _handled), known_of_claims(book)


def _of_payment_ways(book: Book) -> tuple[Act, dict[str, Any]]:
    """Where what is paid in each way goes."""
    return Act(payment_ways_form(payment_ways(book)), set_payment_ways, _paid_into), known_of_payment_ways(book)


def known_of_scheme(book: Book) -> dict[str, Any]:
    """What the file says of the scheme; nothing while it says nothing."""
    scheme = read(book, "scheme", 1)
    return asdict(scheme) if scheme else {}


def known_of_liquidity(book: Book) -> dict[str, Any]:
    """The scheme's own factors as they stand."""
    return dict(liquidity_values(book))


def _described(done: Described) -> Done:
    """After the scheme was described."""
    return Done(text("Saved", "{name} is described.", name=done.name), "scheme", done.name)


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


def _handled(_done: None) -> Done:
    """After the rules of claims were set."""
    return Done(text("Saved", "Claims are handled like this from now on."), "settings", "claim_rules")


def _paid_into(_done: None) -> Done:
    """After the accounts of the ways of payment were set."""
    words = text("Saved", "What is paid in each way goes into these accounts.")
    return Done(words, "settings", "payment_ways")


def _set_two(book: Book, values: Mapping[str, Any], who: Who) -> None:
    """Set the rules of two persons as the form has them."""
    set_two_persons(book, who, needed=bool(values[NEEDED]), above=values[ABOVE], other_keys=bool(values[OTHER]))


def _ruled(_done: None) -> Done:
    """After the rules of two persons were set."""
    return Done(text("Saved", "The rules of two persons are set."), "settings", "two_persons")


DESCRIBE = Act(FORMS["scheme"], describe_scheme, _described)
SET_LIQUIDITY = Act(LIQUIDITY, set_liquidity, _settled)
NUMBER_RECEIPTS = Act(RECEIPTS, set_receipts, _numbered)
SET_TWO_PERSONS = Act(TWO_PERSONS, _set_two, _ruled)
_FORMS: Mapping[str, Callable[[Book], tuple[Act, dict[str, Any]]]] = MappingProxyType(
    {
        "liquidity": _of_liquidity,
        "two_persons": _of_two_persons,
        "receipts": _of_receipts,
        "allocation": _of_allocation,
        "claim_rules": _of_claim_rules,
        "payment_ways": _of_payment_ways,
    }
)
"""The places that are one form; any other describes the scheme."""
