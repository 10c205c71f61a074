"""The command line, a verb a file; and what the verbs share: opening files, reading days, printing answers."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentTypeError
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.core.period import Day, Period, iso, parse_day
from desktop_app.core.problems import refused
from desktop_app.core.text import Text, text
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.acts.who import Who
    from desktop_app.store.cipher import Access
    from desktop_app.store.database import Book
    from desktop_app.store.identity import Device


@contextmanager
def looking_at(path: Path) -> Iterator[Book]:
    """The file, open to look at, and closed again; one of an older version is brought up to date first."""
    from desktop_app.acts.soundly import soundly
    from desktop_app.store.opening import Outdated, open_book

    access = access_to(path)
    try:
        book = open_book(path, look=True, access=access)
    except Outdated:
        remark(open_book(path, who=who_am_i(), access=access).close())
        book = open_book(path, look=True, access=access)
    try:
        _remark_opened(book)
        with soundly(book):
            yield book
    finally:
        remark(book.close())


@contextmanager
def writing_to(path: Path, device: Device | None = None, *, create: bool = False) -> Iterator[Book]:
    """The file, open to write to, saves under a device, this laptop unless told; Refused while another program has it.

    A new file takes its place only when it is whole, and none that was left empty does.
    """
    from desktop_app.store.birth import making
    from desktop_app.store.rows import has_rows

    device = device or device_called(None)
    if not create or path.exists() or not path.parent.is_dir():
        with _written_to(path, device, create=create) as book:
            yield book
        return
    with making(path) as place:
        with _written_to(place, device, create=True) as book:
            yield book
            used = has_rows(book, "saves")
        if not used:
            place.unlink()


@contextmanager
def _written_to(path: Path, device: Device, *, create: bool) -> Iterator[Book]:
    """The file, open to write to, and closed again; a device that has saved in it keeps its code."""
    from desktop_app.acts.device import mark_used
    from desktop_app.acts.soundly import soundly
    from desktop_app.store.identity import has_written
    from desktop_app.store.opening import open_book

    book = open_book(path, create=create, who=who_am_i(), device=device, access=access_to(path))
    try:
        if book.looking_because:
            raise book.looking_because
        _remark_opened(book)
        with soundly(book):
            yield book
        if not book.is_closed and has_written(book, device):  # written anew under another key it is closed
            mark_used()
    finally:
        remark(book.close())


def _remark_opened(book: Book) -> None:
    """Say what lay beside the file, and whether it is an older copy."""
    from desktop_app.catalog.mending import BY_OPTION

    remark(book.remark)
    if book.newer:
        remark(BY_OPTION.older_than(book.newer.name, book.newer.day))


def remark(words: Text | None) -> None:
    """Say what a person should know about the file, beside the answer."""
    from desktop_app.core.visible import visible

    if words:
        print(visible(TERMINAL.say(words)), file=sys.stderr)


def add_device(parser: ArgumentParser) -> None:
    """Under which code this laptop writes."""
    parser.add_argument(
        "--device", type=a_device, metavar="CODE", help="the code of this laptop, 1 to 3 letters or digits; it is kept"
    )


def add_clock(parser: ArgumentParser) -> None:
    """Whether the day of this machine is right, though the file speaks against it."""
    words = "the day of this machine is right, though the newest save is later or long ago"
    parser.add_argument("--clock-is-right", action="store_true", help=words)


def a_device(typed: str) -> str:
    """The code of a laptop as an argument."""
    from desktop_app.core.codes import device_code

    code = device_code(typed)
    if code is None:
        raise ArgumentTypeError(f"{typed!r} is no code of a laptop; write 1 to 3 of the letters A to Z and digits")
    return code


def device_called(code: str | None) -> Device:
    """This laptop under a code, which it keeps, else under its own, else under the one proposed for it.

    Nothing is said of the last: what scripts read on standard error are problems. The first save keeps it.
    """
    from desktop_app.acts.device import choose_code, device_of, this_laptop

    return device_of(choose_code(code) if code else this_laptop(), who_am_i()[1])


def access_to(path: Path) -> Access | None:
    """What opens a locked book: the name and password of the environment, else those that are asked for."""
    from desktop_app.acts.sign_in import is_locked, sign_in

    if not is_locked(path):
        return None
    name, password = os.environ.get("COVERBOOK_USER"), os.environ.get("COVERBOOK_PASSWORD")
    if name is None or password is None:
        locked = text(
            "Commands", "{name} is locked. Set COVERBOOK_USER and COVERBOOK_PASSWORD, or call this at a terminal."
        ).about(name=path.name)
        name = asked(text("Commands", "Name: "), locked)
        password = asked(text("Commands", "Password: "), locked, secret=True)
    return sign_in(path, name, password)


def asked(words: Text, otherwise: Text, *, secret: bool = False) -> str:
    """An answer at the terminal; where nobody is there to give one, Refused with what to do otherwise."""
    from getpass import getpass

    if not sys.stdin.isatty():
        raise refused(otherwise)
    if secret:
        return getpass(TERMINAL.say(words))
    print(TERMINAL.say(words), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def working_on(book: Book) -> Who:
    """Who acts on an open book, and on which machine: whoever has signed in, else the system's user."""
    from desktop_app.acts.who import Who

    user, device = who_am_i()
    return Who(book.access.name if book.access else user, device)


