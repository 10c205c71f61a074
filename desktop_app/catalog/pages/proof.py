"""How a statement proves its figures: the signed code, the key it is signed with, and what a reader does with both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.pages.page import Facts, Heading, PaperCodes, Paragraph
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.catalog.pages.page import Block
    from desktop_app.core.text import Text

KEY = text("Proof", "Key of the scheme")
DIGEST = text("Proof", "Digest of all figures")


@dataclass(frozen=True, slots=True)
class Proof:
    """What a statement carries to be proved by."""

    codes: tuple[str, ...]
    """The words of its codes: the figures of the whole scheme, signed."""
    fingerprint: str
    """Of the scheme's key, in groups of digits."""
    digest: str
    """SHA-256 of all its figures in their canonical form."""
    final: bool
    """Whether its period was closed; else the code says draft."""


def grouped(digest: str) -> str:
    """A digest as people compare it, and as it is not taken for that of a save."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def proof_blocks(of: Proof) -> Iterator[Block]:
    """The last part of a statement, before the lines to sign."""
    yield Heading(_HEADING, new_page=True)
    yield Paragraph(_HOLDS)
    yield Paragraph(_FINAL if of.final else _DRAFT, quiet=True)
    if len(of.codes) > 1:
        yield Paragraph(_several(len(of.codes)), quiet=True)
    yield Facts(((KEY, of.fingerprint), (DIGEST, grouped(of.digest))))
    yield PaperCodes(of.codes)


def unproved_blocks(why: Text) -> Iterator[Block]:
    """What stands in the place of the code where there is none."""
    yield Heading(_HEADING, new_page=True)
    yield Paragraph(why)


def _several(count: int) -> Text:
    """What is said where one code does not do."""
    return counted(
        "Proof", "The figures are too many for one code. They stand in %n codes: photograph all of them.", "", count
    )


_HEADING = text("Proof", "Proof of the figures")
_HOLDS = text(
    "Proof",
    "This code holds the ten indicators and every line, signed with the key of the scheme. The page that the scheme "
    "hands out reads it from a photograph, without a network, and says whether it is the scheme's. Compare the key "
    "with that which the scheme tells you itself.",
)
_FINAL = text("Proof", "Signed as final: the period was closed, and its figures are frozen.")
_DRAFT = text("Proof", "Signed as a draft: the period was not closed, and its figures may still change.")
