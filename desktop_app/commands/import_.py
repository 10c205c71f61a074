"""Bring an exchange folder, a workbook or another program's tables into a file: all, or nothing with each problem."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections import Counter
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands import add_clock, add_device, device_called, looking_at, say, working_on, writing_to
from desktop_app.core.problems import Problem, Refused, refused
from desktop_app.core.text import text
from desktop_app.ui.speech.terminal import TERMINAL

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager

    from desktop_app.acts.exchange.consent import Consent
    from desktop_app.acts.exchange.import_folder import Imported
    from desktop_app.acts.exchange.shape import HowToRead
    from desktop_app.core.checks.finding import Finding
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book


def add_arguments(parser: ArgumentParser) -> None:
    """Which file, from where, and whether to check only."""
    parser.add_argument("file", type=Path, help="the scheme's file; made if it is not there")
    from desktop_app.acts.exchange.foreign.registry import SHAPES

    folder = "a folder of CSV files, one workbook, or one CSV file whose headings are matched"
    parser.add_argument("folder", type=Path, help=folder)
    shape = f"how it is to be read: {', '.join(SHAPES)}, or a saved matching (NAME.json); without it its tables tell"
    parser.add_argument("--as", dest="shape", type=_shape, metavar="NAME", default="", help=shape)
    given = "what another program does not know: of openimis the currency and the name of a new scheme, and the line"
    parser.add_argument("--give", action="append", type=_given, default=[], metavar="NAME=VALUE", help=given)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--check-only", action="store_true", help="name the problems and write nothing")
    aside = "take what is right; write the other rows into this new or empty folder, each with its problem"
    how.add_argument("--aside", type=Path, metavar="DIR", help=aside)
    propose = "only write down, in a new file, what the headings of a workbook or CSV file probably mean"
    how.add_argument("--propose", type=Path, metavar="NAME.json", help=propose)
    add_device(parser)
    add_clock(parser)


def run(args: Namespace) -> int:
    """Import or check, and say what was new."""
    from desktop_app.acts.clock import require_clock
    from desktop_app.acts.exchange.aside import import_right
    from desktop_app.acts.exchange.import_folder import import_folder

    if args.propose:
        say(*_proposed(args.folder, args.propose))
        return 0
    how = _how(args)
    if args.aside:
        with _agreement_explained(), _written(args) as book:
            require_clock(book, sure=args.clock_is_right)
            brought = import_right(book, args.folder, args.aside, consent=_consent(book), speech=TERMINAL, how=how)
            findings = brought.doubts(book)
        say(*_lines(brought, check_only=False), *_doubtful(findings), *_aside(brought, args.aside))
        return 0
    with _agreement_explained(), _only_read(args.file) if args.check_only else _written(args) as book:
        require_clock(book, sure=args.clock_is_right or args.check_only)
        brought = import_folder(book, args.folder, check_only=args.check_only, consent=_consent(book), how=how)
        findings = brought.doubts(book)
    say(*_lines(brought, check_only=args.check_only), *_doubtful(findings))
    return 0


def _shape(typed: str) -> str:
    """The name of a shape, or of a saved matching."""
    from desktop_app.acts.exchange.foreign.registry import SHAPES
    from desktop_app.acts.exchange.matched.matching import ENDING

    if typed not in ("", *SHAPES) and not typed.endswith(ENDING):
        raise ArgumentTypeError(f"{typed!r} is none of {', '.join(SHAPES)}, and no saved matching (NAME.json)")
    return typed


def _how(args: Namespace) -> HowToRead:
    """How the tables are to be read, by the name of a shape or by a saved matching."""
    from desktop_app.acts.exchange.matched.matching import ENDING, matching_at
    from desktop_app.acts.exchange.shape import MATCHED, HowToRead

    given = dict(args.give)
    if args.shape.endswith(ENDING):
        return HowToRead(MATCHED, given, matching_at(Path(args.shape)))
    return HowToRead(args.shape, given)


def _proposed(tables: Path, place: Path) -> Iterator[Text]:
    """Write down what headings probably mean; what is left to be said of them."""
    from desktop_app.acts.exchange.matched.matching import ENDING, Matching
    from desktop_app.acts.exchange.matched.seen import open_questions
    from desktop_app.acts.exchange.matched.sight import Memory, sight
    from desktop_app.core.places import whole_file
    from desktop_app.ui.speech.languages import languages, speech_for

    seen = sight(tables, Matching(), Memory(tuple(speech_for(each.code) for each in languages())))
    if place.exists():
        raise refused(text("Import", "{name} is there already: propose under another name.", name=str(place)))
    with whole_file(place, ENDING) as half:
        half.write_bytes(seen.matching.written_down())
    yield from open_questions(seen)
    words = text("Import", "{file} says what each heading means. Look at it, then import with --as {file}")
    yield words.about(file=str(place))


@contextmanager
def _agreement_explained() -> Iterator[None]:
    """Where a second person must agree, say that they can in the window: at a terminal nobody else is asked."""
    from desktop_app.acts.permission import NeedsSecond

    try:
        yield
    except NeedsSecond as needed:
        where = text("Commands", "Import it in the window: there the second person gives their password.")
        raise Refused(*needed.problems, Problem(where)) from None


def _consent(book: Book) -> Consent:
    """Whoever works here, who has been asked about the clock before."""
    from desktop_app.acts.exchange.consent import Consent

    return Consent(working_on(book), clock_is_right=True)


def _given(typed: str) -> tuple[str, str]:
    """A name and what it is."""
    name, mark, value = typed.partition("=")
    if not (name and mark):
        raise ArgumentTypeError(f"{typed!r} gives nothing; write it as currency=NPR")
    return name, value


def _written(args: Namespace) -> AbstractContextManager[Book]:
    """The file to write to, by this laptop."""
    return writing_to(args.file, device_called(args.device), create=True)


@contextmanager
def _only_read(path: Path) -> Iterator[Book]:
    """The file to check against; where there is none, a new one that does not stay."""
    from desktop_app.acts.rooms import Room
    from desktop_app.store.opening import open_book

    if path.exists():
        with looking_at(path) as book:
            yield book
        return
    with closing(Room()) as room, closing(open_book(room.path / "new", create=True)) as book:
        yield book


def _doubtful(findings: Iterable[Finding]) -> Iterator[Text]:
    """Which rules doubt what came in, and how often."""
    for rule, count in Counter(each.rule for each in findings).items():
        words = text("Import", "doubtful: {title} ({count}); coverbook check names them")
        yield words.about(title=rule.title, count=count)


def _lines(brought: Imported, *, check_only: bool) -> Iterator[Text]:
    """What came or would come: rows by sheet, and words that lists did not know."""
    yield from brought.notes
    for name, count in brought.rows.items():
        yield text("Import", "{sheet}: {rows} new", sheet=name, rows=count)
    for name, word in brought.words:
        yield text("Import", "new in the list {list}: {word}", list=name, word=word)
    if not brought.rows and not brought.aside:
        yield text("Import", "Everything was in the file already; nothing was written.")
    elif check_only:
        yield text("Import", "Everything is good; nothing was written, since it was only to be checked.")


def _aside(brought: Imported, folder: Path) -> Iterator[Text]:
    """What was set aside, and where it lies."""
    for name, count in brought.aside.items():
        words = text("Import", "{sheet}: {rows} set aside in {file}", sheet=name, rows=count)
        yield words.about(file=str(folder / f"{name}.csv"))
