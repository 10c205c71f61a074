"""Who brings rows into a book, and what they have said to it: that the clock is right, and who agrees with them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.acts.clock import ask_about_clock
from desktop_app.acts.exchange.papers import take_papers
from desktop_app.acts.exchange.shares import take_shares
from desktop_app.acts.permission import agreement, joined, require_right, second_for_rows
from desktop_app.acts.who import Who
from desktop_app.store.save import saving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

_IMPORT = "import"


class Consent(NamedTuple):
    """Whoever imports, perhaps with a second person who agrees, and whether they say that the clock is right."""

    who: Who = Who()
    clock_is_right: bool = False

    def require(self, book: Book) -> None:
        """Refused where they have no right to import; Doubtful where the clock is doubtful and nobody has said more."""
        require_right(book, _IMPORT, self.who)
        ask_about_clock(book, sure=self.clock_is_right)


@contextmanager
def taking_in(book: Book, path: Path, consent: Consent) -> Iterator[Save]:
    """The save that takes in what lies at a path; NeedsSecond, with nothing written, where one person may not."""
    reason = joined(path.name, agreement(consent.who))
    with saving(book, _IMPORT, user=consent.who.user, reason=reason) as save:
        yield save
        second_for_rows(save, _IMPORT, consent.who)
        take_papers(save, path)
        take_shares(save, path)
