"""Complaints: who was dissatisfied with what, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, flag, link, word, words
from desktop_app.core.text import text

OUTCOMES = ("open", "upheld", "partly", "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One complaint; what it is about and its remedy are told in the office's own words.

    An appeal is a complaint against the rejection of a claim: it came in, was answered and had an outcome as any other.
    """

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="K-", personal=True)
    received: int = day(text("Complaint form", "Came in on"), required=True, past=True)
    person: str | None = link(text("Field", "Person"), "people")
    policy: str | None = link(text("Field", "Policy"), "policies")
    claim: str | None = link(text("Field", "Claim"), "claims")
    appeal: int | None = flag(
        text("Complaint form", "Appeal against the rejection of a claim"),
        help=text("Complaint form", "Then the answer says whether the rejection stands or is overturned."),
    )
    about: str | None = word(text("Complaint form", "About"), "complaint", personal=True)
    answered: int | None = day(text("Complaint form", "Answered on"), past=True)
    outcome: str | None = choice(text("Field", "Outcome"), OUTCOMES, default="open")
    remedy: str | None = words(text("Complaint form", "Remedy"), personal=True)
