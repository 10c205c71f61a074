"""Checking a paper against the book: a statement as a PDF, or pictures of its code; what differs, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop_app.acts.check_enclosed import Days, enclosed_differences, figures_then
from desktop_app.acts.scheme import currency_of
from desktop_app.acts.verify_statement import Printed, is_signed, says_its_period, verify_statement
from desktop_app.catalog.pages.page import PRINTER, PROGRAM, VERSION
from desktop_app.core.currencies import habits_of
from desktop_app.core.figure_set import FINAL
from desktop_app.core.period import parse_day
from desktop_app.core.problems import Refused, refused
from desktop_app.core.registry import INDICATORS
from desktop_app.core.shown import Amount, Number, Share
from desktop_app.core.statements.cash_flow import CASH_LINES
from desktop_app.core.statements.lines import LINES
from desktop_app.core.text import text
from desktop_app.reports.proof import words
from desktop_app.reports.proof.check import checked
from desktop_app.reports.proof.page import write_page
from desktop_app.reports.proof.payload import MILLIONTHS, payload_of
from desktop_app.store.closings import closing_of
from desktop_app.store.failures import calmly
from desktop_app.store.heads import made_by
from desktop_app.store.signing import fingerprint, public_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from desktop_app.core.language import Speech
    from desktop_app.core.shown import Shown
    from desktop_app.core.text import Text
    from desktop_app.reports.proof.payload import Payload
    from desktop_app.store.database import Book

PDF = ".pdf"


class PrintedWithFigures(Printed, Protocol):
    """A PDF as it was read, with what printed it and the figures that it encloses for programs."""

    @property
    def producer(self) -> str:
        """The program with its version."""
        ...

    @property
    def figures(self) -> bytes:
        """The JSON, empty where there is none."""
        ...


class Readers(NamedTuple):
    """What reads a paper: the text of a PDF, the codes in a PDF or a picture, and who says texts in a language."""

    read: Callable[[Path], PrintedWithFigures]
    codes: Callable[[Path], tuple[str, ...]]
    speech_for: Callable[..., Speech]


@dataclass(frozen=True, slots=True)
class PaperFound:
    """What a check of a paper found: what holds, and what does not, in whole sentences."""

    holds: tuple[Text, ...]
    differs: tuple[Text, ...]


def key_of(book: Book) -> str:
    """The scheme's key as people compare it."""
    return fingerprint(public_key(book))


def write_checking_page(book: Book, speech: Speech, path: Path) -> None:
    """Write the page that reads codes of this scheme in a reader's language; Refused where the place cannot take it."""
    with calmly():
        write_page(book, speech, path)


def check_paper(book: Book, paths: Sequence[Path], readers: Readers) -> PaperFound:
    """Check one PDF, or one or more pictures of one paper's codes; Refused where they are no paper of this scheme."""
    for missing in (path for path in paths if not path.exists()):
        raise refused(text("File", "There is no file {name}. Check the name.", name=str(missing)))
    if any(path.suffix.lower() == PDF for path in paths):
        if len(paths) > 1:
            raise refused(text("Verify", "Give one PDF at a time, or the pictures of one paper's codes."))
        return _check_pdf(book, paths[0], readers)
    return check_codes(book, [each for path in paths for each in readers.codes(path)])


def check_codes(book: Book, codes: Sequence[str]) -> PaperFound:
    """Check what was read off the codes of one paper."""
    payload = checked(codes, public_key(book))
    differs = tuple(_differences(book, payload))
    state = words.FINAL if payload.state == FINAL else words.DRAFT
    same = () if differs else (_SAME.about(save=payload.save),)
    return PaperFound((state, *same, *_since(book, payload)), differs)


def _check_pdf(book: Book, path: Path, readers: Readers) -> PaperFound:
    """The printed text and the code, each against the file: either may have been forged without the other."""
    paper, codes = readers.read(path), readers.codes(path)
    if codes and not says_its_period(paper):
        found = check_codes(book, codes)
        return PaperFound((_PICTURES, *found.holds), found.differs)
    pages = _pages(book, path, readers, proved=bool(codes))
    proved = check_codes(book, codes) if codes else PaperFound((_NO_CODE,), ())
    parts = (pages, proved, _enclosed(book, paper.figures), _by_certificate(path))
    return PaperFound(
        tuple(words for each in parts for words in each.holds), tuple(words for each in parts for words in each.differs)
    )


def _pages(book: Book, path: Path, readers: Readers, *, proved: bool) -> PaperFound:
    """What is printed; pages of another version of the program may be laid out otherwise, and have their code."""
    paper, speech_for = readers.read(path), partial(readers.speech_for, habits=habits_of(currency_of(book)))
    differs = tuple(verify_statement(book, paper, readers.read, speech_for))
    unsigned = () if is_signed(paper) else (_UNSIGNED,)
    if differs and proved and paper.producer != PRINTER:
        return PaperFound((_of_another_version(paper.producer),), ())
    same = () if differs else (text("Verify", "It gives every figure of {name}.", name=str(path)),)
    return PaperFound(same, (*unsigned, *differs))


