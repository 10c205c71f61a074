"""Work with a file that may hold what nobody saved: what trips over it says so, for it is no mistake of the program.

Guards keep values that cannot be out of a book; a tool that knows nothing of them can put in days of the year 97796,
amounts without end, and codes that are none. No report looks for these one by one. `verify` knows every row that is
not as it was saved, and is asked when something breaks.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.core.problems import Refused, refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


@contextmanager
def soundly(book: Book | None, *, in_window: bool = False) -> Iterator[None]:
    """Refused with what does not hold about a file that work broke upon; in one that holds, our mistake stays ours.

    Without a file there is nothing to blame it on.
    """
    try:
        yield
    except Refused:
        raise
    except Exception as error:
        fault = _fault(book, in_window=in_window)
        if fault is None:
            raise
        words = text("Verify", "This cannot be done, for the file does not hold. {fault}", fault=fault)
        raise refused(words) from error


def _fault(book: Book | None, *, in_window: bool) -> Text | None:
    """The gravest thing that does not hold about a file; None where all does, or it cannot be asked any more."""
    from desktop_app.acts.verify_book import verify_book
    from desktop_app.catalog.mending import BY_BUTTON, BY_OPTION

    if book is None or book.is_closed:
        return None
    try:
        return next(iter(verify_book(book, mending=BY_BUTTON if in_window else BY_OPTION).faults), None)
    except Exception:  # noqa: BLE001 - then what broke first is told
        return None
