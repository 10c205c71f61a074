"""Lock a file: from now on it opens with a name and a password, or with the code of the recovery sheet."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import asked, say, writing_to
from desktop_app.core.problems import refused
from desktop_app.core.text import text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_NAME = text("Commands", "Say with --name who its administrator is, or call this at a terminal.")
_PASSWORD = text("Commands", "Set COVERBOOK_NEW_PASSWORD to the new password, or call this at a terminal.")
"""What to do where nobody is at a terminal to be asked."""


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, and who is its first person."""
    parser.add_argument("file", type=Path, help="the scheme's file")
    parser.add_argument("--name", help="the name its administrator signs in with (COVERBOOK_USER, else asked for)")


def run(args: Namespace) -> int:
    """Lock it, make the first person its administrator, and print the recovery code once."""
    from desktop_app.acts.sign_in import protect

    name = args.name or os.environ.get("COVERBOOK_USER") or asked(text("Commands", "Name: "), _NAME)
    password = new_password()
    with writing_to(args.file) as book:
        code = protect(book, name, password)
    say(text("Sign in", "The book is locked. Keep this code where nobody else finds it: {code}", code=code))
    return 0


def new_password() -> str:
    """A password given twice, or that of the environment (COVERBOOK_NEW_PASSWORD)."""
    given = os.environ.get("COVERBOOK_NEW_PASSWORD")
    if given is not None:
        return given
    first = asked(text("Commands", "New password: "), _PASSWORD, secret=True)
    if first != asked(text("Commands", "Once more: "), _PASSWORD, secret=True):
        raise refused(text("Commands", "The two passwords differ. Nothing was changed."))
    return first
