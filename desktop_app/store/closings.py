"""Which quarters are closed: what was done with each, in its order, and up to which day a book is closed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.period import Period
from desktop_app.core.records.closing import CLOSED, REOPENED
from desktop_app.store.rows import insert, next_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.period import Day
    from desktop_app.core.records.closing import Closing, ClosingFigure
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

FINGERPRINT = 32
"""So many signs of a digest are printed."""


class QuarterAct(NamedTuple):
    """One thing done with a quarter, with the row of the save that did it."""

    code: str
    first: Day
    last: Day
    what: str
    day: Day
    prepared_by: str | None
    reviewed_by: str | None
    reason: str | None
    fingerprint: str | None
    save: int

    @property
    def period(self) -> Period:
        """The quarter."""
        return Period(self.first, self.last)


_ACTS = """SELECT code, from_day, to_day, what, date, prepared_by, reviewed_by, reason, fingerprint, save
    FROM closings ORDER BY id"""
_CLOSED_TO = f"""SELECT max(c.to_day) FROM closings c WHERE c.what = '{CLOSED}' AND c.save < :before
    AND NOT EXISTS (SELECT 1 FROM closings r WHERE r.to_day = c.to_day AND r.id > c.id AND r.what = '{REOPENED}'
        AND r.save < :before)"""
_EVER = 1 << 62


def quarter_acts(book: Book) -> list[QuarterAct]:
    """Everything that was ever done with any quarter, in its order."""
    return [QuarterAct(*row) for row in book.query(_ACTS)]


def standing(done: Iterable[QuarterAct]) -> list[QuarterAct]:
    """The closings that stand of all that was done, by their quarters."""
    found: dict[Day, QuarterAct] = {}
    for each in done:
        if each.what == CLOSED:
            found[each.last] = each
        elif each.what == REOPENED:
            found.pop(each.last, None)
    return [found[last] for last in sorted(found)]


def closed_to(book: Book, before: int = _EVER) -> Day | None:
    """The last day that is closed by what saves before the given one did; None while none is.

    All that lies before the first quarter that was closed is closed with it.
    """
    found = book.value(_CLOSED_TO, {"before": before})
    return None if found is None else int(found)


def closing_of(book: Book, day: Day) -> QuarterAct | None:
    """The closing that closed a day: that of its quarter, or of the first quarter closed after it."""
    return next((each for each in standing(quarter_acts(book)) if day <= each.last), None)


def write_closing(save: Save, closing: Closing, figures: Iterable[ClosingFigure] = ()) -> str:
    """Write down what is done with a quarter, and the figures it freezes; the code of the record."""
    code, head = next_code(save.book, "closings"), _head_before(save)
    insert(save, "closings", replace(closing, code=code, fingerprint=head))
    for each in figures:
        insert(save, "closing_figures", replace(each, closing=code))
    return code


def _head_before(save: Save) -> str | None:
    """The fingerprint of the save before one, as statements print it: at it the figures are computed."""
    found = save.book.value("SELECT digest FROM saves WHERE id < ? ORDER BY id DESC LIMIT 1", (save.number,))
    return None if found is None else str(found)[:FINGERPRINT]


def frozen(book: Book, code: str) -> Iterator[tuple[str, str | None, str | None, str]]:
    """(figure, product's code, office, value) as a closing froze them."""
    yield from book.query(
        """SELECT f.figure, (SELECT code FROM products p WHERE p.id = f.product), f.office, f.value
        FROM closing_figures f JOIN closings c ON c.id = f.closing WHERE c.code = ? ORDER BY f.id""",
        (code,),
    )
