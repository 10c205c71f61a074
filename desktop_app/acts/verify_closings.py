"""Whether closed quarters, computed again as of the saves that closed them, give what was frozen then."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.core.closing import quarter_of
from desktop_app.core.text import text
from desktop_app.figures.figures import Figures
from desktop_app.figures.frozen import differing
from desktop_app.store.closings import quarter_acts, standing
from desktop_app.store.facts.past import as_it_was
from desktop_app.store.heads import save_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.text import Text
    from desktop_app.store.closings import QuarterAct
    from desktop_app.store.database import Book

_FEW = 3
"""So many figures of a quarter are named: the rest say no more."""


def closings_that_differ(book: Book) -> Iterator[Text]:
    """Figures of closed quarters that are no longer what was frozen, each in a sentence.

    A closing that came with an import was computed in another book: nobody can compute it again here.
    """
    for act in standing(quarter_acts(book)):
        if act.fingerprint and save_of(book, act.fingerprint) is not None:
            yield from islice(_differences(book, act), _FEW)


def _differences(book: Book, act: QuarterAct) -> Iterator[Text]:
    """The figures of one quarter that differ."""
    with as_it_was(book, act.save):
        figures = Figures(book)
        quarter = quarter_of(act.period, figures.fiscal_start)
        differs = tuple(differing(figures, act))
    for key, then, now in differs:
        told = _DIFFERS.about(quarter=quarter, figure=" ".join(filter(None, key)))
        yield told.about(frozen=then, now=now)


_DIFFERS = text(
    "Verify",
    "{figure} of {quarter} was {frozen} when the quarter was closed and comes to {now} now. "
    "Compare the file with a backup.",
)
