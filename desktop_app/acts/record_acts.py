"""The acts of any sheet: what writes a new record of it down, and what corrects one."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts import counter_acts
from desktop_app.acts.claim import correct_claim, correct_payment
from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.investing import INVEST, PAID_BACK
from desktop_app.acts.person import correct_person
from desktop_app.acts.policy import correct_policy
from desktop_app.acts.premium import correct_premium
from desktop_app.acts.product import add_product, when_offering
from desktop_app.acts.records import add_record, correct_record
from desktop_app.acts.schedule_acts import GIVE, SCHEDULE
from desktop_app.catalog.forms.records import FORMS, correction_form
from desktop_app.core.records.sheets import sheet
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.correction import Corrected
    from desktop_app.acts.records import Added
    from desktop_app.acts.who import Who
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

    Corrects = Callable[[Book, str, Mapping[str, Any], Who], Corrected]

IN_SETTINGS = ("scheme", "allocation")
"""The sheets that are described as a whole, on a page of their own."""

BESIDE = ("attachments", "closings", "closing_figures")
"""The sheets whose records are added with the record that they belong to, or where a quarter is closed."""

_FIRST: Mapping[str, Act] = MappingProxyType(
    {
        "people": counter_acts.ENROL,
        "policies": counter_acts.RENEW,
        "premiums": counter_acts.TAKE,
        "claims": counter_acts.REPORT,
        "payments": counter_acts.PAY,
        "schedules": SCHEDULE,
        "investments": INVEST,
    }
)
"""How records of a sheet usually come about."""

_ALSO: Mapping[str, tuple[Act, ...]] = MappingProxyType({"vouchers": (GIVE,), "investments": (PAID_BACK,)})
"""Further ways in which they come about."""

_ONLY = ("claims", "payments", "schedules")
"""The sheets whose records come about in no other way: more is written, and asked, with each."""

_CORRECTS: Mapping[str, Corrects] = MappingProxyType(
    {
        "people": correct_person,
        "policies": correct_policy,
        "premiums": correct_premium,
        "claims": correct_claim,
        "payments": correct_payment,
    }
)
"""The corrections with rules of their own."""


def adding(name: str) -> tuple[Act, ...]:
    """The acts that bring a record of a sheet, the usual one first; none where that is done in the settings."""
    if name in (*IN_SETTINGS, *BESIDE):
        return ()
    first = (_FIRST[name],) if name in _FIRST else ()
    adds = add_product if name == "products" else partial(_add, name)
    own = Act(FORMS[name], adds, _added, proposes=when_offering if name == "products" else None)
    return first if name in _ONLY else (*first, own, *_ALSO.get(name, ()))


def words_for_adding(name: str) -> tuple[Text, ...]:
    """What the buttons say that add to a sheet; none where its records are added with those they belong to."""
    described = () if name in BESIDE else (sheet(name).add,)
    return tuple(act.form.title for act in adding(name)) or described


def correction(name: str, key: str) -> Act:
    """The act that corrects the record of a key."""
    act = _CORRECTS.get(name) or partial(_correct, name)
    form = correction_form(sheet(name), key)
    return Act(form, lambda book, values, who: act(book, key, values, who), _corrected, about=(name, key))


def _add(name: str, book: Book, values: Mapping[str, Any], who: Who) -> Added:
    """Write down a record that has no rules of its own."""
    return add_record(book, name, values, who)


def _correct(name: str, book: Book, key: str, values: Mapping[str, Any], who: Who) -> Corrected:
    """Correct a record that has no rules of its own."""
    return correct_record(book, name, key, values, who)


def _added(done: Added) -> Done:
    """After a record was written down."""
    words = text("Saved", "{sheet}: {code} was added.", sheet=sheet(done.sheet).label, code=done.key)
    return Done(words, done.sheet, done.key)


def _corrected(done: Corrected) -> Done:
    """After a correction; who it is about is named where it is about somebody."""
    words = text("Saved", "{code} corrected. What stood there before stays in its history.", code=done.code)
    if done.name != done.code:
        words = text("Saved", "{code} of {name} corrected. What stood there before stays in its history.")
    return Done(words.about(code=done.code, name=done.name), done.sheet, done.code)
