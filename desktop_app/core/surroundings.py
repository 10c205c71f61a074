"""What surrounds the work on an open file: the scheme, its offices, the time its records cover, the latest save."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.core.period import Day
    from desktop_app.core.records.scheme import Scheme
    from desktop_app.core.text import Text


class Surroundings(NamedTuple):
    """The scheme of a file (None while it has none yet) and what the window says about the file."""

    scheme: Scheme | None = None
    office: str = ""
    first: Day | None = None
    last: Day | None = None
    closed_to: Day | None = None
    """The last day that is closed."""
    saved_at: int | None = None
    """Seconds since 1970 of the latest save."""
    only_looking: Text | None = None
    """Why nothing may be written, when that is so."""
    is_held_elsewhere: bool = False
    """Whether that is a program on another computer, which may have left the file without a word."""

    @property
    def fiscal_start(self) -> int:
        """The month in which the scheme's year starts."""
        return (self.scheme and self.scheme.fiscal_year_start) or 1

    @property
    def decimals(self) -> int:
        """The decimals of the scheme's currency."""
        from desktop_app.core.money import exponent

        return exponent(self.scheme.currency) if self.scheme else 2
