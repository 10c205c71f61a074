"""The words of the lists that grow with the scheme, where somebody has said their place or that they are not used."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.records.field import choice, flag, whole, words
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.text import Text

WORD_LISTS: Mapping[str, Text] = MappingProxyType(
    {
        "village": text("Lists", "Villages"),
        "group": text("Lists", "Groups"),
        "occupation": text("Lists", "Occupations"),
        "id_type": text("Lists", "Kinds of identity papers"),
        "event": text("Lists", "Events"),
        "cause": text("Lists", "Causes"),
        "method": text("Lists", "Ways of payment"),
        "complaint": text("Lists", "What complaints are about"),
        "region": text("Lists", "Regions"),
        "missing": text("Lists", "What people who left missed"),
        "asset_kind": text("Lists", "Kinds of things insured"),
        "loan_method": text("Lists", "Ways of repayment"),
        "station": text("Lists", "Stations"),
    }
)
"""Every list whose words people choose, by what it is called; households are numbered, and no such list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWord:
    """A word of one list; what nothing is said of stands only in the records that have it."""

    list: str = choice(text("List", "List"), tuple(WORD_LISTS), required=True, fixed=True)
    word: str = words(text("Lists", "Word"), required=True, fixed=True, personal=True)
    place: int | None = whole(
        text("Lists", "Place in the list"),
        1,
        help=text("Lists", "Words with a place come first, by it; the others as they were used last."),
    )
    retired: int | None = flag(
        text("Lists", "Offered no more"), help=text("Lists", "Records that have the word keep it.")
    )
