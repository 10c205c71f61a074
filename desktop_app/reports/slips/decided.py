"""What a claim came to, told to the member: item by item what was claimed, what is covered, and why no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.proposal import WHOLE, reason_words, why
from desktop_app.catalog.pages.page import Document
from desktop_app.catalog.pages.slips import Pack
from desktop_app.core.adjudication import adjudicate
from desktop_app.core.problems import no_such, refused
from desktop_app.core.text import text
from desktop_app.reports.batch import PaperHeap
from desktop_app.reports.cards import code_of
from desktop_app.store.adjudication import claim_facts
from desktop_app.store.claims import claim, lines_of
from desktop_app.store.rows import find

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.adjudication import Proposal, ProposedLine
    from desktop_app.core.records.person import Person
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked
    from desktop_app.store.claims import FoundClaim, FoundLine


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """One item: what was claimed, what is covered of it, and why not more."""

    item: Shown
    claimed: int | None
    covered: int
    why: Shown


@dataclass(frozen=True, slots=True)
class DecidedClaim:
    """A claim with its lines and everything the rules say about it."""

    of: FoundClaim
    person: Person | None
    lines: tuple[DecidedLine, ...]
    rules: tuple[Text, ...]
    """What the rules that cut say, each once."""

    @property
    def name(self) -> str:
        """Whose claim it is."""
        return self.of.name or self.of.code


def decided_claim(asked: Asked) -> DecidedClaim:
    """The claim asked for; Refused while it is not decided: nothing is promised on paper before."""
    code = code_of(asked)
    of = claim(asked.figures.book, code)
    if of is None:
        raise no_such(code, "code")
    if of.decision == "open":
        raise refused(text("Slip", "{code} is not decided yet: decide it first, then print this.", code=code), "code")
    facts = claim_facts(asked.figures.book, code, of.decided or asked.day)
    proposed = adjudicate(facts) if facts else None
    person: Person | None = find(asked.figures.book, "people", of.person) if of.person else None
    return DecidedClaim(of, person, tuple(_lines(asked, of, proposed)), tuple(_rules(of, proposed)))


def letter_about(asked: Asked, of: DecidedClaim, title: Text, blocks: tuple[Block, ...]) -> PaperHeap:
    """The one letter to whoever claimed, in their language."""
    language, scheme = (of.person.language or "") if of.person else "", asked.figures.scheme.name
    return PaperHeap(1, (Document(title, scheme, title, blocks, pack=Pack.LETTER, language=language),))


def _lines(asked: Asked, of: FoundClaim, proposed: Proposal | None) -> list[DecidedLine]:
    """The items as they were decided; without items the claim as a whole."""
    told = {line.item: line for line in proposed.lines} if proposed else {}
    whole = None if of.decision == "rejected" else of.covered
    found = lines_of(asked.figures.book, of.row)
    known = sum(each.covered or 0 for each in found) == (whole or 0)
    if not found or not known:
        line = proposed.lines[0] if proposed and len(proposed.lines) == 1 else None
        because = why(line) if line and line.covered == (whole or 0) else None
        return [DecidedLine(WHOLE, of.loss, whole or 0, because or reason_words(of.reason))]
    return [DecidedLine(each.item, each.billed, each.covered or 0, _because(each, of, told)) for each in found]


def _because(each: FoundLine, of: FoundClaim, told: Mapping[str, ProposedLine]) -> Shown:
    """Why an item is not met in full: the rule where it says just this amount, else the reason that was written."""
    if each.billed is not None and (each.covered or 0) >= each.billed:
        return None
    line = told.get(each.item)
    said = why(line) if line is not None and line.covered == (each.covered or 0) else None
    return said or reason_words(each.reason or of.reason)


def _rules(of: FoundClaim, proposed: Proposal | None) -> list[Text]:
    """The sentences of the rules that stand behind the reason of the decision."""
    if proposed is None:
        return []
    return [each.sentence for each in proposed.rulings if each.reason and each.reason == of.reason]
