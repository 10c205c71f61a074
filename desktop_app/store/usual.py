"""What is usual in a book: which answer records give to one field where another of theirs has a certain answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.core.records.field import Kind
from desktop_app.core.records.sheets import sheet

if TYPE_CHECKING:
    from desktop_app.core.records.field import Field
    from desktop_app.store.database import Book


class UsualAnswer(NamedTuple):
    """The most frequent answer, how many records give it, and how many give any."""

    answer: str
    given_by: int
    of: int


def usual_answer(book: Book, name: str, field: str, beside: str, given: str) -> UsualAnswer | None:
    """What records of a sheet mostly have in a field beside a certain answer in another; None where there is none.

    Both fields are links or words of a list.
    """
    of = sheet(name)
    (table, column, _), (other, its, one_list) = _target(of.field(field)), _target(of.field(beside))
    sql = f"""SELECT a.{column}, count(*) FROM {name} r JOIN {table} a ON a.id = r.{field}
        WHERE r.{beside} IN (SELECT id FROM {other} WHERE {its} = ? COLLATE NOCASE {one_list})
        GROUP BY a.id ORDER BY 2 DESC"""
    found = [(str(answer), int(count)) for answer, count in book.query(sql, (given,))]
    return UsualAnswer(*found[0], sum(count for _, count in found)) if found else None


def _target(field: Field) -> tuple[str, str, str]:
    """Where what a field holds is written out: the table, the column, and which words of all lists."""
    if field.kind is Kind.WORD:
        return "words", "word", f"AND list = '{field.target}'"
    return field.target, "code", ""
