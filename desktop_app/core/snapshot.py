"""What a scheme hands to a network: its figures by quarter, product type, participation and sex, and nobody's name.

The columns of the file stand here once; the page that shows what goes out and the file itself are made of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.period import Day
    from desktop_app.core.state import Run
    from desktop_app.core.text import Text

VERSION = 1
"""Raised when a column means something else; one that is added stands at the end and raises nothing."""

ABOUT = "coverbook.scheme"
"""The name of the file's own metadata: what the scheme says of itself, as one JSON object."""


class Withheld(Enum):
    """Why a number does not go out."""

    NOT = ""
    FEW = "few"
    DOMINANT = "dominant"
    COMPLEMENT = "complement"
    UNKNOWN = "unknown"


REASONS: Mapping[str, Text] = MappingProxyType(
    {
        Withheld.FEW.value: text("Snapshot", "Withheld: too few persons or claims stand behind it"),
        Withheld.DOMINANT.value: text("Snapshot", "Withheld: one household makes more than half of it"),
        Withheld.COMPLEMENT.value: text("Snapshot", "Withheld: another withheld number could be reckoned from it"),
        Withheld.UNKNOWN.value: text("Snapshot", "Not known: the scheme has not recorded what it needs"),
    }
)


class SnapshotUnit(Enum):
    """What a row's numbers are."""

    MONEY = "money"
    """Minor units."""
    RATIO = "ratio"
    """A fraction: 0.2 for twenty percent."""
    COUNT = "count"
    DAYS = "days"


class ProductGroup(NamedTuple):
    """Products of one type that people join in the same way; both empty for the whole scheme."""

    product_type: str = ""
    """The products' line."""
    participation: str = ""
    """`compulsory` or `voluntary`; whoever is insured automatically did not choose either."""


WHOLE = ProductGroup()
VOLUNTARY, COMPULSORY = "voluntary", "compulsory"
UNKNOWN_SEX = "unknown"
"""In the place of a sex that nobody wrote down, and of those in head counts; an empty one stands for all together."""


class SchemeFacts(NamedTuple):
    """What every row says of the scheme; without a contact nobody of the office is named."""

    version: int
    scheme: str
    name: str
    country: str
    currency: str
    founded: Day
    made: Day
    head: str


class SnapshotRow(NamedTuple):
    """One number of one quarter."""

    quarter: Day
    state: Run
    group: ProductGroup
    products: int
    sex: str
    measure: str
    unit: SnapshotUnit
    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    withheld: Withheld = Withheld.NOT

    @property
    def cells(self) -> tuple[object, ...]:
        """What it says under each of its columns."""
        named = (self.quarter, self.state.value, *self.group, self.products, self.sex, self.measure, self.unit.value)
        return (*named, self.value, self.numerator, self.denominator, self.withheld.value)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What goes out."""

    facts: SchemeFacts
    rows: tuple[SnapshotRow, ...]
    about: Mapping[str, object] = field(default_factory=dict)
    """What the scheme says of itself for a network's list of schemes: `ABOUT`."""


FACT_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "version": "INTEGER",
        "scheme": "VARCHAR",
        "name": "VARCHAR",
        "country": "VARCHAR",
        "currency": "VARCHAR",
        "founded": "DATE",
        "made": "DATE",
        "head": "VARCHAR",
    }
)
"""The columns that say of which scheme the file is, the same in all rows, with their types."""

ROW_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "quarter": "DATE",
        "state": "VARCHAR",
        "product_type": "VARCHAR",
        "participation": "VARCHAR",
        "products": "INTEGER",
        "sex": "VARCHAR",
        "measure": "VARCHAR",
        "unit": "VARCHAR",
        "value": "DOUBLE",
        "numerator": "DOUBLE",
        "denominator": "DOUBLE",
        "withheld": "VARCHAR",
    }
)
"""The columns in which rows differ."""

COLUMNS: Mapping[str, str] = MappingProxyType({**FACT_COLUMNS, **ROW_COLUMNS})
