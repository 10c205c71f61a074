"""The nine principles as a self-test: the book answers what it knows, people the rest (chapter 1.1)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.indicators.product_value import no_expense
from desktop_app.core.period import Period, year_to
from desktop_app.core.principles import ANSWERS, GOOD_FOR_DAYS, PRINCIPLES, QUESTIONS
from desktop_app.core.problems import Refused
from desktop_app.core.shown import Amount, Share
from desktop_app.core.table import Column, RowKind, Table, Unit
from desktop_app.core.text import counted, text
from desktop_app.figures.indicators import indicators
from desktop_app.figures.run_off import run_offs
from desktop_app.figures.scope import BookScope
from desktop_app.reports.check import check_book
from desktop_app.reports.report import TODAY, Report
from desktop_app.store.figures import principles as told
from desktop_app.store.terms import allocations, principle_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.checks.finding import Finding
    from desktop_app.core.period import Day
    from desktop_app.core.principles import PrincipleQuestion
    from desktop_app.core.records.plan import PrincipleAnswer
    from desktop_app.core.table import Cell
    from desktop_app.core.text import Text
    from desktop_app.figures.figures import Figures
    from desktop_app.reports.report import Asked
    from desktop_app.store.database import Book

YES, PARTLY, NO, OPEN = "yes", "partly", "no", "open"
NEARLY_ALL, MOST = 0.95, 0.5
"""What counts as nearly all and as most; in between lies partly."""
FEW = 1 / 200
"""The most findings for each record that are few."""
RUN_OFF = -0.1
"""A reserve that fell short by more of itself was not enough."""
_WORDS = MappingProxyType({**ANSWERS, OPEN: text("Principles", "not answered")})
_BY = MappingProxyType({"book": text("Principles", "the book"), "people": text("Principles", "people")})
_COLUMNS = (
    Column("question", text("Principle form", "Question"), Unit.TEXT),
    Column("answer", text("Principle form", "Answer"), words=_WORDS),
    Column("by", text("Principles", "Answered by"), words=_BY),
    Column("date", text("Field", "Date"), Unit.DAY),
    Column("evidence", text("Principles", "What shows it"), Unit.TEXT),
)


@dataclass(frozen=True)
class _Seen:
    """What is asked, with what several answers rest on."""

    asked: Asked

    @property
    def figures(self) -> Figures:
        """The figures asked about."""
        return self.asked.figures

    @property
    def book(self) -> Book:
        """The book asked about."""
        return self.figures.book

    @property
    def day(self) -> Day:
        """The day asked about."""
        return self.asked.day

    @property
    def year(self) -> Period:
        """The twelve months up to the day."""
        return year_to(self.day)

    @cached_property
    def findings(self) -> list[Finding]:
        """What the checks doubt and nobody has accepted."""
        return check_book(self.book, self.day)


class Evidence(NamedTuple):
    """What a book answers, and why."""

    answer: str
    words: Text


def tables(asked: Asked) -> tuple[Table, ...]:
    """Every question under its principle, with the answer of the book or the latest one of people."""
    seen, answers = _Seen(asked), principle_answers(asked.figures.book, asked.day)
    rows: list[tuple[Cell, ...]] = []
    kinds: list[RowKind] = []
    for principle in PRINCIPLES:
        heading = text("Principles", "{number}. {principle}", number=principle.number, principle=principle.label)
        rows.append((heading, None, None, None, None))
        kinds.append(RowKind.HEADING)
        for question in (each for each in QUESTIONS if each.principle == principle.number):
            rows.append(_row(seen, question, answers))
            kinds.append(RowKind.PLAIN)
    notes = (
        text("Principles", "People answer under Settings, The nine principles. An answer is good for a year."),
        text("Principles", "Nearly all means 95 percent, most means half."),
    )
    return (Table("principles", text("Sheet", "The nine principles"), _COLUMNS, tuple(rows), notes, tuple(kinds)),)


def _row(asked: _Seen, question: PrincipleQuestion, answers: Mapping[str, PrincipleAnswer]) -> tuple[Cell, ...]:
    """A question with its answer."""
    if question.by_book:
        found = EVIDENCE[question.name](asked)
        return question.words, found.answer, "book", asked.day, found.words
    given = answers.get(question.name)
    if given is None or asked.day - given.date >= GOOD_FOR_DAYS:
        return question.words, OPEN, None, None, None
    return question.words, given.answer, "people", given.date, given.remark


def _part(whole: int, part: int, words: Text, none: Text) -> Evidence:
    """Yes where nearly all are, partly where most are; with nothing to ask about there is nothing to mend."""
    if not whole:
        return Evidence(YES, none)
    ratio = part / whole
    answer = YES if ratio >= NEARLY_ALL else PARTLY if ratio >= MOST else NO
    return Evidence(answer, words.about(part=part, whole=whole, share=Share(ratio)))


def _costs_by_product(asked: _Seen) -> Evidence:
    """A single product bears all; several share by a key that somebody chose."""
    if len(asked.figures.products) <= 1:
        return Evidence(YES, text("Principles", "There is one product: all costs are its own."))
    if allocations(asked.book):
        return Evidence(YES, text("Principles", "What products share is shared by a key that the scheme has chosen."))
    return Evidence(
        PARTLY, text("Principles", "What products share is shared by earned premium, for no other key was chosen.")
    )


def _statements_balance(asked: _Seen) -> Evidence:
    """They can be made wherever the balance sheet can."""
    try:
        found = asked.figures.balance(asked.day)
    except Refused as refusal:
        return Evidence(NO, refusal.problems[0].message)
    whole = Amount(found["B01"] + found["B05"], asked.figures.decimals)
    return Evidence(YES, text("Principles", "Assets of {amount} equal liabilities and equity.", amount=whole))


def _expenses_entered(asked: _Seen) -> Evidence:
    """Without a voucher on expenses in a year, nobody knows what the scheme costs."""
    lacking = no_expense(BookScope(asked.figures, asked.year))
    return Evidence(NO, lacking) if lacking else Evidence(YES, text("Principles", "There are vouchers on expenses."))


def _births_known(asked: _Seen) -> Evidence:
    whole, part = told.births_known(asked.book, asked.day)
    words = text("Principles", "Known of {part} of {whole} insured persons, {share}.")
    return _part(whole, part, words, text("Principles", "No person is insured by name."))


def _few_findings(asked: _Seen) -> Evidence:
    number, whole = len(asked.findings), told.records(asked.book)
    words = counted("Principles", "%n findings are open, of {whole} records.", "", number, whole=whole)
    return Evidence(YES if number <= whole * FEW else NO, words)


def _reserve_methods(asked: _Seen) -> Evidence:
    """The same doubt as in the checks."""
    without = sorted(each.record for each in asked.findings if each.rule.id == "reserve_method_missing")
    if without:
        return Evidence(NO, text("Principles", "Lacking for: {products}.", products=", ".join(without)))
    return Evidence(YES, text("Principles", "No product lacks a method for a reserve that it needs."))


def _reserves_sufficed(asked: _Seen) -> Evidence:
    """The run-off of the last four quarters together."""
    held = [each.both for each in run_offs(asked.figures, asked.day)[None][-4:]]
    promised = sum(each.promised for each in held)
    if not promised:
        return Evidence(PARTLY, text("Principles", "No claims were reserved for a year ago."))
    share = sum(each.left for each in held) / promised
    words = text(
        "Principles", "Of what was reserved in the last four quarters, {share} was left over.", share=Share(share)
    )
    return Evidence(NO if share < RUN_OFF else YES, words)


def _causes_known(asked: _Seen) -> Evidence:
    whole, part = told.claims_with_cause(asked.book, asked.year)
    words = text("Principles", "{part} of {whole} claims of the last twelve months tell them, {share}.")
    return _part(whole, part, words, text("Principles", "No claim was reported in the last twelve months."))


def _prices_known(asked: _Seen) -> Evidence:
    whole, part = len(asked.figures.products), len(told.products_priced(asked.book))
    words = text("Principles", "{part} of {whole} products have a pricing table.")
    return _part(whole, part, words, text("Principles", "There is no product yet."))


def _donations_shown(asked: _Seen) -> Evidence:
    """The statements have a line for them, below net income (definitions, section 7)."""
    amount = Amount(asked.figures.income(asked.year)["P35"], asked.figures.decimals)
    words = text("Principles", "Donations of {amount} in twelve months stand on a line of their own.", amount=amount)
    return Evidence(YES, words)


def _promptly_paid(asked: _Seen) -> Evidence:
    parts = indicators(asked.figures, asked.year)["promptness"].parts
    whole = int(parts["0-7"].denominator or 0) if "0-7" in parts else 0
    part = sum(int(parts[band].numerator or 0) for band in ("0-7", "8-30")) if whole else 0
    words = text("Principles", "{part} of {whole} claims of the last twelve months, {share}.")
    return _part(whole, part, words, text("Principles", "No claim was settled in the last twelve months."))


def _complaints_answered(asked: _Seen) -> Evidence:
    whole, part = told.complaints_answered(asked.book, asked.day)
    words = text("Principles", "{part} of {whole} complaints are answered, {share}.")
    return _part(whole, part, words, text("Principles", "No complaint is older than thirty days."))


EVIDENCE: Mapping[str, Callable[[_Seen], Evidence]] = MappingProxyType(
    {
        "costs_by_product": _costs_by_product,
        "statements_balance": _statements_balance,
        "expenses_entered": _expenses_entered,
        "births_known": _births_known,
        "few_findings": _few_findings,
        "reserve_methods": _reserve_methods,
        "reserves_hold": _reserves_sufficed,
        "causes_known": _causes_known,
        "prices_known": _prices_known,
        "donations_shown": _donations_shown,
        "promptly_paid": _promptly_paid,
        "complaints_answered": _complaints_answered,
    }
)
"""How the book answers each question that it can."""
REPORT = Report("principles", text("Sheet", "The nine principles"), tables, (TODAY,), shelf="accounts")
