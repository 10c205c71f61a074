"""Whom a record is about, as every form shows it while it is open and every message names it afterwards."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.proposal import sentences_of
from desktop_app.catalog.listings.record_card import LabelledValue, RecordCard
from desktop_app.core.age import age_on
from desktop_app.core.shown import Shown, When
from desktop_app.core.text import counted, text
from desktop_app.store.adjudication import proposal_of
from desktop_app.store.claims import claim
from desktop_app.store.people import subject_of
from desktop_app.store.terms import decimals_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.catalog.mark import Mark
    from desktop_app.core.period import Day
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book
    from desktop_app.store.people import Subject

_RECORDS: Mapping[str, Text] = MappingProxyType(
    {
        "premiums": text("Field", "Premium"),
        "claims": text("Field", "Claim"),
        "payments": text("Whose", "Payment"),
    }
)
"""What the record itself is called, where it is neither the person nor the policy."""


def whose(book: Book, sheet: str, code: str, today: Day) -> RecordCard | None:
    """The person (or group) a record is about, with what tells them from others of the same name."""
    found = subject_of(book, sheet, code)
    if found is None:
        return None
    own = (LabelledValue(_RECORDS[sheet], code),) if sheet in _RECORDS else ()
    said = _proposed(book, code, today) if sheet == "claims" else ()
    return RecordCard(code, _name(found, code), facts=(*_facts(found, today), *own), said=said)


def _proposed(book: Book, code: str, today: Day) -> tuple[Mark, ...]:
    """What the rules say about a claim that is not decided."""
    record = claim(book, code)
    found = proposal_of(book, code, today) if record and record.decision == "open" else None
    return sentences_of(found, decimals_of(book)) if found else ()


def name_of(book: Book, sheet: str, code: str) -> str:
    """The name of the person (or group) a record is about; what is about nobody goes by its code."""
    found = subject_of(book, sheet, code)
    return _name(found, code) if found else code


def _name(found: Subject, code: str) -> str:
    """What the person, the group or else the policy is called."""
    return found.name or found.policy or code


def _facts(found: Subject, today: Day) -> tuple[LabelledValue, ...]:
    """What is known of the person, and the policy."""
    facts: tuple[tuple[Text, Shown], ...] = (
        (text("Field", "Age"), _age(found.birth_date, today)),
        (text("Field", "Village"), found.village),
        (text("Field", "Household"), found.household),
        (text("Field", "Member"), found.person),
        (text("Field", "Policy"), found.policy),
    )
    return tuple(LabelledValue(label, value) for label, value in facts if value is not None)


def _age(born: Day | None, today: Day) -> Shown:
    """The age in whole years, with the birth date that two people of one name seldom share."""
    if born is None:
        return None
    return counted("Whose", "%n years, born {day}", "", age_on(born, today), day=When(born))
