"""Putting a backup in the place of its book: what that would lose and bring back, who may do it, and doing it."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from desktop_app.acts.permission import require_right
from desktop_app.acts.sign_in import fits, is_locked, names_of
from desktop_app.acts.who import Who
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.store.backup import compare, put_in_place
from desktop_app.store.opening import open_book
from desktop_app.store.seen import accept_head

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.backups import Difference
    from desktop_app.store.cipher import Access
    from desktop_app.store.database import Book
    from desktop_app.store.identity import Device

RESTORE = "restore"
"""The act, by which is known who has the right to it."""


def would_change(target: Path, backup: Path, present: Access | None, then: Access | None) -> Difference | None:
    """What restoring would lose and bring back; None where there is no present file, or it cannot be read.

    The backup may be locked with a former key, so each of the two has an access of its own.
    """
    if not target.exists():
        return None
    with suppress(Refused), closing(open_book(target, look=True, access=present)) as now:
        return difference(now, backup, then)
    return None


def difference(book: Book, backup: Path, then: Access | None) -> Difference:
    """What putting a backup in the place of an open book would lose and bring back."""
    with closing(open_book(backup, look=True, access=then)) as old:
        return compare(book, old)


class FormerKey(Refused):
    """A backup that another key locks than its book: somebody has to sign in to it as it was then."""

    def __init__(self, *problems: Problem, names: tuple[str, ...] = ()) -> None:
        """Keep who could sign in then."""
        super().__init__(*problems)
        self.names = names


def question(book: Book, backup: Path, who: Who, then: Access | None = None) -> Difference:
    """What putting a backup in the place of an open book would change; Refused where whoever asks may not do it.

    FormerKey where what opens the book does not open the backup, and nobody has signed in to that.
    """
    _require(book, who)
    refuse_unlocking(backup, book.path)
    return difference(book, backup, _access_for(backup, then or book.access))


def _access_for(backup: Path, access: Access | None) -> Access | None:
    """What opens a backup, of what may; FormerKey where another key locks it."""
    if not is_locked(backup):
        return None
    if access is None or not fits(access, backup):
        words = text(
            "Backups",
            "{name} is locked with a former key: sign in with a name and a password of that time.",
            name=backup.name,
        )
        raise FormerKey(Problem(words), names=names_of(backup))
    return access


def refuse_unlocking(backup: Path, target: Path) -> None:
    """Refused where a backup from before a book was locked would take the lock off it."""
    if is_locked(target) and not is_locked(backup):
        words = text(
            "Backups",
            "{name} is from before this book was locked: in its place everybody could read it. Restore it under "
            "another name.",
            name=backup.name,
        )
        raise refused(words)


def require_to_restore(target: Path, access: Access) -> None:
    """Refused where whoever signed in may not put a backup in the place of a locked book.

    One that is damaged cannot say who may: everybody with a password of it may bring it back.
    """
    try:
        book = open_book(target, look=True, access=access)
    except Refused:
        return
    with closing(book):
        require_right(book, RESTORE, Who(access.name))


def restore(backup: Path, target: Path, access: Access | None, device: Device, *, replace: bool) -> Path | None:
    """Put a backup in the place of a book; where what was there is kept. Refused over a file unless it is to go."""
    if target.exists() and not replace:
        words = text(
            "Backups",
            "{name} is there already. To put the backup in its place use --replace; what is there now is kept beside "
            "it.",
            name=str(target),
        )
        raise refused(words)
    refuse_unlocking(backup, target)
    kept = put_in_place(backup, target, access)
    with suppress(Refused):  # the backup is in its place all the same; `verify` then asks whether it is the newest copy
        book = open_book(target, device=device, access=access)
        try:
            accept_head(book)
        finally:
            book.close()
    return kept


def restore_over(book: Book, backup: Path, who: Who, then: Access | None = None) -> Path | None:
    """Close an open book and put a backup in its place; where the file of before is kept.

    Then is what opens the backup where a former key locks it. Refused, with the book still open, where whoever wants it
    may not, or the backup cannot be read.
    """
    question(book, backup, who, then)
    opens = _access_for(backup, then or book.access)
    book.close()
    return restore(backup, book.path, opens, book.device, replace=True)


def _require(book: Book, who: Who) -> None:
    """Refused where somebody may not put a backup in the place of an open book."""
    require_right(book, RESTORE, who)
    if book.looking_because:
        raise book.looking_because