def _of_another_version(producer: str) -> Text:
    """What is said of the pages of a paper that another version printed; older ones do not say which."""
    printed = producer.removeprefix(PROGRAM).strip()
    return (_VERSION.about(printed=printed) if printed else _NO_VERSION).about(here=VERSION)


def _enclosed(book: Book, content: bytes) -> PaperFound:
    """The figures that the PDF encloses for programs, if any."""
    differs = tuple(enclosed_differences(book, content)) if content else ()
    return PaperFound((_ENCLOSED,) if content and not differs else (), differs)


def _by_certificate(path: Path) -> PaperFound:
    """Whose certificate signed the PDF, if any, and whether it was left as it was since."""
    from desktop_app.pdf.pades import signatures_of

    try:
        found = signatures_of(path)
    except Refused as refusal:  # what proves such signatures is not installed: the figures are proved all the same
        return PaperFound(tuple(problem.message for problem in refusal.problems), ())
    told = tuple((_CERTIFIED if each.intact else _BROKEN).about(name=each.name) for each in found)
    whole = tuple(words for words, each in zip(told, found, strict=True) if each.intact)
    return PaperFound(whole, tuple(words for words in told if words not in whole))


def _differences(book: Book, payload: Payload) -> Iterator[Text]:
    """Every figure of a code that the file, as it stood then, does not give."""
    again = _again(book, payload)
    for name in dict.fromkeys((*payload.amounts, *again.amounts)):
        said, given = payload.amounts.get(name, 0), again.amounts.get(name, 0)
        if said != given:
            told = _DIFFERS.about(line=_name(name), said=Amount(said, payload.decimals))
            yield told.about(given=Amount(given, again.decimals))
    for name in dict.fromkeys((*payload.indicators, *again.indicators)):
        nothing = (None, "missing")
        figures = payload.indicators.get(name, nothing), again.indicators.get(name, nothing)
        if figures[0] != figures[1]:
            told = _DIFFERS.about(line=_name(name), said=_shown(name, figures[0][0]))
            yield told.about(given=_shown(name, figures[1][0]))
    about = [(of.scheme, of.currency, of.state) for of in (payload, again)]
    if about[0] != about[1]:
        yield text("Verify", "The code names another scheme, currency or state of the period than the file.")
    elif payload.amounts == again.amounts and payload.digest != again.digest:
        yield text("Verify", "The lines are the same, but figures of a product or an office are not.")


def _again(book: Book, payload: Payload) -> Payload:
    """What the file gives for the same period, as it stood at the save that the code names."""
    return payload_of(figures_then(book, payload.head, Days(payload.first, payload.last)))


def _since(book: Book, payload: Payload) -> Iterator[Text]:
    """What became of the period after the paper: closed, or reopened and closed again with other figures perhaps."""
    closing = closing_of(book, parse_day(payload.last))
    now = made_by(book, closing.save) if closing else None
    if payload.state == FINAL and (now is None or now.name != payload.save):
        yield text("Verify", "The period was reopened since: a newer statement may say something else.")
    elif payload.state != FINAL and now is not None:
        yield text("Verify", "The period was closed since: its final statement may say something else.")


def _name(figure: str) -> Shown:
    """What a line or an indicator is called."""
    line = LINES.get(figure) or CASH_LINES.get(figure)
    name = figure.partition(".")[0]
    return line.label if line else next((each.label for each in INDICATORS if each.name == name), figure)


def _shown(figure: str, millionths: int | None) -> Shown:
    """An indicator's value, fine enough that two which differ are seen to."""
    if millionths is None:
        return text("Indicators", "n/a")
    value = millionths / MILLIONTHS
    return Number(value, 4) if figure.partition(".")[0] in _IN_DAYS else Share(value, 4)


_IN_DAYS = frozenset(each.name for each in INDICATORS if each.in_days)
_SAME = text("Verify", "The file, as it stood at save {save}, gives the same figures.")
_ENCLOSED = text("Verify", "The figures that the PDF encloses for programs are those of the file.")
_CERTIFIED = text(
    "Verify",
    "The PDF bears the signature of a certificate of {name}, and nothing was changed since. Whether that certificate "
    "is to be trusted, its issuer knows.",
)
_BROKEN = text("Verify", "The PDF was changed after it was signed with the certificate of {name}.")
_UNSIGNED = text(
    "Verify",
    "The statement says itself that it is not signed: when it was printed, its file did not hold. Do not rely on its "
    "figures.",
)
_VERSION = text(
    "Verify",
    "What is printed was not compared, for version {printed} of Coverbook printed it and lays pages out otherwise than "
    "version {here}. Compare it with the figures of the code.",
)
_NO_VERSION = text(
    "Verify",
    "What is printed was not compared, for an earlier Coverbook printed it and lays pages out otherwise than version "
    "{here}. Compare it with the figures of the code.",
)
_PICTURES = text(
    "Verify",
    "This PDF holds pictures of pages, or another program wrote it anew: only its code was held against the file. "
    "Compare what is printed with the statement printed anew, or check the PDF that Coverbook wrote.",
)
_NO_CODE = text("Verify", "The paper carries no code that can be read: only what is printed was compared.")
_DIFFERS = text("Verify", "{line}: the code says {said}, the file gives {given}.")
