"""The nine principles as a self-test: a few questions about each, and what a book can answer by itself.

The principles are the handbook's (chapter 1.1); the questions are in our own words. A question with evidence is
answered from the records; any other by people, and an answer is good for a year.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from desktop_app.core.text import Text, text

ANSWERS = MappingProxyType(
    {"yes": text("Words", "Yes"), "partly": text("Principles", "In part"), "no": text("Words", "No")}
)
GOOD_FOR_DAYS = 366
"""An answer that is older is asked for again."""


class Principle(NamedTuple):
    """One of the nine, by its number."""

    number: int
    label: Text


class PrincipleQuestion(NamedTuple):
    """One thing to ask of a scheme; `name` stays what it is in records and files."""

    name: str
    principle: int
    words: Text
    by_book: bool = False
    """Whether the book answers it."""


PRINCIPLES = (
    Principle(1, text("Principles", "Separation of data")),
    Principle(2, text("Principles", "Financial statements")),
    Principle(3, text("Principles", "Relevant and accurate data")),
    Principle(4, text("Statement", "Reserves")),
    Principle(5, text("Principles", "Claims monitoring")),
    Principle(6, text("Sheet", "Investment policy")),
    Principle(7, text("Principles", "Technical capacity")),
    Principle(8, text("Principles", "Transparency")),
    Principle(9, text("Principles", "Client focus")),
)

QUESTIONS = (
    PrincipleQuestion(
        "costs_by_product", 1, text("Principles", "Is it known what each product costs to run?"), by_book=True
    ),
    PrincipleQuestion(
        "costs_apart",
        1,
        text("Principles", "Are the costs of microinsurance kept apart from those of the organisation's other work?"),
    ),
    PrincipleQuestion(
        "statements_balance",
        2,
        text("Principles", "Can the three statements be made, and do they balance?"),
        by_book=True,
    ),
    PrincipleQuestion(
        "expenses_entered", 2, text("Principles", "Have the expenses of the period been entered?"), by_book=True
    ),
    PrincipleQuestion("audited", 2, text("Principles", "Have the books been audited within the last year?")),
    PrincipleQuestion(
        "births_known", 3, text("Principles", "Is the birth date of nearly every insured person known?"), by_book=True
    ),
    PrincipleQuestion("few_findings", 3, text("Principles", "Do the checks find few doubtful records?"), by_book=True),
    PrincipleQuestion(
        "actuary_consulted", 3, text("Principles", "Has an actuary said which data must be collected for each product?")
    ),
    PrincipleQuestion(
        "reserve_methods", 4, text("Principles", "Has every product the reserves that it needs?"), by_book=True
    ),
    PrincipleQuestion(
        "reserves_hold", 4, text("Principles", "Were the claims reserves of a year ago enough?"), by_book=True
    ),
    PrincipleQuestion(
        "causes_known", 5, text("Principles", "Has nearly every claim its event, cause and loss?"), by_book=True
    ),
    PrincipleQuestion(
        "prices_known", 5, text("Principles", "Are claims held against those that the price counts on?"), by_book=True
    ),
    PrincipleQuestion(
        "claims_reviewed", 5, text("Principles", "Does management look at the claims figures every quarter?")
    ),
    PrincipleQuestion(
        "investment_rules", 6, text("Principles", "Is there a written policy on what may be invested where?")
    ),
    PrincipleQuestion(
        "assets_match", 6, text("Principles", "Do investments fall due when claims and costs have to be paid?")
    ),
    PrincipleQuestion("staff_trained", 7, text("Principles", "Have managers and staff been trained in insurance?")),
    PrincipleQuestion(
        "prices_reviewed",
        7,
        text("Principles", "Has somebody with the skill reviewed the prices in the last two years?"),
    ),
    PrincipleQuestion(
        "figures_published", 8, text("Principles", "Are the indicators told to members and partners regularly?")
    ),
    PrincipleQuestion(
        "donations_shown", 8, text("Principles", "Are donations shown apart from what the scheme earns?"), by_book=True
    ),
    PrincipleQuestion(
        "promptly_paid",
        9,
        text("Principles", "Do most beneficiaries get their money within thirty days?"),
        by_book=True,
    ),
    PrincipleQuestion(
        "members_asked", 9, text("Principles", "Have members been asked in the last year what they need?")
    ),
    PrincipleQuestion(
        "complaints_answered",
        9,
        text("Principles", "Has every complaint older than thirty days an answer?"),
        by_book=True,
    ),
)
"""In the order of the principles."""
FOR_PEOPLE = MappingProxyType({each.name: each.words for each in QUESTIONS if not each.by_book})
"""What only people can answer."""
