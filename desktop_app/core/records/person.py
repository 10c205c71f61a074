"""The people of the scheme."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, flag, link, word, words
from desktop_app.core.text import text

RELATIONS = ("holder", "spouse", "child", "parent", "other")
SEXES = ("f", "m", "x")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member, a dependant or a beneficiary; people of one household carry the same household code."""

    code: str = a_code(text("Field", "Code"), required=True, fixed=True, prefix="M-", personal=True)
    household: str | None = word(text("Field", "Household"), "household", personal=True)
    relation: str | None = choice(text("Field", "Relation to the holder"), RELATIONS, detail=True)
    name: str = words(text("Field", "Name"), required=True, personal=True)
    sex: str | None = choice(text("Field", "Sex"), SEXES, detail=True)
    birth_date: int | None = day(
        text("Person form", "Born on"),
        past=True,
        personal=True,
        estimate="birth_date_estimated",
        help=text("Person form", "A year alone, or an age, is kept as an estimated date."),
    )
    birth_date_estimated: int | None = flag(text("Person form", "The birth date is estimated"), personal=True)
    occupation: str | None = word(text("Field", "Occupation"), "occupation", personal=True)
    office: str | None = link(text("Field", "Office"), "offices")
    village: str | None = word(text("Field", "Village"), "village", detail=True, personal=True)
    phone: str | None = words(text("Field", "Phone"), personal=True)
    id_type: str | None = word(text("Person form", "Kind of identity paper"), "id_type", personal=True)
    id_number: str | None = words(text("Person form", "Number of the paper"), personal=True)
    joined: int | None = day(text("Field", "Member since"))
    merged_into: str | None = link(text("Person form", "Merged into"), "people", by_act=True)
    """The record that stays where two were of one person: all that was this one's is that one's since."""
    language: str | None = words(text("Person form", "Language of their papers"), by_act=True)
    """The code of the language in which a paper was last made for this person: the next one is proposed in it."""
