"""The business plan (box 4): what is assumed of a product year by year; and what people say of the nine principles."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.principles import ANSWERS, FOR_PEOPLE
from desktop_app.core.records.field import choice, day, link, money, share, whole, words
from desktop_app.core.text import text

QUESTIONS = tuple(FOR_PEOPLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanYear:
    """What is assumed of a product from a day on; an assumption left empty is that of the year before, or as it was."""

    product: str = link(text("Field", "Product"), "products", required=True)
    from_day: int = day(
        text("Field", "First day"),
        "from",
        required=True,
        help=text("Plan form", "The assumptions hold from this day on, until others do."),
    )
    joining: int | None = whole(text("Plan form", "New insured persons in a year"), 0, 100_000_000)
    renewal: float | None = share(
        text("Indicators", "Renewal"),
        help=text("Plan form", "Of those insured when a year begins, the share who stay: 0.85 for 85 percent."),
    )
    premium: int | None = money(text("Plan", "Premium of a person insured for a year"), adds=False)
    claims: float | None = share(
        text("Field", "Claims ratio"),
        high=3,
        help=text("Plan form", "Incurred claims as a share of earned premium: 0.6 for 60 percent."),
    )
    expenses: int | None = money(
        text("Plan form", "Operating expenses in a year"),
        adds=False,
        help=text("Plan form", "With the product's part of what all products share, without reinsurance."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleAnswer:
    """What somebody answered to a question about one of the nine principles, on a day."""

    question: str = choice(text("Principle form", "Question"), QUESTIONS, required=True)
    date: int = day(text("Field", "Date"), required=True, past=True)
    answer: str = choice(text("Principle form", "Answer"), tuple(ANSWERS), required=True)
    remark: str | None = words(text("Principle form", "What shows it, or what is to be done"), personal=True)
