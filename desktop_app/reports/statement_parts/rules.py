"""The rules of two persons: whether each held in the whole period, who switched it and when, and lonely closings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Heading, PaperColumn, PaperRow, PaperRowKind, PaperTable, Paragraph
from desktop_app.catalog.settings import ABOVE, NEEDED, OTHER
from desktop_app.catalog.settings import TWO_PERSONS as FORM
from desktop_app.core.shown import Amount, When
from desktop_app.core.text import text
from desktop_app.store.rules_kept import setting_during
from desktop_app.store.staff import OTHER_KEYS, SECOND_ABOVE, TWO_PERSONS, needs_two, staff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.text import Text
    from desktop_app.reports.statement_parts.scope import StatementScope
    from desktop_app.store.rules_kept import SettingSince

ONE_PERSON = text(
    "Statement",
    "One person may record and decide a claim in this scheme: the rule of two persons is switched off.",
)
"""Stands in every statement made while that is so."""
_RULES = ((TWO_PERSONS, NEEDED), (OTHER_KEYS, OTHER), (SECOND_ABOVE, ABOVE))
_NOBODY = text("Statement", "No people are named in this book: whoever opens it may do everything alone.")
_ALONE = text("Statement", "{name} prepared and closed the period alone.")
_OFF = "off"
_COLUMNS = (
    PaperColumn(text("Checks", "Rule"), 0.5),
    PaperColumn(text("Statement", "In this period"), 0.5),
)


def blocks(scope: StatementScope) -> Iterator[Block]:
    """The rules, what was off first."""
    book = scope.figures.book
    yield Heading(text("Statement", "Rules of two persons"))
    if not needs_two(book):
        yield Paragraph(ONE_PERSON)
    if not staff(book):
        yield Paragraph(_NOBODY)
        return
    rows = (row for name, key in _RULES for row in _rule(scope, name, key))
    yield PaperTable(_COLUMNS, tuple(rows))
    yield from (Paragraph(each) for each in _lonely(scope))


def _rule(scope: StatementScope, name: str, key: str) -> Iterator[PaperRow]:
    """One rule: how it stood as the period began, then every time that it was switched."""
    first, *later = setting_during(scope.figures.book, name, scope.period)
    label = FORM.line(key).about.label
    yield PaperRow((label, _stood(scope, name, first)))
    for each in later:
        words = text("Statement", "From {day} on, by {name}: {state}", day=When(each.since or 0), name=each.user or "?")
        yield PaperRow((None, words.about(state=_stood(scope, name, each))), PaperRowKind.SUB)


def _stood(scope: StatementScope, name: str, of: SettingSince) -> Text:
    """On or off; of the rule of amounts, above which."""
    if name == SECOND_ABOVE and of.value:
        return text("Statement", "on above {amount}", amount=Amount(int(of.value), scope.decimals))
    off = of.value == _OFF or (name == SECOND_ABOVE and not of.value)
    return text("Statement", "off") if off else text("Statement", "on")


def _lonely(scope: StatementScope) -> Iterator[Text]:
    """Closings of the period whose preparer and reviewer are one."""
    for each in scope.figures.quarter_acts:
        if each.last == scope.period.last and each.reviewed_by and each.prepared_by in (None, each.reviewed_by):
            yield _ALONE.about(name=each.reviewed_by)
