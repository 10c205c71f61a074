"""The figures that a PDF encloses for programs, held against the book as it stood at the save that they name."""

from __future__ import annotations

import json
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.figure_set import canonical
from desktop_app.core.period import Period, parse_day
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.figures.figure_set import figure_set
from desktop_app.figures.figures import Figures
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.heads import save_of
from desktop_app.store.terms import last_save

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.core.figure_set import FigureSet
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


class Days(NamedTuple):
    """The period that figures are of, as they say it: YYYY-MM-DD."""

    first: str
    last: str


def figures_then(book: Book, head: str, days: Days) -> FigureSet:
    """All figures of a period as the file gave them at a save, by its fingerprint; Refused where it has none such."""
    save = save_of(book, head) if head else None
    if save is None:
        raise refused(
            text(
                "Verify",
                "The figures carry the fingerprint of no save of this file: they were made from another file, from a "
                "newer copy of this one, or from saves that were undone since.",
            )
        )
    period = Period(parse_day(days.first), parse_day(days.last))
    with nullcontext() if last_save(book).digest.startswith(head) else as_it_was(book, save):
        return figure_set(Figures(book, period.last + 1), period)


def enclosed_differences(book: Book, content: bytes) -> Iterator[Text]:
    """Where enclosed figures are not, byte by byte, what the file gives: each figure, or what else is otherwise."""
    try:
        told = json.loads(content)
        again = figures_then(book, str(told["head"]), Days(str(told["from"]), str(told["to"])))
        said = _by_name(told)
    except (ValueError, KeyError, TypeError):
        yield text("Verify", "The figures enclosed in the PDF cannot be read.")
        return
    if content == canonical(again):
        return
    given = _by_name(json.loads(canonical(again)))
    names = [name for name in dict.fromkeys((*said, *given)) if said.get(name) != given.get(name)]
    for name in names:
        both = {"said": said.get(name, "0"), "given": given.get(name, "0")}
        yield _DIFFERS.about(figure=" ".join(filter(None, name)), **both)
    if not names:
        yield text("Verify", "The figures enclosed in the PDF say something else of the scheme or its period.")


def _by_name(told: Mapping[str, Any]) -> dict[tuple[str, str, str], str]:
    """Each value with how firm it is, by figure, product and office."""
    return {
        (str(each["figure"]), str(each["product"]), str(each["office"])): f"{each['value']} {each['status']}".strip()
        for each in told["figures"]
    }


_DIFFERS = text("Verify", "Enclosed in the PDF, {figure}: it says {said}, the file gives {given}.")
