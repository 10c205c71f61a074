"""The heads of columns as people and spreadsheets write them: any case, blanks or hyphens for the low lines."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.core.manner import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.acts.exchange.shape import ExchangeTable
    from desktop_app.core.records.field import Field

_PARTED = re.compile(r"[\s_-]+")


@lru_cache(maxsize=4096)  # a small import asks two thousand times, a fifth of its time, for the few hundred there are
def column_named(head: str) -> str:
    """The column a head means: "Birth Date" is birth_date."""
    return _PARTED.sub("_", tidy(head).strip("'\"").casefold())


def fields_under(heads: Sequence[str], of: ExchangeTable) -> list[Field | None]:
    """The field that stands under each head; None where nobody knows it."""
    known = {column_named(field.column): field for field in of.fields}
    return [known.get(column_named(head)) for head in heads]
