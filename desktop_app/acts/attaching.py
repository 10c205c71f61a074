"""Papers and photos of records: taken in beside the book, opened, and retired with a reason, but never deleted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.acts.counter_acts import Act, Done
from desktop_app.acts.gate import Plan, Procedure, gate
from desktop_app.acts.judgement import place
from desktop_app.acts.whose import name_of
from desktop_app.catalog.forms.attaching import ATTACH_FILE, RETIRE_ATTACHMENT
from desktop_app.core.period import today
from desktop_app.core.places import file_name
from desktop_app.core.problems import Problem, no_such, refused
from desktop_app.core.records.attachment import (
    ENDINGS,
    MOST_BYTES,
    OWNERS,
    PHOTO,
    Attachment,
    media_type_of,
)
from desktop_app.core.records.sheets import sheet
from desktop_app.core.rules.registry import problems_of
from desktop_app.core.text import text
from desktop_app.store.attached_files import files_of
from desktop_app.store.attachments import attachments_of, logos
from desktop_app.store.failures import calmly
from desktop_app.store.named import rows_named
from desktop_app.store.own_files import write_whole
from desktop_app.store.rows import find, insert, next_code
from desktop_app.store.rows import replace as put_right

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.acts.who import Who
    from desktop_app.core.problems import Refused
    from desktop_app.store.database import Book
    from desktop_app.store.save import Save


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that somebody has chosen, dropped or pasted."""

    name: str
    content: bytes
    small: bytes = b""
    """A picture as it is kept as a photo: no larger than it is shown; empty of a document and of a damaged picture."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A paper that was kept or retired, and what the record is called that it belongs to."""

    code: str
    name: str
    record: str


def file_at(path: Path) -> NewFile:
    """The file at a path; Refused where it is too large, no picture and no PDF, or cannot be read."""
    with calmly():
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(path.name)
        content = path.read_bytes()
    return checked(NewFile(path.name, content))


def checked(file: NewFile) -> NewFile:
    """A file that can be kept; Refused where it is too large, or no picture and no PDF by its first bytes."""
    if len(file.content) > MOST_BYTES:
        raise _too_large(file.name)
    if not media_type_of(file.content):
        words = text("Attachment", "{name} is no picture (JPEG, PNG, WebP) and no PDF. Save it as one of these first.")
        raise refused(words.about(name=file.name))
    return file


def attach(book: Book, of: tuple[str, str], file: NewFile, values: Mapping[str, Any], who: Who) -> Attached:
    """Keep a file with a record, named by its sheet and its code; Refused where it is there already."""
    return gate(book, Procedure("attach_file", partial(_plan, of, file), ATTACH_FILE), values, who)


def attaching(of: tuple[str, str], file: NewFile, called: str) -> Act:
    """The act that keeps one file with a record; its form says with which, as people call it."""
    words = text("Attachment", "Keep {name} with {record}", name=file.name, record=called)
    return Act(
        replace(ATTACH_FILE, title=words), lambda book, values, who: attach(book, of, file, values, who), _attached
    )


def called(book: Book, of: tuple[str, str]) -> str:
    """What a record is called: a person by their name, anything else by its code."""
    return name_of(book, *of) if of[0] == "people" else of[1]


def retire(book: Book, code: str, values: Mapping[str, Any], who: Who) -> Attached:
    """Show a paper no longer with its record, with the reason; its file stays."""
    name = "remove_logo" if code in logos(book) else "retire_attachment"
    return gate(book, Procedure(name, partial(_plan_retiring, code), RETIRE_ATTACHMENT), values, who)


def retiring(code: str) -> Act:
    """The act that retires one paper."""
    words = text("Attachment", "Retire {code}", code=code)
    return Act(
        replace(RETIRE_ATTACHMENT, title=words), lambda book, values, who: retire(book, code, values, who), _retired
    )


