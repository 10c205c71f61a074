"""What the rules propose for a claim: line by line, each cut with its rule, and everything that was looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog.listings.proposal import WHOLE, cover_facts_of, headline, reason_words, why
from desktop_app.core.adjudication import adjudicate
from desktop_app.core.problems import no_such
from desktop_app.core.table import Column, Table, Unit
from desktop_app.core.text import text
from desktop_app.reports.cards import CODE, FACTS, code_of
from desktop_app.reports.fields import columns_of
from desktop_app.reports.report import TODAY, Report
from desktop_app.store.adjudication import claim_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.adjudication import Proposal
    from desktop_app.reports.report import Asked

_ITEM, _BILLED = columns_of("claim_lines", "item", "billed")
_LINES = (
    Column("item", _ITEM.label, Unit.TEXT),
    Column("billed", _BILLED.label, Unit.MONEY, adds=True),
    Column("proposed", text("Claim rules", "Proposed"), Unit.MONEY, adds=True),
    Column("reason", text("Field", "Reason"), Unit.TEXT),
    Column("rule", text("Checks", "Rule"), Unit.TEXT),
)
_RULES = (Column("rule", text("Checks", "Rule"), Unit.TEXT),)
_NOTE = text("Claim rules", "A proposal decides nothing: somebody does, and says why where they decide otherwise.")


def tables(asked: Asked) -> Iterator[Table]:
    """The cover, the lines with their rules, and all that the rules say."""
    code = code_of(asked)
    facts = claim_facts(asked.figures.book, code, asked.day)
    if facts is None:
        raise no_such(code, "code")
    found = adjudicate(facts)
    yield _lines(found, facts.decimals)
    yield Table("cover", text("Claim rules", "The cover"), FACTS, cover_facts_of(facts.now))
    rules = tuple((each.sentence,) for each in found.rulings)
    yield Table("rules", text("Claim rules", "What the rules say"), _RULES, rules)


def _lines(of: Proposal, decimals: int) -> Table:
    """What is proposed of each item, and of all."""
    rows = tuple(
        (each.item or WHOLE, each.billed, each.covered, reason_words(each.reason), why(each)) for each in of.lines
    )
    notes = headline(of, decimals).words, _NOTE
    table = Table("lines", text("Claim rules", "What the rules propose"), _LINES, rows, notes)
    return table.totalled(text("Statement", "Sum"))


REPORT = Report("adjudication", text("Claim rules", "Adjudication of a claim"), tables, (TODAY, CODE), of_figures=False)
