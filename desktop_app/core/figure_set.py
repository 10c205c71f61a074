"""The figures of a statement as data: one canonical form, whose digest paper, attachment and signature share.

The same figures give the same bytes for ever: keys are sorted, nothing stands between them, amounts are the currency's
decimals as text and no float is written. What comes to nought is left out. So a closed quarter has one digest.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import asdict, dataclass
from typing import Final

from desktop_app.core.guards import guarded

VERSION: Final = 1
"""Of the form; a reader refuses one that it does not know."""
FINAL, DRAFT = "final", "draft"
"""Whether the period was closed in the book, so that its figures are frozen."""
MONEY, RATIO, DAYS = "money", "ratio", "days"
"""What a value is counted in."""


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One figure: of a product or of all, of an office (`-` for what belongs to none) or of all."""

    figure: str
    """As the contract names it: a line's code, an indicator, `reserve.` and the reserve's name."""
    value: str
    """An amount in the currency's own units, a ratio to twelve figures; empty where there is none."""
    unit: str = MONEY
    product: str = ""
    office: str = ""
    status: str = ""
    """Of an indicator: how firm it is."""


@dataclass(frozen=True, slots=True)
class FigureHead:
    """Of which period, and of which state of which book, figures are."""

    scheme: str
    book: str
    """The random id that all copies of the book share."""
    currency: str
    decimals: int
    first: str
    """The first day, YYYY-MM-DD."""
    last: str
    state: str
    """Final or draft."""
    save: str
    """The newest save the figures are of, by its device and number."""
    head: str
    """The first 32 signs of that save's digest."""


@dataclass(frozen=True, slots=True)
class FigureSet(FigureHead):
    """All figures of a period."""

    figures: tuple[FigureValue, ...]

    @property
    def whole(self) -> dict[str, FigureValue]:
        """The figures of the whole scheme by their names."""
        return {each.figure: each for each in self.figures if not each.product and not each.office}


def canonical(of: FigureSet) -> bytes:
    """The one form in which figures are attached, digested and compared: JSON in UTF-8."""
    told = {**asdict(of), "version": VERSION, "from": of.first, "to": of.last}
    del told["first"], told["last"]
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def figures_digest(of: FigureSet) -> str:
    """SHA-256 of the canonical form, as `sha256sum` of the attached file tells it."""
    return hashlib.sha256(canonical(of)).hexdigest()


def tidy(of: FigureSet) -> str:
    """The same as a table in CSV: a figure a row, with all that says of what it is."""
    made = io.StringIO()
    table = csv.writer(made)
    table.writerow(("figure", "product", "office", "from", "to", "value", "unit", "currency", "status"))
    for each in of.figures:
        currency = of.currency if each.unit == MONEY else ""
        named = map(guarded, (each.figure, each.product, each.office))
        table.writerow((*named, of.first, of.last, each.value, each.unit, currency, each.status))
    return made.getvalue()
