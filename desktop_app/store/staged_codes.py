"""Codes of staged rows as the file has them, or else the first row that brings them: after that, equal is equal.

A code nobody else has stays as it is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.records.field import Kind
from desktop_app.store.same_code import closed_up, first_same, has_blank, same_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.records.field import Field
    from desktop_app.core.records.sheets import Sheet
    from desktop_app.store.database import Book


def one_spelling(book: Book, staged: Sequence[Sheet]) -> None:
    """Write every code and every link of the staged sheets in one way."""
    coded = [of for of in staged if of.key == ("code",)]
    for of in coded:
        _own_codes(book, f"temp.stage_{of.name}", f"main.{of.name}")
    names = frozenset(of.name for of in coded)
    for of in staged:
        for field in of.fields:
            if field.kind is Kind.LINK:
                _links(book, of, field, staged=field.target in names)


def _own_codes(book: Book, stage: str, kept: str) -> None:
    """The codes that a sheet brings, as the file has them, or as the first of its rows writes them."""
    name = stage.removeprefix("temp.")
    book.execute(f"CREATE INDEX {stage}_code ON {name} (code)")
    book.execute(f"CREATE INDEX {stage}_blanks ON {name} ({closed_up('code')}) WHERE {has_blank('code')}")
    if book.value(f"SELECT 1 FROM {stage} WHERE {has_blank('code')} LIMIT 1"):
        blanks = f"SELECT {closed_up('code')} FROM {stage} WHERE {has_blank('code')}"
        first = first_same(stage, "s.code")
        book.execute(f"UPDATE {stage} AS s SET code = {first} WHERE {closed_up('s.code')} IN ({blanks})")
    if book.value(f"SELECT 1 FROM {kept} LIMIT 1"):
        there = same_code(kept, "s.code", wanted="code")
        book.execute(f"UPDATE {stage} AS s SET code = {there} WHERE {there} <> s.code COLLATE BINARY")


def _links(book: Book, of: Sheet, field: Field, *, staged: bool) -> None:
    """The codes that a column links to, as they stand where they are."""
    name = f's."{field.name}"'
    places = [f"main.{field.target}"] + [f"temp.stage_{field.target}"] * staged
    there = f"coalesce({', '.join(same_code(place, name, wanted='code') for place in places)}, {name})"
    book.execute(
        f'UPDATE temp.stage_{of.name} AS s SET "{field.name}" = {there} '
        f"WHERE {name} IS NOT NULL AND {there} <> {name} COLLATE BINARY"
    )
