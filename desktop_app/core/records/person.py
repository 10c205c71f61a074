"""The people of the scheme."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.records.field import a_code, choice, day, flag, link, word, words

RELATIONS = ("holder", "spouse", "child", "parent", "other")
SEXES = ("f", "m", "x")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member, a dependant or a beneficiary; people of one household carry the same household code."""

    code: str = a_code(required=True)
    household: str | None = word("household")
    relation: str | None = choice(RELATIONS)
    name: str = words(required=True)
    sex: str | None = choice(SEXES)
    birth_date: int | None = day()
    birth_date_estimated: int | None = flag()
    occupation: str | None = word("occupation")
    office: str | None = link("offices")
    village: str | None = word("village")
    phone: str | None = words()
    id_type: str | None = word("id_type")
    id_number: str | None = words()
    joined: int | None = day()
