"""What an expression is asked about: some days of one book, of a product, an office or the whole."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from desktop_app.core.expression import Counted, ExactValue, Expression, Term
    from desktop_app.core.indicators.kinds import ProductKind
    from desktop_app.core.period import Period


class Over(Enum):
    """Over which days a count runs, of the scope's period."""

    WITHIN = "within"
    """What the period brought."""
    AT_END = "at_end"
    """What stands at its end."""
    BEFORE = "before"
    """What stood the day before it."""
    BY_DAYS = "by_days"
    """What stands on each of its days, added up: days in force."""


class Scope(Protocol):
    """What an expression is asked about: one period of one book, of a product, an office, or the whole."""

    @property
    def period(self) -> Period:
        """The days in question."""
        ...

    @property
    def whole(self) -> bool:
        """Whether it is the whole organisation."""
        ...

    @property
    def at_office(self) -> bool:
        """Whether it is one office, or what belongs to none."""
        ...

    @property
    def has_assets(self) -> bool:
        """Whether assets are known: of the whole, and of a product to which some were assigned."""
        ...

    @property
    def kinds(self) -> Sequence[ProductKind]:
        """The kinds of the products in question."""
        ...

    def by_product(self) -> Sequence[Scope]:
        """The same of each product alone."""
        ...

    def over(self, period: Period) -> Scope:
        """The same of other days."""
        ...

    def line(self, code: str) -> int:
        """A line of the statements: P and C lines of the period, B lines at its end, in minor units."""
        ...

    def line_terms(self, code: str) -> Iterator[Term]:
        """What a leaf line is made of: its postings by kind, reserves, a share of what belongs to nobody."""
        ...

    def value(self, of: Expression) -> ExactValue:
        """What an expression comes to, worked out once."""
        ...

    def counted(self, of: Counted) -> ExactValue:
        """What the records of a count come to."""
        ...

    def median(self, of: Counted) -> float | None:
        """The value that half of the records counted do not exceed; None without any."""
        ...

    def setting(self, name: str) -> Fraction | None:
        """A number the scheme sets for itself; None while it has not."""
        ...
