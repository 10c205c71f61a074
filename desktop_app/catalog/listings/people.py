"""The lists of people: everybody, and the people of one household."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.catalog.listings.listing import ListColumn, Listing, columns_of
from desktop_app.catalog.mark import Mark, Tone
from desktop_app.core.cover_state import CoverState
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

COVER_MARKS: Mapping[CoverState, Mark] = MappingProxyType(
    {
        CoverState.IN_FORCE: Mark(Tone.GOOD, text("Cover", "In force")),
        CoverState.NOT_YET: Mark(Tone.QUIET, text("Cover", "Not yet")),
        CoverState.ENDED: Mark(Tone.QUIET, text("Cover", "Ended")),
        CoverState.NONE: Mark(Tone.QUIET, text("Cover", "No cover")),
    }
)
"""How the state of a person's cover reads."""

MEMBERS = Listing(
    "members",
    (
        *columns_of("people", name=5, code=3, village=3),
        ListColumn(
            "cover",
            text("Members", "Cover"),
            3,
            words={str(int(key)): of.words for key, of in COVER_MARKS.items()},
            detail=2,
        ),
    ),
    text("Members", "Nobody is enrolled yet. Whoever is insured stands here, household by household."),
    text("Act", "Enrol the first household"),
    key=1,
    further=(
        *columns_of("people", household=3, relation=3, sex=2, birth_date=3, phone=3, id_number=3),
        *columns_of("people", occupation=3, office=3, joined=3),
    ),
)

HOUSEHOLD = Listing(
    "household",
    (
        *columns_of("people", name=4),
        ListColumn("relation", text("Members", "Relation"), share=3, detail=2),
        ListColumn("age", text("Field", "Age"), figures=True, detail=1),
        ListColumn("cover", text("Members", "Cover"), share=3),
    ),
    text("Members", "Nobody else belongs to the household."),
    key=4,
)

SAVINGS = Listing(
    "savings",
    (*columns_of("savings", date=3, kind=3, amount=3, product=3),),
    text("Sheet", "Deposits, withdrawals and interest of members."),
    key=4,
)

STORY = Listing(
    "story",
    (
        ListColumn("day", text("Ledger", "Day"), share=3),
        ListColumn("what", text("History", "What was done"), share=9),
        ListColumn("amount", text("Field", "Amount"), share=3, figures=True),
    ),
    text("History", "Nothing was saved in these days."),
    key=3,
)
"""Everything that is told about a person, day by day."""
