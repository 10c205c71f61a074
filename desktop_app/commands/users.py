"""Who may open a locked file, and what each may do there; without an option, the list of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import looking_at, say, say_table, working_on, writing_to
from desktop_app.commands.protect import new_password
from desktop_app.core.text import text
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and one thing to change about its people."""
    from desktop_app.core.rights import ROLES

    parser.add_argument("file", type=Path, help="the scheme's file")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--add", metavar="NAME", help="let somebody sign in; or give them another role, or password")
    change.add_argument("--remove", metavar="NAME", help="let somebody sign in no longer")
    change.add_argument("--password", metavar="NAME", help="give somebody, or yourself, another password")
    change.add_argument("--recovery", action="store_true", help="print another recovery code; the former one ends")
    change.add_argument("--renew-key", action="store_true", help="write the whole file anew under another key")
    parser.add_argument("--role", choices=tuple(ROLES), default="entry", help="what the added person may do")


def run(args: Namespace) -> int:
    """Change one thing, or list everybody with their role."""
    if args.add or args.remove or args.password or args.recovery or args.renew_key:
        with writing_to(args.file) as book:
            _change(book, args)
        return 0
    with looking_at(args.file) as book:
        _list(book)
    return 0


def _list(book: Book) -> None:
    """Everybody's name and role."""
    from desktop_app.acts.staff import staff

    people = staff(book)
    if people:
        say_table([(name, TERMINAL.say(role.label)) for name, role in people.items()], left=(0, 1))
    else:
        say(text("Sign in", "This book is not locked: everybody who has the file may do everything."))


def _change(book: Book, args: Namespace) -> None:
    """The one thing that was asked for."""
    from desktop_app.acts.sign_in import new_recovery_code, renew_key
    from desktop_app.acts.staff import change_password, dismiss, employ, require_administrator

    who = working_on(book)
    if args.add:
        employ(book, args.add, args.role, who, new_password())
    elif args.remove:
        dismiss(book, args.remove, who)
    elif args.password:
        change_password(book, args.password, new_password(), who)
    else:
        require_administrator(book, who)
        if args.renew_key:
            renew_key(book)
        else:
            say(new_recovery_code(book))
