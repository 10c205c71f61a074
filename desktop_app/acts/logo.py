"""The scheme's logo for its papers: chosen, changed and removed; every former one stays beside the book."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.acts.attaching import NewFile, file_at
from desktop_app.acts.gate import Plan, Procedure
from desktop_app.acts.judgement import place
from desktop_app.core.period import today
from desktop_app.core.problems import refused
from desktop_app.core.records.attachment import LOGO, PNG, Attachment
from desktop_app.core.text import text
from desktop_app.store.attached_files import files_of
from desktop_app.store.attachments import logo_of, logos
from desktop_app.store.failures import calmly
from desktop_app.store.rows import insert, next_code
from desktop_app.store.rows import replace as put_right

__all__ = ("choose_logo", "logo_at", "logo_of", "remove_logo")

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.acts.who import Who
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save

PICTURE = "picture"
"""What the act is told: the file, made small for paper."""


def logo_at(path: Path, made_small: Callable[[bytes], bytes]) -> NewFile:
    """The picture at a path as papers take it; Refused where it is too large, or none that can be shown."""
    file = file_at(path)
    small = made_small(file.content)
    if not small:
        words = text("Attachment", "{name} is no picture that can be printed. Choose a JPEG or PNG picture.")
        raise refused(words.about(name=file.name))
    return replace(file, small=small)


def choose_logo(book: Book, file: NewFile, who: Who) -> str:
    """Put a picture on all papers, in the place of the former one; what it is called."""
    return _SET(book, {PICTURE: file}, who)


def remove_logo(book: Book, who: Who) -> None:
    """Let papers have no logo; Refused where they have none."""
    _REMOVE(book, {}, who)


def _plan(book: Book, values: Mapping[str, Any]) -> Plan[str]:
    """The picture beside the book and its record; those before it are retired."""
    file: NewFile = values[PICTURE]
    if logo_of(book) == file.small:
        raise refused(text("Attachment", "{name} is the logo already.", name=file.name))

    def write(save: Save) -> str:
        with calmly():
            digest = files_of(book).put(file.small)
        _retire_all(book, save)
        insert(save, "attachments", _record(file, next_code(book, "attachments"), digest))
        return file.name

    return Plan(write)


def _record(file: NewFile, code: str, digest: str) -> Attachment:
    """What is written down of a logo."""
    name, size = file.name.rpartition(".")[0] or file.name, len(file.small)
    return Attachment(code=code, kind=LOGO, name=f"{name}.png", media_type=PNG, size=size, digest=digest, date=today())


def _plan_removing(book: Book, values: Mapping[str, Any]) -> Plan[None]:
    """No logo any more."""
    del values
    if not logos(book):
        raise refused(text("Attachment", "There is no logo."))
    return Plan(lambda save: _retire_all(book, save))


def _retire_all(book: Book, save: Save) -> None:
    """Retire what is the logo now: two, where two laptops chose one each."""
    for code in logos(book):
        put_right(save, "attachments", place(book, "attachments", code), retired=today())


_SET = Procedure("set_logo", _plan)
_REMOVE = Procedure("remove_logo", _plan_removing)
