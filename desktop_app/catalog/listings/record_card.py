"""One record described for reading: its name, its state, its facts, its smaller tables and what may be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.catalog.listings.listing import Listing, Row
    from desktop_app.catalog.listings.papers import Papers
    from desktop_app.catalog.mark import ListCell, Mark
    from desktop_app.core.text import Text


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """One label with its value."""

    label: Text
    value: ListCell


@dataclass(frozen=True, slots=True)
class CardTable:
    """A small table of records that belong to the record: a household's people, a member's premiums."""

    title: Text
    listing: Listing
    rows: tuple[Row, ...]
    page: str = ""
    """The page that shows a row's record when the row is opened; empty where there is none."""


@dataclass(frozen=True, slots=True)
class RecordAct:
    """Something one may do with the record: a name for the program, words for the button, an icon."""

    name: str
    label: Text
    icon: str = ""
    does: str = ""
    """The act it leads to, by which is known who has the right to it; empty where it changes nothing."""
    offered: bool = True
    """Whether it can be done with this very record; its button stands in its place all the same."""

    def only(self, if_: object) -> RecordAct:
        """The same act, offered only if something is so."""
        return replace(self, offered=bool(if_))


@dataclass(frozen=True, slots=True)
class RecordCard:
    """A record as one reads it; the first act that is offered is the one most often wanted."""

    code: str
    name: str
    marks: tuple[Mark, ...] = ()
    facts: tuple[LabelledValue, ...] = ()
    parts: tuple[CardTable, ...] = ()
    acts: tuple[RecordAct, ...] = ()
    said: tuple[Mark, ...] = ()
    """Whole sentences that whoever reads the record must know, each with its tone."""
    papers: Papers | None = None
    """The papers and photos kept of it; None where none can be kept."""

    def offered_to(self, may: Callable[[str], bool]) -> RecordCard:
        """The same with nothing that whoever reads it may not do."""
        papers = self.papers and replace(self.papers, may_add=may("attach_file"))
        return replace(self, acts=tuple(act for act in self.acts if may(act.does)), papers=papers)
