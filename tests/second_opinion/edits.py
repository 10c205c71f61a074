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
from tests.second_opinion import claim_corners, cover_corners, premium_corners
from tests.second_opinion.corners import ONE_DAY
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
        cover_corners.add_policy(drawn, "P-0", _sold(drawn))
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
        cover_corners.add_policy(drawn, code, _sold(drawn))
        _keep_renewals_true(drawn)
    elif name == "premiums":
        premium_corners.add_premium(drawn, code)
    elif any(row["claim"] == code for row in drawn.rows.get("estimates", ())):
        _correct_estimate(drawn, code)
    else:
        claim_corners.add_claim(drawn, code)
    _forget_older(drawn)


def _correct_estimate(drawn: Drawn, code: str) -> None:
    """What a claim is thought to come to from a later day on; nothing more where it is decided by then."""
    claim = next(row for row in drawn.rows["claims"] if row["code"] == code)
    day = max(row["date"] for row in drawn.rows["estimates"] if row["claim"] == code) + ONE_DAY
    if claim["decided"] is None or day <= claim["decided"]:
        drawn.add("estimates", claim=code, date=day, amount=drawn.amount())


def _sold(drawn: Drawn) -> list[str]:
    """The products that may have a policy: those that have one, else those on which vouchers book nothing."""
    with_policies = {row["product"] for row in drawn.rows.get("policies", ())}
    booked = {row["product"] for row in drawn.rows.get("vouchers", ())}
    codes = [row["code"] for row in drawn.rows["products"]]
    sold = [code for code in codes if code in with_policies] or [code for code in codes if code not in booked]
    if not sold:
        drawn.rows["vouchers"] = []
    return sold or codes


def _keep_renewals_true(drawn: Drawn) -> None:
    """Let no policy name as renewed one that it cannot renew, now that the last one drawn has changed."""
    *others, policy = drawn.rows["policies"]
    rows = [*(row for row in others if row["code"] != policy["code"]), policy]
    by_code = {row["code"]: row for row in rows}
    for at, row in enumerate(rows):
        if row["renews"] is not None and not cover_corners.may_renew(row, by_code[row["renews"]]):
            rows[at] = row | {"renews": None}
    drawn.rows["policies"] = rows


def _change_policy(drawn: Drawn) -> None:
    """One field of a policy: who holds it, whose it is, what it renews, how it ends."""
    policy = drawn.any_of("policies")
    changes = {
        "group": drawn.chosen(None, "Weavers"),
        "holder": drawn.any_of("people")["code"],
        "renews": drawn.chosen(
            None, *(row["code"] for row in drawn.rows["policies"] if cover_corners.may_renew(policy, row))
        ),
        "exit_date": drawn.chosen(None, policy["start"], policy["end"]),
        "lives": drawn.chosen(None, 4),
        "office": drawn.chosen(None, *(row["code"] for row in drawn.rows.get("offices", ()))),
    }
    name = drawn.chosen(*changes)
    reason = {"exit_reason": drawn.chosen(None, "death") if changes[name] else None} if name == "exit_date" else {}
    drawn.add("policies", **policy | {name: changes[name]} | reason)
    _forget_older(drawn)
    _move_last(drawn, policy["code"])
    _keep_renewals_true(drawn)


def _move_last(drawn: Drawn, code: str) -> None:
    """Let a policy be the one just drawn."""
    rows = drawn.rows["policies"]
    drawn.rows["policies"] = [row for row in rows if row["code"] != code] + [row for row in rows if row["code"] == code]


def _forget_older(drawn: Drawn) -> None:
    """Of rows with one key only the newest is drawn from."""
    for name in _ORDER:
        newest = {tuple(row[key] for key in sheet(name).key): row for row in drawn.rows.get(name, ())}
        drawn.rows[name] = list(newest.values())


def carry_out(book: Book, rows: list[tuple[str, Row]]) -> int:
    """Write the rows in one save; its number."""
    with saving(book, "edit", user="Asha") as save:
        for name, row in sorted(rows, key=lambda each: _ORDER.index(each[0])):
            of = sheet(name)
            values = {each.name: _value(row.get(each.column)) for each in of.fields}
            at = _row(book, name, row)
            if at is None:
                insert(save, name, of.record(**values))
            else:
                replace(save, name, at, **{key: value for key, value in values.items() if key not in of.key})
    return save.number


_ORDER = ("products", "policies", "covers", "premiums", "claims", "estimates", "payments")


def _row(book: Book, name: str, row: Row) -> int | None:
    """The row number of a row's key."""
    if name == "estimates":
        told = (row_of(book, "claims", row["claim"]), day_of(row["date"]))
        known = book.value("SELECT id FROM estimates WHERE claim = ? AND date = ?", told)
        return None if known is None else int(known)
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
