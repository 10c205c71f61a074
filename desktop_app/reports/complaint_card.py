"""One complaint as one reads it: who, about what, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.record_card import LabelledValue, RecordAct, RecordCard
from desktop_app.catalog.words import YES_NO, label_of
from desktop_app.core.problems import no_such
from desktop_app.core.records.sheets import sheet
from desktop_app.core.shown import When, shown_day
from desktop_app.core.text import text
from desktop_app.store.rows import find

if TYPE_CHECKING:
    from desktop_app.store.database import Book

ANSWER = RecordAct("answer", text("Complaint form", "Answer a complaint"), "good", "answer_complaint")


def complaint_card(book: Book, code: str) -> RecordCard:
    """The facts of one complaint; Refused where there is none."""
    each = find(book, "complaints", code)
    if each is None:
        raise no_such(code)
    of = sheet("complaints")
    told = {
        "received": When(each.received),
        "about": each.about,
        "claim": each.claim,
        "appeal": YES_NO["1"] if each.appeal else None,
        "policy": each.policy,
        "answered": shown_day(each.answered),
        "outcome": label_of(of.field("outcome"), each.outcome or "open"),
        "remedy": each.remedy,
    }
    facts = tuple(LabelledValue(of.field(name).label, value) for name, value in told.items() if value is not None)
    person = find(book, "people", each.person) if each.person else None
    return RecordCard(code, person.name if person else code, (), facts, (), (ANSWER.only(each.answered is None),))