def laid_out(book: Book, code: str, folder: Path) -> Path:
    """Write a paper into a folder under the name it is shown by; Refused where its bytes are missing or changed."""
    record = _found(book, code)
    with calmly():
        content = files_of(book).read(record.digest)
    if content is None:
        words = text("Attachment", "The file of {code} ({name}) is missing beside the book, or was changed there.")
        raise refused(words.about(code=code, name=record.name))
    named = folder / f"{file_name(Path(record.name).stem) or code}{ENDINGS[record.media_type]}"
    with calmly():
        write_whole(named, content)
    return named


def _plan(of: tuple[str, str], file: NewFile, book: Book, values: Mapping[str, Any]) -> Plan[Attached]:
    """The record of a file, and its bytes beside the book: they are on the disk before the save."""
    checked(file)
    record, content = _record(of, file, values), _bytes_to_store(file, values)

    def write(save: Save) -> Attached:
        with calmly():
            files_of(book).put(content)
        code = next_code(book, "attachments")
        insert(save, "attachments", replace(record, code=code))
        return Attached(code, record.name, called(book, of))

    return Plan(write, [*problems_of("attachments", record), *_impossible(book, of, record)])


def _record(of: tuple[str, str], file: NewFile, values: Mapping[str, Any]) -> Attachment:
    """What is written down of a file."""
    content = _bytes_to_store(file, values)
    kind = media_type_of(content)
    record = Attachment(
        code="",
        kind=values["kind"],
        name=f"{Path(values['name']).stem}{ENDINGS[kind]}",
        media_type=kind,
        size=len(content),
        digest=sha256(content).hexdigest(),
        date=values["date"],
    )
    owner: dict[str, Any] = {OWNERS[of[0]]: of[1]}
    return replace(record, **owner)


def _bytes_to_store(file: NewFile, values: Mapping[str, Any]) -> bytes:
    """The bytes that are kept: a photo is made small, a document stays untouched."""
    if values["kind"] != PHOTO:
        return file.content
    if not file.small:
        raise refused(text("Attachment", "This file is no picture that can be shown: it is no photo."), "kind")
    return file.small


def _impossible(book: Book, of: tuple[str, str], record: Attachment) -> Iterator[Problem]:
    """A record that is not there, or a file that it has already."""
    if not rows_named(book, sheet(of[0]), of[1]):
        yield from no_such(of[1]).problems
        return
    for each in attachments_of(book, *of):
        if each.digest == record.digest:
            words = text("Attachment", "This file is kept with {record} already, as {name}.", record=of[1])
            yield Problem(words.about(name=each.name), "name")


def _plan_retiring(code: str, book: Book, values: Mapping[str, Any]) -> Plan[Attached]:
    """The paper with the day on which it is retired."""
    record = _found(book, code)
    if record.retired is not None:
        raise refused(text("Attachment", "{code} is retired already.", code=code))

    def write(save: Save) -> Attached:
        put_right(save, "attachments", place(book, "attachments", code), retired=today())
        return Attached(code, record.name, called(book, _owner(record)))

    return Plan(write, reason=values["why"])


def _found(book: Book, code: str) -> Attachment:
    """The record of a paper; Refused where there is none."""
    record: Attachment | None = find(book, "attachments", code)
    if record is None:
        raise no_such(code)
    return record


def _owner(record: Attachment) -> tuple[str, str]:
    """The sheet and the code of the record that a paper belongs to; the logo belongs to none."""
    owners = ((of, str(code)) for of, field in OWNERS.items() if (code := getattr(record, field)) is not None)
    return next(owners, ("scheme", record.code))


def _too_large(name: str) -> Refused:
    """What is said of a file that is too large."""
    words = text("Attachment", "{name} is larger than {most} MB. Scan it in grey, or with fewer dots, and try again.")
    return refused(words.about(name=name, most=MOST_BYTES // 2**20))


def _attached(done: Attached) -> Done:
    """After a paper was kept."""
    words = text("Saved", "{name} is kept with {record}.", name=done.name, record=done.record)
    return Done(words, "attachments", done.code)


def _retired(done: Attached) -> Done:
    """After a paper was retired."""
    words = text("Saved", "{name} is no longer shown with {record}; its file stays.", name=done.name)
    return Done(words.about(record=done.record), "attachments", done.code)
