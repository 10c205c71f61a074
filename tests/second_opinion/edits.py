"""Random saves after an import: records inserted and replaced, each what a scheme of its kind might hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from desktop_app.core.period import day_of
from desktop_app.core.records.sheets import sheet
from desktop_app.store.rows import insert, replace, row_of
from desktop_app.store.save import saving
from tests.second_opinion import claim_corners, cover_corners
from tests.second_opinion.schemes import Drawn, as_text, draw_scheme

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from desktop_app.store.database import Book
    from tests.second_opinion.oracle_folder import Sheets

Row = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """A scheme, and the saves that follow: each some rows by their sheets, those with known keys replacing."""

    sheets: Sheets
    saves: list[list[tuple[str, Row]]]


@st.composite
def stories(draw: DrawFn) -> Story:
    """A scheme with at least one policy and what happens to it."""
    drawn = draw_scheme(draw, 1)
    if not drawn.rows.get("policies"):
        cover_corners.add_policy(drawn, "P-0")
    sheets = as_text(drawn)
    return Story(sheets, [_saved(drawn) for _ in drawn.count(4, 1)])


def _saved(drawn: Drawn) -> list[tuple[str, Row]]:
    """What one save writes."""
    before = {name: list(rows) for name, rows in drawn.rows.items()}
    for _ in drawn.count(2, 1):
        _act(drawn)
    return [
        (name, row)
        for name, rows in drawn.rows.items()
        for row in rows
        if not any(row is known for known in before.get(name, ()))
    ]


def _act(drawn: Drawn) -> None:
    """One record new or changed."""
    name = drawn.chosen("policies", "policies", "premiums", "claims", "products", "one field", "one field")
    if name == "one field":
        _change_policy(drawn)
        _forget_older(drawn)
        return
    rows = drawn.rows.setdefault(name, [])
    known = drawn.chosen(None, *(row["code"] for row in rows))
    code = known or f"{name}-{len(rows)}"
    if name == "products":
        changes = {"grace_days": drawn.chosen(0, 2, 31), "delivery_days": drawn.chosen(0, 9)}
        drawn.add("products", **drawn.any_of("products") | changes)
    elif name == "policies":
        cover_corners.add_policy(drawn, code)
        if rows[-1]["renews"] == code:
            rows[-1]["renews"] = None
    elif name == "premiums":
        cover_corners.add_premium(drawn, code)
    else:
        claim_corners.add_claim(drawn, code)
    _forget_older(drawn)


def _change_policy(drawn: Drawn) -> None:
    """One field of a policy: who holds it, whose it is, what it renews, how it ends."""
    policy = drawn.any_of("policies")
    changes = {
        "group": drawn.chosen(None, "Weavers"),
        "holder": drawn.any_of("people")["code"],
        "renews": drawn.chosen(None, *(row["code"] for row in drawn.rows["policies"] if row is not policy)),
        "exit_date": drawn.chosen(None, policy["start"], policy["end"]),
        "lives": drawn.chosen(None, 4),
        "office": drawn.chosen(None, *(row["code"] for row in drawn.rows.get("offices", ()))),
    }
    name = drawn.chosen(*changes)
    reason = {"exit_reason": drawn.chosen(None, "death") if changes[name] else None} if name == "exit_date" else {}
    drawn.add("policies", **policy | {name: changes[name]} | reason)


def _forget_older(drawn: Drawn) -> None:
    """Of rows with one key only the newest is drawn from."""
    for name in ("products", "policies", "covers", "premiums", "claims", "payments"):
        newest = {tuple(row[key] for key in sheet(name).key): row for row in drawn.rows.get(name, ())}
        drawn.rows[name] = list(newest.values())


def carry_out(book: Book, rows: list[tuple[str, Row]]) -> int:
    """Write the rows in one save; its number."""
    with saving(book, "edit", user="Asha", device="counter") as save:
        for name, row in sorted(rows, key=lambda each: _ORDER.index(each[0])):
            of = sheet(name)
            values = {each.name: _value(row.get(each.column)) for each in of.fields}
            at = _row(book, name, row)
            if at is None:
                insert(save, name, of.record(**values))
            else:
                replace(save, name, at, **{key: value for key, value in values.items() if key not in of.key})
    return save.number


_ORDER = ("products", "policies", "covers", "premiums", "claims", "payments")


def _row(book: Book, name: str, row: Row) -> int | None:
    """The row number of a row's key."""
    if name != "covers":
        return row_of(book, name, row["code"])
    at = (row_of(book, "policies", row["policy"]), row_of(book, "people", row["person"]))
    found = book.value("SELECT id FROM covers WHERE policy = ? AND person = ?", at)
    return None if found is None else int(found)


def _value(value: Any) -> Any:
    """A value as a record holds it."""
    if isinstance(value, date):
        return day_of(value)
    return float(value) if isinstance(value, str) and value.replace(".", "", 1).isdigit() else value
