"""A complaint is answered, once: what is wrong about an answer is corrected like any record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.acts.claim import committee, seat, unseated
from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import known, place
from desktop_app.catalog.forms.complaint import ANSWER_COMPLAINT
from desktop_app.core.problems import Problem
from desktop_app.core.shown import When
from desktop_app.core.text import text
from desktop_app.store.claim_steps import sat_on
from desktop_app.store.rows import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.records.complaint import Complaint
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class Answered:
    """A complaint that was answered."""

    complaint: str


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[Answered]:
    """The answer of one complaint that has none."""
    complaint = known(book, "complaints", values, "complaint")
    row, day = place(book, "complaints", complaint.code), values["answered"]

    def write(save: Save) -> Answered:
        said = {name: values.get(name) for name in ("answered", "outcome", "remedy")}
        replace(save, "complaints", row, **said)
        if complaint.claim:
            seat(save, complaint.claim, day, values)
        return Answered(complaint.code)

    problems = []
    if complaint.answered is not None:
        words = text("Acts", "{code} was answered on {day}. Open it, and correct it.", day=When(complaint.answered))
        problems.append(Problem(words.about(code=complaint.code), "complaint"))
    elif day < complaint.received:
        came = When(complaint.received)
        words = text("Rules", "A complaint is answered on or after the day it came in, {received}.", received=came)
        problems.append(Problem(words, "answered"))
    return Plan(write, problems or _wrongly_seated(book, complaint, values))


def _wrongly_seated(book: Book, complaint: Complaint, values: Mapping[str, Any]) -> list[Problem]:
    """A committee sits on the claim that is appealed, once a day."""
    if not committee(values) or (complaint.claim and not sat_on(book, complaint.claim, values["answered"])):
        return unseated(values)
    words = text("Acts", "A committee sits once a day on the claim that is appealed. Leave it empty.")
    return [Problem(words, "members")]


def _said(done: Answered) -> Done:
    """After a complaint was answered."""
    return Done(text("Saved", "Complaint {code} answered.", code=done.complaint), "complaints", done.complaint)


answer_complaint = Procedure("answer_complaint", _plan, ANSWER_COMPLAINT)
"""Write down when a complaint was answered, its outcome, and what was done."""
ANSWER = Act(ANSWER_COMPLAINT, answer_complaint, _said)
