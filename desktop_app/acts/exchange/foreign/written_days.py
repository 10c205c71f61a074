"""The form in which another program's tables write their days: one for all of them, never guessed row by row.

A spreadsheet that has opened an export writes the days anew, in the form of its own country.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.acts.exchange.headings import fields_under
from desktop_app.acts.exchange.matched.days import YEAR_FIRST
from desktop_app.acts.exchange.matched.forms import ALWAYS, only_form, read_as
from desktop_app.core.manner import plain_of
from desktop_app.core.problems import Refused, refused
from desktop_app.core.progress import Stopped
from desktop_app.core.records.field import Field, Kind
from desktop_app.core.text import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.acts.exchange.foreign.description import Description
    from desktop_app.acts.exchange.sources import Folder
    from desktop_app.acts.exchange.workbook import Workbook

DAYS = Field(
    "days",
    "days",
    Kind.CHOICE,
    text("Data", "Form of the days"),
    choices=("", *ALWAYS),
    help=text("Data", "In which form all tables write their days. The cells tell it unless they can mean two."),
)
"""What a program whose tables a spreadsheet has been at may be asked."""
DOUBTFUL = text(
    "Import",
    "Days such as {cell} can be meant in more than one form: choose the form of the days, or add --give days={form}",
)


def form_of_days(tables: Folder | Workbook, of: Description, chosen: str) -> tuple[str, str]:
    """The form of all days, and where none is sure a cell that leaves it open; Refused where another form is chosen."""
    if chosen and chosen not in ALWAYS:
        words = text("Import", '"{form}" is no form of days; known are {known}', form=chosen, known=", ".join(ALWAYS))
        raise refused(words)
    cells = [] if chosen else list(dict.fromkeys(_first_days(tables, of)))
    form = chosen or only_form(ALWAYS, cells)
    open_cell = "" if form else next((cell for cell in cells if _is_turned(cell)), "")
    return form or YEAR_FIRST, open_cell


def _is_turned(cell: str) -> bool:
    """Whether a day is written, but not year first."""
    return not read_as(cell, YEAR_FIRST) and any(read_as(cell, form) for form in ALWAYS)


def _first_days(tables: Folder | Workbook, of: Description) -> Iterator[str]:
    """The days in the first thousand lines of each table; one that cannot be read is named when its turn comes."""
    for name in tables.sheets():
        try:
            rows = next(iter(tables.chunks(name))).rows()
        except Stopped:
            raise
        except (Refused, StopIteration):
            continue
        head = next(rows, (0, []))[1]
        fields = fields_under(head, of.shape.table(name))
        places = [at for at, field in enumerate(fields) if field and field.kind is Kind.DAY]
        for _, cells in islice(rows, _SOME):
            found = (cells[at] for at in places if at < len(cells))
            yield from (plain for cell in found if (plain := plain_of(cell)) and plain not in of.nothing)


_SOME = 1000
