"""Who may be meant by a person who is being written down: the look-alikes, with what tells them apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

from desktop_app.core.shown import Shown, shown_day
from desktop_app.core.text import beside
from desktop_app.store.look_alikes import PersonSought, look_alikes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.store.database import Book
    from desktop_app.store.look_alikes import LookAlike


@dataclass(frozen=True, slots=True)
class LikelyPerson:
    """Somebody who is there already, as a list shows them, and what stands in their record."""

    code: str
    name: str
    hint: Shown
    answers: Mapping[str, Any]


def likely_people(book: Book, answers: Mapping[str, Any]) -> list[LikelyPerson]:
    """The people who may be meant by a name, seen with what else is known: birth, household, phone, identity number."""
    if not answers.get("name"):
        return []
    further = {name: answers.get(name) for name in PersonSought._fields[1:]}
    sought = PersonSought(str(answers["name"]), **further)
    return [_likely(each) for each in look_alikes(book, sought)]


def _likely(each: LookAlike) -> LikelyPerson:
    """A look-alike with what a form asks of a person; what they are to the holder is asked anew."""
    own = ("name", "sex", "birth_date", "household", "village")
    return LikelyPerson(each.code, each.name, _hint(each), {name: getattr(each, name) for name in own})


def _hint(each: LookAlike) -> Shown:
    """What tells people of one name apart, their code first."""
    born = shown_day(each.birth_date)
    facts: tuple[Shown, ...] = (each.code, each.village, each.household, born)
    return reduce(beside, (known for known in facts if known is not None))
