"""One member and one claim with everything the office knows of them, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.mark import Mark
from desktop_app.core.problems import refused
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.claim_card import claim_card
from desktop_app.reports.member_card import member_card
from desktop_app.reports.report import TODAY, Report, ReportOption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.listings.record_card import CardTable, RecordCard
    from desktop_app.catalog.mark import ListCell
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

FACTS = (
    Column("fact", text("Details", "What it is"), Unit.TEXT),
    Column("value", text("Reports", "What is known"), Unit.TEXT),
)
"""What is known of one thing, a fact a row."""
CODE = ReportOption("code", text("Reports", "of the record with this code"), default="", required=True)


def member(asked: Asked) -> Iterator[Table]:
    """A person with household, policies, premiums and claims."""
    yield from _card(member_card(asked.figures.book, code_of(asked), asked.day), text("Field", "Member"))


def claim(asked: Asked) -> Iterator[Table]:
    """A claim with its items and payments."""
    yield from _card(claim_card(asked.figures.book, code_of(asked)), text("Field", "Claim"))


def code_of(asked: Asked, option: str = "code") -> str:
    """The code asked for; Refused where none is given."""
    if not asked[option]:
        raise refused(text("Reports", "Give the code of the record."), option)
    return str(asked[option])


def _card(of: RecordCard, label: Text) -> Iterator[Table]:
    """Facts, then the smaller tables."""
    facts = [(text("Field", "Code"), of.code), (text("Field", "Name"), of.name)]
    rows = (*facts, *((fact.label, _cell(fact.value)) for fact in of.facts))
    yield Table("facts", label, FACTS, rows, tuple(mark.words for mark in (*of.marks, *of.said)))
    yield from map(_part, of.parts)


def _part(of: CardTable) -> Table:
    """A smaller table; what it says where it is empty."""
    columns = tuple(
        Column(each.name, each.label, Unit.FIGURE if each.figures else Unit.TEXT) for each in of.listing.columns
    )
    rows = tuple(tuple(map(_cell, row[: len(columns)])) for row in of.rows)
    return Table(of.listing.name, of.title, columns, rows, () if rows else (of.listing.empty,))


def _cell(value: ListCell) -> Cell:
    """A value as a cell; a mark says its words."""
    return value.words if isinstance(value, Mark) else value


REPORTS = (
    Report("member", text("Reports", "Card of a member"), member, (TODAY, CODE)),
    Report("claim", text("Reports", "Card of a claim"), claim, (TODAY, CODE)),
)
