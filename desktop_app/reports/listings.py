"""Who is insured, and the policies, premiums and claims of a period: the records themselves, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.alphabet import letter_order
from desktop_app.core.records.sheets import sheet
from desktop_app.core.table import Table
from desktop_app.core.text import text
from desktop_app.reports.fields import columns_of
from desktop_app.reports.report import OFFICE, TODAY, Report
from desktop_app.store.offices import code_of_office
from desktop_app.store.rows import exchanged, exchanged_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from desktop_app.core.table import Column
    from desktop_app.core.text import Text
    from desktop_app.reports.report import Asked

_NAME, _PRODUCT, _HOLDER = (
    columns_of("people", "name"),
    columns_of("policies", "product"),
    columns_of("policies", "holder"),
)
_WITH_OFFICE = (*_PRODUCT, *columns_of("policies", "office"))

MEMBERS = columns_of(
    "people", "code", "name", "household", "relation", "sex", "birth_date", "village", "office", "joined"
)
POLICIES = (
    *columns_of("policies", "code", "product", "holder"),
    *_NAME,
    *columns_of("policies", "group_name", "office", "start_day", "end_day", "exit_date", "exit_reason", "lives"),
)
PREMIUMS = (
    *columns_of("premiums", "code", "policy"),
    *_HOLDER,
    *_NAME,
    *_WITH_OFFICE,
    *columns_of("premiums", "due", "amount", "kind", "paid_on", "receipt"),
)
CLAIMS = (
    *columns_of("claims", "code", "policy", "person"),
    *_NAME,
    *_WITH_OFFICE,
    *columns_of("claims", "benefit", "event", "incurred", "reported", "decided", "decision", "loss", "covered"),
)


def _frame(asked: Asked, name: str, day: str = "") -> pd.DataFrame:
    """The records of a sheet by the names of their fields: all of them, or by their day those of the period.

    A million premiums are never handed to pandas, which lets nobody else work while it picks and orders them.
    """
    import pandas as pd

    of, book = sheet(name), asked.figures.book
    rows = exchanged_in(book, of, day, asked.period) if day else exchanged(book, of)
    return pd.DataFrame(rows, columns=[each.name for each in of.fields], dtype=object)


def _named(asked: Asked, frame: pd.DataFrame, by: str) -> pd.DataFrame:
    """With the name of a person of each row, one by one: pandas would make an index of all people at one go."""
    import pandas as pd

    people = _frame(asked, "people")
    names = dict(zip(people.code, people.name, strict=True))
    return frame.assign(name=pd.Series([names.get(code) for code in frame[by]], frame.index, dtype=object))


def _of_policy(asked: Asked, name: str, day: str) -> pd.DataFrame:
    """The records of a sheet in the period, beside the product, the holder and the office of their policy."""
    policies = _frame(asked, "policies")[["code", "product", "holder", "office"]]
    return _frame(asked, name, day).merge(policies, left_on="policy", right_on="code", suffixes=("", "_of_policy"))


def members(asked: Asked) -> Iterator[Table]:
    """Everybody the office knows, by name, each once."""
    everybody = _frame(asked, "people")
    frame = _at_office(asked, everybody[everybody.merged_into.isna()])
    frame = frame.assign(place=frame.name.map(letter_order)).sort_values(["place", "code"])
    yield _table("members", text("Field", "Members"), MEMBERS, frame)


def policies(asked: Asked) -> Iterator[Table]:
    """The policies with a day in the period, by their beginning."""
    frame = _named(asked, _frame(asked, "policies"), "holder")
    frame = frame[(frame.start_day <= asked.period.last) & (frame.end_day >= asked.period.first)]
    frame = _in_scope(asked, frame).sort_values(["start_day", "code"])
    yield _table("policies", text("Reports", "Policies"), POLICIES, frame)


def premiums(asked: Asked) -> Iterator[Table]:
    """The premiums that fall due in the period, by their day."""
    frame = _named(asked, _of_policy(asked, "premiums", "due"), "holder")
    yield _table("premiums", text("Field", "Premiums"), PREMIUMS, _in_scope(asked, frame))


def claims(asked: Asked) -> Iterator[Table]:
    """The claims reported in the period, by their day; at the office that took them, else that of the policy."""
    frame = _of_policy(asked, "claims", "reported")
    frame = frame.assign(
        person=frame.person.where(frame.person.notna(), frame.holder),
        office=frame.office.where(frame.office.notna(), frame.office_of_policy),
    )
    yield _table("claims", text("Field", "Claims"), CLAIMS, _in_scope(asked, _named(asked, frame, "person")))


def _in_scope(asked: Asked, frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of the product and the office asked for."""
    if asked.product is not None:
        frame = frame[frame["product"] == asked.figures.products[asked.product].code]
    return _at_office(asked, frame)


def _at_office(asked: Asked, frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of the office asked for; of none where that is asked."""
    if asked.office is None:
        return frame
    code = code_of_office(asked.figures.book, asked.office)
    return frame[frame.office.isna() if not code else frame.office == code]


def _table(name: str, label: Text, columns: tuple[Column, ...], frame: pd.DataFrame) -> Table:
    """The rows of a frame as a table."""
    rows = frame[[column.name for column in columns]].itertuples(index=False, name=None)
    return Table(name, label, columns, tuple(row for row in rows))  # one by one: all at once nobody else gets a turn


REPORTS = (
    Report("members", text("Field", "Members"), members, (TODAY, OFFICE)),
    Report("policies", text("Reports", "Policies"), policies),
    Report("premiums", text("Field", "Premiums"), premiums),
    Report("claims", text("Field", "Claims"), claims),
)
