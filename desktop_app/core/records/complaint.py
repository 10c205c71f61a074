"""Complaints: who was dissatisfied with what, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, link, word, words

OUTCOMES = ("open", "upheld", "partly", "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One complaint; what it is about and its remedy are told in the office's own words."""

    code: str = a_code(required=True)
    received: int = day(required=True)
    person: str | None = link("people")
    policy: str | None = link("policies")
    claim: str | None = link("claims")
    about: str | None = word("complaint")
    answered: int | None = day()
    outcome: str | None = choice(OUTCOMES, default="open")
    remedy: str | None = words()
