"""Findings that were accepted: written down with their reason, and known again while they say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.checks.finding import Acceptance
from desktop_app.core.records.accepted import AcceptedFinding
from desktop_app.store.rows import insert, next_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.checks.finding import Finding
    from desktop_app.core.period import Day
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

    What = tuple[str, str, str]
    """A rule, a record, and the check sum of what was found."""


def accepted(book: Book) -> Mapping[What, Acceptance]:
    """Every finding that was accepted, the latest word on each."""
    sql = "SELECT rule, ifnull(record, ''), ifnull(facts, ''), date, ifnull(reason, '') FROM accepted ORDER BY date, id"
    return {(rule, record, facts): Acceptance(day, reason) for rule, record, facts, day, reason in book.query(sql)}


def accept(save: Save, finding: Finding, day: Day, reason: str) -> str:
    """Write down that a finding stands as it is; the code of that record."""
    rule, record, facts = finding.what
    code = next_code(save.book, "accepted")
    insert(save, "accepted", AcceptedFinding(code=code, rule=rule, record=record, facts=facts, date=day, reason=reason))
    return code