def who_am_i() -> tuple[str, str]:
    """The user and the device of a save made on the command line."""
    import getpass
    import platform

    try:
        return getpass.getuser(), platform.node()
    except (OSError, KeyError):
        return "", platform.node()


def a_place(typed: str) -> Path:
    """A file or folder as an argument; an empty name would be the folder one is in."""
    from pathlib import Path

    if not typed.strip():
        raise ArgumentTypeError("an empty name is given where that of a file or folder belongs")
    return Path(typed)


def a_day(typed: str) -> Day:
    """A day argument, YYYY-MM-DD, with years before and after it to compare with."""
    from desktop_app.core.entered_days import EARLIEST, LATEST

    try:
        day = parse_day(typed)
    except ValueError:
        raise ArgumentTypeError(f"{typed!r} is not a date; write it as 2026-01-31") from None
    if not EARLIEST <= day <= LATEST:
        raise ArgumentTypeError(f"{typed!r} is no day of a scheme; give one from {iso(EARLIEST)} to {iso(LATEST)}")
    return day


def add_period(parser: ArgumentParser) -> None:
    """The two days of a period."""
    parser.add_argument("--from", dest="first", type=a_day, required=True, metavar="DAY", help="first day, YYYY-MM-DD")
    parser.add_argument("--to", dest="last", type=a_day, required=True, metavar="DAY", help="last day, YYYY-MM-DD")


def period_of(args: Namespace) -> Period:
    """The period asked for; Refused when it ends before it starts."""
    if args.last < args.first:
        raise refused(text("Commands", "The period ends before it starts. Give its first day first."))
    return Period(args.first, args.last)


def row_named(book: Book, sheet: str, code: str | None) -> int | None:
    """The row of a code given as an argument; Refused where there is none."""
    from desktop_app.store.rows import codes, row_of

    if code is None:
        return None
    row = row_of(book, sheet, code)
    if row is None:
        known = ", ".join(codes(book, sheet, 20))
        raise refused(
            text("Commands", "There is no {code} in {sheet}. Known are: {known}", code=code, sheet=sheet, known=known)
        )
    return row


def office_named(book: Book, code: str | None) -> int | None:
    """The row of an office, 0 for `-`: what belongs to no office; None where nobody asks for one."""
    return 0 if code == "-" else row_named(book, "offices", code)


def say(*lines: str | Text, is_json: bool = False) -> None:
    """Print lines of an answer; nothing in a name steers the terminal."""
    from desktop_app.core.visible import visible

    try:
        for line in lines:
            words = TERMINAL.say(line) if isinstance(line, Text) else line
            print(words if is_json else visible(words), flush=True)
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` has; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def say_json(answer: dict[str, Any]) -> None:
    """Print an answer as JSON; letters that the terminal lacks stand in it as JSON writes them in plain signs."""
    from desktop_app.core.visible import has_every_letter, visible_json

    plain = not has_every_letter(sys.stdout.encoding or "utf-8")
    say(visible_json(json.dumps(answer, ensure_ascii=plain, indent=2)), is_json=True)


def say_table(rows: list[tuple[str, ...]], left: tuple[int, ...] = (0,)) -> None:
    """Print rows in columns, those named by `left` aligned at the left, the others at the right."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.ljust(width) if at in left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        say("  ".join(cells).rstrip())
